/** What somebody who records line by line must change. */
import { defineProblems } from '@youju/model'

export const entryProblem = defineProblems({
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
})
