/** Opinions of the conduct appraisal 行风意见: sorted, assigned, put right or explained, and told to whoever raised them. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, move, state, workingDays } from './case-lifecycle.ts'

export const opinion = caseLifecycle({
  code: 'opinion',
  label: label('行风意见整改', 'opinion of the appraisal'),
  ledger: 'opinion',
  initial: 'collected',
  states: [
    state('collected', '已收集', 'collected', ['opened'], { deadline: workingDays(5) }),
    state('sorted', '已梳理', 'sorted', ['referred'], { deadline: workingDays(5) }),
    state('rectifying', '整改中', 'being put right', ['working', 'assigned', 'extended', 'sent-back', 'overdue']),
    state('rectified', '已整改', 'put right', ['reported'], { deadline: workingDays(10) }),
    final('confirmed', '已确认并反馈', 'confirmed and told', ['closed']),
    final('explained', '已解释说明', 'explained', ['refused', 'failed']),
  ],
  moves: [
    move('sort', '梳理', 'sort', 'collected', 'sorted', ['bureau', 'township']),
    move('assign', '交办', 'assign', 'sorted', 'rectifying', ['bureau', 'township'], {
      evidence: [attached('notice', '交办单', 'notice')],
    }),
    move('rectify', '报告整改', 'report put right', 'rectifying', 'rectified', ['handler', 'school'], {
      evidence: [attached('result', '整改情况', 'what was done')],
    }),
    move('send-back', '退回', 'send back', 'rectified', 'rectifying', ['bureau', 'township'], { reason: true }),
    move('confirm', '确认并反馈', 'confirm and tell', 'rectified', 'confirmed', ['bureau', 'township', 'inspector'], {
      proof: 'case-check',
      notBy: ['rectify'],
      sets: { day: 'told-on' },
    }),
    move('explain', '解释说明', 'explain', ['sorted', 'rectifying'], 'explained', ['bureau', 'township'], {
      evidence: [attached('answer', '说明材料', 'answer')],
      reason: true,
      notBy: ['rectify'],
      sets: { day: 'told-on' },
    }),
  ],
  deadline: workingDays(30),
  extension: { who: ['bureau', 'township'], most: 1 },
  reopen: 'rectifying',
  proofs: [checkedOn()],
  source: '业务机制M42；整改天数由本地确定',
})
