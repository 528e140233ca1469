/** a ÷ b = a stated share, rate or average: 11所，占公办学校的84.6%; 报名1200人，合格1180人，合格率98.3%; 平均班额. */
import type { FigureMark } from '../figure-mark.ts'
import { divide, type Interval, meets, quotientAround } from '../interval.ts'
import { type Asserted, type FindRelations, isChange, type Scope, sameUnit, truth } from './scope.ts'

const NEAR = 6
const FAR = 60
/** A rate that far from what was counted speaks of something else. */
const SLIP = 0.2

export const findRatios: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const figure = scope.figures[index]!
    if (isChange(figure) || figure.flow === 'target' || figure.value === 0) continue
    const ratio =
      figure.kind === 'share'
        ? (shareOf(scope, index) ?? rateOf(scope, index))
        : figure.kind === 'ratio'
          ? quotient(scope, index)
          : averageOf(scope, index)
    if (ratio) found.push(ratio)
  }
  return found
}

const stated = (figure: FigureMark): Interval =>
  figure.kind === 'share' ? truth(figure) : quotientAround(figure.value, figure.step, figure.bound)

const ratio = (scope: Scope, upper: number, lower: number, equals: number): Asserted => ({
  kind: 'ratio',
  of: [upper, lower],
  equals,
  holds: meets(divide(truth(scope.figures[upper]!), truth(scope.figures[lower]!)), stated(scope.figures[equals]!)),
})

/** Counts and sums before the figure in its paragraph, nearest first. */
function before(scope: Scope, index: number, reach: number): number[] {
  const found: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - reach); back--) {
    const figure = scope.figures[back]!
    if ((figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'area') && !isChange(figure))
      found.push(back)
  }
  return found
}

const WHOLE =
  /占(?:全[校县区市镇乡]|总|其)?([^，。；]{0,16}?)(?:总数|总人数|总量|人数)?(?:的)?(?:比例|比重)?(?:为|达|达到|约)?$/

/** N, 占…的p%: the part stands before it, the whole is what is named. */
function shareOf(scope: Scope, index: number): Asserted | undefined {
  const figure = scope.figures[index]!
  const named = WHOLE.exec(figure.lead)?.[1]
  if (named === undefined || figure.lead.indexOf('占') > 1) return undefined
  const part = index - 1
  const upper = scope.figures[part]
  if (!upper || part < scope.first || upper.sentence !== figure.sentence || !/count|money|area/.test(upper.kind))
    return undefined
  const whole = wholeNamed(scope, part, named)
  if (whole !== undefined) {
    const found = ratio(scope, part, whole, index)
    if (found.holds || isAllNamed(named)) return found
  }
  for (const other of before(scope, part, NEAR)) {
    const lower = scope.figures[other]!
    if (!sameUnit(lower, upper) || lower.value < upper.value) continue
    const found = ratio(scope, part, other, index)
    if (found.holds) return found
  }
  return undefined
}

const OWNERS = [
  '公办',
  '民办',
  '小学',
  '初中',
  '高中',
  '中职',
  '幼儿园',
  '特殊',
  '农村',
  '城区',
  '教师',
  '教职工',
  '学生',
  '幼儿',
  '党员',
]
const HEADS: readonly (readonly [word: string, indicator: string])[] = [
  ['教职工', 'staff'],
  ['教师', 'teachers'],
  ['学生', 'enrolment'],
  ['在校生', 'enrolment'],
  ['幼儿园', 'schools'],
  ['学校', 'schools'],
  ['中小学', 'schools'],
  ['班级', 'classes'],
  ['教学班', 'classes'],
]

/** Nothing is named but owner and head, so that no smaller whole (专业课教师) can be meant. */
const isAllNamed = (named: string): boolean => {
  let rest = named.replace(/总数|总人数|总量|的|中|普通|全部/g, '')
  for (const word of [...OWNERS, ...HEADS.map(([head]) => head)]) rest = rest.replace(word, '')
  return rest === ''
}

