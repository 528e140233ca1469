/** Complaints 投诉: each gets a written answer in time. Answered is not the same as founded and put right. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const complaint = defineLedger({
  code: 'complaint',
  label: label('投诉办理', 'complaints'),
  mechanisms: ['M32', 'M46'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['school', 'township', 'section', 'city'] },
  key: ['number'],
  date: 'received-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('received-on', '受理日期', 'received on', { required: true, aliases: ['收到日期'] }),
    coded('complaint-channel', '投诉渠道', 'channel', { required: true, aliases: ['渠道'] }),
    coded('complaint-subject', '投诉内容', 'subject', { required: true, aliases: ['内容', '类别'] }),
    text('about', '被投诉单位', 'about', { aliases: ['涉及学校', '学校'] }),
    text('facts', '反映情况', 'facts'),
    text('handler', '承办单位', 'handler', { required: true }),
    coded('finding', '查实情况', 'finding', { empty: 'none' }),
    money('returned', '清退金额', 'money returned'),
    persons('dealt-with', '处理人数', 'persons dealt with'),
    day('replied-on', '书面答复日期', 'written reply on', { aliases: ['答复日期'] }),
    flag('satisfied', '投诉人满意', 'satisfied'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('received-on'),
    {
      code: 'closed-with-a-written-reply',
      level: 'error',
      text: label('办结的投诉须有书面答复日期', 'A closed complaint has a written reply'),
      when: "case-state = 'closed'",
      check: 'replied-on != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'replied-on': '2023-06-02' } }],
        fails: [{ line: { 'case-state': 'closed', 'replied-on': null } }],
      },
    },
    {
      code: 'replied-before-closing',
      level: 'error',
      text: label('书面答复日期应在受理日期和办结日期之间', 'The written reply lies between receipt and closing'),
      check: 'received-on <= replied-on and replied-on <= closed-on',
      fields: ['replied-on'],
      examples: {
        passes: [{ line: { 'received-on': '2023-05-20', 'replied-on': '2023-06-02', 'closed-on': '2023-06-05' } }],
        fails: [
          { line: { 'received-on': '2023-05-20', 'replied-on': '2023-06-08', 'closed-on': '2023-06-05' } },
          { line: { 'received-on': '2023-05-20', 'replied-on': '2023-05-02', 'closed-on': null } },
        ],
      },
    },
    {
      code: 'replied-by-the-deadline',
      level: 'warning',
      text: label('书面答复超过办结期限，请说明', 'The written reply came after the deadline; say why'),
      check: 'replied-on <= due-on',
      examples: {
        passes: [{ line: { 'replied-on': '2023-06-02', 'due-on': '2023-06-19' } }],
        fails: [{ line: { 'replied-on': '2023-06-22', 'due-on': '2023-06-19' } }],
      },
    },
  ],
})

const measure = measuresOf('complaint')
const by = ['complaint-subject', 'complaint-channel', 'case-state', 'finding']
export const complaintMeasures = [measure('complaints', '投诉件数', 'complaints', { by, unit: '件' })]
