/** The evaluation of counties for universal and affordable preschool education 学前教育普及普惠 (2020). */
import { defineEvaluation } from '@youju/model'
import { label } from '../shorthand.ts'
import { each } from './parts.ts'

export const preschool = defineEvaluation({
  code: 'preschool-2020',
  label: label('县域学前教育普及普惠督导评估（2020）', 'universal and affordable preschool education (2020)'),
  period: 'school-year',
  level: 'county',
  parts: [
    {
      code: 'universal',
      label: label('普及普惠水平', 'universal and affordable'),
      items: each('preschool-gross-enrolment-ratio', 'affordable-share', 'public-kindergarten-share'),
    },
    {
      code: 'guarantee',
      label: label('政府保障情况', 'what the government guarantees'),
      items: each(
        ...['preschool-party-leadership', 'preschool-development-plan', 'public-central-kindergarten-rate'],
        ...['estate-kindergarten-rate', 'kindergarten-public-standard', 'kindergarten-affordable-standard'],
        ...['kindergarten-fee-rate', 'kindergarten-pay-ratio', 'kindergarten-serious-accidents'],
        'kindergartens-unlicensed',
      ),
    },
    {
      code: 'quality',
      label: label('幼儿园保教质量保障情况', 'what guarantees quality'),
      items: each(
        ...['kindergarten-conditions-rate', 'kindergarten-class-size-rate', 'children-per-kindergarten-teacher'],
        ...['kindergarten-licensed-rate', 'kindergarten-ethics-cases', 'play-teaching-rate'],
      ),
    },
    { code: 'recognition', label: label('社会认可度', 'recognition'), items: each('preschool-recognition-rate') },
  ],
  unconfirmed: label(
    '党的领导、发展规划的100%，非在编教师工资75%，安全事故和师德案件的期限，监管制度的数值，均未证实',
    'the 100 % of leadership and plan, the 75 % of pay, the terms for accidents and ethics cases, the number of supervision (unconfirmed)',
  ),
  source: '县域学前教育普及普惠督导评估办法，2020',
})
