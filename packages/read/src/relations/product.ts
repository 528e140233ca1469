/**
 * Count × standard = amount, in any order: 32人，每人600元，共计19200元; 按每生800元的标准，为1260名寄宿生拨付100.8万元;
 * 需资金36万元，每校3万元，共12所. Three that stand together with the amount last are meant even if they do not come out.
 */
import type { FigureMark } from '../figure-mark.ts'
import { meets, multiply } from '../interval.ts'
import { type Asserted, type FindRelations, isAmount, isKnown, isNear, isSlip, type Scope, truth } from './scope.ts'

const NEAR = 4

export const findProducts: FindRelations = (scope, known) => {
  const added = new Set(known.flatMap(({ kind, of }) => (kind === 'sumproduct' ? of : [])))
  const found: Asserted[] = []
  for (let index = scope.first; index < scope.last; index++) {
    if (!isStandard(scope.figures[index]!)) {
      if (isNextStandard(scope, index)) found.push(...withSameStandard(scope, index, undefined))
      continue
    }
    const product = productWith(scope, index) ?? ofTheYear(scope, index) ?? withFarCount(scope, index)
    if (product && (product.holds || !added.has(index))) found.push(product)
    if (product?.kind !== 'product' || product.holds) found.push(...withSameStandard(scope, index, product))
  }
  return found
}

const A_YEAR = /每[人生名]每?学?年|(?:全年|每年|年人?生?均)[^，。；]*$/

/** 按200天计算，每生每天3元，每生每年600元: one pupil's standard for a day, and for the year. */
function ofTheYear(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const day = figures[index]!
  if (!/每[人生名]每[天日]/.test(day.lead) || day.bound !== '=') return undefined
  const near = neighbours(scope, index)
  const days = near.find((other) => /^[天日]$/.test(figures[other]!.unit) && figures[other]!.bound === '=')
  const year = near.find((other) => figures[other]!.kind === 'money' && A_YEAR.test(figures[other]!.lead))
  if (days === undefined || year === undefined || figures[year]!.bound !== '=') return undefined
  const holds = meets(multiply(truth(day), truth(figures[days]!)), truth(figures[year]!))
  const slip = isSlip(scope, [index, days, year], ([a, b, c]) => a! * b! === c!)
  return holds || slip ? { kind: 'product', of: [index, days], equals: year, holds } : undefined
}

/** 小学每生每学期500元、初中625元: the second standard leaves out what the first said. */
export function isNextStandard({ figures, text, first }: Scope, index: number): boolean {
  const [before, figure] = [figures[index - 1], figures[index]!]
  if (index <= first || !before || figure.kind !== 'money' || before.unit !== figure.unit || !isStandard(before))
    return false
  if (!STAGE.test(figure.lead) || !/^[、，和][^，。；\d]{1,8}$/.test(text.slice(before.outerTo, figure.outerFrom)))
    return false
  return isNear(figure.value, before.value, 4)
}
const STAGES = /小学|初中|高中|中职|幼儿|学前|一类|二类|三类/
const STAGE = /^(?:小学|初中|高中|中职|幼儿园?|学前|一类|二类|三类|寄宿|非寄宿)/

const FAR = 40
/** Figures that long come out by chance once in thousands. */
const LONG = 1000

/** 每生每年600元，全县一年需3461.04万元, of the 57684 pupils that the survey counts. */
function withFarCount(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const [standard, result] = [figures[index]!, figures[index + 1]]
  if (!result || index + 1 >= scope.last || standard.bound !== '=' || result.bound !== '=') return undefined
  if (
    !FOR_EACH.test(standard.lead) ||
    !mayBeAmount(result, standard) ||
    !(AMOUNT.test(result.lead) || /收/.test(result.lead))
  )
    return undefined
  if (result.sentence - standard.sentence > 1 || result.value < LONG * result.step) return undefined
  for (let count = index - 1; count >= Math.max(0, index - FAR); count--) {
    const counted = figures[count]!
    if (counted.bound !== '=' || counted.value < LEAST || !isCounted(counted) || !fitsUnit(counted, standard)) continue
    if (meets(multiply(truth(counted), truth(standard)), truth(result)))
      return { kind: 'product', of: [count, index], equals: index + 1, holds: true }
  }
  return undefined
}
const LEAST = 20

