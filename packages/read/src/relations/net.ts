/** What came in and what went out: 新进教师427人，退休298人、调出61人，净增68人. */
import { type Asserted, type FindRelations, isAmount, isPerUnit, isSlip, type Scope, sameUnit } from './scope.ts'
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

/** The first figure less those behind it in its sentence, or the other way round; what stands between as parts is passed over. */
function netOf(scope: Scope, index: number): Asserted | undefined {
  const { figures } = scope
  const net = figures[index]!
  const flows: number[] = []
  for (let back = index - 1; back >= Math.max(scope.first, index - BACK); back--) {
    const figure = figures[back]!
    if (net.sentence - figure.sentence > 1 || !sameFlow(figure, net) || figure.bound !== '=') continue
    flows.unshift(back)
  }
  for (let outs = 1; outs <= Math.min(MOST, flows.length - 1); outs++)
    for (const into of flows.slice(0, -outs)) {
      const rest = flows.slice(-outs)
      if (!OUT.test(figures[into]!.lead + figures[rest[0]!]!.lead)) continue
      const sum = rest.reduce((value, at) => value + figures[at]!.value, 0)
      if (isExact(Math.abs(figures[into]!.value - sum), net.value))
        return figures[into]!.value > sum
          ? { kind: 'difference', of: [into, ...rest], equals: index, holds: true }
          : { kind: 'difference', of: [...rest, into], equals: index, holds: true }
    }
  const [into, out, ...more] = flows
  if (into === undefined || out === undefined || more.length > 0) return undefined
  if (!OUT.test(figures[into]!.lead + figures[out]!.lead)) return undefined
  const slip = isSlip(scope, [into, out, index], ([a, b, c]) => isExact(Math.abs(a! - b!), c!))
  return slip ? { kind: 'difference', of: [into, out], equals: index, holds: false } : undefined
}

const sameFlow = (figure: Scope['figures'][number], net: Scope['figures'][number]): boolean =>
  figure.kind === net.kind && !isPerUnit(figure) && (sameUnit(figure, net) || isAmount(figure) === false)
