/** The figures behind a total that may be its parts. */
import type { RelatedFigure } from './related-figure.ts'
import { addsTo, between, isChange, isCompared, isInBrackets, isPerUnit, type Scope } from './scope.ts'
import { MOST, REACH } from './total.ts'

/** How far a list reaches where full stops part it. */
const SENTENCES = 6

/** Figures of the same unit behind the total, up to the next total, without what is nested or set against last year. */
export function partsBehind(scope: Scope, index: number, nested: ReadonlySet<number>): number[] {
  const { figures, text } = scope
  const whole = figures[index]!
  const parts: number[] = []
  for (let next = index + 1; next < Math.min(scope.last, index + REACH) && parts.length < MOST; next++) {
    const figure = figures[next]!
    if (whole.kind === 'money' && parts.length > 0 && text.slice(figures[parts[0]!]!.to, figure.from).includes('。'))
      break
    const stops =
      figure.sentence - whole.sentence > SENTENCES &&
      !/^[^。]+$/.test(text.slice(figures[parts[0] ?? next]!.to, figure.from))
    if (stops) break
    if (!addsTo(figure, whole) || isChange(figure) || nested.has(next)) continue
    if (isPerUnit(figure) || /(?:上年|去年)[^，。；]{0,4}[为是]$/.test(figure.lead) || isCompared(scope, next)) continue
    // 教师218名、学生3260名，其中…: two totals side by side.
    if (figure.value > whole.value && /^、[^，。；]*$/.test(between(text, whole, figure))) continue
    if (figure.value > whole.value * 1.5) break
    if (parts.length > 0 && /^其中/.test(figure.lead)) continue
    if (isInBrackets(text, figures[parts.at(-1) ?? index]!, figure)) continue
    if (/(?:共有|总计|合计|共计|全[镇乡县区市])/.test(figure.lead)) break
    if (parts.length > 0 && opensItsOwn(scope, index, parts, next)) break
    if (parts.length > 0 && isReplaced(text, figures[parts.at(-1)!]!, figure)) parts.pop()
    parts.push(next)
  }
  return parts
}

/** 落实甲784万元，其中339万元；落实乙309万元，其中69万元: the next whole is no part of the one before. */
function opensItsOwn({ figures, text }: Scope, whole: number, parts: readonly number[], next: number): boolean {
  const words = text.slice(figures[parts.at(-1)!]!.to, figures[next]!.from)
  if (!/[；。]/.test(words) || !/其中/.test(text.slice(figures[whole]!.to, figures[parts[0]!]!.from))) return false
  const behind = figures[next + 1]
  return behind !== undefined && /^[^。；（]*其中/.test(text.slice(figures[next]!.to, behind.from))
}

/** 整合14所小学为5所: only the 5 remain. */
const isReplaced = (text: string, before: RelatedFigure, figure: RelatedFigure): boolean =>
  /^[^，。；]{0,10}(?:为|成|到)$/.test(between(text, before, figure)) && /整合|撤并|合并|由|从|将/.test(before.lead)
