/** What inspectors judge on evidence, where no count of a ledger says it: so many looked at, so many passed. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, label, measuresOf, number, partOf, text } from '../shorthand.ts'

export const evaluationTest = defineLedger({
  code: 'evaluation-test',
  label: label('督导评估判定', 'judgements of an evaluation'),
  mechanisms: ['M38', 'M55', 'M02', 'M20'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: ['judged-on', 'evaluation-item'],
  date: 'judged-on',
  fields: [
    day('judged-on', '判定日期', 'judged on', { required: true, aliases: ['日期'] }),
    coded('evaluation-item', '评估事项', 'item', { required: true, aliases: ['事项', '指标'] }),
    number('个')('looked-at', '评估数', 'looked at', { required: true, atLeast: 1, aliases: ['抽查数', '项数'] }),
    number('个')('passed', '合格数', 'passed', { required: true, aliases: ['通过数', '达标数'] }),
    decimal('分')('points', '得分', 'points', { atMost: 100 }),
    decimal('')('variation', '校际差异率', 'variation between schools', { atMost: 1 }),
    text('evidence', '佐证材料', 'evidence', { required: true, aliases: ['依据'] }),
  ],
  rules: [partOf('looked-at', '评估数', 'those looked at')('passed', '合格数', 'Those passed')],
})

const measure = measuresOf('evaluation-test')
const by = ['evaluation-item']
export const evaluationTestMeasures = [
  measure('tests', '评估数', 'looked at', { sum: 'looked-at', by, unit: '个' }),
  measure('tests-passed', '合格数', 'passed', { sum: 'passed', by, unit: '个' }),
  measure('test-points', '评估得分', 'points', { sum: 'points', by, unit: '分' }),
]
