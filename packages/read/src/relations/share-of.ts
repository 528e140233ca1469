import { OLD } from './change.ts'
import { listedShares } from './listed-shares.ts'
import { ofBoth, ofNamed, ofNextNamed, ofPartBehind, ofRule, ofSubject } from './named-whole.ts'
import { before, mayBeMeant, quotient } from './quotient.ts'
import {
  type Asserted,
  between,
  type FindRelations,
  isAkin,
  isAmount,
  isChange,
  type Scope,
  sharesWords,
} from './scope.ts'

const NEAR = 10
/** A longer row of shares is no survey, and would be held against every figure of its paragraph. */
const FAR = 60

export const findShares: FindRelations = (scope) => {
  const found: Asserted[] = []
  /** What the shares before were taken of. */
  let whole: number | undefined
  /** Shares whose whole was not found beside them. */
  const pending: number[] = []
  for (let index = scope.first; index < scope.last; index++) {
    const share = scope.figures[index]!
    if (share.kind === 'ratio') {
      const times = ofStated(scope, index)
      if (times) found.push(times)
    }
    if (share.kind !== 'share') continue
    const listed = listedShares(scope, index)
    if (listed.length > 0) {
      found.push(...listed)
      index = listed.at(-1)!.equals
      continue
    }
    const relation =
      ofStated(scope, index) ??
      (isChange(share)
        ? undefined
        : (ofSameAlone(scope, index, whole) ??
          ofNamed(scope, index) ??
          ofSubject(scope, index) ??
          ofBoth(scope, index))) ??
      ofSame(scope, index, whole) ??
      ofNextNamed(scope, index, found.at(-1)) ??
      (isChange(share) ? undefined : (ofPartBehind(scope, index) ?? ofRule(scope, index)))
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
  const shares = pending.filter((index) => figures[index - 1]?.sentence === figures[index]!.sentence)
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
    const akin = shares.every((index) => isAkin(figures[index - 1]!, lower))
    const near = shares.length > 1 || sharesWords(figures[first - 1]!, lower)
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
  if (whole === undefined || !lower || !upper || isChange(share)) return undefined
  if (!/^占(?:比|总数的)?(?:为|达)?$/.test(share.lead) || !isAmount(upper) || !isAkin(upper, lower)) return undefined
  if (figures.slice(whole + 1, part).some((inner) => isAmount(inner) && inner.value > lower.value)) return undefined
  const found = quotient({ figures, ...scope }, part, whole, index)
  return found.holds || mayBeMeant({ figures, ...scope }, found) ? found : undefined
}

/** ××县24件（占13.33%），××区18件（占10%）: one after another of the same whole. */
function ofSameAlone(scope: Scope, index: number, whole: number | undefined): Asserted | undefined {
  const found = ofSame(scope, index, whole)
  const last = scope.figures[index - 2]
  return found?.holds && last?.sentence === scope.figures[index]!.sentence ? found : undefined
}

const OF = /^[^，。；、\d]{0,10}的(?:约|近|将近)?$/
const TAKES = /(?:占|完成|达到|达|相当于|是|为|超过)[^，。；、]{0,16}$/
const LONGEST = 24

/** 完成招生计划1500人的102%, 占应改造学校80所的95%: the whole stands right before its share. */
function ofStated(scope: Scope, index: number): Asserted | undefined {
  const { figures, text } = scope
  const whole = index - 1
  if (whole <= scope.first || !isAmount(figures[whole]!)) return undefined
  const lower = figures[whole]!
  if (!OF.test(between(text, lower, figures[index]!))) return undefined
  // 占教职工总数（2700人）的8%
  if (!TAKES.test(text.slice(Math.max(figures[whole - 1]!.to, lower.from - LONGEST), lower.from))) return undefined
  for (const part of before(scope, whole, NEAR)) {
    const upper = figures[part]!
    if (lower.sentence !== upper.sentence) break
    if (!isAkin(upper, lower)) continue
    const found = quotient(scope, part, whole, index)
    if (found.holds || (!OLD.test(upper.lead) && mayBeMeant(scope, found))) return found
  }
  return undefined
}
