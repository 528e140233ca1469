/** What a person must change in a spreadsheet: each says file, sheet, row and column, and what to do. */
import { defineProblems } from '@youju/model'

const zhRow = '{file}，工作表“{sheet}”第 {row} 行'
const enRow = '{file}, sheet "{sheet}", row {row}'
const zhCell = '{file}，工作表“{sheet}”第 {row} 行 {column}'
const enCell = '{file}, sheet "{sheet}", row {row}, {column}'
const zhSheet = '{file}，工作表“{sheet}”'
const enSheet = '{file}, sheet "{sheet}"'

export const problem = defineProblems({
  'file-empty': {
    zh: '{file} 是空文件。请重新导出或另存后再导入。',
    en: '{file} is empty. Export or save it again.',
  },
  'file-type-refused': {
    zh: '{file} 的内容不是可以上传的类型，或含有宏程序。可用：{known}。请另存后再上传。',
    en: '{file} does not hold a kind of file that is taken, or holds macros. Taken are: {known}. Save it as one of these.',
  },
  'file-too-large': {
    zh: '{file} 超过 {most} MB。请压缩图片或拆分后再上传。',
    en: '{file} is larger than {most} MB. Make the pictures smaller, or split it.',
  },
  'file-type': {
    zh: '{file} 不是可以导入的电子表格。请另存为 .xlsx、.xls 或 .csv。',
    en: '{file} is not a spreadsheet that can be imported. Save it as .xlsx, .xls or .csv.',
  },
  'file-broken': {
    zh: '{file} 已损坏，无法打开。请用 Excel 或 WPS 打开并另存，或请对方重新发送。',
    en: '{file} is broken and cannot be opened. Open it in Excel or WPS and save it again, or ask for it to be sent again.',
  },
  'file-locked': {
    zh: '{file} 设有打开密码。请去掉密码另存后再导入。',
    en: '{file} is locked with a password. Save it without the password.',
  },
  'zip-bomb': {
    zh: '{file} 解压后达 {megabytes} MB，远大于正常表格，没有打开。请检查文件来源，或删去多余的空白格式后另存。',
    en: '{file} would unpack to {megabytes} MB, far more than a real spreadsheet; it was not opened. Check where it comes from, or save it without its blank formatting.',
  },
  'file-without-lines': {
    zh: '{file} 中没有可以导入的工作表：各表均为空表或说明。请填好后再导入。',
    en: '{file} holds no sheet to import: all are empty or notes. Fill it in first.',
  },
  'sheet-empty': {
    zh: `${zhSheet}是空表，已略过。`,
    en: `${enSheet} is empty and was left out.`,
  },
  'sheet-left-out': {
    zh: `${zhSheet}是说明或隐藏的工作表，已略过。`,
    en: `${enSheet} holds notes or is hidden, and was left out.`,
  },
  'header-not-found': {
    zh: `${zhSheet}中找不到台账的表头。表头应含有：{expected}。请按 youju form 生成的表格填写，或用 --ledger 指明台账。`,
    en: `${enSheet} has no row of headings of a ledger. Expected headings: {expected}. Use the spreadsheet written by youju form, or name the ledger with --ledger.`,
  },
  'no-ledger-recognised': {
    zh: `${zhSheet}中没有一行像哪本台账的表头。请用 youju form 生成的表格填写，或用 --ledger 指明台账（名称见 youju catalogue ledgers）。`,
    en: `${enSheet} has no row like the headings of any ledger. Use the spreadsheet written by youju form, or name the ledger with --ledger (see youju catalogue ledgers).`,
  },
  'ledger-unclear': {
    zh: `${zhSheet}的表头同时符合几个台账：{candidates}。请用 --ledger 指明。`,
    en: `${enSheet} fits several ledgers: {candidates}. Name one with --ledger.`,
  },
  'too-many-columns': {
    zh: `${zhSheet}有 {columns} 列，而台账“{ledger}”只有 {fields} 项，其余 {unknown} 列不认识。请只保留台账中的列，或改用 youju form 生成的表格。`,
    en: `${enSheet} has {columns} columns, but ledger "{ledger}" has {fields} fields; {unknown} columns are unknown. Keep only the ledger’s columns, or use the spreadsheet written by youju form.`,
  },
  'heading-unknown': {
    zh: `${zhCell}：台账“{ledger}”没有这一项。相近的项目：{near}。请改表头、删去该列，或选择略过不认识的列（--skip-columns）。`,
    en: `${enCell}: ledger "{ledger}" has no such field. Nearest: {near}. Correct the heading, remove the column, or choose to leave out unknown columns (--skip-columns).`,
  },
  'heading-twice': {
    zh: `${zhCell}：“{label}”一项已出现在 {other}。请保留一列，或改表头。`,
    en: `${enCell}: field "{label}" already stands in {other}. Keep one column or correct the heading.`,
  },
  'heading-missing': {
    zh: `${zhSheet}缺少必填的列“{label}”。请补上该列。`,
    en: `${enSheet} lacks the required column "{label}". Add it.`,
  },
  'heading-unit': {
    zh: `${zhCell}：表头的计量单位“{unit}”与“{label}”不符，应为{expected}。请换算后改表头。`,
    en: `${enCell}: the heading’s unit of measure "{unit}" does not fit "{label}", which is in {expected}. Convert and correct the heading.`,
  },
  'measure-unclear': {
    zh: `${zhCell}：不清楚这一列用哪个计量单位（表中写有“{unit}”）。请在表头写明，如“（{expected}）”或“（万{expected}）”。`,
    en: `${enCell}: it is unclear which unit of measure the column is in (the sheet says "{unit}"). Write it into the heading, like （{expected}） or （万{expected}）.`,
  },
  'column-left-out': {
    zh: `${zhCell}：该列不属于台账“{ledger}”，没有导入。`,
    en: `${enCell}: the column does not belong to ledger "{ledger}" and was not imported.`,
  },
  'column-without-heading': {
    zh: `${zhCell}有内容“{value}”，但该列没有表头。请补上表头或删去内容。`,
    en: `${enCell} holds "{value}", but the column has no heading. Add one or remove the content.`,
  },
  'unit-missing': {
    zh: `${zhRow}没有写明单位。请填写学校（单位）名称或代码，或用 --unit 指明。`,
    en: `${enRow} names no unit. Give the school’s name or code, or name it with --unit.`,
  },
  'unit-unknown': {
    zh: `${zhCell}：“{value}”不在单位名录中。相近的单位：{near}。请改正名称或代码，或先把该单位加入名录。`,
    en: `${enCell}: "{value}" is not among the units. Nearest: {near}. Correct the name or code, or add the unit first.`,
  },
  'unit-unclear': {
    zh: `${zhCell}：“{value}”可能是：{near}。请写全称或代码。`,
    en: `${enCell}: "{value}" may be any of: {near}. Write the full name or the code.`,
  },
  'unit-conflict': {
    zh: `${zhRow}：代码是{byCode}，名称却是{byName}。请改正其中一个。`,
    en: `${enRow}: the code means {byCode}, the name means {byName}. Correct one of them.`,
  },
  'unit-outside': {
    zh: `${zhRow}：{value}不属于{unit}。请删去该行，或去掉 --unit。`,
    en: `${enRow}: {value} does not belong to {unit}. Remove the row, or leave out --unit.`,
  },
  'period-missing': {
    zh: `${zhRow}没有写明{kind}。请在标题或列中写明，或用 --period 指明。`,
    en: `${enRow} names no period ({kind}). Give it in the title or a column, or name it with --period.`,
  },
  'title-period-differs': {
    zh: `${zhSheet}的标题是{title}，而导入到{period}。请确认文件是否拿错。`,
    en: `${enSheet} is titled {title} but is imported into {period}. Make sure it is the right file.`,
  },
  'title-unit-differs': {
    zh: `${zhSheet}的标题是{title}，而导入到{unit}。请确认文件是否拿错。`,
    en: `${enSheet} is titled {title} but is imported for {unit}. Make sure it is the right file.`,
  },
  'period-unreadable': {
    zh: `${zhCell}：“{value}”不是{kind}。请写作{example}。`,
    en: `${enCell}: "{value}" is not a period of this ledger ({kind}). Write it like {example}.`,
  },
  'formula-without-value': {
    zh: `${zhCell}是公式，但文件中没有保存计算结果。请用 Excel 或 WPS 打开并保存，或改填数值。`,
    en: `${enCell} is a formula whose result is not saved in the file. Open and save it in Excel or WPS, or type the value.`,
  },
  'cell-error': {
    zh: `${zhCell}的公式出错（{value}）。请改正公式或改填数值。`,
    en: `${enCell} holds a formula error ({value}). Correct the formula or type the value.`,
  },
  'value-missing': {
    zh: `${zhCell}必须填写。`,
    en: `${enCell} must be filled in.`,
  },
  'not-a-number': {
    zh: `${zhCell}应填数字，现为“{value}”。请只填数字{unit}。`,
    en: `${enCell} must be a number but holds "{value}". Type digits only{unit}.`,
  },
  'number-unit': {
    zh: `${zhCell}：“{value}”的计量单位不符，应为{unit}。请换算后填写。`,
    en: `${enCell}: "{value}" has another unit of measure; it must be in {unit}. Convert it.`,
  },
  'number-unit-unclear': {
    zh: `${zhCell}：表头已写“{heading}”，单元格又写“{value}”，不清楚是否重复换算。请只填数字。`,
    en: `${enCell}: the heading says "{heading}" and the cell says "{value}"; it is unclear which multiplies. Type digits only.`,
  },
  'not-an-integer': {
    zh: `${zhCell}应为整数，现为 {value}。请改正。`,
    en: `${enCell} must be a whole number but holds {value}. Correct it.`,
  },
  'number-too-small': {
    zh: `${zhCell}为 {value}，不能小于 {limit}。请改正。`,
    en: `${enCell} is {value}; it cannot be less than {limit}. Correct it.`,
  },
  'number-too-large': {
    zh: `${zhCell}为 {value}，不能大于 {limit}。请改正；百分数请写作 98.5% 的形式。`,
    en: `${enCell} is {value}; it cannot be more than {limit}. Correct it; write percentages like 98.5%.`,
  },
  'not-a-day': {
    zh: `${zhCell}应填日期，现为“{value}”。请写作 2023-09-01。`,
    en: `${enCell} must be a date but holds "{value}". Write it like 2023-09-01.`,
  },
  'day-without-year': {
    zh: `${zhCell}：“{value}”没有写年份。请写作 2023-09-01；或在标题里写明年度后重新导入（只补这张台账所按的日期）。`,
    en: `${enCell}: "{value}" does not say the year. Write it like 2023-09-01; or put the year into the title (it completes only the day that the ledger goes by).`,
  },
  'not-a-month': {
    zh: `${zhCell}应填年月，现为“{value}”。请写作 2023-09。`,
    en: `${enCell} must be a month but holds "{value}". Write it like 2023-09.`,
  },
  'month-unclear': {
    zh: `${zhCell}：“{value}”可能是 1 月，也可能是 10 月。请写作 2023-01 或 2023-10。`,
    en: `${enCell}: "{value}" may be January or October. Write it like 2023-01 or 2023-10.`,
  },
  'day-from-month': {
    zh: `${zhCell}只有年月（{value}），按当月 1 日记。同列共 {count} 处。`,
    en: `${enCell} gives only a month ({value}), taken as its first day. {count} such cells in the column.`,
  },
  'day-from-period': {
    zh: `${zhCell}没有写年份（{value}），按{period}记。同列共 {count} 处。`,
    en: `${enCell} gives no year ({value}); taken as a day of {code}. {count} such cells in the column.`,
  },
  'not-a-yes-or-no': {
    zh: `${zhCell}应填是或否，现为“{value}”。`,
    en: `${enCell} must be 是 (yes) or 否 (no) but holds "{value}".`,
  },
  'code-unknown': {
    zh: `${zhCell}：“{value}”不在“{list}”之列。可填：{near}。`,
    en: `${enCell}: "{value}" is not in list "{list}". It may be: {near}.`,
  },
  'code-is-group': {
    zh: `${zhCell}：“{value}”是几类的合称，请填具体的一类：{near}。`,
    en: `${enCell}: "{value}" stands for several kinds; give one of them: {near}.`,
  },
  'digits-lost': {
    zh: `${zhCell}以数值保存，末尾数字已丢失。请把单元格设为文本格式后重新填写。`,
    en: `${enCell} was saved as a number and has lost its last digits. Format the cell as text and type it again.`,
  },
  'identifier-wrong': {
    zh: `${zhCell}：“{value}”不是正确的{identifier}：{reason}。请核对。`,
    en: `${enCell}: "{value}" is not a correct {identifierEn}: {reasonEn}. Check it.`,
  },
  'line-twice': {
    zh: `${zhRow}与第 {other} 行重复（{key}）。请合并或删去一行。`,
    en: `${enRow} repeats row {other} ({key}). Merge them or remove one.`,
  },
  'total-differs': {
    zh: `${zhCell}：{total}为 {value}，而各行之和为 {sum}。请核对；合计行不导入。`,
    en: `${enCell}: the total ({total}) says {value}, but the lines add up to {sum}. Check them; total rows are not imported.`,
  },
  'form-unit-unknown': {
    zh: '单位名录中没有代码“{unit}”。请核对单位代码。',
    en: 'There is no unit {unit}. Check the code.',
  },
  'form-period-missing': {
    zh: '台账“{ledger}”按{kind}填报。请用 --period 指明，如 {example}。',
    en: 'Ledger "{ledger}" is filled in for each period ({kind}). Name one with --period, such as {example}.',
  },
  'form-without-units': {
    zh: '{unit}下没有填报台账“{ledger}”的单位。请改用其他单位或台账。',
    en: 'No unit below {unit} fills in ledger "{ledger}". Choose another unit or ledger.',
  },
  'second-table': {
    zh: `${zhRow}又是表头（{value}）。一个工作表只放一张表：请把从这一行起的内容移到另一个工作表，再重新导入。`,
    en: `${enRow} holds headings again ({value}). A sheet holds one table: move what begins there to a sheet of its own and import again.`,
  },
  'rows-hidden': {
    zh: `${zhRow}是隐藏行，已同其他行一并读入。隐藏行共 {count} 行；不该导入的，请删去后重新导入。`,
    en: `${enRow} is hidden and was read like the others. {count} hidden rows in all; delete those that should not be imported and import again.`,
  },
  'row-left-out': {
    zh: `${zhRow}是说明（{value}），没有导入。`,
    en: `${enRow} is a note ({value}) and was not imported.`,
  },
})
