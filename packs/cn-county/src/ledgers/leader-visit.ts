/** Leaders' visits 调研慰问: every problem raised becomes an item, or the reason why not. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, money, number, partOf, persons, text } from '../shorthand.ts'

export const leaderVisit = defineLedger({
  code: 'leader-visit',
  label: label('调研慰问督查', 'leaders’ visits'),
  mechanisms: ['M08', 'M55'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'section', 'city'] },
  key: ['made-on', 'place', 'visit-purpose'],
  date: 'made-on',
  fields: [
    day('made-on', '日期', 'made on', { required: true, aliases: ['走访日期'] }),
    text('leader', '领导职务', 'leader (post)', { required: true, aliases: ['领导'] }),
    text('place', '地点', 'place', { required: true, aliases: ['走访单位', '学校'] }),
    coded('visit-purpose', '调研慰问类别', 'purpose', { required: true, aliases: ['类别', '事由'] }),
    number('个')('problems', '提出问题数', 'problems raised', { aliases: ['问题数'] }),
    number('个')('answered', '已转办问题数', 'problems handed on', { aliases: ['已办问题数'] }),
    number('个')('explained', '已说明不办理由的问题数', 'problems with a reason why not', { aliases: ['说明问题数'] }),
    money('given', '慰问金额', 'given', { aliases: ['慰问金', '慰问品折合'], empty: 'none' }),
    persons('reached', '慰问人数', 'persons reached'),
    text('receipt', '签收清单', 'receipt list'),
    coded('visit-state', '办理状态', 'state', { aliases: ['状态', '办理情况'] }),
    day('due-on', '办理期限', 'due on', { aliases: ['答复期限'] }),
    day('closed-on', '答复日期', 'answered on'),
  ],
  rules: [
    partOf('problems', '提出问题数', 'the problems raised')('answered', '已转办问题数', 'The problems handed on'),
    {
      code: 'gifts-have-a-receipt',
      level: 'warning',
      text: label('发放慰问金、慰问品须有签收清单', 'Gifts need a list of receipts'),
      when: 'given > 0',
      check: 'receipt != empty',
      examples: {
        passes: [{ line: { given: 2000, receipt: '有' } }],
        fails: [{ line: { given: 2000, receipt: null } }],
      },
    },
    {
      code: 'every-problem-is-answered',
      level: 'error',
      text: label(
        '提出的问题须逐一转办，或说明不办的理由',
        'Every problem raised is handed on, or a reason is given why not',
      ),
      when: "visit-state = empty or visit-state = 'over'",
      check: 'answered + explained = problems',
      examples: {
        passes: [
          { line: { problems: 4, answered: 3, explained: 1 } },
          { line: { 'visit-state': 'made', problems: 4, answered: 0, explained: 0 } },
        ],
        fails: [
          { line: { problems: 4, answered: 2, explained: 1 } },
          { line: { 'visit-state': 'answered', problems: 4, answered: 2, explained: 1 } },
        ],
      },
    },
  ],
})

const measure = measuresOf('leader-visit')
const by = ['visit-purpose']
/** A visit that was only planned is none. */
const where = { 'visit-state': { not: 'not-made' } }
export const leaderVisitMeasures = [
  measure('leader-visits', '调研慰问次数', 'visits', { where, by, unit: '次' }),
  measure('visit-problems', '调研提出问题数', 'problems raised', { sum: 'problems', by, unit: '个' }),
  measure('visit-problems-answered', '已转办问题数', 'problems handed on', { sum: 'answered', by, unit: '个' }),
  measure('consolation-money', '慰问金额', 'money given', { sum: 'given', by, unit: '元' }),
]
