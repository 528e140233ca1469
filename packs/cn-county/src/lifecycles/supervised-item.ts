/** Supervised items 督办: closed by the office that supervises, never by the doer. */
import { label } from '../shorthand.ts'
import { attached, calendarDays, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

export const supervisedItem = caseLifecycle({
  code: 'supervised-item',
  label: label('督办事项', 'supervised item'),
  ledger: 'supervised-item',
  initial: 'opened',
  states: [
    state('opened', '已立项', 'opened', ['opened'], { deadline: workingDays(3) }),
    state('handed-out', '已交办', 'handed out', ['assigned'], { deadline: workingDays(3) }),
    state('working', '办理中', 'in work', ['working', 'extended', 'sent-back', 'overdue']),
    state('reported', '已报结', 'reported', ['reported'], { deadline: workingDays(5) }),
    final('closed', '已办结', 'closed', ['closed']),
    final('dropped', '已撤销', 'dropped', ['refused', 'failed', 'referred']),
  ],
  moves: [
    move('hand-out', '交办', 'hand out', 'opened', 'handed-out', ['supervisor'], {
      evidence: [attached('notice', '交办通知', 'notice')],
    }),
    move('accept', '承接', 'take on', 'handed-out', 'working', ['handler']),
    move('urge', '催办', 'urge', 'working', 'working', ['supervisor'], {
      evidence: [attached('notice', '催办通知', 'notice')],
    }),
    move('report', '报结', 'report', 'working', 'reported', ['handler'], {
      evidence: [attached('report', '办理情况报告', 'report')],
    }),
    move('send-back', '退回重办', 'send back', 'reported', 'working', ['supervisor'], { reason: true }),
    move('close', '核查办结', 'check and close', 'reported', 'closed', ['supervisor', 'inspector'], {
      proof: 'case-check',
      notBy: ['accept', 'report'],
    }),
    move('drop', '撤销立项', 'drop', ['opened', 'handed-out', 'working'], 'dropped', ['leader'], {
      evidence: [attached('approval', '批准文件', 'approval')],
      reason: true,
      notBy: ['accept', 'report'],
    }),
  ],
  deadline: calendarDays(30),
  deadlines: [
    { when: 'urgent', deadline: calendarDays(5) },
    { when: "item-origin = 'instruction'", deadline: calendarDays(15) },
  ],
  extension: { who: ['supervisor'], most: 2 },
  pause: { who: ['supervisor'] },
  reopen: 'working',
  proofs: [checkedOn()],
  source: '业务机制M07：文件30天、批示15天、急办3—5天；其他天数由本地确定',
})
