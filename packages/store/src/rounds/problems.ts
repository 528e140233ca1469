/** What collecting refuses. */
import { defineProblems } from '@youju/model'

export const roundProblem = defineProblems({
  'entry-locked': {
    zh: '“{title}”中单位 {unit} 的台账 {ledger}（{period}）已逐级审定并锁定。确需改动，请作为更正提交并写明理由；审定结论不变，更正会列在报送记录中。',
    en: 'In "{title}" the ledger {ledger} of unit {unit} ({period}) was approved to the end and is locked. If it must change, submit a correction with its reason; the approval stands and the hand-in lists the correction.',
  },
  'entry-handed-in': {
    zh: '“{title}”中单位 {unit} 的台账 {ledger}（{period}）已提交，正在审核，不能改动。请先撤回，或请审核人退回。',
    en: 'In "{title}" the ledger {ledger} of unit {unit} ({period}) was submitted and waits for approval, so it cannot be changed. Recall it first, or ask for it to be sent back.',
  },
  'unknown-round': {
    zh: '没有编号为 {round} 的填报任务，或它不涉及您的单位。请从任务列表进入。',
    en: 'There is no round {round}, or it does not concern your units. Open it from the list of rounds.',
  },
  'unknown-hand-in': {
    zh: '填报任务 {round} 不要求单位 {unit} 报送台账 {ledger}，或不在您的权限范围内。请从任务的进度表进入。',
    en: 'The round {round} asks no ledger {ledger} of unit {unit}, or that is not within your reach. Open it from the board of the round.',
  },
  'round-overlaps': {
    zh: '“{title}”已在收取单位 {unit} 的台账 {ledger}（{period}），同一内容不重复收取。请把它从本任务中去掉，或先结束那个任务。',
    en: '"{title}" already collects the ledger {ledger} of unit {unit} ({period}); nothing is collected twice. Leave it out of this round, or close the other one first.',
  },
  'round-without-units': {
    zh: '在所选范围内没有需要填报所选台账的单位。请改选单位或台账。',
    en: 'No unit within what you chose fills the chosen ledgers. Choose other units or ledgers.',
  },
  'due-before-open': {
    zh: '截止日期 {dueOn} 早于开始日期 {opensOn}。请改正日期。',
    en: 'The due day {dueOn} lies before the first day {opensOn}. Correct the days.',
  },
  'round-not-open': {
    zh: '填报任务“{title}”{opensOn} 至结束前才可提交，现在不在开放期内。请等开放后再提交，或联系任务发起人。',
    en: 'The round "{title}" takes hand-ins from {opensOn} until it is closed, and is not open now. Wait until it opens, or ask whoever opened it.',
  },
  'round-closed': {
    zh: '填报任务“{title}”已经结束。',
    en: 'The round "{title}" is closed already.',
  },
  'hand-in-changed': {
    zh: '单位 {unit} 的台账 {ledger} 在您查看之后有了变化（现为第 {now} 版，您看到的是第 {seen} 版）。请刷新、核对后再办。',
    en: 'The ledger {ledger} of unit {unit} has changed since you looked (version {now} now, {seen} seen). Refresh, check it and act again.',
  },
})
