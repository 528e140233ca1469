/**
 * Runs a package's tests inside Stryker's own worker. They are loaded once; for each mutant those that reach it are called,
 * the quick ones first, until one fails. What a module computes once and keeps (a compiled lexicon) would hide mutants from
 * tests that find it ready: such mutants are told by running all tests twice, and get their modules loaded afresh.
 */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type {
  DryRunResult,
  MutantRunOptions,
  MutantRunResult,
  TestRunner,
  TestRunnerCapabilities,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { type Collected, takeCollected } from './collect.ts'

const [PACKAGE] = (process.env.MUTATE ?? 'read').split(' ')
/**
 * Speed and measured agreement tell no mutant, none is active in another process, and what compares two readings by the same
 * mutant costs as much as everything else.
 */
const LEFT_OUT = /(?:\.speed|\/(?:corpus|browser|same-reading|rewriting))\.test\.ts$/
const COLLECT = new URL('./collect.ts', import.meta.url).href
const LEARNT = 'learnt.json'

type Hits = Record<string, number>
/** What instrumented code looks at and writes to. */
type Instrumented = {
  activeMutant?: string
  currentTestId?: string
  hitCount?: number
  hitLimit?: number
  mutantCoverage: { static: Hits; perTest: Record<string, Hits> }
}
type Test = Collected & { id: string; file: string }
/** Known from the dry run, for whichever worker asks: mutants that run once only, and how long each test takes. */
type Learnt = { once: string[]; milliseconds: Record<string, number> }

const state: Instrumented = { mutantCoverage: { static: {}, perTest: {} } }
Object.assign(globalThis, { __stryker__: state })

class InProcessRunner implements TestRunner {
  #tests: Test[] = []
  #warm: string[] = []
  #counting = false
  #turn = 0
  #learnt: Learnt | undefined

  capabilities(): TestRunnerCapabilities {
    return { reloadEnvironment: false }
  }

  async init(): Promise<void> {
    fc.configureGlobal({ seed: 5, endOnFailure: true })
    const root = pathToFileURL(`${process.cwd()}/`).href
    registerHooks({
      resolve(specifier, context, next) {
        if (specifier === 'vitest') return { url: COLLECT, shortCircuit: true }
        const found = next(specifier, context)
        const turn = /\?turn=\d+$/.exec(context.parentURL ?? '')?.[0]
        return turn && found.url.startsWith(root) && !found.url.includes('?')
          ? { ...found, url: found.url + turn }
          : found
      },
      load(url, context, next) {
        const loaded = next(url, context)
        return existsSync(LEARNT) && url.startsWith(root) ? { ...loaded, source: uncounted(loaded.source) } : loaded
      },
    })
    this.#tests = await load()
    const files = new Set<string>()
    const some = this.#tests.filter(({ file }) => files.size < files.add(file).size)
    // What is computed once is computed before any mutant is active.
    this.#warm = await reachedBy(some)
  }

  async dryRun(): Promise<DryRunResult> {
    this.#counting = true
    const { perTest } = state.mutantCoverage
    const tests = []
    const first = new Set([...this.#warm, ...(await reachedBy(this.#tests))])
    const milliseconds: Record<string, number> = {}
    for (const { id, name, file, body } of this.#tests) {
      state.currentTestId = id
      const began = performance.now()
      const failure = await failureOf(body)
      milliseconds[id] = performance.now() - began
      const known = { id, name, fileName: file, timeSpentMs: milliseconds[id] }
      tests.push(failure === undefined ? { ...known, status: 0 } : { ...known, status: 1, failureMessage: failure })
    }
    state.currentTestId = undefined
    const again = new Set(Object.values(perTest).flatMap((hits) => Object.keys(hits)))
    const once = [...first].filter((mutant) => !again.has(mutant))
    perTest[this.#tests[0]!.id] = {
      ...perTest[this.#tests[0]!.id],
      ...Object.fromEntries(once.map((mutant) => [mutant, 1])),
    }
    writeFileSync(LEARNT, JSON.stringify({ once, milliseconds } satisfies Learnt))
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage } as DryRunResult
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }: MutantRunOptions): Promise<MutantRunResult> {
    if (!this.#learnt) {
      this.#learnt = learnt()
      if (this.#counting) this.#tests = await load(++this.#turn)
    }
    const { once, milliseconds } = this.#learnt
    const kept = once.includes(activeMutant.id)
    state.hitCount = 0
    state.hitLimit = kept ? undefined : hitLimit
    state.activeMutant = activeMutant.id
    try {
      const wanted = new Set(testFilter)
      const tests = kept
        ? await load(++this.#turn)
        : this.#tests.filter(({ id }) => wanted.size === 0 || wanted.has(id))
      tests.sort((a, b) => (milliseconds[a.id] ?? 0) - (milliseconds[b.id] ?? 0))
      for (const [index, { id, body }] of tests.entries()) {
        const failure = await failureOf(body)
        if (hitLimit !== undefined && state.hitCount > hitLimit && !kept)
          return { status: 'timeout', reason: 'hit limit' } as MutantRunResult
        if (failure !== undefined)
          return { status: 'killed', killedBy: [id], failureMessage: failure, nrOfTests: index + 1 } as MutantRunResult
      }
      return { status: 'survived', nrOfTests: tests.length } as MutantRunResult
    } catch (error) {
      return { status: 'killed', killedBy: [], failureMessage: String(error), nrOfTests: 0 } as MutantRunResult
    } finally {
      state.activeMutant = undefined
      state.hitCount = state.hitLimit = undefined
    }
  }
}

/** The mutants that a run of these tests comes by. */
async function reachedBy(tests: readonly Test[]): Promise<string[]> {
  const { perTest } = state.mutantCoverage
  state.currentTestId = 'reached'
  for (const { body } of tests) await failureOf(body)
  state.currentTestId = undefined
  const reached = Object.keys(perTest.reached ?? {})
  delete perTest.reached
  return reached
}

/** Who has reached what is known by then, and counting it again for each mutant would take most of the time. */
const uncounted = (source: unknown): string | undefined =>
  source === undefined || source === null
    ? undefined
    : Buffer.from(source as Uint8Array)
        .toString('utf8')
        .replace('function stryCov_9fa48() {', '$& return;')

const learnt = (): Learnt =>
  existsSync(LEARNT) ? JSON.parse(readFileSync(LEARNT, 'utf8')) : { once: [], milliseconds: {} }

async function load(turn?: number): Promise<Test[]> {
  const tests: Test[] = []
  const only = process.env.MUTATE_TESTS?.split(' ')
  for (const file of globSync(`packages/${PACKAGE}/test/**/*.test.ts`).toSorted()) {
    if (LEFT_OUT.test(file) || (only && !only.some((name) => file.endsWith(`/${name}.test.ts`)))) continue
    await import(pathToFileURL(join(process.cwd(), file)).href + (turn === undefined ? '' : `?turn=${turn}`))
    for (const [index, test] of takeCollected().entries()) tests.push({ ...test, file, id: `${file} ${index}` })
  }
  return tests
}

async function failureOf(body: () => unknown): Promise<string | undefined> {
  try {
    await body()
    return undefined
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

export const strykerPlugins = [
  { kind: 'TestRunner', name: 'in-process', injectableClass: Object.assign(InProcessRunner, { inject: [] }) },
]
