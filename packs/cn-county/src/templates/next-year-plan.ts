/**
 * The tasks of a year, block by block, each with target, lead and deadline. Last year's problems come first with the task
 * that answers each; a problem of last year that no task answers is named, so that nobody issues the plan without one.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

/** What an annual report calls a problem, and the block whose tasks answer it. */
const PROBLEMS = [
  ['dropouts(period=previous, stage=junior) > 0', 'access', '初中学生辍学'],
  ['return-rate(period=previous) < 100%', 'access', '劝返后仍未复学'],
  ['aid-on-time-rate(period=previous) < 100%', 'aid', '资助资金未按时发放'],
  ['teacher-licensed-rate(period=previous) < 100%', 'teachers', '教师未全部持证'],
  ['large-class-rate(period=previous) > 0', 'quality', '大班额'],
  ['hazard-rectified-rate(period=previous) < 100%', 'safety', '安全隐患未整改到位'],
  ['accidents(period=previous) > 0', 'safety', '安全责任事故'],
  ['fee-cases(period=previous, finding=founded) > 0', 'conduct', '违规收费'],
  ['opinions-rectified-rate(period=previous) < 100%', 'conduct', '群众意见未整改到位'],
  ['projects-on-schedule-rate(period=previous) < 100%', 'projects', '建设项目滞后'],
] as const

const BLOCKS = [
  ['party', '加强党的建设'],
  ['access', '巩固普及，促进公平'],
  ['aid', '落实学生资助'],
  ['teachers', '建强教师队伍'],
  ['quality', '提高教育质量'],
  ['safety', '维护校园安全'],
  ['conduct', '规范办学行为'],
  ['projects', '推进项目建设'],
  ['other', '做好其他工作'],
] as const

const unanswered = PROBLEMS.map(
  ([problem, block, words]) => `
:::when{if="${problem} and problem-tasks(task-block=${block}) = 0"}
- 上年存在“${words}”问题，尚未下达对应任务，应在印发前补充。
:::
`,
).join('')

const blocks = BLOCKS.map(
  ([block, heading]) => `
## ${heading}

:::each{ledger=task task-block=${block} sort=due-on}
- :field[task]:clause[，目标为:field[target]]，由:field[lead]牵头:clause[，:field[helpers]配合]，:field[due-on]前完成。
:::
`,
).join('')

export const nextYearPlan = defineTemplate({
  code: 'next-year-plan',
  label: label('年度工作要点', 'plan of a year’s tasks'),
  period: 'calendar-year',
  levels: ['school', 'township', 'county', 'city'],
  text: `
# :name[]:year[]教育工作要点

:year[]教育工作坚持问题导向，巩固成果，补齐短板，把任务落实到单位和期限。全年共安排任务:fig[tasks]:clause[，其中针对上年问题的:fig[problem-tasks]{zero=omit}]。

## 整改上年问题

:::each{ledger=task task-source=last-year sort=due-on}
- 针对“:field[problem]”，:field[task]，由:field[lead]负责，:field[due-on]前完成。
:::
${unanswered}${blocks}
## 保障措施

各牵头单位按任务制定实施办法，每季度检查一次进度，到期未完成的说明原因。年终对照本要点逐项考核。

::signature[:name[]]{date=begin}
`,
})
