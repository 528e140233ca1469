/**
 * The units of measure that headings and the lines above a table name: 金额（万元）, 面积/平方米, 巩固率(%), 单位：万元、人.
 * One that multiplies and is not understood is told: figures under it would be wrong by its power of ten.
 */
import { compact } from '../spelling.ts'
import { findMeasureWord, type MeasureWord } from '../value/units-of-measure.ts'

export type NamedMeasure = MeasureWord & { text: string }

const BRACKETED = /[([【〔]([^()[\]【】〔〕]+)[)\]】〕]/g
/** 总投资万元: only what cannot be the end of another word may stand without a sign before it. */
const ATTACHED = /^(.+?)((?:人民币)?(?:[百千万亿]|十万|百万|千万)元)$/
const MULTIPLIED_MONEY = /[百千万亿]元/

export function measureOfHeading(heading: string): NamedMeasure | undefined {
  for (const word of wordsOfHeading(heading)) {
    const measure = named(word)
    if (measure) return measure
  }
  return undefined
}

/** The unit of measure that a heading names in words that are not understood. */
export const unreadMeasure = (heading: string): string | undefined =>
  measureOfHeading(heading) ? undefined : wordsOfHeading(heading).find((word) => MULTIPLIED_MONEY.test(word))

/** 总投资万元 → 总投资; the same heading where no unit of measure stands behind it. */
export const withoutMeasure = (heading: string): string =>
  heading
    .replace(/[:/](?=[^:/]+$)(.+)$/, (all, word: string) => (findMeasureWord(word) ? '' : all))
    .replace(ATTACHED, '$1')

function wordsOfHeading(heading: string): string[] {
  const text = compact(heading)
  const last = [/[:：/]([^:：/]+)$/.exec(text)?.[1], ATTACHED.exec(text)?.[2], text.endsWith('%') ? '%' : undefined]
  const spaced = /\s(\S+)$/.exec(heading.normalize('NFKC').trim())?.[1]
  return [...bracketed(text), ...last, spaced].filter((word) => word !== undefined)
}

const bracketed = (text: string): string[] =>
  [...text.matchAll(BRACKETED)].flatMap(([, words]) => words!.split(/[,、;。]/))

/** 单位：万元, 以万元计, 万元 */
function named(words: string): NamedMeasure | undefined {
  const text = compact(words)
    .replace(/^(?:金额|计量|货币)?(?:单位)?[:：]?[以为是]?/, '')
    .replace(/为?(?:计量)?(?:单位|计)$/, '')
  const measure = findMeasureWord(text)
  return measure && { ...measure, text }
}

/** 单位：万元、人 above a table speaks for every column whose heading names no unit of measure. */
export function measuresOfTitle(title: readonly string[]): { measures: NamedMeasure[]; unread?: string } {
  const lines = title.map((line) => line.normalize('NFKC').replace(/(?<=[十百千万亿])\s+(?=元)/g, ''))
  const announced = lines
    .flatMap((line) => [...line.matchAll(/(?:单位\s*[:：]?|以)\s*([^\s()（）。]+)/g)])
    .flatMap(([, words]) => words!.split(/[、,;/和及]/))
  // 万元 alone in a cell, or in brackets behind the title; other words are units of measure only where announced.
  const alone = lines.flatMap((line) => line.split(/[\s()[\]【】〔〕,;、:]+/)).filter((word) => word.includes('元'))
  const found = [...announced, ...alone].flatMap((word) => named(word) ?? [])
  const measures = found.filter(
    ({ unit, shift }, at) => found.findIndex((other) => other.unit === unit && other.shift === shift) === at,
  )
  const unread = announced.find((word) => MULTIPLIED_MONEY.test(word) && !named(word))
  return { measures, ...(unread === undefined ? {} : { unread }) }
}
