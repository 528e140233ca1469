/** What a town gave to education in the year: means, prizes for teachers, buildings and equipment, aid for pupils. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const investmentReportTown = defineTemplate({
  code: 'investment-report-town',
  label: label('乡镇教育投入和奖教助学情况报告', 'report of a town on its means for education, prizes and student aid'),
  period: 'calendar-year',
  levels: ['township'],
  text: `
# :name[]:year[]教育投入和奖教助学情况报告

:year[]，:name[]以财政投入为主，多渠道筹措资金，改善办学条件，奖励优秀教师，资助困难学生。现将有关情况报告如下。

## 基本情况

:name[]辖区面积:fig[land-area]，辖村委会:fig[villages]:clause[、村民小组:fig[hamlets]{zero=omit}]，总人口:fig[population]。

:name[]有中小学校:fig[schools]{type=school}:clause[，:once[其中]初级中学:fig[schools]{type=junior zero=omit}]:clause[，:once[其中]中心小学:fig[schools-by-rank]{school-rank=central type=primary zero=omit}]:clause[，:once[其中]完全小学:fig[schools-by-rank]{school-rank=complete type=primary zero=omit}]:clause[，:once[其中]村级小学:fig[schools-by-rank]{school-rank=village type=primary zero=omit}]:clause[，:once[其中]九年一贯制学校:fig[schools]{type=nine-year zero=omit}]。

中小学校在校学生:fig[enrolment]{type=school}，专任教师:fig[teachers]{type=school}。小学适龄儿童入学率为:fig[primary-net-enrolment-rate]。15周岁人口初等教育完成率为:fig[completion-rate]。

## 教育投入

全年教育投入合计:fig[township-input]:clause[，:once[其中]校舍改造投入:fig[township-input]{input-item=buildings zero=omit}]:clause[，:once[其中]饮水设施投入:fig[township-input]{input-item=water zero=omit}]:clause[，:once[其中]设备投入:fig[township-input]{input-item=equipment zero=omit}]。

## 主要工作

### 表彰先进，奖励教师

教师节评选表彰先进集体:fig[honours]{honour-kind=collective measure=名 zero=omit}。评选表彰优秀校长:fig[honours]{honour-kind=good-head measure=名 zero=omit}。评选表彰优秀教师:fig[honours]{honour-kind=good-teacher measure=名 zero=omit}。评选表彰优秀班主任:fig[honours]{honour-kind=class-teacher measure=名 zero=omit}。评选表彰先进个人:fig[honours]{honour-kind=person measure=名 zero=omit}。

教师节表彰共发放奖金:fig[awards-money]{honour-kind=commendation zero=omit}:clause[，:year[]{period=previous}发放奖金:fig[awards-money]{honour-kind=commendation period=previous zero=omit}]。向教学质量突出的学校颁发目标管理奖:fig[awards-money]{honour-kind=target-prize zero=omit}。

### 建设校舍，改善条件

:::each{ledger=project}
投资:field[investment]实施:field[name]。
:::

全年改造危房:fig[dangerous-area-rebuilt]{zero=omit}。

### 配备设备，推进信息化

:name[]学校共有计算机:fig[computers]{type=school}:clause[、多媒体教室:fig[multimedia-rooms]{type=school zero=omit}]。图书室藏书:fig[books]{type=school as=万}。:fig[schools-with-website]{type=school zero=omit}学校建有校园网站。

### 资助学生，奖励升学

全年资助学生:fig[aid-people]{measure=名 zero=omit}，发放资助金:fig[aid-money]。

:::when{if="entry-award-money > 0"}
对升入高中、大学的学生发放助学金，共资助:fig[aid-people]{aid-kind=14 measure=名}，发放助学金:fig[entry-award-money]。其中，:each[:field[award-tier]新生:field[persons]，助学金标准为每人:field[standard]，共发放助学金:field[amount]]{ledger=aid-item aid-kind=14 join="；"}。
:::

:::when{if="aid-planned(aid-kind=14) > 0"}
按初步统计，考入本科:fig[entrants-to-award]{award-tier=bachelor}，考入专科:fig[entrants-to-award]{award-tier=college}，考入高中:fig[entrants-to-award]{award-tier=senior}，准备发放助学金:fig[aid-planned]{aid-kind=14}。
:::

## 存在问题

:::when{if="dangerous-area > 0"}
- 仍有D级危房:fig[dangerous-area]，校舍改造任务还没有完成。
:::

:::when{if="aid-planned(aid-kind=14) > 0"}
- 升学学生的奖励名单尚待核准，助学金未能在年内发放。
:::

## 下一步打算

:::when{if="dangerous-area > 0"}
- 筹措资金，停用并改造D级危房。
:::

:::when{if="aid-planned(aid-kind=14) > 0"}
- 核准升学学生名单，按标准及时发放助学金。
:::

::signature[:name[]人民政府]
`,
})
