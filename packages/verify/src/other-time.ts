/** Words that say a figure is not of the year that is reported; each rule adds what else it is wary of. */

/** 原有教师120人 is what there was before. */
export const EARLIER = '去年|上年|前年|原有'
/** Not 国培计划 and 五年规划, which are names. */
export const PLANNED = '(?<!改善|国培|省培|特岗|行动|雨露|培养|提升|支持)计划|(?<!年)规划'
