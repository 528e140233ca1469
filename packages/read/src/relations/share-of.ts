/**
 * A part and the share that it has of a whole: 11所，占公办学校的84.6%; 其中公办园21252人，占比55%; 完成年度计划4000万元的80%;
 * 76所幼儿园中，普惠园占61所. The whole is the figure named behind 占, else the one that the part was taken from.
 */
import type { FigureMark } from '../figure-mark.ts'
import { OLD } from './change.ts'
import { listedShares } from './listed-shares.ts'
import { before, mayBeMeant, quotient } from './quotient.ts'
import {
  type Asserted,
  between,
  type FindRelations,
  isAkin,
  isAmount,
  isChange,
  isSlip,
  type Scope,
  sharesWords,
} from './scope.ts'

const NEAR = 10
const FAR = 60

export const findShares: FindRelations = (scope) => {
  const found: Asserted[] = []
  /** What the shares before were taken of. */
  let whole: number | undefined
  /** Shares whose whole was not found beside them. */
  const pending: number[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const share = scope.figures[index]!
    if (share.kind === 'ratio' && scope.text[share.to - 1] === '倍') {
      const times = ofStated(scope, index)
      if (times) found.push(times)
    }
    if (share.kind !== 'share' || share.value === 0) continue
    const listed = listedShares(scope, index)
    if (listed.length > 0) {
      found.push(...listed)
      index = listed.at(-1)!.equals
      continue
    }
    if (/分别/.test(share.lead)) continue
    const relation =
      ofStated(scope, index) ??
      (isChange(share) ? undefined : (ofNamed(scope, index) ?? ofSubject(scope, index))) ??
      ofSame(scope, index, whole)
    if (!relation) {
      if (ALONE.test(share.lead) && !isChange(share)) pending.push(index)
      continue
    }
    found.push(relation)
    whole = relation.of[1]
  }
  return [...found, ...ofFar(scope, pending)]
}

const ALONE = /^占(?:比|总数的)?(?:为|达)?$/

/**
 * 普惠园61所，占80.3% below the survey that counts 76; 研究生86人，占3%，本科2145人，占75%: shares without a whole beside them
 * have the one that all of them come out with.
 */
function ofFar(scope: Scope, pending: readonly number[]): Asserted[] {
  const { figures } = scope
  const shares = pending.filter(
    (index) =>
      index > scope.first && isAmount(figures[index - 1]!) && figures[index - 1]!.sentence === figures[index]!.sentence,
  )
  const [first] = shares
  if (first === undefined || shares.at(-1)! - first > FAR) return []
  const certain = shares.length > 1 || figures[first]!.step <= PRECISE
  for (
    let whole = Math.min(scope.last - 1, shares.at(-1)! + 1);
    certain && whole >= Math.max(0, first - ABOVE);
    whole--
  ) {
    const lower = figures[whole]!
    if (!isAmount(lower) || lower.bound !== '=' || shares.includes(whole + 1)) continue
    const found = shares.map((index) => quotient(scope, index - 1, whole, index))
    const akin = shares.every((index) => isAkin(figures[index - 1]!, lower) && figures[index - 1]!.value <= lower.value)
    const near =
      shares.length > 1 || sharesWords(figures[first - 1]!, lower) || lower.indicator === figures[first - 1]!.indicator
    if (akin && near && found.every(({ holds }) => holds)) return found
  }
  return []
}

const PRECISE = 0.001
const ABOVE = 25

/** 人员经费6230万元，占72%；公用经费1420万元，占16.4%: of the same whole as the share before. */
function ofSame({ figures, ...scope }: Scope, index: number, whole: number | undefined): Asserted | undefined {
  const [share, part] = [figures[index]!, index - 1]
  const [upper, lower] = [figures[part], whole === undefined ? undefined : figures[whole]]
  if (whole === undefined || !lower || !upper || part <= whole || part - whole > FAR || isChange(share))
    return undefined
  if (
    !/^占(?:比|总数的)?(?:为|达)?$/.test(share.lead) ||
    !isAmount(upper) ||
    !isAkin(upper, lower) ||
    upper.sentence !== share.sentence
  )
    return undefined
  if (figures.slice(whole + 1, part).some((inner) => isAmount(inner) && inner.value > lower.value)) return undefined
  const found = quotient({ figures, ...scope }, part, whole, index)
  return found.holds || mayBeMeant({ figures, ...scope }, found) ? found : undefined
}

