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
  'cell-value-missing': {
    zh: '第 {line} 处，{label}必须填写。',
    en: 'Change {line}, {labelEn}: must be filled in.',
  },
  'cell-not-a-number': {
    zh: '第 {line} 处，{label}应填数字，现为“{value}”。请只填数字{unit}。',
    en: 'Change {line}, {labelEn}: must be a number but holds "{value}". Type digits only{unit}.',
  },
  'cell-not-an-integer': {
    zh: '第 {line} 处，{label}应为整数，现为 {value}。请改正。',
    en: 'Change {line}, {labelEn}: must be a whole number but holds {value}. Correct it.',
  },
  'cell-number-too-small': {
    zh: '第 {line} 处，{label}为 {value}，不能小于 {limit}。请改正。',
    en: 'Change {line}, {labelEn}: is {value}; it cannot be less than {limit}. Correct it.',
  },
  'cell-number-too-large': {
    zh: '第 {line} 处，{label}为 {value}，不能大于 {limit}。请改正。',
    en: 'Change {line}, {labelEn}: is {value}; it cannot be more than {limit}. Correct it.',
  },
  'cell-not-a-day': {
    zh: '第 {line} 处，{label}应填日期，现为“{value}”。请写作 2023-09-01。',
    en: 'Change {line}, {labelEn}: must be a date but holds "{value}". Write it like 2023-09-01.',
  },
  'cell-not-a-month': {
    zh: '第 {line} 处，{label}应填年月，现为“{value}”。请写作 2023-09。',
    en: 'Change {line}, {labelEn}: must be a month but holds "{value}". Write it like 2023-09.',
  },
  'cell-not-a-yes-or-no': {
    zh: '第 {line} 处，{label}应填是或否，现为“{value}”。',
    en: 'Change {line}, {labelEn}: must be yes or no but holds "{value}".',
  },
  'cell-code-unknown': {
    zh: '第 {line} 处，{label}：“{value}”不在“{list}”之列。可填：{near}。',
    en: 'Change {line}, {labelEn}: "{value}" is not in list "{list}". It may be: {near}.',
  },
  'cell-identifier-wrong': {
    zh: '第 {line} 处，{label}：“{value}”不是正确的{identifier}：{reason}。请核对。',
    en: 'Change {line}, {labelEn}: "{value}" is not a correct {identifierEn}: {reasonEn}. Check it.',
  },
  'unknown-entry': {
    zh: '《{ledger}》中没有记录 {entry}，或不在您的权限范围内。它可能已被撤销，请刷新后再看。',
    en: 'There is no entry {entry} in the {ledgerEn}, or it is not within your reach. It may have been withdrawn; look again.',
  },
  'unit-beyond-reach': {
    zh: '单位 {unit} 不在您的权限范围内。请核对单位，或联系安全管理员。',
    en: 'The unit {unit} is not within your reach. Check the unit, or ask the security administrator.',
  },
  'change-beyond-reach': {
    zh: '第 {line} 处：您不能在“{unit}”填写《{ledger}》。请核对单位，或联系安全管理员。',
    en: 'Change {line}: you may not record in the {ledgerEn} at {unit}. Check the unit, or ask the security administrator.',
  },
  'unit-does-not-keep': {
    zh: '第 {line} 处：“{unit}”这类单位不填《{ledger}》。请改选单位。',
    en: 'Change {line}: {unit} is not a unit that keeps the {ledgerEn}. Choose another unit.',
  },
  'line-beyond-reach': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：您不能在“{unit}”填写《{ledger}》。请删去该行，或请有权的人导入。',
    en: '{file}, sheet "{sheet}", row {row}: you may not record in the {ledgerEn} at {unit}. Remove the row, or ask somebody who may to import it.',
  },
  'roll-beyond-reach': {
    zh: '{file}，工作表“{sheet}”是单位名录，而您没有调整单位的权限。请在单位页面办理，或请有权的人导入。',
    en: '{file}, sheet "{sheet}" is a list of units, and you may not change units. Use the page of units, or ask somebody who may.',
  },
  'ledger-kept-by-program': {
    zh: '《{ledger}》由程序逐条记录，不能手工填改。请在事项中办理。',
    en: 'The {ledgerEn} is written by the program and is not filled in by hand. Act on the case instead.',
  },
  'case-field-kept': {
    zh: '第 {line} 处：该事项已在系统中办理，“{label}”不能直接改。请在事项中办理。',
    en: 'Change {line}: the case is worked on in the program, so {labelEn} is not changed by hand. Act on the case instead.',
  },
  'reason-needed': {
    zh: '撤销或更正《{ledger}》的记录须写明理由。',
    en: 'Withdrawing or correcting entries of the {ledgerEn} needs a reason.',
  },
  'change-breaks-rule': {
    zh: '第 {line} 处（{unit} {period}）：{zh}。请改正后再保存。',
    en: 'Change {line} ({unit} {period}): {en}. Correct it and save again.',
  },
  'change-warned': {
    zh: '第 {line} 处（{unit} {period}）：{zh}。请核对；确实无误时写明理由。',
    en: 'Change {line} ({unit} {period}): {en}. Check it; give a reason if it is right.',
  },
  'change-breaks-rule-of-another': {
    zh: '改后另一行（{unit} {period}）不符合规则：{zh}。请一并改正后再保存。',
    en: 'It would break a rule of another line ({unit} {period}): {en}. Correct both and save again.',
  },
  'change-breaks-rule-elsewhere': {
    zh: '改后与台账“{label}”（{unit} {period}）对不上：{zh}。请把那一本也改好（这里的改动会留着），再选“一起保存”；或把两张表放进一次导入。',
    en: 'It would no longer agree with the ledger "{labelEn}" ({unit} {period}): {en}. Correct that one as well (what you changed here is kept) and save both together, or import both sheets at once.',
  },
  'change-warned-elsewhere': {
    zh: '改后台账“{label}”（{unit} {period}）：{zh}。请核对；确实无误时写明理由。',
    en: 'The ledger "{labelEn}" ({unit} {period}) would say: {en}. Check it; give a reason if it is right.',
  },
  'change-needs-reason': {
    zh: '{count} 处提示需要说明理由：请核对，确实无误时写明理由再保存。',
    en: '{count} warnings need a reason: check them and, if they are right, save again with the reason.',
  },
  'entry-changed': {
    zh: '{by} 已改过这条记录（现为第 {now} 版，您看到的是第 {seen} 版）：{zh}。请对照后再改。',
    en: '{by} has changed this entry meanwhile (now version {now}, you saw {seen}): {en}. Compare, then make your change again.',
  },
  'case-unknown': {
    zh: '“{zh}”中没有“{case}”。用 youju case list {lifecycle} 查记录号。',
    en: 'There is no "{case}" among {en}. See the entries with youju case list {lifecycle}.',
  },
  'case-ambiguous': {
    zh: '“{zh}”中有几件叫“{case}”，请写记录号：{entries}。',
    en: 'Several {en} are called "{case}"; give the entry instead: {entries}.',
  },
  'case-no-ledger': {
    zh: '“{zh}”没有台账，不能立项。',
    en: '{en} has no ledger; nothing can be opened.',
  },
  'case-due-unknown': {
    zh: '{year}年的放假调休安排尚未公布，算不出工作日期限。请用 --set due-on=日期 写明期限，或更新日历。',
    en: 'The working days of {year} are not published yet, so the deadline cannot be told. Set it with --set due-on=DAY, or update the calendar.',
  },
  'case-due-missing': {
    zh: '“{zh}”没有统一期限，请用 --set due-on=日期 写明。',
    en: '{en} has no deadline of its own; set it with --set due-on=DAY.',
  },
  'case-day-ahead': {
    zh: '办理日期 {day} 晚于今天 {today}，请核对。',
    en: '{day} is after today, {today}; check the day.',
  },
  'case-role-unknown': {
    zh: '“{zh}”没有“{role}”这一身份。可用 --as：{known}。',
    en: '{en} has no role "{role}". Use --as with one of: {knownEn}.',
  },
  'case-moved-meanwhile': {
    zh: '事项“{case}”刚刚有别人办理过，本次没有保存。请重新查看后再办。',
    en: 'Somebody else has just acted on "{case}"; nothing was stored. Look at it again first.',
  },
  'case-proof-foreign': {
    zh: '台账“{ledger}”的记录 {proof} 不能证明事项“{case}”：它不存在、已撤销、未通过、已用过，或说的是另一事项。',
    en: 'Record {proof} of ledger {ledger} does not prove "{case}": it is not there, withdrawn, not passed, already used, or speaks of another case.',
  },
  'case-no-such-proof': {
    zh: '事项“{case}”没有这条佐证记录。现有：{known}。用 --proof 写记录号。',
    en: '"{case}" has no such proof. There are: {known}. Name the entry with --proof.',
  },
  'case-withdrawal-needs-reason': {
    zh: '撤销事项“{case}”的佐证须用 --reason 写明理由。',
    en: 'Withdrawing a proof of "{case}" needs a reason: --reason "…".',
  },
  'case-proof-ledger-unknown': {
    zh: '“{zh}”不用台账“{ledger}”作证明。可用：{known}。',
    en: '{en} is not proved by ledger {ledger}. Use: {known}.',
  },
  'case-rule-broken': {
    zh: '《{ledger}》：{zh}。可用 --set 字段=内容 补填。',
    en: '{ledgerEn}: {en}. Fill it in with --set field=value.',
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
  'assessment-refused': {
    zh: '{unit}：{zh}。',
    en: '{unit}: {en}.',
  },
  'assessment-not-checked': {
    zh: '{unit}：尚未考核（{state}），不能公布。请先用 youju assessment check 录入考核评分。',
    en: '{unit} is not checked yet ({stateEn}), so nothing can be published. Record the marks with youju assessment check first.',
  },
  'assessment-incomplete': {
    zh: '{unit}：还缺{missing}，等次未定，不能公布。请补齐台账或评分（youju score {scheme} --unit {code} 逐项说明）。',
    en: '{unit} still lacks {missingEn}, so its grade is not settled and nothing can be published. Fill in the ledgers or marks (youju score {scheme} --unit {code} tells each).',
  },
  'assessment-nothing-to-do': {
    zh: '“{unit}”及其下级没有可以“{zh}”的考核。',
    en: 'There is no assessment at or below {unit} that could be {en}.',
  },
  'assessment-acted-meanwhile': {
    zh: '{unit}的考核刚刚有别人办理过，本次没有保存。请重新查看后再办。',
    en: 'Somebody else has just acted on the assessment of {unit}; nothing was stored. Look at it again first.',
  },
  'assessment-mark-unreadable': {
    zh: '“{criterion}”的分数“{points}”不是数字。请写成 --mark {criterion}=8.5。',
    en: 'The points "{points}" for {criterion} are not a number. Write --mark {criterion}=8.5.',
  },
  'assessment-kept-by-program': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：该单位{period}年“{scheme}”的考核已在系统中办理，《{ledger}》不能再用表格改。请用 youju assessment 办理。',
    en: '{file}, sheet "{sheet}", row {row}: the assessment {scheme} of this unit for {period} is worked on in the program, so {ledgerEn} is not changed by a spreadsheet. Use youju assessment.',
  },
  'ledger-append-only': {
    zh: '{file}，工作表“{sheet}”：《{ledger}》由程序逐条记录，不能导入。请用 youju case 或 youju assessment 办理。',
    en: '{file}, sheet "{sheet}": {ledgerEn} is written by the program and cannot be imported. Use youju case or youju assessment.',
  },
  'case-kept-by-program': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：该事项已在系统中办理，“{field}”不能用表格改。请用 youju case move {lifecycle} {entry} 办理，或把这一栏改回原值。',
    en: '{file}, sheet "{sheet}", row {row}: the case is worked on in the program, so "{fieldEn}" is not changed by a spreadsheet. Use youju case move {lifecycle} {entry}, or put the old value back.',
  },
  'fields-missing': {
    zh: '《{ledger}》还须填：{fields}。例如 --set {first}=…',
    en: '{ledgerEn} also needs: {fieldsEn}. Write for example --set {firstEn}=…',
  },
})