/** The nearest figure that counts what is named, of the same owner and kind. */
function wholeNamed(scope: Scope, part: number, named: string): number | undefined {
  const head = HEADS.find(([word]) => named.includes(word))
  if (!head) return undefined
  const upper = scope.figures[part]!
  const owners = OWNERS.filter((owner) => named.includes(owner))
  for (let back = part - 1; back >= Math.max(0, part - FAR); back--) {
    const lower = scope.figures[back]!
    if (lower.indicator !== head[1] || !sameUnit(lower, upper) || isChange(lower) || lower.value < upper.value) continue
    const phrase = lower.lead + lower.tail
    if (!owners.every((owner) => phrase.includes(owner) || owner === '教师' || owner === '学生')) continue
    if (lower.level !== undefined && !named.includes('幼儿') && lower.level === 'preschool') continue
    return back
  }
  return undefined
}

/** 整改209处，整改率97.7%: the rate is named after the part; the whole stands before that. */
function rateOf(scope: Scope, index: number): Asserted | undefined {
  const figure = scope.figures[index]!
  const label = /([^，。；的、]{2})率/.exec(figure.lead)?.[1]
  if (label === undefined && !/比例|占比|覆盖|参与/.test(figure.lead)) return undefined
  const near = before(scope, index, NEAR).filter((other) => figure.sentence - scope.figures[other]!.sentence <= 1)
  for (const part of near) {
    const upper = scope.figures[part]!
    const words = upper.lead + upper.tail
    const labelled = label !== undefined && words.includes(label) && !words.includes(`不${label}`)
    for (const whole of near) {
      const lower = scope.figures[whole]!
      if (whole === part || !sameUnit(lower, upper) || lower.value < upper.value) continue
      const found = ratio(scope, part, whole, index)
      const alike = lower.indicator === upper.indicator
      const akin = alike || (label !== undefined && [...label].some((character) => words.includes(character)))
      const exact =
        akin && figure.bound === '=' && upper.bound === '=' && lower.bound === '=' && upper.value !== lower.value
      const beside = whole === part - 1 && lower.sentence === figure.sentence && part === index - 1
      if (found.holds && (labelled || exact) && (figure.value !== 1 || (labelled && beside))) return found
      if (labelled && alike && beside && Math.abs(upper.value / lower.value - figure.value) < SLIP) return found
    }
  }
  return undefined
}

const OF_PUPILS = new Map([
  ['student-computer-ratio', 'computers'],
  ['teacher-computer-ratio', 'computers'],
  ['other', 'teachers'],
])

/** 生师比14:1, 生机比8:1 of the pupils and teachers or computers before it. */
function quotient(scope: Scope, index: number): Asserted | undefined {
  const figure = scope.figures[index]!
  const lower = OF_PUPILS.get(figure.indicator)
  if (!lower || !/比/.test(figure.lead)) return undefined
  const near = before(scope, index, NEAR)
  const counted = (indicator: string): number | undefined =>
    near.find((other) => scope.figures[other]!.indicator === indicator)
  const upper = counted(figure.indicator === 'teacher-computer-ratio' ? 'teachers' : 'enrolment')
  const below = counted(lower)
  if (upper === undefined || below === undefined) return undefined
  const found = ratio(scope, upper, below, index)
  return found.holds ? found : undefined
}

const DIVIDES = new Set(['count', 'area', 'length'])
const AVERAGE = /平均|生均|人均|校均|班均|班额/

/** 平均班额47人 of pupils and classes; 人均3000元 of a sum and its people. */
function averageOf(scope: Scope, index: number): Asserted | undefined {
  const figure = scope.figures[index]!
  if (!AVERAGE.test(figure.lead) && figure.indicator !== 'class-size') return undefined
  const near = before(scope, index, NEAR).filter((other) => figure.sentence - scope.figures[other]!.sentence <= 1)
  if (figure.indicator === 'class-size') {
    const pupils = near.find((other) => scope.figures[other]!.indicator === 'enrolment')
    const classes = near.find((other) => scope.figures[other]!.indicator === 'classes')
    return pupils !== undefined && classes !== undefined ? ratio(scope, pupils, classes, index) : undefined
  }
  for (const upper of near)
    for (const lower of near) {
      const [a, b] = [scope.figures[upper]!, scope.figures[lower]!]
      if (upper === lower || a.kind !== figure.kind || !DIVIDES.has(b.kind) || b.value <= 1 || a.value <= figure.value)
        continue
      const found = ratio(scope, upper, lower, index)
      if (found.holds) return found
    }
  return undefined
}
