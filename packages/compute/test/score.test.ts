import {
  type Claim,
  defineLetter,
  defineScheme,
  type Figure,
  type Mark,
  type PointRule,
  type Scheme,
  UnitTree,
  type Veto,
} from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { explainScore, figuresFor, rank, type ScoreFacts, score } from '../src/index.ts'
import { indicatorOf, testPack } from './pack.ts'

const label = (zh: string, en: string) => ({ zh, en })
const pack = testPack([
  indicatorOf(
    { rate: { part: { measure: 'teachers' }, whole: { measure: 'pupils' } } },
    { code: 'retention-rate', label: label('巩固率', 'Retention rate') },
  ),
])

const definition: z.input<typeof Scheme> = {
  code: 'school-scheme',
  label: label('学校年度考核方案', 'Annual assessment of schools'),
  period: 'calendar-year',
  levels: ['school'],
  criteria: [
    {
      code: 'retention',
      label: label('巩固率', 'Retention'),
      points: 40,
      by: {
        indicator: 'retention-rate',
        rule: { deduct: { full: { atLeast: 0.95 }, points: 0.5, per: 0.01 } },
      },
    },
    {
      code: 'safety',
      label: label('安全工作', 'Safety'),
      points: 60,
      by: { mark: label('查阅台账', 'by the registers') },
    },
  ],
  bonus: { cap: 5, items: [{ code: 'award', label: label('市级以上表彰', 'City award'), points: 2 }] },
  deductions: [{ code: 'late-return', label: label('迟报', 'Late return'), points: 1, most: 3 }],
  vetoes: [{ code: 'ethics', label: label('师德', 'Ethics') }],
  grades: [
    { code: 'excellent', label: label('优秀', 'excellent'), atLeast: 90 },
    { code: 'good', label: label('良好', 'good'), atLeast: 80 },
    {
      code: 'failed',
      label: label('不合格', 'failed'),
      atLeast: 0,
      effects: [label('取消评优资格', 'no honours in the year')],
    },
  ],
  source: 'own',
}
const scheme = defineScheme(definition)

const figure = (value: number | null, unit = 'A'): Figure => ({
  indicator: 'retention-rate',
  unit,
  period: '2023',
  slice: {},
  version: 1,
  value,
  unitOfMeasure: '',
  kind: 'share',
  bound: '=',
  asOf: '',
  reason: { operation: 'rate', value, parts: [] },
  missing: [],
})
const mark = (points: number, more: Partial<Mark> = {}): Mark => ({
  unit: 'A',
  criterion: 'safety',
  stage: 'checked',
  points,
  scorer: '督导组',
  at: '2023-12-20',
  evidence: ['检查记录'],
  reason: '',
  ...more,
})
const veto = (more: Partial<Veto> = {}): Veto => ({
  unit: 'A',
  veto: 'ethics',
  document: '教发〔2023〕9号',
  from: '2023-06-01',
  to: '2024-05-31',
  reason: '',
  ...more,
})
const facts = (more: Partial<ScoreFacts> = {}): ScoreFacts => ({
  unit: 'A',
  period: '2023',
  asOf: '2023-12-31',
  figures: [figure(0.95)],
  marks: [mark(55)],
  ...more,
})

