/** Points given by people in an assessment 考核评分: self-rated, checked and final kept apart, each with its evidence. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, label, measuresOf, person, text } from '../shorthand.ts'

export const inspectionMark = defineLedger({
  code: 'inspection-mark',
  label: label('考核评分', 'marks of assessments'),
  mechanisms: ['M09', 'M10'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section', 'county'] },
  key: ['scheme', 'assessed-period', 'criterion', 'mark-stage', 'marked-on'],
  date: 'marked-on',
  fields: [
    text('scheme', '考核方案', 'scheme', {
      required: true,
      note: label('方案代码，youju catalogue schemes 可查', 'Code of the scheme, see youju catalogue schemes'),
    }),
    text('assessed-period', '考核年度', 'period assessed', { required: true, aliases: ['年度'] }),
    text('criterion', '评分项', 'criterion', { required: true, aliases: ['考核项目', '条款'] }),
    coded('mark-stage', '评分阶段', 'stage', { required: true }),
    decimal('分')('points', '得分', 'points', { required: true, aliases: ['评分'] }),
    person('scorer', '评分人', 'scorer', { required: true }),
    day('marked-on', '评分日期', 'marked on', { required: true, aliases: ['日期'] }),
    text('evidence', '佐证材料', 'evidence', { aliases: ['依据'] }),
    text('reason', '评分说明', 'reason', { aliases: ['扣分原因'] }),
  ],
  rules: [
    {
      code: 'mark-has-evidence',
      level: 'warning',
      text: label('没有佐证材料的评分不计分', 'A mark without evidence counts for nothing'),
      check: 'evidence != empty',
      examples: { passes: [{ line: { evidence: '听课记录12份' } }], fails: [{ line: { evidence: null } }] },
    },
  ],
})

export const inspectionMarkMeasures = [
  measuresOf('inspection-mark')('inspection-marks', '考核评分条数', 'marks given', { by: ['mark-stage'], unit: '条' }),
]
