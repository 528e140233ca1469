/** What can be wrong with a template, said to the person who edits it. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'template-directive-unknown': {
    zh: '模板 {template} 第 {line} 行：没有名为“{name}”的指令。可用的指令见 docs/templates.md；正文中的冒号请用全角“：”。',
    en: 'Template {template}, line {line}: there is no directive "{name}". See docs/templates.md; in the text, write the full-width colon.',
  },
  'template-directive-misplaced': {
    zh: '模板 {template} 第 {line} 行：指令“{name}”不能用在这里（{where}）。请移到正文中，或改用允许的写法。',
    en: 'Template {template}, line {line}: directive "{name}" cannot stand here ({where}). Move it into the text.',
  },
  'template-field-personal': {
    zh: '模板 {template} 第 {line} 行：“{field}”是个人信息，报告中不得出现。请改用职务、单位或人数。',
    en: 'Template {template}, line {line}: "{field}" is personal and no report prints it. Use a post, a unit or a number of persons.',
  },
  'template-attribute-unknown': {
    zh: '模板 {template} 第 {line} 行：“{name}”不认识属性“{attribute}”。可用：{known}。',
    en: 'Template {template}, line {line}: "{name}" does not take the attribute "{attribute}". It takes: {known}.',
  },
  'template-attribute-wrong': {
    zh: '模板 {template} 第 {line} 行：属性 {attribute} 的值“{value}”不对，应为：{known}。',
    en: 'Template {template}, line {line}: attribute {attribute} cannot be "{value}"; it is one of: {known}.',
  },
  'template-code-unknown': {
    zh: '模板 {template} 第 {line} 行：领域包中没有{kind}“{code}”。请改正代码，或在领域包中定义它。',
    en: 'Template {template}, line {line}: the pack has no {kind} "{code}". Correct the code or define it in the pack.',
  },
  'template-condition-wrong': {
    zh: '模板 {template} 第 {line} 行：看不懂条件“{condition}”（“{at}”处）。写法如 enrolment(stage=primary) > 0。',
    en: 'Template {template}, line {line}: cannot read the condition "{condition}" at "{at}". Write it as enrolment(stage=primary) > 0.',
  },
  'template-block-unknown': {
    zh: '模板 {template} 第 {line} 行：报告不用这种 Markdown 写法（{name}）。请改为标题、段落或“- ”列表。',
    en: 'Template {template}, line {line}: reports do not use this kind of Markdown ({name}). Use headings, paragraphs and "- " lists.',
  },
  'template-table-slice': {
    zh: '模板 {template} 第 {line} 行：表格要按“{dimension}”列数，但指标“{indicator}”不能按它细分。请换指标，或在领域包中为它加上这一维度。',
    en: 'Template {template}, line {line}: the table needs {indicator} by {dimension}, and it has no such slice. Take another indicator, or add the slice in the pack.',
  },
  'template-total-cut': {
    zh: '模板 {template} 第 {line} 行：有“{attribute}”的表格不是全部各行，不能有合计。请去掉 total 或 {attribute}。',
    en: 'Template {template}, line {line}: a table with "{attribute}" does not show every row, so it cannot have a total. Remove total or {attribute}.',
  },
  'template-container-open': {
    zh: '模板 {template} 第 {line} 行：容器“:::{name}”没有以单独一行的“:::”结束。外层容器要比里层多一个冒号。',
    en: 'Template {template}, line {line}: ":::{name}" is not closed by a line ":::". An outer container has one colon more than the inner.',
  },
  'template-container-stray': {
    zh: '模板 {template} 第 {line} 行：这个“:::”没有对应的容器。外层容器要比里层多一个冒号。',
    en: 'Template {template}, line {line}: this ":::" closes nothing. An outer container has one colon more than the inner.',
  },
  'template-column-wrong': {
    zh: '模板 {template} 第 {line} 行：表格的每一列写作“- 表头 | 内容”。',
    en: 'Template {template}, line {line}: each column of a table is written "- heading | cell".',
  },
  'report-unit-unknown': {
    zh: '{day} 的机构树中没有代码为 {unit} 的单位，无法写报告。请核对单位代码或日期。',
    en: 'No unit has the code {unit} on {day}, so no report can be written for it. Check the code or the day.',
  },
  'report-period-unknown': {
    zh: '“{period}”不是期间。请写作 2023、2023-2024、2023-2024-1、2023-q3、2023-09 或 2023-09-01。',
    en: '"{period}" is not a period. Write 2023, 2023-2024, 2023-2024-1, 2023-q3, 2023-09 or 2023-09-01.',
  },
})
