/** Petitions and disputes 信访、矛盾: accepted or referred, handled, answered in writing, reviewed when asked. */
import { label } from '../shorthand.ts'
import { attached, calendarDays, caseLifecycle, checkedOn, final, move, state } from './case-lifecycle.ts'

export const petition = caseLifecycle({
  code: 'petition',
  label: label('信访与矛盾化解', 'petition'),
  ledger: 'petition',
  initial: 'received',
  states: [
    state('received', '已收到', 'received', ['opened'], { deadline: calendarDays(15) }),
    state('handling', '办理中', 'being handled', ['working', 'assigned', 'extended', 'sent-back', 'overdue']),
    state('replied', '已书面答复', 'replied in writing', ['reported'], { deadline: calendarDays(30) }),
    final('ended', '已办结', 'ended', ['closed']),
    final('referred', '已转办', 'referred', ['referred']),
    final('refused', '不予受理', 'not accepted', ['refused', 'failed']),
  ],
  moves: [
    move('accept', '受理', 'accept', 'received', 'handling', ['bureau', 'township'], { sets: { day: 'accepted-on' } }),
    move('refer', '转办', 'refer', 'received', 'referred', ['bureau', 'township'], {
      evidence: [attached('letter', '转办函', 'letter of referral')],
    }),
    move('refuse', '不予受理', 'refuse', 'received', 'refused', ['bureau', 'township'], {
      evidence: [attached('notice', '不予受理告知书', 'notice of refusal')],
      reason: true,
    }),
    move('reply', '书面答复', 'reply in writing', 'handling', 'replied', ['handler', 'bureau', 'township'], {
      evidence: [attached('reply', '答复意见书', 'written reply')],
      sets: { day: 'replied-on' },
    }),
    move('review', '复查', 'review', 'replied', 'handling', ['leader'], { reason: true, notBy: ['reply'] }),
    move('close', '核查办结', 'check and close', 'replied', 'ended', ['bureau', 'township', 'inspector'], {
      proof: 'case-check',
      notBy: ['reply'],
    }),
  ],
  deadline: calendarDays(60),
  extension: { who: ['leader'], most: 1 },
  reopen: 'handling',
  proofs: [checkedOn('reply', 'rating', 'on-site')],
  source: '业务机制M45；15天受理、60天办结依据信访工作条例，2022（未证实），30天复查',
})
