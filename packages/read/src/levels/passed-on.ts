/** Those who pass on from one stage to the next are still of the one that they leave: 升入高中阶段学校845人，其中普通高中518人. */
import type { FigureMark } from '../figure-mark.ts'
import type { Found } from './own-level.ts'

const PASSING = new Set(['transition-rate', 'exam-result'])
const TO_SENIOR = /(?:升入|考入|升)[^，]{0,8}(?:高中|普高)|被[^，]{0,10}(?:高中|普高|[一二三]中)录取/

export const isPassingOn = ({ indicator }: FigureMark): boolean => PASSING.has(indicator)

/** 普通高中录取312人, in the report of a junior school. */
export const isAdmitted = ({ lead }: FigureMark): boolean => /(?:高中|普高|一中|中职|职高)(?:学校)?录取/.test(lead)

/** 升入本地优质高中的比例, 被一中录取102人 */
export const passesToSenior = ({ lead }: FigureMark): boolean => TO_SENIOR.test(lead)

/** 被“双一流”高校录取86人: where pupils went on to is no level of theirs. */
export const isWhereTheyWent = ({ level, among }: Found, figure: FigureMark): boolean =>
  level === undefined && among?.length === 0 && isPassingOn(figure)
