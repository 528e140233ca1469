/**
 * Whether one digit, written otherwise, would make figures come out: 127 = 98 + 28 does with 126. Where the words leave open
 * whether figures are meant to add up, this tells a slip from figures that have nothing to do with each other.
 */
export type Printed = { text: string; value: number }

export function comesOutWithOneDigit(
  figures: readonly Printed[],
  comesOut: (values: readonly number[]) => boolean,
): boolean {
  const values = figures.map(({ value }) => value)
  return figures.some((figure, at) =>
    neighbours(figure).some((value) => comesOut(values.map((one, index) => (index === at ? value : one)))),
  )
}

/** All values that differ from the printed one in a single digit. */
function neighbours({ text, value }: Printed): number[] {
  const digits = /\d[\d,]*(?:\.\d+)?/.exec(text.normalize('NFKC'))?.[0].replaceAll(',', '')
  if (digits === undefined || Number(digits) === 0) return []
  const scale = value / Number(digits)
  const others: number[] = []
  for (let at = 0; at < digits.length; at++) {
    if (digits[at] === '.') continue
    for (let digit = at === 0 && digits.length > 1 ? 1 : 0; digit <= 9; digit++)
      if (String(digit) !== digits[at]) others.push(Number(digits.slice(0, at) + digit + digits.slice(at + 1)) * scale)
  }
  return others
}
