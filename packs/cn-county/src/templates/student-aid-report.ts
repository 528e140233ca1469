/** The report on student aid of a school, township or county: who is in hardship, what was paid, whether in time, what remains. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { OFFICE } from './blocks.ts'

/** Kinds of aid in the order in which offices report them; a loan is no grant and stands apart. */
const KINDS = [
  ['01', '免除学杂费'],
  ['02', '免费提供教科书'],
  ['03', '免除作业本费'],
  ['04', '发放寄宿生生活补助'],
  ['05', '发放非寄宿生生活补助'],
  ['06', '落实营养膳食补助'],
  ['07', '发放普通高中国家助学金'],
  ['08', '免除普通高中学杂费'],
  ['09', '发放中职国家助学金'],
  ['10', '免除中职学费'],
  ['11', '发放学前资助'],
  ['12', '免除学前一年保教费'],
  ['13', '发放职业教育券'],
  ['14', '发放升学奖励'],
  ['15', '落实社会捐助'],
] as const

const kinds = KINDS.map(
  ([kind, words]) =>
    `${words}:fig[aid-people]{aid-kind=${kind} zero=omit}，金额:fig[aid-money]{aid-kind=${kind} as=万 digits=2 zero=omit}。`,
).join('')

export const studentAidReport = defineTemplate({
  code: 'student-aid-report',
  label: label('学生资助工作报告', 'report on student aid'),
  period: 'calendar-year',
  levels: ['school', 'township', 'county', 'city'],
  text: `
# :name[]:year[]学生资助工作报告

:year[]，:name[]落实国家学生资助政策，做到应助尽助、按时发放、公开透明。现将学生资助工作报告如下。

## 摸清底数，精准认定

在校学生:fig[enrolment]，家庭经济困难学生:fig[hardship-pupils]:clause[，:once[其中]学前:fig[hardship-pupils]{stage=preschool zero=omit}]:clause[，:once[其中]小学:fig[hardship-pupils]{stage=primary zero=omit}]:clause[，:once[其中]初中:fig[hardship-pupils]{stage=junior zero=omit}]:clause[，:once[其中]普通高中:fig[hardship-pupils]{stage=senior zero=omit}]:clause[，:once[其中]中职:fig[hardship-pupils]{stage=vocational zero=omit}]:clause[，:once[其中]特殊教育:fig[hardship-pupils]{stage=special zero=omit}]。寄宿生:fig[boarders]{zero=omit}。

## 落实政策，应助尽助

全年资助学生:fig[aid-people]{aid-kind=grants}，资助金额:fig[aid-money]{aid-kind=grants as=万 digits=2}:clause[，:growth[aid-money]{aid-kind=grants}]。

${kinds}

升学奖励金额:fig[entry-award-money]{zero=omit}:clause[，:once[其中]考入高中:fig[entry-award-money]{award-tier=senior zero=omit}]:clause[，:once[其中]专科:fig[entry-award-money]{award-tier=college zero=omit}]:clause[，:once[其中]本科:fig[entry-award-money]{award-tier=bachelor zero=omit}]。

办理生源地助学贷款:fig[aid-people]{aid-kind=16 zero=omit}，贷款金额:fig[aid-money]{aid-kind=16 zero=omit}，不计入资助金额。

## 规范管理，执行标准

寄宿生生活补助标准为小学每生每年:fig[boarder-standard-primary]{zero=omit}，初中:fig[boarder-standard-junior]{zero=omit}。

## 取得的成效

家庭经济困难学生资助覆盖率为:fig[hardship-coverage-rate]。义务教育免学杂费和教科书覆盖率为:fig[fee-exemption-rate]。资助资金按时发放率为:fig[aid-on-time-rate]。

## 存在问题

:::when{if="hardship-coverage-rate < 100%"}
- 部分家庭经济困难学生没有得到资助，认定和资助衔接不够。
:::

:::when{if="aid-on-time-rate < 100%"}
- 部分资助资金没有按时发放到位。
:::

:::when{if="fee-exemption-rate < 100%"}
- 义务教育学杂费和教科书免除没有覆盖全部学生。
:::

## 下一步打算

:::when{if="hardship-coverage-rate < 100%"}
- 逐生核对困难学生名册和发放名册，漏助的限期补助。
:::

:::when{if="aid-on-time-rate < 100%"}
- 提前核定名单和账户，按学期按时发放。
:::

:::when{if="fee-exemption-rate < 100%"}
- 核查未免除的学生和学校，按政策全部免除。
:::

::signature[${OFFICE}]
`,
})
