/** 投入50万元为3所小学购置设备; 捐资200万元，…的中心小学教学楼: what money went to, near it or alone in the sentence. */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { LevelWord } from '../words/sentence-words.ts'
import { allTogether } from './own-level.ts'

const NEAR = 25
const FAR = 200
const COUNTED_REACH = 12
const PURPOSEFUL = new Set(['donation', 'project-investment', 'projects'])

export const isSpent = ({ kind }: FigureMark): boolean => kind === 'money' || kind === 'area'

export function purposeOf(
  text: string,
  figure: FigureMark,
  before: FigureMark | undefined,
  words: readonly LevelWord[],
): Level | undefined {
  if (!PURPOSEFUL.has(figure.indicator) && !(figure.kind === 'area' && before && isSpent(before))) return undefined
  const near = words.filter((word) => isNear(text, word, figure))
  if (near.length > 0) return allTogether(near, text).level
  const end = figure.to + untilParts(text.slice(figure.to, figure.to + FAR))
  const [first, ...others] = words.filter((word) => word.from < end)
  if (!first?.level || first.from < figure.to || isCounted(text, first.from)) return undefined
  return others.every((word) => word.level === first.level) ? first.level : undefined
}

const isNear = (text: string, word: LevelWord, { to }: FigureMark): boolean =>
  word.from >= to && word.from - to <= NEAR && !/[，；。]/.test(text.slice(to, word.from))

/** 投入38万元，对5所村小的校舍进行加固: said of the five schools; 所有村小告别了火炉. */
const COUNTED = /(?:\d[余多]?[所名个位人][^，。；、\d]{0,6}|所有|全部|全[省市县区镇乡])$/
const isCounted = (text: string, at: number): boolean => COUNTED.test(text.slice(Math.max(0, at - COUNTED_REACH), at))

const untilParts = (text: string): number => {
  const parts = text.indexOf('其中')
  return parts < 0 ? text.length : parts
}
