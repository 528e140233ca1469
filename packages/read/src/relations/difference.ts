/** whole − part = rest: 收入1200万元，支出1100万元，结余100万元. */
import { meets, subtract } from '../interval.ts'
import { type Asserted, type FindRelations, isChange, sameUnit, truth } from './scope.ts'

const REST = /^(?:尚|还)?[未缺]|尚缺|还缺|结余|剩余|尚余|还剩|余下|其余|相差|尚有|仍有|缺口|缺编|空编|节余/

export const findDifferences: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first + 2; index < scope.last; index++) {
    const rest = scope.figures[index]!
    const [whole, part] = [scope.figures[index - 2]!, scope.figures[index - 1]!]
    const excepted = part.lead.startsWith('除') && part.tail.startsWith('外')
    if (!excepted && !REST.test(rest.lead + rest.tail.slice(0, 4))) continue
    if (isChange(rest)) continue
    if (!sameUnit(whole, rest) || !sameUnit(part, rest) || rest.sentence - whole.sentence > 1) continue
    const holds = meets(subtract(truth(whole), truth(part)), truth(rest))
    if (holds) found.push({ kind: 'difference', of: [index - 2, index - 1], equals: index, holds } satisfies Asserted)
  }
  return found
}
