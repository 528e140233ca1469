/** The clean-up of training institutions 校外培训机构治理: every one on the base list ends in a state that a paper proves. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, months, move, state } from './case-lifecycle.ts'

const OPEN = ['listed', 'rectifying', 'stopped']

export const trainingInstitution = caseLifecycle({
  code: 'training-institution',
  label: label('校外培训机构治理', 'clean-up of a training institution'),
  ledger: 'training-institution',
  keeps: { state: 'institution-state', evidence: 'evidence' },
  initial: 'listed',
  states: [
    state('listed', '在册', 'listed', ['listed']),
    state('rectifying', '整改中', 'being put right', ['rectifying'], { deadline: months(1) }),
    state('stopped', '停业', 'stopped', ['stopped'], { deadline: months(6) }),
    final('non-profit', '营转非', 'changed to non-profit', ['non-profit']),
    final('other-subject', '转型', 'changed subject', ['other-subject']),
    final('cancelled', '注销', 'cancelled', ['cancelled']),
    final('banned', '取缔', 'banned', ['banned']),
  ],
  moves: [
    move('order', '责令整改', 'order to put right', ['listed', 'stopped'], 'rectifying', ['bureau'], {
      evidence: [attached('order', '整改通知书', 'order')],
      sets: { day: 'state-since' },
    }),
    move('release', '整改合格', 'release', 'rectifying', 'listed', ['bureau'], {
      evidence: [attached('check', '检查记录', 'record of the check')],
      notBy: ['order'],
      sets: { day: 'state-since' },
    }),
    move('stop', '停业', 'stop', ['listed', 'rectifying'], 'stopped', ['bureau'], {
      reason: true,
      sets: { day: 'state-since' },
    }),
    ...(
      [
        ['to-non-profit', '营转非', 'change to non-profit', 'non-profit'],
        ['to-other-subject', '转为非学科类', 'change the subject', 'other-subject'],
        ['cancel', '注销', 'cancel', 'cancelled'],
        ['ban', '取缔', 'ban', 'banned'],
      ] as const
    ).map(([code, zh, en, to]) =>
      move(code, zh, en, OPEN, to, ['bureau'], {
        proof: 'case-check',
        notBy: ['order'],
        sets: { day: 'state-since' },
      }),
    ),
  ],
  extension: { who: ['leader'], most: 1 },
  reopen: 'rectifying',
  proofs: [checkedOn('cancellation', 'ban', 'change')],
  source: '业务机制M46；治理月数由本地确定',
})
