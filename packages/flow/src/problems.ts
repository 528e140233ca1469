/** What the caller of a command must change. */
import { defineProblems } from '@youju/model'

export const problem = defineProblems({
  'unit-not-in-tree': {
    zh: '单位“{unit}”不在单位树中。请先导入单位名录，或用 youju catalogue units 查代码。',
    en: 'Unit "{unit}" is not in the tree. Import the list of units first, or look the code up with youju catalogue units.',
  },
  'no-units': {
    zh: '还没有任何单位。请先导入单位名录（含“单位代码、单位名称、上级单位”等列的表格）。',
    en: 'There are no units yet. Import the list of units first (a sheet with the columns unit code, name, unit above …).',
  },
  'unit-needed': {
    zh: '单位树有 {count} 个顶层单位，请用 --unit 指明单位代码。',
    en: 'The tree has {count} units at the top; name one with --unit.',
  },
  'not-a-period': {
    zh: '看不懂期间“{period}”。请写成 2023（年）、2023-2024（学年）、2023-2024-1（学期）、2023-q3 或 2023-09。',
    en: 'Cannot read the period "{period}". Write 2023, 2023-2024 (school year), 2023-2024-1 (term), 2023-q3 or 2023-09.',
  },
  'period-needed': {
    zh: '还没有任何数据，请用 --period 指明期间，例如 2023。',
    en: 'There is no entry yet; name the period with --period, such as 2023.',
  },
  'definition-unknown': {
    zh: '领域包里没有{kind}“{code}”。相近的有：{near}。用 youju catalogue 查全部。',
    en: 'The pack has no {kind} "{code}". Near it: {near}. See all with youju catalogue.',
  },
  'unit-kind-unknown': {
    zh: '没有“{kind}”这一级单位。可用：{known}。',
    en: 'There is no kind of unit "{kind}". Known: {known}.',
  },
  'form-period-needed': {
    zh: '台账“{ledger}”按 {kind} 填报，而给的期间是 {asked}。请用 --period 写成 {example} 的样子。',
    en: 'The ledger "{ledger}" is kept by {kind}, but the period given is {asked}. Write it like {example} with --period.',
  },
  'format-unknown': {
    zh: '不会写“{extension}”文件。请用 {known}。',
    en: 'Cannot write a "{extension}" file. Use {known}.',
  },
  'unit-roll-wrong': {
    zh: '{file} 第 {row} 行：{what}。请改正后重新导入，本文件未入库。',
    en: '{file}, row {row}: {what}. Correct it and import again; nothing of this file was stored.',
  },
  'rule-broken': {
    zh: '{file}，工作表“{sheet}”第 {row} 行（{unit} {period}）：{zh}。请改正后重新导入。',
    en: '{file}, sheet "{sheet}", row {row} ({unit} {period}): {en}. Correct it and import again.',
  },
  'rule-warning': {
    zh: '{file}，工作表“{sheet}”第 {row} 行（{unit} {period}）：{zh}。请核对；确实无误时写明理由。',
    en: '{file}, sheet "{sheet}", row {row} ({unit} {period}): {en}. Check it; give a reason if it is right.',
  },
  'warning-needs-reason': {
    zh: '{count} 处提示需要说明理由：请核对，确实无误时用 --reason "理由" 重新导入。',
    en: '{count} warnings need a reason: check them and, if they are right, import again with --reason "…".',
  },
})
