/** What somebody who collects or hands in must change. */
import { defineProblems } from '@youju/model'

export const collectProblem = defineProblems({
  'round-wrong-period': {
    zh: '台账“{ledger}”按{kind}填报，不能在 {period} 的任务里收取。请改选台账，或改期间。',
    en: 'The ledger "{ledger}" is kept by {kind} and cannot be collected for {period}. Choose other ledgers, or another period.',
  },
  'round-beyond-reach': {
    zh: '您不能在“{unit}”范围内收取台账“{ledger}”。请改选单位或台账，或联系安全管理员。',
    en: 'You may not collect the ledger "{ledger}" at or below "{unit}". Choose another unit or ledger, or ask the security administrator.',
  },
  'step-not-allowed': {
    zh: '您不能对单位“{unit}”的台账“{ledger}”办理这一步（{step}），或还没有轮到您。请刷新后看可办的步骤。',
    en: 'You may not take the step "{step}" with the ledger "{ledger}" of "{unit}", or it is not your turn. Refresh to see what you may do.',
  },
  'send-back-needs-reason': {
    zh: '退回要写明理由，或在有问题的单元格上注明。',
    en: 'Give a reason for sending it back, or mark the cells that are wrong.',
  },
  'nothing-entered': {
    zh: '单位“{unit}”的台账“{ledger}”还没有任何记录。请先填报；确实没有可报的内容，请选“无内容可报”再提交。',
    en: 'The ledger "{ledger}" of "{unit}" has no entries. Fill it in first; if there is nothing to report, say so and submit.',
  },
  'hand-in-rule-broken': {
    zh: '“{unit}”的台账“{ledger}”：{zh}（记录 {entry}）。请改正后再提交。',
    en: 'Ledger "{ledger}" of "{unit}": {en} (entry {entry}). Correct it and submit again.',
  },
  'hand-in-warning-needs-reason': {
    zh: '有 {count} 处提示。请核对；确实无误，请写明理由再提交。',
    en: 'There are {count} warnings. Check them; if all is right, give a reason and submit again.',
  },
  'webhook-refused': {
    zh: '群机器人地址 {address} 不能使用：须是 https 公网地址，不能指向内部网络。请从企业微信、钉钉或飞书的群机器人页面复制。',
    en: 'The chat robot address {address} cannot be used: it must be a public https address, not one of the inner network. Copy it from the robot page of your enterprise chat.',
  },
})
