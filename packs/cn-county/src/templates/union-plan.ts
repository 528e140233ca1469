/** The plan of an education union for a year: the year's tasks that it leads, each with target and deadline. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

const BLOCKS = [
  ['party', '加强思想引领'],
  ['teachers', '服务教师发展'],
  ['quality', '开展岗位练兵'],
  ['conduct', '推进民主管理'],
  ['aid', '关心教职工生活'],
  ['safety', '维护和谐稳定'],
  ['other', '加强自身建设'],
] as const

const blocks = BLOCKS.map(
  ([block, heading]) => `
## ${heading}

:::each{ledger=task task-block=${block} own if="lead = '教育工会'" sort=due-on}
- :field[task]:clause[，目标为:field[target]]:clause[，:field[helpers]配合]，:field[due-on]前完成。
:::
`,
).join('')

export const unionPlan = defineTemplate({
  code: 'union-plan',
  label: label('教育工会年度工作要点', 'plan of an education union'),
  period: 'calendar-year',
  levels: ['township', 'county'],
  text: `
# :name[]教育工会:year[]工作要点

:year[]，:name[]教育工会围绕中心、服务大局，维护教职工合法权益，把工作落实到责任人和期限。
${blocks}
## 保障措施

各学校工会按要点制定计划，每季度向:name[]教育工会报送一次进度。

::signature[:name[]教育工会]{date=begin}
`,
})
