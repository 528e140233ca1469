/**
 * The duty report 述职报告 of a head of a county on basic education, over this year and the one before: role, own work with
 * figures, gaps, self-rating, signature. The only kind of report in the first person.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const dutyReportLeader = defineTemplate({
  code: 'duty-report-leader',
  label: label('县（市、区）领导履行教育工作职责述职报告', 'duty report of a leader of a county on education'),
  period: 'calendar-year',
  levels: ['county'],
  text: `
# :name[]:year[]履行教育工作职责述职报告

:::each{ledger=duty-report own sort=-delivered-on cap=1}
本人担任:name[]:field[post]。
:::

任职以来，坚持把教育放在优先发展的位置，履行教育工作职责。现将:year{period=previous}和:year[]的履职情况报告如下。

## 落实政府责任，保障教育投入

:year{period=previous}，财政性教育经费支出占GDP的比例为:fig[spending-gdp-share]{period=previous}，教育支出占财政支出的比例为:fig[spending-share]{period=previous}。:year[]，财政性教育经费支出占GDP的比例为:fig[spending-gdp-share]，教育支出占财政支出的比例为:fig[spending-share]。

两年财政性教育经费支出合计:fig[fiscal-spending-two-years]{digits=2}:clause[，其中基本建设支出:fig[fiscal-spending-two-years]{budget-item=capital digits=2 zero=omit}]。

:year{period=previous}，教育财政拨款:fig[appropriation]{period=previous digits=2}:clause[，比上年增长:fig[spending-growth]{period=previous}]{if="spending-growth(period=previous) > 0"}:clause[，拨款增长高于财政经常性收入增长:fig[spending-growth-gap]{period=previous}]{if="spending-growth-gap(period=previous) > 0"}。:year[]，教育财政拨款:fig[appropriation]{digits=2}:clause[，比上年增长:fig[spending-growth]]{if="spending-growth > 0"}:clause[，拨款增长高于财政经常性收入增长:fig[spending-growth-gap]]{if="spending-growth-gap > 0"}。

## 配强师资力量，提升队伍素质

两年投入教师培训经费:fig[training-cost-two-years]{zero=omit}。选送校长、教师参加“名校长”“名教师”培养的有:fig[training-people]{training-kind=named-teachers measure=名 zero=omit}。

中学校级领导中，本科以上学历的占:fig[leader-bachelor-rate]{stage=secondary}。具有高级职称的校级领导有:fig[registered-staff]{post=11 title=2 measure=位 zero=omit}。小学校级领导中，大专以上学历的占:fig[leader-college-rate]{stage=primary}。

当年评选特级教师:fig[honours]{honour-kind=special-grade measure=位 zero=omit}。

推动:fig[teacher-recruits]{recruitment-kind=converted measure=名 zero=omit}代课教师经考核正式入编。公开招聘教师:fig[teacher-recruits]{recruitment-kind=open measure=名 zero=omit}。

## 坚持深入一线，解决突出问题

到学校调研、现场办公:fig[visits]{zero=omit}。列入督办的在建工程学校有:fig[projects]{project-stage=open measure=所 zero=omit}。

## 统筹各类教育，促进均衡发展

规范化学校达标率为:fig[standard-school-rate]{type=school}。

:name[]有普通高中:fig[schools]{type=senior-stage zero=omit}:clause[，其中高级中学:fig[schools]{type=senior zero=omit}]。普通高中里，国家级示范性高中:fig[schools-by-grade]{type=senior-stage certification=national-model zero=omit}，省一级学校:fig[schools-by-grade]{type=senior-stage certification=province-first zero=omit}，市一级学校:fig[schools-by-grade]{type=senior-stage certification=city-first zero=omit}。

公办幼儿园:fig[schools]{type=kindergarten ownership=public zero=omit}，公办幼儿园优质化比例为:fig[standard-school-rate]{type=kindergarten ownership=public}。

高考总上线率由:year{period=previous}的:fig[exam-line-rate]{exam=gaokao exam-line=pass period=previous}变为:fig[exam-line-rate]{exam=gaokao exam-line=pass}。

普通高中学校在市级教学评价中获一等奖的有:fig[awards]{winner=school type=senior-stage level=3 award-grade=first measure=所 zero=omit}，获二等奖的有:fig[awards]{winner=school type=senior-stage level=3 award-grade=second measure=所 zero=omit}。

开办特殊教育班:fig[classes]{stage=special zero=omit}。

## 存在的差距

:::when{if="spending-gdp-share(of=change) < -0.005%"}
- 教育经费支出占GDP的比例比上年下降，投入力度仍需加大。
:::

:::when{if="spending-share(of=change) < -0.005%"}
- 教育支出占财政支出的比例比上年下降，需要在预算安排中优先保障。
:::

:::when{if="standard-school-rate(type=school) < 100%"}
- 仍有学校未达到规范化标准，校际差距需要继续缩小。
:::

## 今后努力方向

:::when{if="spending-share(of=change) < -0.005%"}
- 依法落实教育投入增长要求。
:::

:::when{if="standard-school-rate(type=school) < 100%"}
- 逐校制定方案，推动未达标学校限期达标。
:::

## 自我评定

:::each{ledger=duty-report own sort=-delivered-on cap=1}
对照职责要求，本人自评结果为:field[self-grade]。
:::

::signature[述职人]
`,
})
