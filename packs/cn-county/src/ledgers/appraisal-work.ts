/** The campaign around the conduct appraisal: representatives from outside, forums, visits, publicity. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, persons } from '../shorthand.ts'

export const appraisalWork = defineLedger({
  code: 'appraisal-work',
  label: label('行风评议工作', 'work of the conduct appraisal'),
  mechanisms: ['M42'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school'] },
  sparse: true,
  key: [],
  fields: [
    persons('representatives', '行风评议代表数', 'representatives', { required: true, aliases: ['评议代表'] }),
    persons('representatives-on-staff', '其中本系统人员', 'of them on the staff'),
    number('场')('forums', '座谈会场次', 'forums', { aliases: ['座谈会'] }),
    number('次')('meetings', '会议次数', 'meetings', { aliases: ['动员会场次'] }),
    number('户')('homes-visited', '走访户数', 'homes visited', { aliases: ['走访家庭'] }),
    number('次')('hidden-checks', '明察暗访次数', 'hidden checks'),
    number('期')('bulletins', '简报期数', 'bulletins', { aliases: ['简报'] }),
    number('期')('school-papers', '校刊专题期数', 'special numbers of school papers', { aliases: ['专题校刊'] }),
    number('期')('special-boards', '宣传专栏期数', 'special boards', { aliases: ['宣传专刊', '宣传专刊期数'] }),
    number('次')('press', '媒体宣传次数', 'press reports', { aliases: ['宣传报道'] }),
    number('条')('open-from-last-year', '上年未结意见数', 'opinions still open from last year'),
  ],
  rules: [
    {
      code: 'representatives-are-outsiders',
      level: 'error',
      text: label('评议代表不得是本系统人员', 'Representatives are outsiders'),
      check: 'representatives-on-staff = 0',
      examples: {
        passes: [{ line: { 'representatives-on-staff': 0 } }],
        fails: [{ line: { 'representatives-on-staff': 2 } }],
      },
    },
    {
      code: 'last-years-are-listed',
      level: 'warning',
      text: label(
        '上年未结意见数应等于意见台账中“上年遗留”的条数',
        'As many opinions are left from last year as the ledger of opinions lists',
      ),
      check: 'open-from-last-year = count(opinion where from-last-year)',
      examples: {
        passes: [
          {
            line: { 'open-from-last-year': 1 },
            lines: { opinion: [{ 'from-last-year': true }, { 'from-last-year': false }] },
          },
        ],
        fails: [{ line: { 'open-from-last-year': 3 }, lines: { opinion: [{ 'from-last-year': true }] } }],
      },
    },
  ],
})

const measure = measuresOf('appraisal-work')
const sum = (code: string, zh: string, en: string, field: string, unit: string) =>
  measure(code, zh, en, { sum: field, unit })
export const appraisalWorkMeasures = [
  sum('representatives', '行风评议代表', 'representatives', 'representatives', '人'),
  sum('forums', '座谈会', 'forums', 'forums', '场'),
  sum('appraisal-meetings', '行风评议会议', 'meetings of the appraisal', 'meetings', '次'),
  sum('school-papers', '校刊专题', 'special numbers of school papers', 'school-papers', '期'),
  sum('special-boards', '宣传专栏', 'special boards', 'special-boards', '期'),
  sum('homes-visited', '走访户数', 'homes visited', 'homes-visited', '户'),
  sum('bulletins', '简报', 'bulletins', 'bulletins', '期'),
  sum('press-reports', '宣传报道', 'press reports', 'press', '次'),
]
