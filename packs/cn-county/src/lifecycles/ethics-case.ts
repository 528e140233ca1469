/** Teacher-ethics cases 师德案件: checked, filed, investigated, decided, carried out; decided and closed by others than investigated. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, months, move, state, workingDays } from './case-lifecycle.ts'

export const ethicsCase = caseLifecycle({
  code: 'ethics-case',
  label: label('师德案件', 'ethics case'),
  ledger: 'ethics-case',
  initial: 'received',
  states: [
    state('received', '已收到', 'received', ['opened'], { deadline: workingDays(5) }),
    state('filed', '已立案', 'filed', ['assigned']),
    state('investigated', '已查清', 'investigated', ['working', 'extended', 'sent-back', 'overdue'], {
      deadline: months(1),
    }),
    state('decided', '已作出决定', 'decided', ['reported'], { deadline: workingDays(10) }),
    final('ended', '已执行办结', 'carried out and ended', ['closed']),
    final('unfounded', '不属实', 'not founded', ['refused', 'failed']),
    final('handed-over', '已移送', 'handed over', ['referred']),
  ],
  moves: [
    move('file', '立案', 'file', 'received', 'filed', ['discipline'], {
      evidence: [attached('check', '初核报告', 'report of the first check')],
    }),
    move('clear', '查否', 'find unfounded', ['received', 'filed', 'investigated'], 'unfounded', ['discipline'], {
      evidence: [attached('finding', '核查结论', 'finding')],
      reason: true,
      notBy: ['investigate'],
    }),
    move(
      'hand-over',
      '移送公安或司法机关',
      'hand over',
      ['received', 'filed', 'investigated'],
      'handed-over',
      ['discipline'],
      {
        evidence: [attached('letter', '移送函', 'letter')],
      },
    ),
    move('investigate', '查清事实', 'investigate', 'filed', 'investigated', ['discipline', 'inspector'], {
      evidence: [attached('report', '调查报告', 'report')],
    }),
    move('decide', '作出处理决定', 'decide', 'investigated', 'decided', ['leader'], {
      evidence: [attached('decision', '处理决定书', 'decision')],
      notBy: ['investigate'],
      sets: { day: 'decided-on' },
    }),
    move('appeal', '申诉复核', 'appeal', 'decided', 'filed', ['leader', 'discipline'], { reason: true }),
    move('end', '执行办结', 'carry out and end', 'decided', 'ended', ['discipline', 'inspector'], {
      proof: 'case-check',
      notBy: ['investigate', 'decide'],
    }),
  ],
  deadline: months(3),
  extension: { who: ['leader'], most: 1 },
  pause: { who: ['leader'] },
  reopen: 'filed',
  proofs: [checkedOn('decision')],
  source: '业务机制M28；办理天数由本地确定',
})
