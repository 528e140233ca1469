/** Numbers of the same digits in another order, a slip of whoever copies them: 137 and 173. */

/** The same for all orders of the digits: how often each stands there, in a place of its own. */
export function digitsIn(number: string): number {
  let digits = 0
  for (let at = 0; at < number.length; at++) digits += PLACES[number.charCodeAt(at)]!
  return digits
}
/** No number has as many of one digit. */
const MOST = 16
const ZERO = 0x30
/** By code; a point and what else may stand in a number has a place of its own too. */
const PLACES = Float64Array.from({ length: 128 }, (_, code) => MOST ** (code - ZERO))

export const haveSameDigits = (one: number, other: number): boolean => digitsIn(String(one)) === digitsIn(String(other))

/** The same of figures as printed, whatever stands with their digits: 98.6% and 96.8%. */
export const printSameDigits = (one: string, other: string): boolean =>
  digitsIn(one.replace(/\D/g, '')) === digitsIn(other.replace(/\D/g, ''))
