/** The evaluations of a county on the command line, held against what the indicators say. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, makeHome } from './program.ts'

const COUNTY = '990101'
const ASK = ['--unit', COUNTY, '--period', '2024-2025']

let home: Home
beforeAll(async () => {
  home = makeHome()
  const size = ['--schools', '24', '--pupils', '4000', '--years', '2', '--seed', '5']
  expect(await home.youju('sample', 'county', ...size, '--no-errors')).toMatchObject({ exit: 0 })
})
afterAll(() => home.remove())

describe.each(pack.evaluations.map(({ code }) => code))('%s', (code) => {
  it('gives a verdict on every item of the evaluation, in words and as data', async () => {
    const { out, exit } = await home.youju('evaluate', code, ...ASK, '--json')
    const verdict = JSON.parse(out)
    const evaluation = pack.evaluations.find((one) => one.code === code)!
    expect(verdict.parts.map((part: { items: unknown[] }) => part.items.length)).toEqual(
      evaluation.parts.map(({ items }) => items.length),
    )
    const fails = verdict.parts.flatMap((part: { items: { verdict: string }[] }) => part.items).concat(verdict.schools)
    const failing = fails.some((one: { verdict: string }) => one.verdict === 'fails')
    expect(verdict.verdict === 'not-passed').toBe(failing || verdict.vetoes.length > 0)
    expect(exit).toBe(verdict.verdict === 'not-passed' ? 1 : 0)
    const text = await home.youju('evaluate', code, ...ASK, '--all')
    expect(text.out).toContain('示例县 2024—2025学年')
    // What the domain's files mark as unconfirmed is marked in what is printed.
    expect(text.out).toContain('未证实')
    expect((await home.youju('evaluate', code, ...ASK, '--lang', 'en')).out).toContain('unconfirmed')
  })
})

it('a school’s verdict agrees with the indicator that counts such schools', async () => {
  const { schools } = JSON.parse((await home.youju('evaluate', 'quality-balance-2017', ...ASK, '--json')).out)
  const computed = JSON.parse(
    (await home.youju('compute', ...ASK, '--indicator', 'seven-resources-rate-junior', '--json')).out,
  )
  const junior = schools.filter(({ stage }: { stage: string }) => stage === 'junior')
  const passed = junior.filter(({ verdict }: { verdict: string }) => verdict === 'passes').length
  expect(passed / junior.length).toBeCloseTo(computed[0].value, 9)
})

it('evaluates a county, not a school, and says so', async () => {
  const { exit, err } = await home.youju('evaluate', 'preschool-2020', '--unit', '示例青山街道中心小学')
  expect(exit).toBe(2)
  expect(err).toContain('评估的是县区一级的单位')
})
