/** What came in and what went out: 新进教师427人，退休298人、调出61人，净增68人. */
import { type Asserted, type FindRelations, isSlip, type Scope, sameUnit } from './scope.ts'
import { isExact } from './total.ts'

const NET = /净(?:增|减|流[入出]|增加|减少)[^，。；]{0,6}$/
const OUT = /报废|淘汰|退|调[出离]|转[出走]|减少|撤|流[出失]|辞|离|注销|毕业/
const BACK = 10
const MOST = 4

export const findNet: FindRelations = (scope) => {
  const found: Asserted[] = []
  for (let index = scope.first + 2; index < scope.last; index++) {
    const net = NET.test(scope.figures[index]!.lead) ? netOf(scope, index) : undefined
    if (net) found.push(net)
  }
  return found
}

/** One figure less those behind it, or the other way round; what stands between as parts is passed over. */
function netOf(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const net = figures[index]!
  const flows: number[] = []
  for (let back = Math.max(scope.first, index - BACK); back < index; back++)
    if (net.sentence - figures[back]!.sentence <= 1 && sameUnit(figures[back]!, net)) flows.push(back)
  const goOut = (into: number, out: number): boolean => OUT.test(figures[into]!.lead + figures[out]!.lead)
  for (let outs = 1; outs <= MOST; outs++)
    for (const into of flows.slice(0, -outs)) {
      const rest = flows.slice(-outs)
      if (!goOut(into, rest[0]!)) continue
      const came = rest.reduce((value, out) => value - figures[out]!.value, figures[into]!.value)
      if (isExact(Math.abs(came), net.value))
        return { kind: 'difference', of: came > 0 ? [into, ...rest] : [...rest, into], equals: index, holds: true }
    }
  const [into, out] = flows
  if (flows.length !== 2 || !goOut(into!, out!)) return undefined
  const slip = isSlip(scope, [...flows, index], ([a, b, c]) => isExact(Math.abs(a! - b!), c!))
  return slip ? { kind: 'difference', of: flows, equals: index, holds: false } : undefined
}
