/** The words and number shapes in which reasons and scores are told to a clerk, in Chinese and in English. */
import {
  findCodeLabel,
  findPeriod,
  getIndicator,
  type Indicator,
  type Language,
  type Pack,
  type ReasonNote,
  type Slice,
} from '@youju/model'

export type Shape = { as: 'percent' | 'points' | 'number'; unit: string; english?: { one: string; many: string } }

/** A number in a unit of measure of the pack. */
export const counting = (pack: Pack, unit: string): Shape => {
  const english = pack.lexicon.english[unit]
  return { as: 'number', unit, ...(english ? { english } : {}) }
}

export const shapeOf = (pack: Pack, { kind, unit }: Indicator): Shape =>
  kind === 'share' ? percent : kind === 'points' ? { as: 'points', unit: '' } : counting(pack, unit)

export const plain: Shape = { as: 'number', unit: '' }
export const percent: Shape = { as: 'percent', unit: '' }

/** At most so many decimals, without trailing zeros: 84.62, 5.25, 13. */
export const digits = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)))

export function amount(value: number, { as, unit, english }: Shape, language: Language): string {
  if (as === 'percent') return `${digits(value * 100, 2)}%`
  if (as === 'points') return `${digits(value * 100, 2)}${language === 'zh' ? '个百分点' : ' percentage points'}`
  const number = digits(value, 4)
  if (language === 'zh') return `${number}${unit}`
  const called = english ? (value === 1 ? english.one : english.many) : unit
  return called === '' ? number : `${number} ${called}`
}

/** A figure as an English table shows it: 18000 pupils have no measure word of their own, but persons. */
export const figureInEnglish = (pack: Pack, { indicator, value }: { indicator: string; value: number }): string =>
  amount(value, shapeOf(pack, getIndicator(pack, indicator)), 'en')

/** 2023 → 2023年, 2023-2024 → 2023—2024学年; shorter periods are shown by their code. */
export function periodName(code: string, language: Language): string {
  const kind = findPeriod(code)?.kind
  if (language === 'en') return kind === 'school-year' ? `school year ${code}` : code
  if (kind === 'calendar-year') return `${code}年`
  return kind === 'school-year' ? `${code.replace('-', '—')}学年` : code
}

/** What a slice looks at, in the pack's words: 学段为小学. */
export function sliceName(pack: Pack, slice: Slice | undefined, language: Language): string {
  return Object.entries(slice ?? {})
    .map(([dimension, codes]) => {
      const words = codes.split('+').map((code) => findCodeLabel(pack, dimension, code)?.[language] ?? code)
      return words.join(language === 'zh' ? '且' : ' and ')
    })
    .join(language === 'zh' ? '、' : ', ')
}

export const NOTES: Record<ReasonNote, Record<Language, string>> = {
  missing: { zh: '有缺数', en: 'something is missing' },
  'divided-by-zero': { zh: '除数为零，无法计算', en: 'division by zero' },
  'above-one': { zh: '超过100%，请核对台账', en: 'above 100 %: check the ledgers' },
  'unit-not-there': { zh: '当时尚无此单位', en: 'the unit was not there' },
  'no-units': { zh: '没有可比的单位', en: 'no units to look at' },
  'does-not-pass': { zh: '未达标', en: 'does not pass' },
  'does-not-apply': { zh: '不适用', en: 'does not apply' },
}
