/** A number alone in its cell: its unit stands in the head, or behind it. */

export type CellNumber = {
  value: number
  /** Weight of the last digit shown. */
  unit: number
  isPercent: boolean
  /** It may name a year. */
  isYear: boolean
}

/** 35岁以下, 2023年 and 7年级 name something. */
const NUMBER = /^([-−]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(%|(?![岁级年月日届以及])[\u4e00-\u9fff]{0,3})$/

export function numberOfCell(words: string): CellNumber | undefined {
  const text = words.replace(/\s+/g, '').normalize('NFKC')
  const match = text.length <= LONGEST ? NUMBER.exec(text) : null
  if (!match) return undefined
  const [, sign, whole, decimals = '', behind] = match
  return {
    value: Number(`${sign && '-'}${whole!.replaceAll(',', '')}${decimals}`),
    unit: 10 ** -Math.max(0, decimals.length - 1),
    isPercent: behind === '%',
    isYear: /^(?:19|20)\d\d$/.test(text),
  }
}
const LONGEST = 20

/** Nothing, or a sign for it. */
export const isBlankCell = (text: string): boolean => /^[-—–－/\\\s*]*$/.test(text)
