/** Proposals to the staff congress 教代会提案: one matter, two seconders, an answer and a rating. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const proposal = defineLedger({
  code: 'proposal',
  label: label('教代会提案', 'proposals'),
  mechanisms: ['M49'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county'] },
  key: ['number'],
  date: 'filed-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('filed-on', '提出日期', 'filed on', { required: true }),
    person('mover', '提案人', 'mover', { required: true }),
    number('人')('seconders', '附议人数', 'seconders', { required: true, aliases: ['附议人'] }),
    text('matter', '案由', 'matter', { required: true, aliases: ['提案内容'] }),
    text('handler', '承办部门', 'handler', { aliases: ['承办人'] }),
    text('answer', '答复', 'answer', { aliases: ['答复内容'] }),
    flag('satisfied', '提案人满意', 'satisfied'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('filed-on'),
    {
      code: 'two-seconders',
      level: 'error',
      text: label('提案须有两名以上附议人', 'A proposal needs two seconders'),
      check: 'seconders >= 2',
      examples: { passes: [{ line: { seconders: 2 } }], fails: [{ line: { seconders: 1 } }] },
    },
    {
      code: 'closed-is-answered-and-rated',
      level: 'error',
      text: label('办结的提案须有答复和满意度', 'A closed proposal is answered and rated'),
      when: "case-state = 'closed'",
      check: 'answer != empty and satisfied != empty',
      fields: ['answer', 'satisfied'],
      examples: {
        passes: [{ line: { 'case-state': 'closed', answer: '已增设', satisfied: true } }],
        fails: [{ line: { 'case-state': 'closed', answer: '已增设', satisfied: null } }],
      },
    },
    {
      code: 'every-proposal-is-answered',
      level: 'error',
      text: label(
        '不予立案或转为意见的提案也须答复提案人',
        'A proposal that was not admitted, or turned into an opinion, is answered too',
      ),
      when: "case-state = 'refused' or case-state = 'failed' or case-state = 'referred'",
      check: 'answer != empty',
      examples: {
        passes: [{ line: { 'case-state': 'refused', answer: '已说明不立案理由' } }],
        fails: [{ line: { 'case-state': 'referred', answer: null } }],
      },
    },
  ],
})

export const proposalMeasures = [
  measuresOf('proposal')('proposals', '教代会提案', 'proposals', { by: ['case-state'], unit: '件' }),
]
