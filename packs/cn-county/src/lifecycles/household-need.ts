/** Needs of households 群众诉求: taken up, solved and confirmed on the spot, handed on to whoever can, or explained. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

const ANSWER = attached('answer', '答复情况', 'answer to the household', 'answer')

export const householdNeed = caseLifecycle({
  code: 'household-need',
  label: label('群众诉求办理', 'need of a household'),
  ledger: 'household-need',
  initial: 'raised',
  states: [
    state('raised', '已提出', 'raised', ['opened'], { deadline: workingDays(5) }),
    state('accepted', '办理中', 'accepted', ['working', 'assigned', 'extended', 'sent-back', 'overdue']),
    state('done', '已办理待回访', 'done, to be confirmed', ['reported'], { deadline: workingDays(10) }),
    final('solved', '已解决', 'solved', ['closed']),
    final('referred', '已转办', 'referred', ['referred']),
    final('explained', '已解释说明', 'explained', ['refused', 'failed']),
  ],
  moves: [
    move('accept', '受理', 'accept', 'raised', 'accepted', ['township', 'village', 'bureau']),
    move('do', '报告办理情况', 'report what was done', 'accepted', 'done', ['handler', 'village', 'school'], {
      evidence: [ANSWER],
    }),
    move('send-back', '退回重办', 'send back', 'done', 'accepted', ['township', 'bureau'], { reason: true }),
    move('solve', '回访确认', 'confirm on a visit', 'done', 'solved', ['township', 'bureau', 'inspector'], {
      proof: 'case-check',
      notBy: ['do'],
    }),
    move('refer', '转办', 'refer', ['raised', 'accepted'], 'referred', ['township', 'bureau'], {
      evidence: [ANSWER, attached('letter', '转办函', 'letter of referral')],
    }),
    move('explain', '解释说明', 'explain', ['raised', 'accepted'], 'explained', ['township', 'bureau'], {
      evidence: [ANSWER],
      reason: true,
    }),
  ],
  deadline: workingDays(30),
  extension: { who: ['township', 'bureau'], most: 1 },
  reopen: 'accepted',
  proofs: [checkedOn('on-site', 'reply', 'rating')],
  source: '业务机制M44；办理天数由本地确定',
})
