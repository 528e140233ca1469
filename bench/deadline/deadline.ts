/**
 * `npm run bench:deadline [-- --schools 300 --pupils N --seconds 110 --soak MINUTES --keep FOLDER]`: the last two minutes
 * before a due day. An office with a million entries has been at work for a while; then every school hands in ten ledgers
 * (look, list, revise a line, look again, submit); then five times that rate for a while, and how long it takes to recover;
 * at the end everything acknowledged is looked for, and the chain verified. With --soak, a steady load for so many minutes
 * and the memory over it.
 */
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { School, signIn, type Took } from '../../apps/api/test/rush.ts'
import { closeOffice, openOffice } from '../../packages/flow/src/index.ts'
import { EVERYWHERE } from '../../packages/store/src/index.ts'
import { pack } from '../../packs/cn-county/src/index.ts'
import { byRoute, LIMITS, recoveredAfter, summary } from './figures.ts'
import { copyHome, LEDGERS, makeOffice, openRounds, PASSWORD } from './office.ts'
import { BenchServer } from './server.ts'

const { values: asked } = parseArgs({
  options: {
    schools: { type: 'string', default: '300' },
    pupils: { type: 'string', default: '345000' },
    seconds: { type: 'string', default: '110' },
    soak: { type: 'string' },
    keep: { type: 'string', default: join(tmpdir(), 'youju-deadline') },
  },
})
/** What goes before the rush, as the morning of the day does: its first requests are told apart, as a cold start. */
const BEFORE = { share: 0.2, seconds: 40 }
/** Seconds at the usual rate again, in which the server has to recover. */
const AFTER_SPIKE = 90
const SPIKE = { times: 5, seconds: 15 }
const size = { schools: Number(asked.schools), pupils: Number(asked.pupils), years: 3, seed: 1 }
const say = (text: string): void => void process.stderr.write(`· ${text}\n`)

type Task = { school: School; round: string; ledger: string }
type Done = { unit: string; round: string; ledger: string; revised: string | null }
const tooks: Took[] = []
const done: Done[] = []
const failed: string[] = []

if (!existsSync(asked.keep)) mkdirSync(asked.keep, { mode: 0o755 })
const made = join(asked.keep, `office-${size.schools}-${size.pupils}`)
await makeOffice(made, size)
const home = join(asked.keep, 'run')
copyHome(made, home)
const { rounds, units, entries } = await openRounds(home)
const server = await BenchServer.start(home)
const schools: School[] = []
say(`${entries} entries stored; ${units.length} sign in …`)
for (const unit of units)
  schools.push(
    new School(unit, server.address, await signIn(server.address, `s${unit}`, PASSWORD), {
      note: (took) => tooks.push(took),
      patience: 30_000,
    }),
  )

const tasksOf = (round: string): Task[] =>
  shuffled(schools.flatMap((school) => LEDGERS.map((ledger) => ({ school, round, ledger }))))

try {
  if (asked.soak) await soak(Number(asked.soak) * 60)
  else await deadline()
} finally {
  await server.stop()
  rmSync(home, { recursive: true, force: true })
}

async function deadline(): Promise<void> {
  const tasks = tasksOf(rounds[0]!)
  const rate = tasks.length / Number(asked.seconds)
  const before = [...tasksOf(rounds[1]!), ...tasksOf(rounds[2]!)]
  const early = before.splice(0, Math.round(rate * BEFORE.share * BEFORE.seconds))
  say(`before the rush: ${early.length} hand-ins in ${BEFORE.seconds} seconds …`)
  await arrive(early, rate * BEFORE.share)
  const cold = summary(tooks)
  tooks.length = 0
  say(`the rush: ${tasks.length} hand-ins at ${rate.toFixed(1)} a second …`)
  const began = Date.now()
  const used = server.processor()
  await arrive(tasks, rate)
  const after = server.processor()
  const perHandIn = (of: 'program' | 'database'): number => round(((after[of] - used[of]) * 1000) / tasks.length)
  const rush = {
    ...{ seconds: (Date.now() - began) / 1000, ...summary(tooks) },
    processorMillisecondsPerHandIn: { program: perHandIn('program'), database: perHandIn('database') },
  }
  const routes = byRoute(tooks)

  tooks.length = 0
  const spiking = before.splice(0, Math.min(before.length, Math.round(rate * SPIKE.times * SPIKE.seconds)))
  say(`${SPIKE.times} times as many: ${spiking.length} hand-ins in ${SPIKE.seconds} seconds, then as before …`)
  const spike = arrive(spiking, rate * SPIKE.times)
  await pause(SPIKE.seconds * 1000)
  const spikeEnd = Date.now()
  await Promise.all([spike, arrive(before.slice(0, Math.round(rate * AFTER_SPIKE)), rate)])
  const recovered = recoveredAfter(tooks, spikeEnd)
  const afterwards = summary(tooks.filter(({ at }) => at >= spikeEnd + recovered * 1000))
  const { memory } = server
  await server.stop()

  const lost = await findLost()
  await report({
    ...{ entries, schools: schools.length, handIns: tasks.length, coldStart: cold, rush, routes, limits: LIMITS },
    spike: { ...SPIKE, handIns: spiking.length, ...summary(tooks), recoveredAfterSeconds: recovered, afterwards },
    memory: { megabytesFirst: memory[0]?.megabytes, megabytesLast: memory.at(-1)?.megabytes },
    ...{ failed: failed.length, firstFailures: failed.slice(0, 5), acknowledged: done.length, ...lost },
  })
}

