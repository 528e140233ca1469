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
  'unit-among-needed': {
    zh: '有 {count} 个{kind}可选（{units}），请用 --unit 指明一个。',
    en: 'There are {count} units of this kind ({units}); name one with --unit.',
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
    en: 'The pack has no {kindEn} "{code}". Near it: {near}. See all with youju catalogue.',
  },
  'unit-kind-unknown': {
    zh: '没有“{kind}”这一级单位。可用：{known}。',
    en: 'There is no kind of unit "{kind}". Known: {known}.',
  },
  'sample-needs-empty-home': {
    zh: '数据目录里已有单位。合成数据只放进空的数据目录：请用 --home 另指一个。',
    en: 'There are units in this home already. Synthetic data goes into an empty home only: name another with --home.',
  },
  'county-not-in-gazetteer': {
    zh: '地名录中没有现存的县级单位“{code}”。请写六位县级代码，例如 110101。',
    en: 'The gazetteer has no county "{code}" today. Give the six digits of a county, such as 110101.',
  },
  'unit-code-taken': {
    zh: '代码 {code} 已属于“{name}”。单位代码终身不变、不重用，请另取代码。',
    en: 'The code {code} is that of "{name}". A code is kept for life and never used again; take another.',
  },
  'unit-kind-not-below': {
    zh: '“{name}”下面不能设这一级单位（{kind}）。请另选上级单位。',
    en: 'A {kindEn} does not stand below "{name}". Choose another unit above it.',
  },
  'form-period-needed': {
    zh: '台账“{ledger}”按 {kind} 填报，而给的期间是 {asked}。请用 --period 写成 {example} 的样子。',
    en: 'The ledger "{ledger}" is kept by {kind}, but the period given is {asked}. Write it like {example} with --period.',
  },
  'template-of-other-level': {
    zh: '“{template}”由{levels}这一级写，“{unit}”是{kind}。请用 --unit 指明这一级的单位，或另选模板（youju catalogue templates）。',
    en: '"{templateEn}" is written by units of kind {levelsEn}; "{unit}" is of kind {kindEn}. Name such a unit with --unit, or choose another template (youju catalogue templates).',
  },
  'format-unknown': {
    zh: '不会写“{extension}”文件。请用 {known}。',
    en: 'Cannot write a "{extension}" file. Use {known}.',
  },
  'evidence-page-format': {
    zh: '“数据来源”页只加在 .docx 文件里，现在要写的是 .{extension}。请改写 .docx，或去掉 --evidence。',
    en: 'The page of evidence goes into .docx only, and this is .{extension}. Write .docx, or leave --evidence out.',
  },
  'unit-roll-parent': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：上级单位“{parent}”不在名录中，也未登记。请核对代码，或把上级单位也写进名录。',
    en: '{file}, sheet "{sheet}", row {row}: the unit above, "{parent}", is neither in the list nor registered. Check its code, or add that unit to the list.',
  },
  'unit-roll-circle': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：上级关系绕回自身（{through}）。请改正上级单位代码。',
    en: '{file}, sheet "{sheet}", row {row}: the units above lead back to this one ({through}). Correct the code of the unit above.',
  },
  'unit-roll-days': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：撤销日期 {to} 早于成立日期 {from}。请核对这两个日期。',
    en: '{file}, sheet "{sheet}", row {row}: the unit ends on {to}, before it begins on {from}. Check both days.',
  },
  'line-in-two-tables': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：与 {other}，工作表“{otherSheet}”第 {otherRow} 行是同一行（{what}）。请只保留一处，再重新导入。',
    en: '{file}, sheet "{sheet}", row {row}: the same line as {other}, sheet "{otherSheet}", row {otherRow} ({whatEn}). Keep one of them and import again.',
  },
  'rule-broken': {
    zh: '{file}，工作表“{sheet}”第 {row} 行（{name}{period}）：{zh}。请改正后重新导入。',
    en: '{file}, sheet "{sheet}", row {row} ({name}{period}): {en}. Correct it and import again.',
  },
  'rule-warning': {
    zh: '{file}，工作表“{sheet}”第 {row} 行（{name}{period}）：{zh}。请核对；确实无误时写明理由。',
    en: '{file}, sheet "{sheet}", row {row} ({name}{period}): {en}. Check it; give a reason if it is right.',
  },
  'warning-needs-reason': {
    zh: '{count} 处提示需要说明理由：请核对，确实无误时用 --reason "理由" 重新导入。',
    en: '{count} warnings need a reason: check them and, if they are right, import again with --reason "…".',
  },
  'line-beyond-reach': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：您不能在“{unit}”填写《{ledger}》。请删去该行，或请有权的人导入。',
    en: '{file}, sheet "{sheet}", row {row}: you may not record in the {ledgerEn} at {unit}. Remove the row, or ask somebody who may to import it.',
  },
  'roll-beyond-reach': {
    zh: '{file}，工作表“{sheet}”是单位名录，而您没有调整单位的权限。请在单位页面办理，或请有权的人导入。',
    en: '{file}, sheet "{sheet}" is a list of units, and you may not change units. Use the page of units, or ask somebody who may.',
  },
  'case-day-ahead': {
    zh: '办理日期 {day} 晚于今天 {today}，请核对。',
    en: '{day} is after today, {today}; check the day.',
  },
  'field-unknown': {
    zh: '《{ledger}》没有“{field}”这一项。可填：{known}。',
    en: '{ledgerEn} has no field "{field}". It has: {known}.',
  },
  'field-unreadable': {
    zh: '“{field}”不能填“{text}”。{expected}。',
    en: '{fieldEn} cannot hold "{text}"; {expectedEn}.',
  },
  'evaluation-wrong-unit': {
    zh: '“{zh}”评估的是{kind}一级的单位，“{unit}”不是。请用 --unit 指明。',
    en: '{en} evaluates a {kind}, which {unit} is not. Name one with --unit.',
  },
  'score-wrong-period': {
    zh: '“{scheme}”按 {kind} 考核，不能考核 {period}。',
    en: '{schemeEn} assesses a {kind}, not {period}.',
  },
  'score-no-units': {
    zh: '“{unit}”及其下级没有“{scheme}”考核的单位（{kinds}）。',
    en: 'There is no unit that {schemeEn} assesses ({kinds}) at or below {unit}.',
  },
  'score-unit-not-assessed': {
    zh: '“{scheme}”不考核单位“{unit}”。',
    en: '{schemeEn} does not assess unit "{unit}".',
  },
  'score-stage-unknown': {
    zh: '没有“{stage}”这个评分阶段。可用：{known}。',
    en: 'There is no stage "{stage}". Known: {known}.',
  },
  'ledger-append-only': {
    zh: '{file}，工作表“{sheet}”：《{ledger}》由程序逐条记录，不能导入。请用 youju case 或 youju assessment 办理。',
    en: '{file}, sheet "{sheet}": {ledgerEn} is written by the program and cannot be imported. Use youju case or youju assessment.',
  },
  'fields-missing': {
    zh: '《{ledger}》还须填：{fields}。例如 --set {first}=…',
    en: '{ledgerEn} also needs: {fieldsEn}. Write for example --set {firstEn}=…',
  },
})
