/** Confirmed events that veto an evaluation: entrance by examination, key classes, falsified data. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, text } from '../shorthand.ts'

export const evaluationVeto = defineLedger({
  code: 'evaluation-veto',
  label: label('一票否决事项', 'veto events'),
  mechanisms: ['M38', 'M09'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: ['confirmed-on', 'school', 'veto-event'],
  date: 'confirmed-on',
  fields: [
    day('confirmed-on', '认定日期', 'confirmed on', { required: true }),
    text('school', '涉及单位', 'unit', { required: true, aliases: ['学校'] }),
    coded('veto-event', '一票否决事项', 'event', { required: true, aliases: ['事由'] }),
    text('document', '认定文号', 'document', { required: true, aliases: ['批准文号'] }),
    day('expires-on', '影响期止', 'expires on'),
  ],
  rules: [
    {
      code: 'expires-later',
      level: 'error',
      text: label('影响期止应晚于认定日期', 'A veto expires after it was confirmed'),
      check: 'expires-on = empty or expires-on > confirmed-on',
      examples: {
        passes: [{ line: { 'confirmed-on': '2023-06-01', 'expires-on': '2024-06-01' } }],
        fails: [{ line: { 'confirmed-on': '2023-06-01', 'expires-on': '2023-05-01' } }],
      },
    },
  ],
})

export const evaluationVetoMeasures = [
  measuresOf('evaluation-veto')('evaluation-vetoes', '一票否决事项', 'veto events', { by: ['veto-event'], unit: '件' }),
]
