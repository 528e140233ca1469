/** Decimal numbers as whole digits and a scale, so that moving the point and rounding never pass through binary fractions. */

/** `digits × 10^-scale`; `{ digits: 1123189n, scale: 2 }` is 11231.89. */
export type Decimal = { digits: bigint; scale: number }
export type Rounding = 'down' | 'up' | 'nearest'

/** The decimal a person would write for the number. Beyond 15 significant digits a fraction holds only binary noise. */
export function decimalOf(value: number): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 }
  const [mantissa = '0', exponent = '0'] = value.toExponential(14).split('e')
  const fraction = mantissa.split('.')[1] ?? ''
  return trim({ digits: BigInt(mantissa.replace('.', '')), scale: fraction.length - Number(exponent) })
}

/** Times ten to the power of `places`. */
export const shift = (decimal: Decimal, places: number): Decimal =>
  trim({ digits: decimal.digits, scale: decimal.scale - places })

export function subtract(left: Decimal, right: Decimal): Decimal {
  const scale = Math.max(left.scale, right.scale)
  return trim({ digits: digitsAt(left, scale) - digitsAt(right, scale), scale })
}

/** To a multiple of `step`. Down and up are towards and away from zero; the half goes up. */
export function roundTo(decimal: Decimal, step: Decimal, rounding: Rounding): Decimal {
  const scale = Math.max(decimal.scale, step.scale)
  const unit = digitsAt(step, scale)
  const whole = digitsAt(decimal, scale)
  const size = whole < 0n ? -whole : whole
  const rest = size % unit
  const up = rest > 0n && (rounding === 'up' || (rounding === 'nearest' && rest * 2n >= unit))
  const rounded = size - rest + (up ? unit : 0n)
  return trim({ digits: whole < 0n ? -rounded : rounded, scale })
}

export const roundDigits = (decimal: Decimal, places: number, rounding: Rounding = 'nearest'): Decimal =>
  roundTo(decimal, { digits: 1n, scale: places }, rounding)

export const compare = (left: Decimal, right: Decimal): number => {
  const difference = subtract(left, right).digits
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

export const numberOf = (decimal: Decimal): number => Number(textOf(decimal))

export function textOf({ digits, scale }: Decimal): string {
  const sign = digits < 0n ? '-' : ''
  const size = String(digits < 0n ? -digits : digits)
  if (scale <= 0) return `${sign}${size}${'0'.repeat(-scale)}`
  const padded = size.padStart(scale + 1, '0')
  return `${sign}${padded.slice(0, -scale)}.${padded.slice(-scale)}`
}

const digitsAt = (decimal: Decimal, scale: number): bigint => decimal.digits * 10n ** BigInt(scale - decimal.scale)

/** Without zeros behind the point; a whole number has scale 0. */
function trim({ digits, scale }: Decimal): Decimal {
  if (scale <= 0) return { digits: digits * 10n ** BigInt(-scale), scale: 0 }
  let [kept, places] = [digits, scale]
  while (places > 0 && kept % 10n === 0n) [kept, places] = [kept / 10n, places - 1]
  return { digits: kept, scale: places }
}
