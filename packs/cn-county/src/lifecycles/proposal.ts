/** Proposals to the staff congress 教代会提案: admitted or turned to an opinion, answered, rated by the mover, closed. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

export const proposal = caseLifecycle({
  code: 'proposal',
  label: label('教代会提案', 'proposal'),
  ledger: 'proposal',
  initial: 'filed',
  states: [
    state('filed', '已提出', 'filed', ['opened'], { deadline: workingDays(10) }),
    state('admitted', '已立案', 'admitted', ['assigned']),
    state('handled', '办理中', 'being handled', ['working', 'extended', 'sent-back', 'overdue']),
    state('answered', '已答复', 'answered', ['reported'], { deadline: workingDays(10) }),
    final('closed', '已评价办结', 'rated and closed', ['closed']),
    final('opinion', '转为意见', 'turned into an opinion', ['referred']),
    final('refused', '不予立案', 'not admitted', ['refused', 'failed']),
  ],
  moves: [
    move('admit', '立案', 'admit', 'filed', 'admitted', ['union']),
    move('turn', '转为意见', 'turn into an opinion', 'filed', 'opinion', ['union'], {
      evidence: [attached('notice', '告知书', 'notice to the mover', 'answer')],
      reason: true,
    }),
    move('refuse', '不予立案', 'not admit', 'filed', 'refused', ['union'], {
      evidence: [attached('notice', '告知书', 'notice to the mover', 'answer')],
      reason: true,
    }),
    move('handle', '承办', 'handle', 'admitted', 'handled', ['handler']),
    move('answer', '答复', 'answer', 'handled', 'answered', ['handler'], {
      evidence: [attached('answer', '答复意见', 'answer', 'answer')],
    }),
    move('send-back', '提案人不满意退回', 'send back', 'answered', 'handled', ['mover', 'union'], { reason: true }),
    move('close', '评价办结', 'rate and close', 'answered', 'closed', ['mover', 'union'], {
      proof: 'case-check',
      notBy: ['handle', 'answer'],
    }),
  ],
  deadline: { length: 3, count: 'months', remind: 7, escalate: [{ after: 1, to: 'township' }] },
  extension: { who: ['union'], most: 1 },
  reopen: 'handled',
  proofs: [checkedOn('rating', 'reply')],
  source: '业务机制M49；办理天数由本地确定',
})
