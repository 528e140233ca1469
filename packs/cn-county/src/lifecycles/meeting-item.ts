/** What education meetings resolved 议教事项: resolved, acted on, answered to whoever raised it; none of it skipped. */
import { label } from '../shorthand.ts'
import { attached, calendarDays, caseLifecycle, checkedOn, final, months, move, state } from './case-lifecycle.ts'

export const meetingItem = caseLifecycle({
  code: 'meeting-item',
  label: label('议教议定事项', 'item of an education meeting'),
  ledger: 'meeting-item',
  initial: 'raised',
  states: [
    state('raised', '已提出', 'raised', ['opened'], { deadline: calendarDays(30) }),
    state('resolved', '已议定', 'resolved', ['assigned']),
    state('acting', '落实中', 'being acted on', ['working', 'extended', 'sent-back', 'overdue']),
    state('reported', '已报结', 'reported as done', ['reported']),
    final('replied', '已落实并答复', 'done and answered', ['closed']),
    final('failed', '未落实并答复', 'not done, answered', ['failed']),
    final('rejected', '不予采纳', 'rejected', ['refused', 'referred']),
  ],
  moves: [
    move('resolve', '议定', 'resolve', 'raised', 'resolved', ['leader'], {
      evidence: [attached('minutes', '会议纪要', 'minutes of the meeting')],
    }),
    move('reject', '不予采纳', 'reject', 'raised', 'rejected', ['leader'], {
      evidence: [attached('minutes', '会议纪要', 'minutes of the meeting')],
      reason: true,
    }),
    move('act', '开始落实', 'begin', 'resolved', 'acting', ['handler']),
    move('report', '报结', 'report as done', 'acting', 'reported', ['handler'], {
      evidence: [attached('outcome', '落实结果', 'outcome', 'outcome')],
    }),
    move('send-back', '退回', 'send back', 'reported', 'acting', ['supervisor', 'leader'], { reason: true }),
    move('reply', '核实并答复', 'check and answer', 'reported', 'replied', ['supervisor', 'leader'], {
      proof: 'case-check',
      notBy: ['report', 'act'],
      sets: { day: 'replied-on' },
    }),
    move('give-up', '说明未落实', 'explain why not', ['acting', 'reported'], 'failed', ['leader'], {
      evidence: [attached('explanation', '情况说明', 'explanation')],
      reason: true,
      notBy: ['report', 'act'],
      sets: { day: 'replied-on' },
    }),
  ],
  deadline: months(3),
  extension: { who: ['leader'], most: 1 },
  reopen: 'acting',
  proofs: [checkedOn()],
  source: '业务机制M06；三个月（下一季度会议）由本地确定',
})
