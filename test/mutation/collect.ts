/**
 * What tests import as 'vitest' while mutants are tried: describe, it and expect, which only collect. The same tests, held in
 * one process and called as functions, cost a mutant milliseconds where starting Vitest anew costs seconds.
 */
import { format } from 'node:util'
import { GLOBAL_EXPECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend, setState } from '@vitest/expect'
import * as chai from 'chai'

type Body = (...given: never[]) => unknown
export type Collected = { name: string; body: () => unknown }

const collected: Collected[] = []
const above: string[] = []

/** Every test that was declared since it was asked last. */
export const takeCollected = (): Collected[] => collected.splice(0)

function named(name: string, given: readonly unknown[]): string {
  const holes = name.replaceAll('%%', '').match(/%[sdifjoO]/g)?.length ?? 0
  return format(name, ...given.slice(0, holes))
}

/** The table of `.each`: a line that is no list is the only thing given. */
const each =
  (declare: (name: string, body: Body) => void) =>
  (lines: readonly unknown[]) =>
  (name: string, body: (...given: never[]) => unknown): void => {
    for (const line of lines) {
      const given = Array.isArray(line) ? line : [line]
      declare(named(name, given), () => body(...(given as never[])))
    }
  }

function declareTest(name: string, ...rest: unknown[]): void {
  const body = rest.find((one) => typeof one === 'function') as () => unknown
  collected.push({ name: [...above, name].join(' '), body })
}
function declareGroup(name: string, body: Body): void {
  above.push(name)
  ;(body as () => void)()
  above.pop()
}
const nothing = (): void => {}

export const it = Object.assign(declareTest, {
  each: each(declareTest),
  runIf: (yes: boolean) => (yes ? declareTest : nothing),
  skip: nothing,
})
export const test = it
export const describe = Object.assign(declareGroup, {
  each: each(declareGroup),
  runIf: (yes: boolean) => (yes ? declareGroup : nothing),
  skip: nothing,
})

chai.use(JestExtend)
chai.use(JestChaiExpect)
chai.use(JestAsymmetricMatchers)
export const expect = chai.expect
Object.assign(globalThis, { [GLOBAL_EXPECT]: expect })
setState({ assertionCalls: 0, isExpectingAssertions: false, isExpectingAssertionsError: null }, expect as never)
