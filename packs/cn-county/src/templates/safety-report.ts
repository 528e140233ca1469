/** A school's, township's or county's report on safety: hazards found and put right, checks, patrols, accidents. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { OFFICE } from './blocks.ts'

export const safetyReport = defineTemplate({
  code: 'safety-report',
  label: label('学校安全工作报告', 'report on the safety of schools'),
  period: 'calendar-year',
  levels: ['school', 'township', 'county', 'city'],
  text: `
# :name[]:year[]学校安全工作报告

:year[]，:name[]坚持安全第一、预防为主，落实安全责任，排查整改隐患。现将学校安全工作报告如下。

## 加强领导，落实责任

成立安全工作领导小组:fig[leading-groups]{group-topic=safety zero=omit}:clause[，召开领导小组会议:fig[group-meetings]{group-topic=safety zero=omit}]。签订安全责任书:fig[contracts]{letter-topic=safety zero=omit}。

## 排查隐患，抓好整改

开展安全检查:fig[inspections]{zero=omit}:clause[，:once[其中]消防检查:fig[inspections]{hazard-kind=10 zero=omit}]:clause[，:once[其中]校舍检查:fig[inspections]{hazard-kind=20 zero=omit}]:clause[，:once[其中]食品安全检查:fig[inspections]{hazard-kind=30 zero=omit}]。

排查安全隐患:fig[hazards]{zero=omit}:clause[，:once[其中]重大隐患:fig[hazards]{hazard-level=1 zero=omit}]:clause[，:once[其中]较大隐患:fig[hazards]{hazard-level=2 zero=omit}]:clause[，:once[其中]一般隐患:fig[hazards]{hazard-level=3 zero=omit}]。

:::when{if="hazards(case-state=closed) > 10"}
已完成整改的隐患:fig[hazards]{case-state=closed}，其中等级较高的如下。
:::

:::each{ledger=hazard if="case-state = 'closed'" sort=hazard-level cap=10}
- :name[]:field[place]：:field[hazard]，:field[rectified-on]完成整改。
:::

## 警校联动，维护秩序

护学岗到岗率为:fig[patrol-rate]。

## 加强防控，保障健康

晨午检按日开展率为:fig[health-check-rate]。

报告传染病病例:fig[epidemic-cases]{zero=omit}，均按要求上报。

## 取得的成效

隐患整改率为:fig[hazard-rectified-rate]。全年发生学校安全责任事故:fig[accidents]。全年学生违法犯罪率为:fig[offence-rate-year]。

## 存在问题

:::when{if="hazards(case-state=unsettled) > 0"}
- 仍有安全隐患:fig[hazards]{case-state=unsettled}没有整改到位:clause[，其中已经逾期:fig[hazards]{case-state=overdue zero=omit}]。
:::

:::when{if="accidents > 0"}
- 仍有安全责任事故发生，日常管理存在漏洞。
:::

:::when{if="patrol-rate < 100%"}
- 护学岗没有做到班班到岗。
:::

:::when{if="health-check-rate < 100%"}
- 晨午检没有做到每日开展。
:::

## 下一步打算

:::when{if="hazards(case-state=unsettled) > 0"}
- 对没有整改到位的隐患逐项落实措施和责任人，整改到位前做好防护或停用场所。期限较早的隐患如下表。
:::

:::table{ledger=hazard if="case-state != 'closed'" sort=due-on cap=10}
- 单位 | :name[]
- 部位 | :field[place]
- 隐患 | :field[hazard]
- 整改措施 | :field[measure]
- 期限 | :field[due-on]
:::

:::when{if="accidents > 0"}
- 查清事故原因，追究责任，补上管理漏洞。
:::

:::when{if="patrol-rate < 100%"}
- 会同公安机关落实护学岗，逐班登记到岗情况。
:::

:::when{if="health-check-rate < 100%"}
- 落实晨午检，逐日登记。
:::

::signature[${OFFICE}]
`,
})
