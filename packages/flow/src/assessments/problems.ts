/** What somebody who assesses must change. */
import { defineProblems } from '@youju/model'

export const assessmentProblem = defineProblems({
  'assessment-refused': {
    zh: '{unit}：{zh}。',
    en: '{unit}: {en}.',
  },
  'assessment-not-checked': {
    zh: '{unit}：尚未考核（{state}），不能公布。请先用 youju assessment check 录入考核评分。',
    en: '{unit} is not checked yet ({stateEn}), so nothing can be published. Record the marks with youju assessment check first.',
  },
  'assessment-incomplete': {
    zh: '{unit}：还缺{missing}，等次未定，不能公布。请补齐台账或评分（youju score {scheme} --unit {code} 逐项说明）。',
    en: '{unit} still lacks {missingEn}, so its grade is not settled and nothing can be published. Fill in the ledgers or marks (youju score {scheme} --unit {code} tells each).',
  },
  'assessment-nothing-to-do': {
    zh: '“{unit}”及其下级没有可以“{zh}”的考核。',
    en: 'There is no assessment at or below {unit} that could be {en}.',
  },
  'assessment-acted-meanwhile': {
    zh: '{unit}的考核刚刚有别人办理过，本次没有保存。请重新查看后再办。',
    en: 'Somebody else has just acted on the assessment of {unit}; nothing was stored. Look at it again first.',
  },
  'assessment-mark-unreadable': {
    zh: '“{criterion}”的分数“{points}”不是数字。请写成 --mark {criterion}=8.5。',
    en: 'The points "{points}" for {criterion} are not a number. Write --mark {criterion}=8.5.',
  },
  'assessment-kept-by-program': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：该单位{period}年“{scheme}”的考核已在系统中办理，《{ledger}》不能再用表格改。请用 youju assessment 办理。',
    en: '{file}, sheet "{sheet}", row {row}: the assessment {scheme} of this unit for {period} is worked on in the program, so {ledgerEn} is not changed by a spreadsheet. Use youju assessment.',
  },
})
