/**
 * The tasks of a year, block by block, each with target, lead and deadline. Last year's problems come first with the task
 * that answers each; a problem of last year that no task answers is named, so that nobody issues the plan without one.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { OFFICE } from './blocks.ts'
import { holds, YEAR_PROBLEMS } from './problems.ts'

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

/** A problem of last year that no task answers yet is given out by the office itself, so that each has lead, aim and deadline. */
const unanswered = Object.entries(YEAR_PROBLEMS)
  .map(
    ([code, problem]) => `
:::when{if="${holds(problem, 'previous')} and problem-tasks(year-problem=${code}) = 0"}
- 针对“${problem.name}”，${problem.aim}，由${OFFICE}牵头，年底前完成。
:::
`,
  )
  .join('')

/** Aims are set against last year's figure, so that each has a base. */
const aims = [
  ['九年义务教育巩固率', 'retention-rate'],
  ['学前三年毛入园率', 'preschool-gross-enrolment-ratio'],
  ['教师学历合格率', 'teacher-qualified-rate'],
  ['隐患整改率', 'hazard-rectified-rate'],
  ['群众满意率', 'satisfaction-rate'],
]
  .map(
    ([name, code]) =>
      `:clause[${name}在上年:fig[${code}]{period=previous}的基础上继续提高]{if="${code}(period=previous) < 100%"}。`,
  )
  .join('')

const blocks = BLOCKS.map(
  ([block, heading]) => `
## ${heading}

:::each{ledger=task task-block=${block} own if="task-source != 'last-year'" sort=due-on}
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

:year[]教育工作坚持问题导向，巩固成果，补齐短板，把任务落实到单位和期限。本级和所属单位已下达全年任务:fig[tasks]:clause[，其中针对上年问题的:fig[problem-tasks]{zero=omit}]。

## 总体目标

${aims}

## 整改上年问题

### 已下达的整改任务

:::when{if="problem-tasks > 20"}
针对上年问题下达任务:fig[problem-tasks]，期限较早的如下。
:::

:::each{ledger=task task-source=last-year sort=due-on cap=20}
- :clause[针对“:field[problem]”，]:field[task]:clause[，目标为:field[target]]，由:field[lead]负责，:field[due-on]前完成。
:::
### 1月底前分解下达的整改任务
${unanswered}${blocks}
## 保障措施

主要负责人对任务落实负总责，重点任务优先安排经费。各牵头单位按任务制定实施办法，每季度检查一次进度，到期未完成的说明原因。年终对照本要点逐项考核。

::signature[${OFFICE}]{date=begin}
`,
})
