/**
 * Whether one digit, written otherwise, or two that changed places would make figures come out: 127 = 98 + 28 does with 126,
 * 6480 × 625 = 450万 with 405万. Where the words leave open whether figures are meant to add up, this tells a slip from figures
 * that have nothing to do with each other.
 */
export type Printed = { text: string; value: number }

export function comesOutWithOneDigit(
  figures: readonly Printed[],
  comesOut: (values: readonly number[]) => boolean,
): boolean {
  const values = figures.map(({ value }) => value)
  return figures.some((figure, at) => {
    const comesOutAs = (value: number): boolean => {
      values[at] = value
      return comesOut(values)
    }
    const found = hasNeighbour(figure, comesOutAs)
    values[at] = figure.value
    return found
  })
}

/** Whether one of the values that differ from the printed one in a single digit, or by two digits side by side, will do. */
function hasNeighbour({ text, value }: Printed, willDo: (value: number) => boolean): boolean {
  const printed = NUMBER.exec(text)?.[0] ?? NUMBER.exec(text.normalize('NFKC'))?.[0]
  if (printed === undefined) return false
  const digits: number[] = []
  for (const character of printed) if (character !== '.' && character !== ',') digits.push(Number(character))
  const whole = digits.reduce((number, digit) => number * 10 + digit, 0)
  if (whole === 0) return false
  const last = digits.length - 1
  /** What a change of the digits, taken as a whole number, makes of the value. */
  const changed = (by: number): boolean => willDo((value * (whole + by)) / whole)
  for (let at = 0, weight = 10 ** last; at <= last; at++, weight /= 10) {
    for (let digit = at === 0 && last > 0 ? 1 : 0; digit <= 9; digit++)
      if (digit !== digits[at] && changed((digit - digits[at]!) * weight)) return true
    const swap = at < last ? (digits[at + 1]! - digits[at]!) * (weight - weight / 10) : 0
    if (swap !== 0 && changed(swap)) return true
  }
  return false
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/
