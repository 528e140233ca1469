/** What was done to cases 事项办理: one line an action, written by the program and never changed. The cases are in their own ledgers. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, person, text } from '../shorthand.ts'

export const caseAction = defineLedger({
  code: 'case-action',
  label: label('事项办理记录', 'actions on cases'),
  mechanisms: ['M06', 'M07', 'M08', 'M12', 'M28', 'M29', 'M32', 'M37', 'M39', 'M42', 'M44', 'M45', 'M46', 'M49'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'village', 'section'] },
  appendOnly: true,
  key: ['case-ledger', 'case-entry', 'sequence'],
  date: 'acted-on',
  fields: [
    text('case-ledger', '事项台账', 'ledger of the case', { required: true }),
    text('case-entry', '事项记录号', 'entry of the case', { required: true }),
    number('次')('sequence', '序次', 'sequence', { required: true, atLeast: 1 }),
    coded('case-action-kind', '办理动作', 'kind', { required: true }),
    day('acted-on', '办理日期', 'acted on', { required: true }),
    person('person', '办理人', 'person', { required: true }),
    text('role', '办理身份', 'role'),
    text('move', '办理步骤', 'move'),
    text('state', '办理后状态', 'state afterwards', { required: true }),
    text('reason', '理由', 'reason'),
    text('evidence', '所附材料', 'evidence'),
    text('proof-ledger', '佐证台账', 'ledger of the proof'),
    text('proof-entry', '佐证记录号', 'entry of the proof'),
    day('due', '期限', 'due'),
    day('instead', '原期限', 'due before'),
    day('since', '起始日期', 'since'),
    text('told', '催办对象', 'unit told'),
  ],
  rules: [
    {
      code: 'extension-is-later',
      level: 'error',
      text: label('延期后的期限须晚于原期限', 'An extended deadline is later than the old one'),
      when: "case-action-kind = 'extend'",
      check: 'due > instead',
      examples: {
        passes: [{ line: { 'case-action-kind': 'extend', due: '2024-05-20', instead: '2024-05-06' } }],
        fails: [{ line: { 'case-action-kind': 'extend', due: '2024-05-06', instead: '2024-05-06' } }],
      },
    },
  ],
})

export const caseActionMeasures = [
  measuresOf('case-action')('case-actions', '事项办理次数', 'actions on cases', {
    by: ['case-action-kind'],
    unit: '次',
  }),
]