/** Each hand-in begins at its time, however long the others take. */
async function arrive(tasks: readonly Task[], rate: number): Promise<void> {
  const began = performance.now()
  const running: Promise<void>[] = []
  for (const [index, { school, round, ledger }] of tasks.entries()) {
    const wait = (index / rate) * 1000 - (performance.now() - began)
    if (wait > 0) await pause(wait)
    running.push(
      school.handIn(round, ledger, rounds.indexOf(round)).then(
        ({ revised }) => void done.push({ unit: school.unit, round, ledger, revised }),
        (error: Error) => void failed.push(error.message),
      ),
    )
  }
  await Promise.all(running)
}

/** Holds what was acknowledged against what is stored, after the server has ended. */
async function findLost() {
  say('looking for everything that was acknowledged …')
  const office = await openOffice({ pack, home, actor: 'bench' })
  const handIns = await office.store.rounds.handIns({ reach: EVERYWHERE, day: '2026-01-01' })
  const submitted = new Set(
    handIns.filter(({ state }) => state === 'submitted').map(({ round, unit, ledger }) => `${round} ${unit} ${ledger}`),
  )
  const lost = done.filter(({ round, unit, ledger }) => !submitted.has(`${round} ${unit} ${ledger}`)).length
  const twice = submitted.size - done.length
  let lostRevisions = 0
  for (const ledger of LEDGERS) {
    const times = Map.groupBy(
      done.filter((one) => one.ledger === ledger && one.revised !== null),
      ({ revised }) => revised!,
    )
    if (times.size === 0) continue
    for await (const { id, version } of office.store.entries({ ledger, ids: [...times.keys()] }))
      if (version !== times.get(id)!.length + 1) lostRevisions++
  }
  const { broken, actions } = await office.store.verifyChain()
  await closeOffice(office)
  return { lost, submittedButNotAcknowledged: twice, lostRevisions, actions, chainBroken: broken }
}

/** A third of the rush's rate without end: handed in and recalled in turn. */
async function soak(seconds: number): Promise<void> {
  const rate = (schools.length * LEDGERS.length) / 120 / 3
  const until = Date.now() + seconds * 1000
  say(`a steady load of ${rate.toFixed(1)} hand-ins a second for ${seconds / 60} minutes …`)
  const tasks = tasksOf(rounds[0]!)
  for (let turn = 0; Date.now() < until; turn++) {
    const part = tasks.slice((turn * 200) % tasks.length, ((turn * 200) % tasks.length) + 200)
    await arrive(part, rate)
    for (const { school, round, ledger } of part) await school.recall(round, ledger)
  }
  const points = server.memory.map(({ at, megabytes }) => ({
    ...{ minute: Number(((at - server.memory[0]!.at) / 60_000).toFixed(1)), megabytes: Math.round(megabytes) },
  }))
  const tail = points.slice(Math.floor(points.length / 2))
  await report({
    ...{ minutes: seconds / 60, ...summary(tooks), failed: failed.length, firstFailures: failed.slice(0, 5) },
    memory: points.filter((_, index) => index % Math.ceil(points.length / 30) === 0 || index === points.length - 1),
    megabytesAnHourInTheSecondHalf: Math.round(slope(tail) * 60),
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}

/** Least squares, per minute. */
function slope(points: readonly { minute: number; megabytes: number }[]): number {
  const mean = (of: (point: (typeof points)[number]) => number): number =>
    points.reduce((sum, point) => sum + of(point), 0) / points.length
  const [x, y] = [mean(({ minute }) => minute), mean(({ megabytes }) => megabytes)]
  const over = points.reduce((sum, { minute, megabytes }) => sum + (minute - x) * (megabytes - y), 0)
  return over / points.reduce((sum, { minute }) => sum + (minute - x) ** 2, 0)
}

async function report(result: object): Promise<void> {
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, at: new Date().toISOString() }
  console.log(JSON.stringify({ machine, ...result }, null, 2))
  const results = join(import.meta.dirname, '../results')
  await mkdir(results, { recursive: true })
  await writeFile(
    join(results, asked.soak ? 'soak.json' : 'deadline.json'),
    JSON.stringify({ machine, ...result }, null, 2),
  )
}

function shuffled<T>(items: readonly T[]): T[] {
  const out = [...items]
  let seed = 1
  for (let index = out.length - 1; index > 0; index--) {
    seed = (seed * 48271) % 2147483647
    const other = seed % (index + 1)
    ;[out[index], out[other]] = [out[other]!, out[index]!]
  }
  return out
}