/** 每人次500元，244人次计12.2万元；…105人次，计5.25万元: the standard is said once for several counts. */
function withSameStandard(scope: Scope, index: number, known: Asserted | undefined): Asserted[] {
  const { figures, last } = scope
  const standard = figures[index]!
  if (standard.bound !== '=' || REPEATED.test(standard.lead)) return []
  const stage = STAGES.exec(standard.lead)?.[0]
  const found: Asserted[] = []
  const from = Math.max(index, known?.equals ?? index)
  for (let count = from + 1; count + 1 < Math.min(last, from + 2 * NEAR); count++) {
    const [counted, result] = [figures[count]!, figures[count + 1]!]
    if (isStandard(counted)) break
    if (isNextStandard(scope, count)) continue
    if (counted.bound !== '=' || result.bound !== '=' || counted.sentence !== result.sentence) continue
    if (!isCounted(counted) || !fitsUnit(counted, standard) || !mayBeAmount(result, standard)) continue
    if (!meets(multiply(truth(counted), truth(standard)), truth(result))) continue
    // 小学500元、初中625元: each stage its own.
    const own = STAGES.exec(counted.lead)?.[0]
    if (stage && own && stage !== own) continue
    if (known?.of[0] !== count) found.push({ kind: 'product', of: [count, index], equals: count + 1, holds: true })
  }
  return found
}

const STANDARD =
  /每学期|每学年|每(?:人次|[人生名位户班校所套台间亩期场册项件条]|平方米|个|教师|学生|幼儿)|[人生班校户师]均|单价|标准|按|造价|月工资|月薪/
const FOR_EACH = /每|月工资|月薪|[人生班校户师]均|单价|造价/

export const isStandard = (figure: FigureMark): boolean => {
  if (!isAmount(figure) || figure.bound === '≥' || figure.bound === '≤' || figure.kind === 'area') return false
  if (/\/(?:人|生|户|名|套|台)/.test(figure.unit)) return true
  const lead = figure.lead.slice(-14)
  return figure.kind === 'money' ? STANDARD.test(lead) && !TOTAL.test(lead) : /每(?:班|校|所|期|场|组|人|生)/.test(lead)
}

const TOTAL = /(?:共计|合计|总计|共|总额|金额)$/
const AMOUNT =
  /需|支出|用于|兑现|颁发|共|合计|总|金额|发放|计|达|投入|资金|拨付|下达|补助|落实|补贴|支付|奖励|减免|免除|费|投资|款/
/** A month's or a day's standard is paid more than once. */
const REPEATED = /每(?:人|生|名|班|校)?每?(?:月|天|日|课时|学时|节)|(?:月|日)(?:人|生)?均|\/(?:月|天|日)/

type Found = Asserted & { score: number }

function productWith(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const near = neighbours(scope, index)
  let best: Found | undefined
  for (const amount of near) {
    if (!mayBeAmount(figures[amount]!, figures[index]!)) continue
    for (const count of near) {
      if (count === amount || !isCounted(figures[count]!)) continue
      const found = triple(scope, count, index, amount)
      if (found && (!best || found.score > best.score)) best = found
    }
  }
  if (!best?.holds && REPEATED.test(figures[index]!.lead)) return repeated(scope, index, near) ?? undefined
  if (!best) return undefined
  const { score: _, ...product } = best
  return product
}

/** 8600人，每人每天5元，供餐200天，共计860万元 */
function repeated(scope: Scope, index: number, near: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const standard = truth(figures[index]!)
  for (const times of near) {
    const often = figures[times]!
    if (!/^(?:天|日|个月|月|周|课时|学时|节|次)$/.test(often.unit) || often.bound !== '=') continue
    for (const count of near)
      for (const amount of near) {
        if (!isCounted(figures[count]!) || count === times || !mayBeAmount(figures[amount]!, figures[index]!)) continue
        const product = multiply(multiply(truth(figures[count]!), standard), truth(often))
        if (fitsUnit(figures[count]!, figures[index]!) && meets(product, truth(figures[amount]!)))
          return { kind: 'product', of: [count, index, times], equals: amount, holds: true }
      }
    const far = repeatedForFar(scope, index, times, near)
    if (far) return far
  }
  return undefined
}

/** 按每生每天5元、全年200天计算，年需2648万元, of the 26480 pupils that were counted before. */
function repeatedForFar(scope: Scope, index: number, times: number, near: readonly number[]): Asserted | undefined {
  const { figures } = scope
  const each = multiply(truth(figures[index]!), truth(figures[times]!))
  for (const amount of near) {
    const result = figures[amount]!
    // 每天3元，200天，每生全年600元，需3461.04万元: of the 600.
    const again = figures.slice(index + 1, amount).some(isStandard)
    if (amount < index || again || !mayBeAmount(result, figures[index]!) || result.bound !== '=') continue
    for (let count = Math.min(...near) - 1; count >= Math.max(0, index - FAR); count--) {
      const counted = figures[count]!
      if (counted.bound !== '=' || counted.value < LEAST || !isCounted(counted) || !fitsUnit(counted, figures[index]!))
        continue
      if (meets(multiply(truth(counted), each), truth(result)))
        return { kind: 'product', of: [count, index, times], equals: amount, holds: true }
    }
  }
  return undefined
}

