/** What somebody who acts on a case must change. */
import { defineProblems } from '@youju/model'

export const caseProblem = defineProblems({
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
  'case-kept-by-program': {
    zh: '{file}，工作表“{sheet}”第 {row} 行：该事项已在系统中办理，“{field}”不能用表格改。请用 youju case move {lifecycle} {entry} 办理，或把这一栏改回原值。',
    en: '{file}, sheet "{sheet}", row {row}: the case is worked on in the program, so "{fieldEn}" is not changed by a spreadsheet. Use youju case move {lifecycle} {entry}, or put the old value back.',
  },
})
