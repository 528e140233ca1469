/** Petitions and disputes 信访、矛盾: the same matter counted once, answered in writing. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const petition = defineLedger({
  code: 'petition',
  label: label('信访与矛盾化解', 'petitions'),
  mechanisms: ['M45'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['number'],
  date: 'received-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('received-on', '收到日期', 'received on', { required: true }),
    day('accepted-on', '受理日期', 'accepted on'),
    coded('petition-kind', '信访类别', 'kind', { required: true, aliases: ['类别'] }),
    persons('group', '信访人数', 'group size', { required: true, aliases: ['人数'] }),
    text('matter', '信访事项', 'matter', { required: true, aliases: ['事项'] }),
    text('actions', '办理情况', 'actions'),
    money('money', '涉及金额', 'money'),
    day('replied-on', '书面答复日期', 'written reply on', { aliases: ['答复日期'] }),
    flag('repeated', '重复信访', 'repeated'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('received-on'),
    {
      code: 'accepted-in-time',
      level: 'error',
      text: label(
        '信访事项应在收到之日起15日内决定是否受理，请核对受理日期',
        'A petition is accepted within 15 days of its receipt; check the day',
      ),
      check: 'days(received-on, accepted-on) >= 0 and days(received-on, accepted-on) <= 15',
      fields: ['accepted-on'],
      examples: {
        passes: [
          { line: { 'received-on': '2023-05-20', 'accepted-on': '2023-06-04' } },
          { line: { 'received-on': '2023-05-20', 'accepted-on': null } },
        ],
        fails: [
          { line: { 'received-on': '2023-05-20', 'accepted-on': '2023-06-05' } },
          { line: { 'received-on': '2023-05-20', 'accepted-on': '2023-05-19' } },
        ],
      },
    },
    {
      code: 'closed-with-a-written-reply',
      level: 'error',
      text: label('办结的信访须有书面答复日期', 'A closed petition has a written reply'),
      when: "case-state = 'closed'",
      check: 'replied-on != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'replied-on': '2023-06-02' } }],
        fails: [{ line: { 'case-state': 'closed', 'replied-on': null } }],
      },
    },
    {
      code: 'same-matter-once',
      level: 'warning',
      text: label(
        '同一事项只计一次，重复来访请填“重复”',
        'One matter is counted once; mark those who come again as repeated',
      ),
      check: 'count(by matter where not repeated) <= 1',
      fields: ['repeated'],
      examples: {
        passes: [
          {
            line: { matter: '代课补助', repeated: false },
            lines: { petition: [{ matter: '代课补助', repeated: true }] },
          },
        ],
        fails: [
          {
            line: { matter: '代课补助', repeated: false },
            lines: { petition: [{ matter: '代课补助', repeated: false }] },
          },
        ],
      },
    },
    {
      code: 'no-threats',
      level: 'warning',
      text: label('办理情况中不应有威胁、恐吓一类的话', 'The record of what was done holds no threats'),
      check: "not mentions(actions, '威胁', '恐吓', '后果自负', '株连', '连坐')",
      fields: ['actions'],
      examples: {
        passes: [{ line: { actions: '当面解释政策，书面答复' } }],
        fails: [{ line: { actions: '告知再上访后果自负' } }],
      },
    },
  ],
})

const measure = measuresOf('petition')
const by = ['petition-kind', 'case-state']
export const petitionMeasures = [
  measure('petitions', '信访件数', 'petitions', { where: { repeated: { not: true } }, by, unit: '件' }),
  measure('petitions-on-time', '按期办结信访', 'petitions settled in time', {
    where: { 'on-time': true, repeated: { not: true } },
    by,
    unit: '件',
  }),
]
