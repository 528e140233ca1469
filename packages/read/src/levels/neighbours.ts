/** What a figure has to do with the one before it in its sentence: a change of it, within it, or beside it. */
import type { FigureMark } from '../figure-mark.ts'
import type { Found } from './own-level.ts'

/** 5所，其中；5所（ */
const DIVIDES = /^(?:（|，?其中|，?包括)/
export const divides = (text: string, figure: FigureMark, before: FigureMark | undefined): boolean =>
  before?.sentence === figure.sentence && DIVIDES.test(text.slice(before.outerTo, figure.outerFrom))

/** 教职工6448人（专任教师6276人） */
export const opensBehind = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  text[before.outerTo] === '（' && figure.outerFrom - figure.lead.length <= before.outerTo + 1

/** 由5.2%降至3.1%，下降2.1个百分点: what changed keeps its level. */
const CHANGED =
  /^(?:比|较|同比|环比|增|降|提高|提升|下降|减少|上升|上涨|扩大|升|回落|净增|下调|压减)|^(?:到|至|为)$|^(?:和|、)$/
export const isChanged = ({ group, lead }: FigureMark): boolean => group === 'share' && CHANGED.test(lead)

/** 比上年度增长0.85%: nothing but a change of the figure before. */
const ONLY_CHANGE =
  /^(?:[比较与][^，]{1,10}|同比|环比|年均|分别|净)*(?:增长|增加|提高|提升|下降|降低|减少|上升|上涨)了?$/
export const isOnlyChange = ({ lead }: FigureMark, before: FigureMark): boolean =>
  !before.lead.startsWith('占') && ONLY_CHANGE.test(lead)

/** 特殊教育学校就读96人，随班就读168人: one beside the other, and not within it. */
export const isBeside = (own: Found, figure: FigureMark, before: FigureMark | undefined): boolean =>
  own.yieldsTo !== undefined &&
  before?.sentence === figure.sentence &&
  before.levelFrom === 'own words' &&
  before.indicator === figure.indicator

/** What has a name of its own is not of the level that was named before it. */
export const isApart = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  isNamedSchool(text, figure, before) || isParallel(text, figure, before)

/** 示范高中2所、德育示范校11所, 教师进修学校1所 */
const isNamedSchool = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  before.levelFrom !== 'topic' &&
  before.unit === figure.unit &&
  before.level !== undefined &&
  NAMED_SCHOOL.test(figure.lead) &&
  /^[，、]$/.test(text.slice(before.outerTo, figure.outerFrom - figure.lead.length))
const NAMED_SCHOOL =
  /^(?!其中|[公民]办|新建|改建|扩建|普惠|[^，。；]{0,3}[省市县区][一二三]级)[^，。；]{2,}(?:学?校|中心|机构|单位)$/

/** 幼儿园工会12个、直属单位工会3个: the same noun; 义务教育公用经费800万元、综合奖补310万元: money for another purpose. */
const isParallel = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  before.levelFrom === 'own words' &&
  figure.lead.length >= 4 &&
  (figure.kind === 'money' || figure.lead.slice(-2) === before.lead.slice(-2)) &&
  text.slice(before.outerTo, figure.outerFrom - figure.lead.length) === '、'