describe('points from figures', () => {
  const rules: [promise: string, rule: PointRule, value: number, points: number][] = [
    ['full at the mark', { deduct: deduct({ atLeast: 0.95 }) }, 0.95, 10],
    ['full above it', { deduct: deduct({ atLeast: 0.95 }) }, 1.02, 10],
    ['half a point off for each percentage point', { deduct: deduct({ atLeast: 0.95 }) }, 0.93, 9],
    ['part of a step in proportion', { deduct: deduct({ atLeast: 0.95 }) }, 0.934, 9.2],
    ['part of a step not at all', { deduct: deduct({ atLeast: 0.95 }, 'whole') }, 0.934, 9.5],
    ['two whole steps are two, not 1.9999', { deduct: deduct({ atLeast: 0.95 }, 'whole') }, 0.93, 9],
    ['part of a step as a step', { deduct: deduct({ atLeast: 0.95 }, 'started') }, 0.934, 9],
    ['never below the floor', { deduct: { ...deduct({ atLeast: 0.95 }), floor: 4 } }, 0.1, 4],
    ['never below nothing', { deduct: deduct({ atLeast: 0.95 }) }, 0.1, 0],
    ['where less is better', { deduct: deduct({ atMost: 0.02 }) }, 0.03, 9.5],
    ['the first band that holds', bands(), 0.97, 10],
    ['the next band', bands(), 0.9, 6],
    ['no band', bands(), 0.5, 0],
    ['in proportion to the goal', { proportional: { atLeast: 0.8 } }, 0.6, 7.5],
    ['not more than full', { proportional: { atLeast: 0.8 } }, 0.9, 10],
    ['in proportion where less is better', { proportional: { atMost: 14 } }, 28, 5],
    ['all', { passes: { atLeast: 1 } }, 1, 10],
    ['or nothing', { passes: { atLeast: 1 } }, 0.999, 0],
  ]

  function deduct(full: { atLeast: number } | { atMost: number }, steps: 'exact' | 'whole' | 'started' = 'exact') {
    return { full, points: 0.5, per: 0.01, steps, floor: 0 }
  }
  function bands(): PointRule {
    return {
      bands: [
        { when: { atLeast: 0.95 }, points: 10 },
        { when: { atLeast: 0.85 }, points: 6 },
      ],
    }
  }
  const schemeWith = (rule: PointRule): Scheme =>
    defineScheme({
      ...definition,
      total: 10,
      criteria: [
        {
          code: 'retention',
          label: label('巩固率', 'Retention'),
          points: 10,
          by: { indicator: 'retention-rate', rule },
        },
      ],
    })

  it.each(rules)('%s', (_, rule, value, points) => {
    expect(score(schemeWith(rule), facts({ figures: [figure(value)] })).points).toBe(points)
  })

  it('stay between nothing and full, and never fall when the figure gets better', () => {
    const sides = fc.constantFrom<PointRule>(...rules.map(([, rule]) => rule))
    fc.assert(
      fc.property(
        sides,
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (rule, value, more) => {
          const lowerIsBetter = JSON.stringify(rule).includes('atMost')
          const better = lowerIsBetter ? Math.max(0, value - more) : value + more
          const points = (of: number) => score(schemeWith(rule), facts({ figures: [figure(of)] })).points
          expect(points(value)).toBeGreaterThanOrEqual(0)
          expect(points(value)).toBeLessThanOrEqual(10)
          expect(points(better)).toBeGreaterThanOrEqual(points(value))
        },
      ),
    )
  })

  it('a missing figure gives no points and is named', () => {
    for (const figures of [[], [figure(null)], [figure(0.99, 'B')]]) {
      const result = score(scheme, facts({ figures }))
      expect(result.items[0]).toMatchObject({ criterion: 'retention', points: 0, missed: 'figure-missing' })
      expect(result).toMatchObject({ total: 55, atMost: 95, complete: false })
    }
  })

  it('names the figures it needs', () => {
    expect(figuresFor(scheme, 'A', '2023')).toEqual([
      { indicator: 'retention-rate', unit: 'A', period: '2023', slice: {} },
    ])
  })
})

describe('marks', () => {
  it.each([
    ['a mark with evidence counts', [mark(55)], 55, undefined],
    ['none', [], 0, 'no-mark'],
    ['without evidence it counts for nothing', [mark(55, { evidence: [' '] })], 0, 'mark-without-evidence'],
    ['more than the item has is no mark', [mark(61)], 0, 'mark-out-of-range'],
    ['the last one stands', [mark(55), mark(50, { at: '2023-12-25' }), mark(58)], 50, undefined],
    ['what a school gave itself is kept apart', [mark(60, { stage: 'self' })], 0, 'no-mark'],
    [
      'a final mark goes before the checked one',
      [mark(55), mark(57, { stage: 'final', at: '2023-12-01' })],
      57,
      undefined,
    ],
    ['other units’ marks are passed over', [mark(55, { unit: 'B' })], 0, 'no-mark'],
  ])('%s', (_, marks, points, missed) => {
    expect(score(scheme, facts({ marks })).items[1]).toMatchObject({ points, ...(missed ? { missed } : {}) })
  })

  it('self-score, checked score and final score are three', () => {
    const marks = [mark(60, { stage: 'self' }), mark(50), mark(54, { stage: 'final' })]
    const total = (stage: 'self' | 'checked' | 'final') => score(scheme, facts({ marks, stage })).total
    expect([total('self'), total('checked'), total('final')]).toEqual([100, 90, 94])
  })
})

