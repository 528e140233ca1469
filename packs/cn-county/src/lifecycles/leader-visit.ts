/** Visits of leaders 调研慰问: planned, made, the problems raised handed over, each answered. */
import { label } from '../shorthand.ts'
import { attached, calendarDays, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

export const leaderVisit = caseLifecycle({
  code: 'leader-visit',
  label: label('调研慰问', 'visit of a leader'),
  ledger: 'leader-visit',
  keeps: { state: 'visit-state', due: 'due-on', closed: 'closed-on' },
  initial: 'planned',
  /** A line kept by hand without a state tells of a visit that is over. */
  unrecorded: 'answered',
  states: [
    state('planned', '已计划', 'planned', ['planned']),
    state('made', '已走访', 'made', ['made'], { deadline: workingDays(5) }),
    state('handed-over', '问题已转办', 'problems handed over', ['handed-over'], { deadline: calendarDays(30) }),
    final('answered', '已答复', 'answered', ['answered']),
    final('called-off', '已取消', 'called off', ['called-off']),
  ],
  moves: [
    move('make', '走访', 'make', 'planned', 'made', ['leader', 'bureau', 'township']),
    move('call-off', '取消', 'call off', 'planned', 'called-off', ['leader'], {
      evidence: [attached('note', '取消说明', 'note')],
      reason: true,
    }),
    move('hand-over', '转办问题', 'hand over the problems', 'made', 'handed-over', ['bureau', 'township'], {
      evidence: [attached('problems', '问题清单', 'list of problems')],
    }),
    move('file', '无问题归档', 'file without problems', 'made', 'answered', ['bureau', 'township'], {
      evidence: [attached('minutes', '走访记录', 'record of the visit')],
    }),
    move('answer', '答复', 'answer', 'handed-over', 'answered', ['leader', 'bureau', 'township'], {
      proof: 'case-check',
      notBy: ['hand-over'],
    }),
  ],
  extension: { who: ['leader'], most: 1 },
  reopen: 'handed-over',
  proofs: [checkedOn('reply', 'minutes', 'on-site')],
  source: '业务机制M08；5个工作日内转办、30天内答复由本地确定',
})
