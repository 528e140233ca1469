/** Complaints 投诉: each gets a written answer; answered and founded-and-corrected are kept apart by `finding`. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

export const complaint = caseLifecycle({
  code: 'complaint',
  label: label('投诉办理', 'complaint'),
  ledger: 'complaint',
  initial: 'received',
  states: [
    state('received', '已收到', 'received', ['opened'], { deadline: workingDays(3) }),
    state('accepted', '已受理', 'accepted', ['assigned']),
    state('checked', '已查实', 'checked', ['working', 'extended', 'sent-back', 'overdue']),
    state('replied', '已答复', 'replied', ['reported'], { deadline: workingDays(10) }),
    final('closed', '已办结', 'closed', ['closed']),
    final('referred', '已转办', 'referred', ['referred']),
    final('withdrawn', '已撤诉', 'withdrawn', ['refused', 'failed']),
  ],
  moves: [
    move('accept', '受理', 'accept', 'received', 'accepted', ['bureau', 'school', 'township']),
    move('refer', '转办', 'refer', ['received', 'accepted'], 'referred', ['bureau', 'township'], {
      evidence: [attached('letter', '转办函', 'letter of referral')],
      reason: true,
    }),
    move('check', '查实', 'check', 'accepted', 'checked', ['handler'], {
      evidence: [attached('finding', '调查报告', 'report of the inquiry')],
    }),
    move('reply', '书面答复', 'reply in writing', 'checked', 'replied', ['handler', 'bureau'], {
      evidence: [attached('reply', '答复书', 'written reply')],
      sets: { day: 'replied-on' },
    }),
    move('send-back', '退回重查', 'send back', 'replied', 'accepted', ['bureau', 'inspector'], { reason: true }),
    move('close', '核查办结', 'check and close', 'replied', 'closed', ['bureau', 'inspector'], {
      proof: 'case-check',
      notBy: ['check', 'reply'],
    }),
    move('withdraw', '撤诉', 'withdraw', ['received', 'accepted', 'checked'], 'withdrawn', ['bureau', 'handler'], {
      evidence: [attached('statement', '撤诉声明', 'statement of the complainant')],
    }),
  ],
  deadline: workingDays(15),
  extension: { who: ['bureau'], most: 1 },
  reopen: 'accepted',
  proofs: [checkedOn('reply', 'rating', 'on-site')],
  source: '业务机制M32；办理天数由本地确定',
})