describe('bonus, deductions and grades', () => {
  const claim = (item: string, times: number, evidence = ['证书']): Claim => ({ unit: 'A', item, times, evidence })

  it.each([
    ['bonus is added', [claim('award', 2)], 99],
    ['up to its cap', [claim('award', 9)], 100],
    ['not without evidence', [claim('award', 2, [])], 95],
    ['deductions are taken off', [claim('late-return', 2)], 93],
    ['up to the most of the item', [claim('late-return', 9)], 92],
  ])('%s', (_, claims, total) => {
    expect(score(scheme, facts({ claims })).total).toBe(total)
  })

  it.each([
    [55, 'excellent', true],
    [50, 'excellent', true],
    [49.9, 'good', true],
    [40, 'good', true],
    [39.9, 'failed', false],
  ])('a mark of %s is %s', (points, grade, passed) => {
    expect(score(scheme, facts({ marks: [mark(points)] }))).toMatchObject({ grade, passed })
  })
})

describe('vetoes', () => {
  it.each([
    ['in force with its document: overrides any total', veto(), true, undefined],
    ['on its last day still', veto({ to: '2023-12-31' }), true, undefined],
    ['without an approving document: touches nothing', veto({ document: null }), false, 'no-document'],
    ['with an empty document number: touches nothing', veto({ document: ' ' }), false, 'no-document'],
    ['past its expiry: touches nothing', veto({ to: '2023-12-30' }), false, 'expired'],
    ['before its first day: touches nothing', veto({ from: '2024-01-01' }), false, 'not-yet'],
    ['that the scheme does not know: touches nothing', veto({ veto: 'weather' }), false, 'not-in-scheme'],
  ])('%s', (_, given, holds, because) => {
    const result = score(scheme, facts({ vetoes: [given] }))
    expect(result).toMatchObject({
      total: 95,
      vetoed: holds,
      passed: !holds,
      grade: holds ? 'failed' : 'excellent',
      vetoes: [{ holds, ...(because ? { because } : {}) }],
    })
  })

  it('of another unit is passed over', () => {
    expect(score(scheme, facts({ vetoes: [veto({ unit: 'B' })] })).vetoes).toEqual([])
  })

  it('without a document or out of its days never changes a score', () => {
    const day = fc
      .integer({ min: 0, max: 900 })
      .map((n) => new Date(Date.UTC(2022, 6, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, day, fc.option(fc.constant('教发〔2023〕9号')), (from, to, document) => {
        const given = veto({ from, to, document })
        const inForce = document !== null && from <= '2023-12-31' && '2023-12-31' <= to
        const { vetoes, ...rest } = score(scheme, facts({ vetoes: [given] }))
        expect(vetoes[0]!.holds).toBe(inForce)
        if (!inForce) expect(rest).toEqual((({ vetoes: _, ...others }) => others)(score(scheme, facts())))
      }),
    )
  })
})

describe('rank', () => {
  const scored = (unit: string, points: number, vetoes: Veto[] = []) =>
    score(scheme, { ...facts(), unit, figures: [figure(0.95, unit)], marks: [mark(points, { unit })], vetoes })

  it('gives equal totals one place and leaves the next free; the vetoed come last', () => {
    const ranked = rank([scored('A', 50), scored('B', 58), scored('D', 58), scored('E', 60, [veto({ unit: 'E' })])])
    expect(ranked.map(({ place, score }) => [place, score.unit])).toEqual([
      [1, 'B'],
      [1, 'D'],
      [3, 'A'],
      [4, 'E'],
    ])
  })
})

describe('letters', () => {
  const byTarget = defineScheme({
    ...definition,
    criteria: [
      {
        ...definition.criteria[0]!,
        by: { indicator: 'retention-rate', rule: { deduct: { full: { atLeast: 'target' }, points: 1, per: 0.01 } } },
      },
      definition.criteria[1]!,
    ],
  })
  const items = [
    { criterion: 'retention', points: 40, target: 0.96 },
    { criterion: 'safety', points: 60 },
  ]
  const draft = {
    code: 'school-letter',
    label: label('学校责任书', 'Letter of a school'),
    scheme: 'school-scheme',
    issuer: 'township' as const,
    signer: 'school' as const,
    period: 'calendar-year' as const,
    items,
    vetoes: ['ethics'],
    source: 'own',
  }
  const town = defineLetter(
    { ...draft, code: 'town-letter', signer: 'township', issuer: 'county' },
    { scheme: byTarget },
  )

  it('set the target, and a signed one its own', () => {
    const letter = defineLetter(draft, { scheme: byTarget })
    expect(score(byTarget, facts({ letter })).points).toBe(94)
    const signed = {
      letter: letter.code,
      issuer: 'T',
      signer: 'A',
      period: '2023',
      signed: '2023-03-10',
      targets: { retention: 0.94 },
    }
    expect(score(byTarget, facts({ letter, signed })).points).toBe(95)
    expect(score(byTarget, facts()).items[0]).toMatchObject({ points: 0, missed: 'no-target' })
  })

  it.each([
    ['points that do not add up to 100', { items: [items[1]!] }, {}, 'the points add up to 60, not to 100'],
    ['a veto that the scheme does not know', { vetoes: ['weather'] }, {}, 'weather is not a veto of school-scheme'],
    [
      'a chain that drops the veto of its parent',
      { parent: 'town-letter', vetoes: [] },
      { parent: town },
      'ethics of town-letter is not repeated',
    ],
    ['a criterion of no scheme', { items: [{ criterion: 'x', points: 100 }] }, {}, 'x is not a criterion of'],
  ])('refuse %s', (_, change, context, message) => {
    expect(() => defineLetter({ ...draft, ...change }, { scheme: byTarget, ...context })).toThrow(message)
  })
})

describe('defineScheme refuses', () => {
  const [retention, safety] = definition.criteria as [
    NonNullable<typeof definition.criteria>[0],
    (typeof definition.criteria)[0],
  ]
  it.each([
    ['points that do not add up', { criteria: [retention] }, 'the points add up to 40, not to 100'],
    ['a criterion twice', { criteria: [retention, { ...safety, code: 'retention' }] }, 'retention is defined twice'],
    ['a lowest grade above 0', { grades: definition.grades.slice(0, 2) }, 'the lowest grade begins at 0'],
    ['grades out of order', { grades: [definition.grades[2]!, definition.grades[0]!] }, 'bounds fall'],
    [
      'a band with more points than the criterion',
      {
        criteria: [
          {
            ...retention,
            by: { indicator: 'retention-rate', rule: { bands: [{ when: { atLeast: 1 }, points: 41 }] } },
          },
          safety,
        ],
      },
      'a band of 41 is above the 40 points of the criterion',
    ],
  ])('%s', (_, change, message) => {
    expect(() => defineScheme({ ...definition, ...change } as never)).toThrow(message)
  })
})

describe('explainScore', () => {
  const tree = new UnitTree([], '2023-12-31')

  it('accounts for every point', () => {
    const result = score(
      scheme,
      facts({
        figures: [figure(0.934)],
        marks: [mark(52, { reason: '消防通道堆物' })],
        claims: [
          { unit: 'A', item: 'award', times: 3, evidence: ['证书'] },
          { unit: 'A', item: 'late-return', times: 1, evidence: ['通报'] },
        ],
        vetoes: [veto({ document: null })],
      }),
    )
    expect(explainScore(result, scheme, pack, tree, 'zh')).toBe(
      [
        'A 2023年 学校年度考核方案：95.2分；达到80分；优秀',
        '  巩固率（40分）：得39.2分，巩固率 93.4%，未达到≥95%，相差1.6个百分点，每差1个百分点扣0.5分：扣1.6 × 0.5 = 0.8分',
        '  安全工作（60分）：得52分，督导组于2023-12-20评定，消防通道堆物（佐证：检查记录）',
        '  加分：市级以上表彰，2 × 3，+6',
        '  扣分：迟报，1 × 1，−1',
        '  合计：考核得分 + 加分 − 扣分 = 91.2 + 5 − 1 = 95.2分（加分封顶，原6分）',
        '  一票否决：师德，无批准文件，不影响得分',
      ].join('\n'),
    )
  })

  it('says what is open and what the total can still become', () => {
    const text = explainScore(score(scheme, facts({ figures: [], vetoes: [veto()] })), scheme, pack, tree, 'en')
    expect(text).toBe(
      [
        'A 2023 Annual assessment of schools: 55 points; vetoed; failed; no honours in the year',
        '  Retention (40): 0 points, figure missing, no points yet',
        '  Safety (60): 55 points, marked by 督导组 on 2023-12-20 (evidence: 检查记录)',
        '  total: criteria + bonus − deductions = 55 + 0 − 0 = 55',
        '  veto: Ethics, 教发〔2023〕9号 (2023-06-01 – 2024-05-31)',
        '  still open: 1 of 2 items (Retention); with them the total can reach 95',
      ].join('\n'),
    )
  })

  it('shows points that add up to the total', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 60 }), (value, points) => {
        const result = score(scheme, facts({ figures: [figure(value)], marks: [mark(points)] }))
        const sum = result.items.reduce((total, item) => total + item.points, 0)
        expect(result.total).toBeCloseTo(sum + result.bonusPoints - result.deductedPoints, 9)
        const text = explainScore(result, scheme, pack, tree, 'zh')
        for (const item of result.items) expect(text).toContain(`得${item.points}分`)
      }),
    )
  })
})
