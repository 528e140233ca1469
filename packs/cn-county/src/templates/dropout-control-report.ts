/** A township's or county's report on keeping children in school: who is bound, who left, who came back, what remains. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const dropoutControlReport = defineTemplate({
  code: 'dropout-control-report',
  label: label('控辍保学工作报告', 'report on keeping children in school'),
  period: 'calendar-year',
  levels: ['township', 'county', 'city'],
  text: `
# :name[]:year[]控辍保学工作报告

:year[]，:name[]依法保障适龄儿童少年接受义务教育，逐人排查、逐人劝返。现将控辍保学工作报告如下。

## 加强领导，落实责任

成立控辍保学领导小组:fig[leading-groups]{group-topic=dropout-control zero=omit}:clause[，召开领导小组会议:fig[group-meetings]{group-topic=dropout-control zero=omit}]。签订控辍保学责任书:fig[contracts]{letter-topic=dropout-control zero=omit}:clause[，责任书签订率为:fig[letters-signed-rate]{letter-topic=dropout-control}]。控辍保学责任落实率为:fig[responsibility-coverage-rate]。

## 摸清底数，建立台账

义务教育在校学生:fig[enrolment]{stage=compulsory}:clause[，其中小学:fig[enrolment]{stage=primary}，初中:fig[enrolment]{stage=junior}]。失学辍学儿童少年:fig[out-of-school-children]。

全年立案劝返辍学学生案件:fig[dropout-cases]{stage=compulsory zero=omit}:clause[，:once[其中]小学:fig[dropout-cases]{stage=primary zero=omit}]:clause[，:once[其中]初中:fig[dropout-cases]{stage=junior zero=omit}]。按原因分，因厌学和学习困难的:fig[dropout-cases]{dropout-reason=study stage=compulsory zero=omit}。因家庭经济困难的:fig[dropout-cases]{dropout-reason=poverty stage=compulsory zero=omit}。因上学距离远的:fig[dropout-cases]{dropout-reason=distance stage=compulsory zero=omit}。

## 逐人劝返，落实措施

全年上门和电话劝返:fig[persuasions]{zero=omit}，劝返复学率为:fig[return-rate]{stage=compulsory}。控辍案件按期办结率为:fig[dropout-cases-on-time-rate]{stage=compulsory}。

全年资助学生:fig[aid-people]{zero=omit}，发放资助金:fig[aid-money]{as=万 digits=2}。残疾儿童少年入学率为:fig[disabled-enrolment-rate]。

## 取得的成效

义务教育阶段适龄儿童少年入学率为:fig[enrolment-rate]。小学辍学率为:fig[dropout-rate]{stage=primary}。初中辍学率为:fig[dropout-rate]{stage=junior}。九年义务教育巩固率为:fig[retention-rate]。

## 存在问题

:::when{if="dropout-cases(case-state=unsettled, stage=compulsory) > 0"}
- 仍有辍学案件:fig[dropout-cases]{case-state=unsettled stage=compulsory}未办结，劝返工作还没有全部落实。
:::

:::when{if="return-rate(stage=compulsory) < 100%"}
- 部分学生劝返后仍未复学，思想工作和帮扶措施还不够有效。
:::

:::when{if="dropout-rate(stage=junior) > 0"}
- 初中仍有学生辍学，厌学和外出务工现象没有根本消除。
:::

## 下一步打算

:::when{if="dropout-cases(case-state=unsettled, stage=compulsory) > 0"}
- 对未办结的案件逐件明确责任人和期限，一人一策劝返。
:::

:::when{if="return-rate(stage=compulsory) < 100%"}
- 对未复学的学生联合有关部门依法劝返，并安排适合的学习方式。
:::

:::when{if="dropout-rate(stage=junior) > 0"}
- 关心学习困难学生，改进教学方法，从源头防止辍学。
:::

::signature[:name[]控辍保学领导小组]
`,
})
