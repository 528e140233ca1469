/** The formal notice by which a bureau issues the report of the past year and the plan of the coming one. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const noticeReportAndPlan = defineTemplate({
  code: 'notice-report-and-plan',
  label: label('印发年度工作总结和下年度工作要点的通知', 'notice that issues the report and the plan'),
  period: 'calendar-year',
  levels: ['county', 'city'],
  official: {
    mark: ':name[]教育局文件',
    addressee: '各学校',
    printer: ':name[]教育局办公室',
    annexes: [
      { template: 'annual-report-county', levels: ['county'] },
      { template: 'annual-report-city', levels: ['city'] },
      { template: 'next-year-plan', period: 'next' },
    ],
  },
  text: `
# :name[]教育局关于印发:year[]工作总结和:year{period=next}工作要点的通知

现将《:name[]教育局:year[]工作总结》和《:name[]:year{period=next}教育工作要点》印发给你们，请认真组织学习，结合本单位实际制定工作计划，抓好落实。

::signature[:name[]教育局]
`,
})
