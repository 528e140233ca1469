/** What a town tells inspectors of education: basic facts, each duty in turn, what was achieved, thanks and a promise. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const inspectionReportTown = defineTemplate({
  code: 'inspection-report-town',
  label: label('乡镇教育督导自查汇报', 'report of a town to inspectors of education'),
  period: 'calendar-year',
  levels: ['township'],
  text: `
# :name[]:year[]教育督导自查汇报

:year[]，:name[]按照教育督导的要求逐项自查。现将自查情况汇报如下。

## 基本情况

:name[]距县城:fig[county-seat-distance]。辖区面积:fig[land-area]，辖行政村:fig[villages]:clause[、居委会:fig[neighbourhoods]{zero=omit}]:clause[、村民小组:fig[hamlets]{zero=omit}]，总人口:fig[population]。

辖区有中小学校:fig[schools]{type=school}:clause[，:once[其中]中心小学:fig[schools-by-rank]{school-rank=central type=primary zero=omit}]:clause[，:once[其中]完全小学:fig[schools-by-rank]{school-rank=complete type=primary zero=omit}]:clause[，:once[其中]村级小学:fig[schools-by-rank]{school-rank=village type=primary zero=omit}]:clause[，:once[其中]初级中学:fig[schools]{type=junior zero=omit}]:clause[，:once[其中]九年一贯制学校:fig[schools]{type=nine-year zero=omit}]。

小学有教学班:fig[classes]{stage=primary zero=omit}，学生:fig[enrolment]{stage=primary}，教职工:fig[staff]{stage=primary}:clause[，其中专任教师:fig[teachers]{stage=primary}]。初中有教学班:fig[classes]{stage=junior zero=omit}，学生:fig[enrolment]{stage=junior}，教职工:fig[staff]{stage=junior}:clause[，其中专任教师:fig[teachers]{stage=junior}]。

## 履行职责情况

### 落实领导责任

全年召开教育工作会议:fig[meetings]{zero=omit}:clause[，议定事项办结率为:fig[meeting-items-done-rate]]。签订教育责任书:fig[contracts]{zero=omit}。

### 落实控辍保学

义务教育阶段适龄儿童少年上学率为:fig[enrolment-rate]:clause[，劝返失学学生复学率为:fig[return-rate]]。

### 维护校园安全

排查安全隐患:fig[hazards]{zero=omit}，整改率为:fig[hazard-rectified-rate]。开展安全检查:fig[inspections]{zero=omit}:clause[，护学岗到岗率为:fig[patrol-rate]]。

### 发展成人教育

举办成人教育培训班:fig[adult-training-sessions]{zero=omit}，培训农民:fig[adult-training-people]。全年扫盲:fig[literacy-training]{zero=omit}:clause[，扫盲巩固率为:fig[literacy-consolidation-rate]]。

### 培育示范户，带动增收

辖区有成人教育示范户:fig[model-households]{zero=omit}:clause[，:once[其中]养殖大户:fig[model-households]{household-trade=breeding zero=omit}]:clause[，:once[其中]种植大户:fig[model-households]{household-trade=planting zero=omit}]:clause[，:once[其中]致富典型户:fig[model-households]{household-trade=model zero=omit}]。

### 关爱留守儿童

在校留守学生:fig[left-behind-children]{zero=omit}:clause[，关爱覆盖率为:fig[left-behind-care-rate]]。

### 改善办学条件

:each[:field[donor]向:name[]捐资:field[value]]{ledger=donation donation-use=construction sort=-value cap=5 join="，"}，用于校舍建设。

:::each{ledger=project stage=primary project-kind=construction}
国家投资:field[from-finance]建设:field[name]:clause[，占地:field[site-area]]:clause[，建筑面积:field[floor-area]]:clause[，运动场:field[sports-area]]。
:::

:::each{ledger=project stage=junior project-kind=construction}
国家投资:field[from-finance]建设:field[name]:clause[，占地:field[site-area]]:clause[，建筑面积:field[floor-area]]:clause[，运动场:field[sports-area]]。
:::

校舍维修加固共投资:fig[project-investment]{project-kind=repair approx=余 to=10000 zero=omit}:clause[，其中:each[:field[name]:field[floor-area]]{ledger=project project-kind=repair join="，"}]。

### 关心教师，奖励先进

:each[为:field[group]:field[persons]办理养老保险]{ledger=pay pay-item=pension sort=-persons join="；" cap=3}。

教师节奖励和表彰优秀教师，共发放奖金:fig[awards-money]{honour-kind=commendation zero=omit}。

## 取得的成效

小学适龄儿童入学率为:fig[primary-net-enrolment-rate]:clause[，小学毕业率为:fig[graduation-rate]{stage=primary}]:clause[，小学辍学率为:fig[dropout-rate]{stage=primary}]。初中毕业率为:fig[graduation-rate]{stage=junior}:clause[，初中辍学率为:fig[dropout-rate]{stage=junior}]。6—15周岁残疾儿童少年入学率为:fig[disabled-enrolment-rate]。

15周岁人口初等教育完成率为:fig[completion-rate]:clause[，17周岁人口初级中等教育完成率为:fig[junior-completion-rate]]:clause[，13—15周岁少年教育完成率为:fig[age-13-15-completion-rate]]。

近三年脱盲人数:fig[literate-of-three-years]{zero=omit}，巩固提高:fig[still-literate]。15周岁人口文盲率为:fig[illiteracy-rate]:clause[，青壮年非文盲率为:fig[youth-literacy-rate]]。

## 存在问题

:::when{if="junior-completion-rate < 100%"}
- 17周岁人口中还有未完成初级中等教育的，普及成果需要巩固。
:::

:::when{if="dropouts > 0"}
- 仍有学生辍学，控辍保学需要逐人落实。
:::

:::when{if="hazard-rectified-rate < 100%"}
- 部分安全隐患尚未整改到位。
:::

## 下一步打算

:::when{if="junior-completion-rate < 100%"}
- 对未完成初级中等教育的少年逐人建档，动员接受中等职业教育。
:::

:::when{if="dropouts > 0"}
- 落实控辍保学责任，逐人劝返。
:::

:::when{if="hazard-rectified-rate < 100%"}
- 对未整改的隐患逐项明确责任和期限。
:::

感谢各位领导、专家的督导和检查。对提出的问题，我们将逐条整改。

::signature[:name[]人民政府]
`,
})
