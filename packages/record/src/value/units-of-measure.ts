/** Units of measure as written behind numbers and in headings: which base unit they mean, and how many tens more. */
import { compact } from '../spelling.ts'

/** `shift` is the power of ten: 万元 is 元 with 4. */
export type MeasureWord = { unit: string; shift: number }

const MULTIPLIERS: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 万亿: 12 }
const MULTIPLIER = /^(万亿|千万|百万|十万|亿|万|千|百|十)/

const SAME: Record<string, MeasureWord> = {
  人民币: { unit: '元', shift: 0 },
  圆: { unit: '元', shift: 0 },
  块: { unit: '元', shift: 0 },
  名: { unit: '人', shift: 0 },
  位: { unit: '人', shift: 0 },
  m2: { unit: '平方米', shift: 0 },
  平米: { unit: '平方米', shift: 0 },
  公顷: { unit: '平方米', shift: 4 },
  平方公里: { unit: '平方米', shift: 6 },
  平方千米: { unit: '平方米', shift: 6 },
  km2: { unit: '平方米', shift: 6 },
  m: { unit: '米', shift: 0 },
  公里: { unit: '米', shift: 3 },
  千米: { unit: '米', shift: 3 },
  km: { unit: '米', shift: 3 },
  本: { unit: '册', shift: 0 },
  个班: { unit: '班', shift: 0 },
  兆: { unit: 'mbps', shift: 0 },
  '%': { unit: '', shift: -2 },
  '‰': { unit: '', shift: -3 },
}
const PLAIN = new Set([
  ...['元', '人', '人次', '所', '个', '班', '平方米', '米', '亩', '册', '台', '套', '间', '张', '件', '项', '处', '座'],
  ...['场', '次', '期', '天', '日', '小时', '学时', '课时', '节', '岁', '年', '月', '户', '篇', '份', '辆', '分', '批'],
  ...[
    '元/人',
    '元/生',
    '人/班',
    '平方米/人',
    '册/人',
    '起',
    '例',
    '家',
    '部',
    '门',
    '组',
    '队',
    '片',
    '条',
    '支',
    'mbps',
  ],
])

/** Absent when the text is not a unit of measure. */
export function findMeasureWord(text: string): MeasureWord | undefined {
  const word = compact(text)
    .toLowerCase()
    .replace(/^人民币(?=.)|(?<=元)人民币$/, '')
  if (SAME[word]) return SAME[word]
  if (PLAIN.has(word)) return { unit: word, shift: 0 }
  const multiplier = MULTIPLIER.exec(word)?.[1]
  if (!multiplier) return undefined
  const rest = word.slice(multiplier.length)
  const shift = MULTIPLIERS[multiplier]!
  if (rest === '') return { unit: '', shift }
  const of = findMeasureWord(rest)
  return of && !MULTIPLIER.test(rest) ? { unit: of.unit, shift: of.shift + shift } : undefined
}

/** Whether a figure in `written` may stand in a field counted in `field`. 个 counts anything that is counted. */
export const sameMeasure = (written: string, field: string): boolean => {
  const base = findMeasureWord(field)?.unit ?? field
  return (
    written === '' || base === '' || written === base || (written === '个' && !['元', '平方米', '米'].includes(base))
  )
}

/** Powers of ten from a written unit to the field's own: a field kept in 平方公里 takes 3500000平方米 as 3.5. */
export const shiftTo = (written: MeasureWord, field: string): number =>
  written.unit === '' ? written.shift : written.shift - (findMeasureWord(field)?.shift ?? 0)
