/**
 * What the ledger online costs when it is full: the grid's first page, pages far down, sorted and searched, over HTTP; and
 * everything taken away as .csv and .xlsx, with the memory that the serving program reaches. The program runs in a process
 * of its own. `node bench/entries.ts [LINES]`
 */
import { fork } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pack } from '@youju/cn-county'
import { closeOffice, openOffice } from '@youju/flow'
import type { Draft } from '@youju/model'
import { LEAN_HEAP } from '../apps/cli/src/lean-heap.ts'

const LINES = Number(process.argv[2] ?? 1_000_000)
const GRID = 100_000
const RUNS = 9
const GRADES = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']

const home = mkdtempSync(join(tmpdir(), 'youju-bench-'))
try {
  await withServer({ demo: true }, async () => undefined)
  await load(0, GRID)
  await withServer({}, (server) => timePages(server, GRID))
  await load(GRID, LINES)
  await withServer({}, async (server) => {
    await timePages(server, LINES)
    for (const format of ['csv', 'xlsx'] as const) await timeExport(server, format)
  })
} finally {
  rmSync(home, { recursive: true, force: true })
}

type Server = { address: string; cookie: string; memory(): Promise<number> }

async function withServer(options: { demo?: boolean }, work: (server: Server) => Promise<void>): Promise<void> {
  const child = fork(join(import.meta.dirname, 'serve-office.ts'), [home, options.demo ? 'demo' : ''], {
    execArgv: LEAN_HEAP,
  })
  const next = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (message) => resolve(message as T)))
  const { address } = await next<{ address: string }>()
  const response = await fetch(`${address}/api/auth/sign-in/username`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bureau-administrator', password: 'Youju-demo-1' }),
  })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const memory = (): Promise<number> => {
    const told = next<number>()
    child.send('memory')
    return told
  }
  try {
    await work({ address, cookie, memory })
  } finally {
    child.send('stop')
    await new Promise((resolve) => child.once('exit', resolve))
  }
}

async function load(from: number, to: number): Promise<void> {
  const office = await openOffice({ pack, home })
  const tree = await office.store.units.tree(new Date().toISOString().slice(0, 10))
  const schools = [...tree.units()].filter(({ kind }) => kind === 'school')
  const start = performance.now()
  await office.store.importLines(
    'pupil',
    pupils(
      from,
      to,
      schools.map(({ code }) => code),
    ),
    {
      county: schools[0]!.county,
      reason: 'bench',
    },
  )
  const { connection } = office.store
  const { default: pg } = await import('pg')
  const client = new pg.Client(connection)
  await client.connect()
  await client.query('vacuum analyze youju.ledger_pupil')
  await client.end()
  await closeOffice(office)
  console.log(
    `${(to - from).toLocaleString('en')} lines loaded in ${((performance.now() - start) / 1000).toFixed(0)} s`,
  )
}

function* pupils(from: number, to: number, schools: readonly string[]): Generator<Draft> {
  for (let index = from; index < to; index++)
    yield {
      unit: schools[index % schools.length]!,
      period: null,
      values: {
        'pupil-number': `G9901012016${String(index).padStart(8, '0')}`,
        name: `示例学生${index}`,
        'citizen-number': null,
        sex: index % 2 === 0 ? '1' : '2',
        'ethnic-group': '01',
        'born-on': `201${index % 8}-0${(index % 9) + 1}-15`,
        stage: 'primary',
        grade: GRADES[index % 6]!,
        'class-name': `${(index % 12) + 1}班`,
        'entered-on': '2020-09-01',
        'left-on': null,
        'pupil-status': '01',
        'guardian-phone': null,
      },
    }
}

async function timePages({ address, cookie }: Server, lines: number): Promise<void> {
  console.log(`pages of 100 at ${lines.toLocaleString('en')} entries (first time, then median of ${RUNS - 1}):`)
  const pages: Record<string, Record<string, string>> = {
    'first page': {},
    'far down': { at: String(lines - 200) },
    halfway: { at: String(lines / 2 - 100) },
    'sorted by name, first': { sort: 'name' },
    'sorted by name, halfway': { sort: 'name', at: String(lines / 2 - 100) },
    'sorted by name, far down': { sort: 'name', at: String(lines - 200) },
    'filtered by class and grade': { where: JSON.stringify({ grade: 'p3', 'class-name': '3班' }) },
    'searched by name': { search: '示例学生4242' },
  }
  for (const [name, query] of Object.entries(pages)) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now()
      const response = await fetch(`${address}/api/ledgers/pupil/entries?${new URLSearchParams(query)}`, {
        headers: { cookie },
      })
      const { items } = (await response.json()) as { items: unknown[] }
      if (!response.ok || items.length === 0) throw new Error(`${name}: ${response.status}`)
      times.push(performance.now() - start)
    }
    const [first, ...others] = times
    const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)]!
    console.log(`  ${name.padEnd(30)} ${first!.toFixed(0).padStart(6)} ms ${median.toFixed(0).padStart(6)} ms`)
  }
}

async function timeExport({ address, cookie, memory }: Server, format: 'csv' | 'xlsx'): Promise<void> {
  const before = await memory()
  const start = performance.now()
  const response = await fetch(`${address}/api/ledgers/pupil/entries.${format}`, { headers: { cookie } })
  let bytes = 0
  let firstByte = 0
  for await (const chunk of response.body!) {
    firstByte ||= performance.now() - start
    bytes += (chunk as Uint8Array).length
  }
  const seconds = (performance.now() - start) / 1000
  const peak = await memory()
  console.log(
    `export .${format}: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(0)} s, first byte after ${firstByte.toFixed(0)} ms, ` +
      `memory of the program at most ${peak.toFixed(0)} MB (${before.toFixed(0)} MB before)`,
  )
}
