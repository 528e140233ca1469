/** Awards that pupils, teachers and schools won: one line for the people of one grade, counted at its highest level. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, persons, text } from '../shorthand.ts'

export const award = defineLedger({
  code: 'award',
  label: label('获奖情况', 'awards'),
  mechanisms: ['M16', 'M25', 'M26'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  key: ['awarded-on', 'title', 'winner', 'award-grade'],
  date: 'awarded-on',
  fields: [
    day('awarded-on', '获奖日期', 'awarded on', { required: true, aliases: ['日期', '颁奖日期'] }),
    text('title', '奖项名称', 'title', { required: true, aliases: ['奖项', '获奖名称'] }),
    coded('winner', '获奖者类别', 'kind of winner', { required: true, aliases: ['获奖者', '类别'] }),
    coded('award-field', '获奖项目', 'field', { required: true, aliases: ['项目'] }),
    coded('level', '级别', 'level', { required: true, aliases: ['获奖级别'] }),
    coded('award-grade', '等次', 'grade', { aliases: ['获奖等次', '等级'], empty: 'none' }),
    persons('persons', '获奖人数', 'winners', { required: true, aliases: ['人数', '获奖人次'] }),
    text('issuer', '颁奖单位', 'issuer', { required: true, aliases: ['发证单位'] }),
    text('certificate', '证书或文件编号', 'certificate', { aliases: ['证书编号', '文号'] }),
  ],
  rules: [
    {
      code: 'award-has-a-certificate',
      level: 'warning',
      text: label('获奖须有证书或文件，请补登编号', 'An award needs its certificate or document; add the number'),
      check: 'certificate != empty',
      examples: {
        passes: [{ line: { certificate: '2008-017' } }],
        fails: [{ line: { certificate: null } }],
      },
    },
    {
      code: 'somebody-won',
      level: 'error',
      text: label('获奖人数至少为1', 'At least one won'),
      check: 'persons >= 1',
      examples: { passes: [{ line: { persons: 1 } }], fails: [{ line: { persons: 0 } }] },
    },
  ],
  aliases: ['获奖登记表', '获奖一览表'],
})

const measure = measuresOf('award')
export const awardMeasures = [
  measure('awards', '获奖项数', 'awards', { by: ['winner', 'award-field', 'level', 'award-grade'], unit: '项' }),
  measure('award-winners', '获奖人次', 'winners of awards', {
    sum: 'persons',
    by: ['winner', 'award-field', 'level', 'award-grade'],
    unit: '人次',
  }),
]
