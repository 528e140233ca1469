/** The synthetic county on the command line: over all ledgers, marked, with mistakes that a check finds and nothing else. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, makeHome } from './program.ts'

const SIZE = ['--schools', '40', '--pupils', '6000', '--years', '2', '--seed', '7']

let home: Home
let clean: Home
let made: { lines: Record<string, number>; mistakes: Record<string, { unit: string; kind: string }[]> }

beforeAll(async () => {
  home = makeHome()
  made = JSON.parse((await home.youju('sample', 'county', ...SIZE, '--json')).out)
  clean = makeHome()
  expect(await clean.youju('sample', 'county', ...SIZE, '--no-errors')).toMatchObject({ exit: 0 })
})
afterAll(() => {
  home.remove()
  clean.remove()
})

describe('youju sample county', () => {
  it('fills every ledger but those that only the program writes', () => {
    const byProgram = pack.ledgers.filter(({ appendOnly }) => appendOnly).map(({ code }) => code)
    const empty = pack.ledgers.map(({ code }) => code).filter((code) => !(made.lines[code]! > 0))
    expect(empty.sort()).toEqual(byProgram.sort())
  })

  it('puts in mistakes as offices make them, each of which youju check finds where it was made', async () => {
    const { exit, out } = await home.youju('check', '--json')
    expect(exit).toBe(1)
    const found = new Set(JSON.parse(out).map((one: { ledger: string; unit: string }) => `${one.ledger} ${one.unit}`))
    const put = Object.entries(made.mistakes).flatMap(([ledger, some]) => some.map(({ unit }) => `${ledger} ${unit}`))
    expect(put.length).toBeGreaterThan(10)
    expect(put.filter((one) => !found.has(one))).toEqual([])
    const [one] = Object.entries(made.mistakes)
    const text = await home.youju('check', '--ledger', one![0])
    expect(text).toMatchObject({ exit: 1, out: expect.stringMatching(/示例[\s\S]*共 \d+ 处/) })
    expect(text.out).not.toMatch(/\d{17}[\dX]/)
  })

  it('assesses schools, townships and sections by the marks that inspectors gave', async () => {
    for (const [scheme, open] of [
      ['school-assessment', /教学管理（10分）：得0分，尚未评分/],
      ['department-assessment', /尚未评分/],
    ] as const) {
      const { out } = await clean.youju('score', scheme, '--unit', '990101', '--period', '2024', '--explain')
      expect(out).toMatch(/达到80分；(优秀|良好)/)
      expect(out).not.toMatch(open)
    }
  })

  it('lists visits by their purpose in words', async () => {
    const { out } = await clean.youju('case', 'list', 'leader-visit')
    expect(out).toMatch(/现场办公|慰问/)
    expect(out).not.toMatch(/on-site|consolation/)
  })

  it('is without fault when asked to be', async () => {
    expect(await clean.youju('check')).toMatchObject({ exit: 0, out: expect.stringContaining('未发现') })
  })
})
