/** What the classes of a kindergarten did in a term: the five fields of learning, safety, parents, what comes next. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const kindergartenTermSummary = defineTemplate({
  code: 'kindergarten-term-summary',
  label: label('幼儿园班级学期工作总结', 'term summary of the classes of a kindergarten'),
  period: 'term',
  levels: ['school'],
  text: `
# :name[]:period[]班级工作总结

本学期，各班围绕五大领域开展保育教育，以游戏为基本活动，保障幼儿安全健康成长。现总结如下。

## 班级情况

:::each{ledger=kindergarten-term}
:field[class-name]有幼儿:field[children]。
:::

## 教育教学

:::each{ledger=kindergarten-term}
- :field[class-name]：语言领域，:field[language]；健康领域，:field[health]；科学领域，:field[science]；社会领域，:field[society]；艺术领域，:field[arts]。
:::

## 安全工作

:::each{ledger=kindergarten-term}
:field[class-name]开展安全教育活动:field[safety-lessons]，发生意外事故:field[accidents]。
:::

## 家园共育

:::each{ledger=kindergarten-term}
:field[class-name]联系家长:field[parent-contacts]，召开家长会:field[parent-meetings]。
:::

## 存在问题

:::each{ledger=kindergarten-term}
- :field[class-name]：:field[problems]。
:::

## 下学期打算

:::each{ledger=kindergarten-term}
- :field[class-name]：:field[next-term]。
:::

::signature[:name[]]
`,
})
