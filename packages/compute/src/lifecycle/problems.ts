/** Why something may not be done to a case. */
import { type Details, defineProblems, type Label } from '@youju/model'

export const problem = defineProblems({
  'case-closed': {
    zh: '事项“{case}”已办结（{state}），不能再办理；佐证记录撤销后方可重开',
    en: 'case {case} is closed ({stateEn}); it can only be reopened, when its proof is withdrawn',
  },
  'case-paused': {
    zh: '事项“{case}”已暂停计时，请先恢复再办理',
    en: 'the clock of case {case} is paused; resume it first',
  },
  'case-not-paused': {
    zh: '事项“{case}”没有暂停计时，无需恢复',
    en: 'the clock of case {case} is not paused; there is nothing to resume',
  },
  'case-unknown-move': {
    zh: '“{lifecycle}”没有“{move}”这一步，可用的步骤：{known}',
    en: '{lifecycleEn} has no move {move}; it has: {knownEn}',
  },
  'case-move-not-from-here': {
    zh: '事项“{case}”现处“{state}”，不能“{move}”；现在可以：{known}',
    en: 'case {case} is in {stateEn}, from which {moveEn} does not lead; now possible: {knownEn}',
  },
  'case-not-yours': {
    zh: '“{move}”须由{roles}办理，“{person}”没有这一职责',
    en: '{moveEn} is made by {rolesEn}; {person} has no such role',
  },
  'case-evidence-missing': {
    zh: '“{move}”须附：{evidence}',
    en: '{moveEn} needs attached: {evidenceEn}',
  },
  'case-proof-missing': {
    zh: '“{move}”须在台账“{ledger}”中有对应的有效{proof}，请先登记',
    en: '{moveEn} needs a live {proofEn} in ledger {ledger}; record it first',
  },
  'case-reason-missing': {
    zh: '“{move}”须写明理由',
    en: '{moveEn} needs a reason',
  },
  'case-second-person': {
    zh: '“{move}”须由另一人办理：“{person}”已办理“{before}”',
    en: '{moveEn} is made by a second person: {person} made {beforeEn}',
  },
  'case-day-before': {
    zh: '办理日期{day}早于上一步的日期{last}，请核对日期',
    en: '{day} is before the day of the last action, {last}; check the date',
  },
  'case-no-extension': {
    zh: '“{lifecycle}”不允许延期，或没有期限可延',
    en: '{lifecycleEn} allows no extension, or there is no deadline to extend',
  },
  'case-extension-spent': {
    zh: '事项“{case}”已延期{most}次，不能再延',
    en: 'case {case} has been extended {most} times and may not be again',
  },
  'case-extension-late': {
    zh: '期限{due}已过，延期须在到期前申请',
    en: 'the deadline {due} has passed; an extension is asked for before it',
  },
  'case-extension-not-later': {
    zh: '延期后的期限{until}须晚于原期限{due}',
    en: 'the new deadline {until} must be later than the old one, {due}',
  },
  'case-no-pause': {
    zh: '“{lifecycle}”不允许暂停计时',
    en: 'the clock of {lifecycleEn} may not be paused',
  },
  'case-calendar-unknown': {
    zh: '{year}年的放假调休安排尚未公布，无法算出工作日期限，请更新日历后再办',
    en: 'the working days of {year} are not published yet, so the deadline cannot be told; update the calendar first',
  },
  'case-proof-stands': {
    zh: '事项“{case}”不是凭佐证记录办结的，或其佐证记录仍然有效，不能重开',
    en: 'case {case} was not closed by a proof record, or its proof still stands; it cannot be reopened',
  },
})

/** A label as details of a message: `{move}` in Chinese, `{moveEn}` in English. */
export const named = (name: string, ...labels: readonly Label[]): Details => ({
  [name]: labels.map((label) => label.zh).join('、'),
  [`${name}En`]: labels.map((label) => label.en).join(', '),
})