const OF = /^[^，。；、\d]{0,10}的(?:约|近|将近)?$/
const TAKES = /(?:占|完成|达到|达|相当于|是|为|超过)[^，。；、]{0,16}$/

/** 完成招生计划1500人的102%, 占应改造学校80所的95%: the whole stands right before its share. */
function ofStated(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const whole = index - 1
  if (whole <= scope.first || !isAmount(figures[whole]!)) return undefined
  const lower = figures[whole]!
  if (lower.sentence !== figures[index]!.sentence || !OF.test(between(text, lower, figures[index]!))) return undefined
  if (!TAKES.test(lower.lead)) return undefined
  let doubtful: Asserted | undefined
  for (const part of before(scope, whole, NEAR)) {
    const upper = figures[part]!
    if (lower.sentence !== upper.sentence) break
    if (!isAkin(upper, lower)) continue
    const found = quotient(scope, part, whole, index)
    if (found.holds) return found
    if (!OLD.test(upper.lead) && mayBeMeant(scope, found)) doubtful ??= found
  }
  return doubtful
}

const WHOLE =
  /^[也均约仅只已共]?占(?:到|了|比)?([^，。；]{0,18}?)(?:的)?(?:比例|比重|百分比|份额)?(?:仅|只)?(?:为|达|达到|约|约为|近|超|超过|高达|接近)?$/

/** 完成预算的96%, 为调整预算的98% */
const SET_AGAINST = /^(?:已|仅|只)?(?:完成|达到|达|为|是|相当于)(?:了)?([^，。；\d]{2,10})的(?:约|近)?$/

/** N, 占…的p%: the part stands right before it. */
function ofNamed(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const share = figures[index]!
  const named = WHOLE.exec(share.lead)?.[1] ?? SET_AGAINST.exec(share.lead)?.[1]
  // 留守儿童89.6万人，比上年减少17.81万人，占…的22.88%
  let part = index - 1
  while (part > scope.first && index - part < 3 && isChange(figures[part]!)) part--
  const upper = figures[part]
  if (named === undefined || part < scope.first || !upper || !isAmount(upper)) return undefined
  if (upper.sentence !== share.sentence) return undefined
  const noun = nounOf(named)
  let best: Asserted | undefined
  let most = 0
  let doubtful: Asserted | undefined
  for (let back = part - 1; back >= Math.max(0, part - FAR); back--) {
    const lower = figures[back]!
    const inside = back >= scope.first
    if (!inside && noun === '') break
    if (!isAmount(lower) || !isAkin(upper, lower)) continue
    if (lower.value < upper.value && !MAY_PASS.test(noun)) continue
    const found = quotient(scope, part, back, index)
    const name = noun === '' ? 0 : likeness(noun, lower)
    const taken = inside && isTakenFrom(scope, back, part)
    if (found.holds) {
      if (name < 0.5 && (!inside || (noun !== '' && !taken && part - back > NEAR))) continue
      const score = 1 + 4 * name + (inside ? 2 : 0) + (taken ? 1 : 0) - (part - back) / FAR
      if (score > most) [best, most] = [found, score]
    } else if (
      !doubtful &&
      mayBeMeant(scope, found) &&
      (noun === '' ? taken && isSaid(scope, back, part) : name === 1 && isAllSaid(noun, lower))
    )
      doubtful = found
    else if (
      !doubtful &&
      noun === '' &&
      back === part - 1 &&
      lower.sentence === upper.sentence &&
      isSaid(scope, back, part) &&
      isSlipOfShare(scope, found)
    )
      doubtful = found
    else if (!doubtful && share.step <= PRECISE && (taken || name === 1) && isSlipOfShare(scope, found))
      doubtful = found
  }
  return best ?? (noun === '' ? undefined : ofNext(scope, part, index, noun)) ?? doubtful
}

const AHEAD = 4

/** 12所，占幼儿园总数的15.8%，全县幼儿园76所: the whole may follow, under its own name. */
function ofNext(scope: Scope, part: number, index: number, noun: string): Asserted | undefined {
  const { figures } = scope
  for (let next = index + 1; next < Math.min(scope.last, index + AHEAD); next++) {
    const lower = figures[next]!
    if (lower.sentence - figures[index]!.sentence > 1) return undefined
    const aside = next === index + 1 && /^（全/.test(scope.text.slice(figures[index]!.outerTo, lower.outerFrom))
    if (!isAmount(lower) || !isAkin(figures[part]!, lower) || (likeness(noun, lower) < 1 && !aside)) continue
    const found = quotient(scope, part, next, index)
    if (found.holds || (mayBeMeant(scope, found) && isSlipOfShare(scope, found))) return found
  }
  return undefined
}

