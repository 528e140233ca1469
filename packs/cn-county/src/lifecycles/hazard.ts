/** Hazards 隐患排查整改: found, assigned, mended, re-checked by another person; a re-check record closes them. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, final, move, state, workingDays } from './case-lifecycle.ts'

export const hazard = caseLifecycle({
  code: 'hazard',
  label: label('隐患整改', 'hazard'),
  ledger: 'hazard',
  initial: 'found',
  states: [
    state('found', '已发现', 'found', ['opened'], { deadline: workingDays(1) }),
    state('rectifying', '整改中', 'being put right', ['working', 'assigned', 'extended', 'sent-back', 'overdue']),
    state('rectified', '已整改待复查', 'put right, to be checked', ['reported'], { deadline: workingDays(3) }),
    final('closed', '已销号', 'closed', ['closed']),
    final('unfounded', '不属实', 'not founded', ['refused', 'failed', 'referred']),
  ],
  moves: [
    move('assign', '交办整改', 'assign', 'found', 'rectifying', ['school', 'bureau', 'township']),
    move('dismiss', '核销', 'dismiss', 'found', 'unfounded', ['bureau'], {
      evidence: [attached('finding', '核查记录', 'record of the check')],
      reason: true,
    }),
    move('rectify', '报告整改', 'report put right', 'rectifying', 'rectified', ['school', 'handler'], {
      evidence: [attached('after', '整改后照片', 'photo after', 'after')],
      sets: { day: 'rectified-on', person: 'rectified-by' },
    }),
    move('send-back', '退回整改', 'send back', 'rectified', 'rectifying', ['inspector', 'bureau'], { reason: true }),
    move('close', '复查销号', 'close after re-check', 'rectified', 'closed', ['inspector', 'bureau', 'school'], {
      proof: 'safety-check',
      notBy: ['rectify'],
    }),
  ],
  deadline: workingDays(15),
  extension: { who: ['bureau'], most: 1 },
  reopen: 'rectifying',
  proofs: [
    {
      ledger: 'safety-check',
      label: label('复查记录', 'record of the re-check'),
      case: 'hazard',
      where: { 'put-right': true },
    },
  ],
  source: '业务机制M39、M40；整改和复查天数由本地确定',
})
