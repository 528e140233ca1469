/** Opinions collected in the conduct appraisal: each is answered, and last year's open ones come first. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, text } from '../shorthand.ts'

export const opinion = defineLedger({
  code: 'opinion',
  label: label('行风意见整改', 'opinions'),
  mechanisms: ['M42'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['number'],
  date: 'collected-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('collected-on', '收集日期', 'collected on', { required: true }),
    coded('opinion-source', '意见来源', 'source', { required: true, aliases: ['来源'] }),
    coded('opinion-kind', '意见类别', 'kind', { required: true, aliases: ['类别'] }),
    text('opinion', '意见内容', 'opinion', { required: true, aliases: ['意见', '内容'] }),
    text('responsible-unit', '责任单位', 'responsible unit', { required: true }),
    text('cause', '原因分析', 'cause'),
    text('measure', '整改措施', 'measure'),
    day('told-on', '反馈日期', 'told to the raiser on', { aliases: ['答复日期'] }),
    flag('from-last-year', '上年遗留', 'left from last year'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('collected-on'),
    {
      code: 'raiser-is-told',
      level: 'error',
      text: label('整改完成须向意见人反馈', 'The raiser is told when it is put right'),
      when: "case-state = 'closed'",
      check: 'told-on != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'told-on': '2023-10-02' } }],
        fails: [{ line: { 'case-state': 'closed', 'told-on': null } }],
      },
    },
    {
      code: 'explained-is-told-too',
      level: 'error',
      text: label('解释说明的意见也须填反馈日期', 'An opinion that was explained is told to whoever raised it too'),
      when: "case-state = 'refused' or case-state = 'failed'",
      check: 'told-on != empty',
      examples: {
        passes: [{ line: { 'case-state': 'refused', 'told-on': '2023-06-02' } }],
        fails: [{ line: { 'case-state': 'refused', 'told-on': null } }],
      },
    },
  ],
})

export const opinionMeasures = [
  measuresOf('opinion')('opinions', '收集意见', 'opinions', {
    by: ['opinion-kind', 'opinion-source', 'case-state'],
    unit: '条',
  }),
]
