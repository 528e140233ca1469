/** Whether a figure is planned: by the verbs before it, by one behind it, or by a rule that is laid down. */

import type { FigureMark } from '../figure-mark.ts'
import { COMMA, classAt, STOP } from '../words/character-class.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { type Verb, verbsIn } from './flow-verbs.ts'

const CLAUSES = 60

/** In its own clause or the one before. */
export function isPlanned(text: string, figure: FigureMark, sentence: number, words: CompiledLexicon): boolean {
  let from = figure.outerFrom
  let clauses = 0
  for (; from > sentence && from > figure.outerFrom - CLAUSES; from--) {
    const kind = classAt(text, from - 1)
    if (kind === STOP || (kind === COMMA && ++clauses === 2)) break
  }
  const clause = text.slice(from, figure.outerFrom)
  return verbsIn(clause, 0, words).some((verb) => verb.flow === 'target')
}

/** …3所学校将于明年完工; not the money of 投资150万元的中心即将投入使用, which was spent. */
export const isIntendedBehind = (figure: FigureMark, said: string, words: CompiledLexicon): boolean =>
  !(figure.kind === 'money' && said.startsWith('的')) && verbsIn(said, 0, words).some((verb) => isIntended(said, verb))

const isIntended = (said: string, verb: Verb): boolean =>
  verb.flow === 'target' && /^[^，。；]{0,20}$/.test(said.slice(0, verb.from))

/**
 * 要求每学期不少于2次: a rule for all; without such a word it tells what is done. How long something has to last at least or at most is a
 * rule by itself: 留样不少于48小时, 书面作业不超过60分钟, 每天锻炼一小时.
 */
export const isRule = (text: string, figure: FigureMark): boolean =>
  (/小时|分钟|工作日|月/.test(figure.unit) && isLimit(text, figure)) || isLaidDown(text, figure)

const isLimit = (text: string, { lead, outerFrom, from }: FigureMark): boolean =>
  /不[少低]于|不超过/.test(lead + text.slice(outerFrom, from)) ||
  /每[天日][^，。；]*(?:活动|锻炼|运动)时?间?$/.test(lead)

const isLaidDown = (text: string, figure: FigureMark): boolean =>
  figure.kind !== 'money' &&
  (figure.bound === '≥' || figure.bound === '≤') &&
  /每(?:餐|学期|学年|年|半年|季度|月|周|天|日|校|班|人|名|次|位|所)/.test(figure.lead) &&
  LAID_DOWN.test(text.slice(Math.max(0, figure.outerFrom - RULE_REACH), figure.outerFrom))

/** 高于10%的要求, 超额完成1100人的任务: what was asked for, beside what was reached. */
export const isMeasure = (text: string, { lead, outerFrom, from, outerTo }: FigureMark): boolean =>
  MEASURE.test(text.slice(outerTo, outerTo + 6)) && BESIDE_MEASURE.test(lead + text.slice(outerFrom, from))
const BESIDE_MEASURE = /(?:[高低]于|超过|超额|离|距|比|按)[^，。；]{0,12}$/
const MEASURE = /^的(?:目标|要求|任务|指标|控制线|红线|计划)/

const RULE_REACH = 45
const LAID_DOWN = /要求|规定|制度|应当|必须|须|不得|标准|办法|方案/
