/** 食堂供餐19860人，占75%；课间加餐6620人，占25%: shares of one whole that make a hundred per cent have parts that make the whole. */
import { areCrossed } from './kinds-of-parts.ts'
import { type Asserted, isSlippedSum, type Scope } from './scope.ts'
import { addUp } from './total.ts'

/** Each share may be off by half of its last digit. */
const ROUNDED = 0.5
const NEAR = 4

export function sumsOfShares(scope: Scope, known: readonly Asserted[]): Asserted[] {
  const { figures } = scope
  const shares = known.filter(({ kind }) => kind === 'ratio')
  const found: Asserted[] = []
  for (let first = 0; first < shares.length; first++) {
    const [whole, parts] = [shares[first]!.of[1]!, [shares[first]!.of[0]!]]
    let [sum, room] = [figures[shares[first]!.equals]!.value, figures[shares[first]!.equals]!.step * ROUNDED]
    for (let next = first + 1; next < shares.length; next++) {
      const { of, equals } = shares[next]!
      if (of[1] !== whole || equals - shares[next - 1]!.equals > NEAR || parts.includes(of[0]!)) break
      parts.push(of[0]!)
      sum += figures[equals]!.value
      room += figures[equals]!.step * ROUNDED
      if (Math.abs(sum - 1) > room + 1e-9) continue
      if (areCrossed(parts.map((part) => figures[part]!))) break
      const holds = addUp(scope, parts, whole)
      if (holds || isSlippedSum(scope, parts, whole)) found.push({ kind: 'sum', of: [...parts], equals: whole, holds })
      break
    }
  }
  return found
}
