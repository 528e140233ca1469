/** What education meetings resolved: problem → resolution → action → outcome, none skipped (有案必议、每议必行、每行必果). */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, label, measuresOf, money, text } from '../shorthand.ts'

export const meetingItem = defineLedger({
  code: 'meeting-item',
  label: label('议教议定事项', 'items resolved by education meetings'),
  mechanisms: ['M06', 'M08'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['resolved-on', 'number'],
  date: 'resolved-on',
  fields: [
    day('resolved-on', '议定日期', 'resolved on', { required: true, aliases: ['会议日期', '日期'] }),
    text('number', '编号', 'number', { required: true }),
    text('raised-by', '提出单位', 'raised by'),
    text('problem', '议题', 'problem', { required: true, aliases: ['问题', '事项'] }),
    text('resolution', '议定意见', 'resolution', { required: true, aliases: ['决议', '决定事项'] }),
    text('lead', '责任单位', 'lead', { required: true, aliases: ['牵头单位'] }),
    text('helpers', '配合单位', 'helpers', { aliases: ['协助单位'] }),
    money('approved', '议定资金', 'money approved', { aliases: ['资金'] }),
    money('paid', '到位资金', 'money paid'),
    text('outcome', '落实结果', 'outcome', { aliases: ['落实情况'] }),
    coded('item-outcome', '落实程度', 'how far carried out'),
    day('replied-on', '答复日期', 'replied on'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('resolved-on'),
    {
      code: 'closed-has-an-outcome',
      level: 'error',
      text: label('办结的议定事项须填落实结果', 'A closed item needs its outcome'),
      when: "case-state = 'closed'",
      check: 'outcome != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', outcome: '围墙已建成' } }],
        fails: [{ line: { 'case-state': 'closed', outcome: null } }],
      },
    },
    {
      code: 'paid-within-approved',
      level: 'error',
      text: label('到位资金不能多于议定资金', 'No more can be paid than was approved'),
      check: 'paid <= approved',
      examples: {
        passes: [{ line: { approved: 200000, paid: 180000 } }],
        fails: [{ line: { approved: 200000, paid: 280000 } }],
      },
    },
    {
      code: 'done-has-evidence',
      level: 'error',
      text: label('已落实的事项须有办结依据', 'What is carried out has evidence'),
      when: "item-outcome = 'done'",
      check: 'evidence != empty',
      examples: {
        passes: [{ line: { 'item-outcome': 'done', evidence: '验收单' } }],
        fails: [{ line: { 'item-outcome': 'done', evidence: null } }],
      },
    },
    {
      code: 'closed-is-carried-out',
      level: 'error',
      text: label('未落实的事项不能办结', 'What was not carried out is not closed'),
      when: "case-state = 'closed'",
      check: "item-outcome != 'failed'",
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'item-outcome': 'done' } }],
        fails: [{ line: { 'case-state': 'closed', 'item-outcome': 'failed' } }],
      },
    },
  ],
})

const measure = measuresOf('meeting-item')
export const meetingItemMeasures = [
  measure('meeting-items', '议定事项数', 'items resolved', { by: ['case-state'], unit: '项' }),
  measure('meeting-money-approved', '议定资金', 'money approved', { sum: 'approved', unit: '元' }),
  measure('meeting-money-paid', '议定资金到位', 'money paid', { sum: 'paid', unit: '元' }),
]
