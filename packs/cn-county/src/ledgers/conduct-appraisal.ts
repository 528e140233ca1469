/** The yearly conduct appraisal 行风评议: what the questionnaires of a school's parents and neighbours said. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number } from '../shorthand.ts'

const sheets = number('份')

export const conductAppraisal = defineLedger({
  code: 'conduct-appraisal',
  label: label('行风评议问卷', 'conduct-appraisal survey'),
  mechanisms: ['M42'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: [],
  fields: [
    sheets('sent', '发放问卷数', 'questionnaires sent', {
      required: true,
      aliases: ['发放问卷', '发出份数', '发放份数'],
    }),
    sheets('valid', '有效问卷数', 'valid returns', {
      required: true,
      aliases: ['有效问卷', '回收有效份数', '有效份数'],
    }),
    sheets('satisfied', '满意', 'satisfied', { required: true, aliases: ['满意份数'] }),
    sheets('basically', '基本满意', 'basically satisfied', { required: true, aliases: ['基本满意份数'] }),
    sheets('dissatisfied', '不满意', 'not satisfied', { required: true, aliases: ['不满意份数'] }),
    sheets('unknown', '不了解', 'do not know', { required: true, aliases: ['不了解份数'] }),
  ],
  rules: [
    {
      code: 'valid-within-sent',
      level: 'error',
      text: label('有效问卷不能多于发放问卷，请核对', 'Valid returns cannot exceed those sent; check both'),
      check: 'valid <= sent',
      examples: { passes: [{ line: { sent: 120, valid: 100 } }], fails: [{ line: { sent: 90, valid: 100 } }] },
    },
    {
      code: 'answers-add-up',
      level: 'error',
      text: label(
        '满意、基本满意、不满意、不了解之和应等于有效问卷数，请核对',
        'The four answers must add up to the valid returns; check them',
      ),
      check: 'valid = satisfied + basically + dissatisfied + unknown',
      examples: {
        passes: [{ line: { valid: 100, satisfied: 70, basically: 28, dissatisfied: 1, unknown: 1 } }],
        fails: [{ line: { valid: 100, satisfied: 70, basically: 28, dissatisfied: 1, unknown: 0 } }],
      },
    },
    {
      code: 'enough-returns',
      level: 'warning',
      text: label('有效回收率低于80%，结果代表性不足', 'Fewer than 80 % valid returns; the result says little'),
      check: 'valid >= 0.8 * sent',
      examples: { passes: [{ line: { sent: 120, valid: 100 } }], fails: [{ line: { sent: 200, valid: 100 } }] },
    },
  ],
  aliases: ['行风评议问卷统计', '问卷调查统计表', '行风评议问卷调查结果'],
})

const measure = measuresOf('conduct-appraisal')
const sum = (code: string, zh: string, en: string, field: string) => measure(code, zh, en, { sum: field, unit: '份' })
export const conductAppraisalMeasures = [
  sum('questionnaires-sent', '发放问卷', 'questionnaires sent', 'sent'),
  sum('questionnaires-valid', '有效问卷', 'valid returns', 'valid'),
  sum('answers-satisfied', '满意', 'satisfied', 'satisfied'),
  sum('answers-basically', '基本满意', 'basically satisfied', 'basically'),
]
