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
  return figures.some((figure, at) =>
    neighbours(figure).some((value) => comesOut(values.map((one, index) => (index === at ? value : one)))),
  )
}

/** All values that differ from the printed one in a single digit, or by two digits side by side. */
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
  for (let at = 1; at < digits.length; at++) {
    const before = digits[at - 1] === '.' ? at - 2 : at - 1
    if (digits[at] === '.' || before < 0 || digits[before] === digits[at]) continue
    others.push(Number(swapped(digits, before, at)) * scale)
  }
  return others
}

const swapped = (digits: string, a: number, b: number): string =>
  digits.slice(0, a) + digits[b] + digits.slice(a + 1, b) + digits[a] + digits.slice(b + 1)
