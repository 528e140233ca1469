/** The evaluation of counties for basically balanced compulsory education 基本均衡 (2012). */
import { defineEvaluation } from '@youju/model'
import { label } from '../shorthand.ts'
import { dropoutsWithinTheLine, each } from './parts.ts'

const RESOURCES = [
  ...['teaching-area', 'sports-area', 'equipment', 'computers'],
  ...['books', 'teachers', 'above-degree', 'intermediate'],
]
const shown = (stage: 'primary' | 'junior') =>
  RESOURCES.map((code) => ({ indicator: `basic-${code}-dispersion-${stage}`, judged: true }))

export const basicBalance = defineEvaluation({
  code: 'basic-balance-2012',
  label: label('县域义务教育基本均衡发展督导评估（2012）', 'basically balanced compulsory education (2012)'),
  period: 'school-year',
  level: 'county',
  parts: [
    {
      code: 'dispersion',
      label: label('校际均衡状况', 'dispersion between schools'),
      items: [
        { indicator: 'basic-dispersion-primary' },
        ...shown('primary'),
        { indicator: 'basic-dispersion-junior' },
        ...shown('junior'),
      ],
    },
    {
      code: 'government',
      label: label('政府推进工作', 'work of the government'),
      items: each('government-work-score'),
    },
    { code: 'retention', label: label('控辍保学', 'dropout control'), items: [dropoutsWithinTheLine] },
    { code: 'satisfaction', label: label('公众满意度', 'satisfaction'), items: each('basic-satisfaction-rate') },
  ],
  unconfirmed: label(
    '综合差异系数上限（小学0.65、初中0.55）、政府工作得分和公众满意度下限85均未证实',
    'the limits 0.65 and 0.55 of the composites, and 85 for the work of the government and satisfaction (unconfirmed)',
  ),
  source: '县域义务教育均衡发展督导评估暂行办法，2012',
})