const isCounted = (figure: FigureMark): boolean =>
  (figure.kind === 'count' || figure.kind === 'area') &&
  isAmount(figure) &&
  isKnown(figure) &&
  figure.value > 1 &&
  !isStandard(figure)

const mayBeAmount = (figure: FigureMark, standard: FigureMark): boolean =>
  figure.kind === standard.kind &&
  isAmount(figure) &&
  figure.bound !== '≥' &&
  figure.bound !== '≤' &&
  !isStandard(figure) &&
  (figure.kind === 'money' || (figure.group === standard.group && /共|合计|总/.test(figure.lead)))

function triple(scope: Scope, count: number, standard: number, amount: number): Found | undefined {
  const { figures } = scope
  const [a, b, result] = [figures[count]!, figures[standard]!, figures[amount]!]
  const holds = meets(multiply(truth(a), truth(b)), truth(result))
  const fits = fitsUnit(a, b)
  const [first, last] = [Math.min(count, standard, amount), Math.max(count, standard, amount)]
  const together = last - first === 2
  const cue = AMOUNT.test(result.lead)
  if (holds && !fits && !together) return undefined
  const meant = amount === last && isMeant(a, b, result)
  const slipped = (): boolean =>
    fits && b.bound === '=' && isSlip(scope, [count, standard, amount], ([x, y, z]) => x! * y! === z)
  const clause = a.sentence === result.sentence && b.sentence === result.sentence
  if (!holds && !(together && clause && cue && (meant || slipped()))) return undefined
  // 43人，奖金12.9万元，人均3000元: the average is what comes out.
  if (amount < standard && /均/.test(b.lead)) return undefined
  const score = (holds ? 8 : 0) + (fits ? 2 : 0) + (together ? 2 : 0) + (cue ? 1 : 0) - (last - first) / 10
  return { kind: 'product', of: [count, standard], equals: amount, holds, score }
}

/** Does not come out, and yet the words say: so many, so much each, so much altogether. */
function isMeant(count: FigureMark, standard: FigureMark, amount: FigureMark): boolean {
  const said =
    FOR_EACH.test(standard.lead) ||
    /\/(?:人|生|户|名)/.test(standard.unit) ||
    /标准/.test(standard.lead + standard.tail)
  if (!said || REPEATED.test(standard.lead + standard.unit) || !fitsUnit(count, standard)) return false
  if (/其中|另/.test(amount.lead) || count.bound !== '=' || standard.bound !== '=') return false
  return !/学期/.test(standard.lead) || count.unit === '人次' || isTenfold(count, standard, amount)
}

const isTenfold = (count: FigureMark, standard: FigureMark, amount: FigureMark): boolean => {
  const times = amount.value / (count.value * standard.value)
  return [0.01, 0.1, 10, 100, 1000, 10_000].some((power) => Math.abs(times / power - 1) < 1e-6)
}

const EACH = /每个?(人次|平方米|[人生名位户班校所套台间亩期场册项件条]|教师|学生|幼儿)/
const UNITS: Readonly<Record<string, RegExp>> = {
  校: /^[所校个]/,
  所: /^所/,
  班: /^[个班]/,
}

/** 每人 and 每生 go with people, 每校 with 所. */
function fitsUnit(count: FigureMark, standard: FigureMark): boolean {
  const each = EACH.exec(standard.lead.slice(-16))?.[1] ?? /[生人户校班]均/.exec(standard.lead)?.[0][0]
  if (each === undefined && /单价|均价/.test(standard.lead)) return true
  if (each === undefined) return count.group === 'people' || /^(?:人|名|位|生|$)/.test(count.unit)
  if (/人次/.test(each)) return count.unit === '人次'
  if (/[人生名位]|教师|学生|幼儿/.test(each)) return count.group === 'people' || /^[人名位]/.test(count.unit)
  return (UNITS[each] ?? new RegExp(`^${each}`)).test(count.unit)
}

/** Figures of its sentence and of those beside it. */
function neighbours(scope: Scope, index: number): number[] {
  const near: number[] = []
  const { sentence } = scope.figures[index]!
  for (let other = Math.max(scope.first, index - NEAR); other < Math.min(scope.last, index + NEAR + 1); other++)
    if (other !== index && Math.abs(scope.figures[other]!.sentence - sentence) <= 1) near.push(other)
  return near
}