const isSlipOfShare = (scope: Scope, { of, equals }: Asserted): boolean =>
  isSlip(scope, [...of, equals], ([a, b, share]) => Math.abs(a! / b! - share!) <= scope.figures[equals]!.step)

const SUBJECT = /^(?:其中)?([^，。；占]{2,10})占(?:比|比例)?(?:为|达|达到)?$/

/** 其中公办园5620人，…，公办园占比57%: the part was named before. */
function ofSubject(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const share = figures[index]!
  const subject = SUBJECT.exec(share.lead)?.[1]
  if (subject === undefined) return undefined
  for (const part of before(scope, index, NEAR)) {
    const upper = figures[part]!
    if (share.sentence - upper.sentence > 1 || !(upper.lead + upper.tail).includes(subject)) continue
    for (const whole of before(scope, part, NEAR)) {
      const lower = figures[whole]!
      if (!isAkin(upper, lower) || lower.value < upper.value || share.sentence - lower.sentence > 1) continue
      const found = quotient(scope, part, whole, index)
      if (found.holds || (isSaid(scope, whole, part) && mayBeMeant(scope, found))) return found
      const precise = part === index - 1 && share.step <= PRECISE && sharesWords(upper, lower)
      if (precise && lower.indicator === upper.indicator && isSlipOfShare(scope, found)) return found
    }
  }
  return undefined
}

/** More than planned or than last year may be. */
const MAY_PASS = /计划|预算|任务|目标|上年|去年/

const FILLERS =
  /^(?:全|本|我|我们)?(?:[省市县区州旗镇乡校园])(?=.)|^总|总(?:数|人数|量|额)?$|总|数量?$|的|该类|同期|现有|所有|全部|全体|应/g
const nounOf = (named: string): string => plain(named.replace(FILLERS, '').replace(FILLERS, ''))

/** Two words for one thing. */
const plain = (words: string): string => words.replace(/中小学校?/g, '学校').replace(/在校学生|在校生/g, '学生')

/** How much of the noun the figure's own words hold: pairs of characters. */
function likeness(noun: string, figure: FigureMark): number {
  const words = plain(figure.lead + figure.tail)
  if (words.includes(noun)) return 1
  if (noun.length < 2) return 0
  let held = 0
  for (let at = 1; at < noun.length; at++) if (words.includes(noun.slice(at - 1, at + 1))) held++
  return held / (noun.length - 1)
}

/** The figure counts what is named and nothing narrower: 公办幼儿园 is not 幼儿园. */
const isAllSaid = (noun: string, figure: FigureMark): boolean => {
  const words = plain(figure.lead + figure.tail).replace(
    /^(?:其中|现有|共有|全[县区市镇乡校])+|(?:现有|共有|共|有|为|达)$/g,
    '',
  )
  // 在园幼儿和义务教育阶段学生 are more than the pupils.
  if (/[和与及、]$/.test(words.slice(0, Math.max(0, words.indexOf(noun))))) return false
  return words.length <= noun.length + 6 && !/公办|民办|新建|新增|骨干|优秀/.test(words.replace(noun, ''))
}

/** 其中, 56名教师中, or the whole in the clause before. */
const isSaid = ({ figures, text }: Scope, whole: number, part: number): boolean => {
  const words = text.slice(figures[whole]!.outerTo, figures[part]!.outerFrom)
  return /其中|中[，,有]/.test(words) || (whole === part - 1 && /^[^，。；]{0,6}，[^，。；]*$/.test(words))
}

/** …128名，其中硕士41名: nothing of that unit stands between a whole and what was taken from it. */
function isTakenFrom({ figures, text }: Scope, whole: number, part: number): boolean {
  const [lower, upper] = [figures[whole]!, figures[part]!]
  if (upper.sentence - lower.sentence > 1) return false
  const words = text.slice(lower.outerTo, upper.outerFrom)
  if (!/其中|中[，,]|[，；（]/.test(words)) return false
  for (let inner = whole + 1; inner < part; inner++)
    if (isAmount(figures[inner]!) && isAkin(figures[inner]!, upper) && !/其中/.test(words)) return false
  return true
}
