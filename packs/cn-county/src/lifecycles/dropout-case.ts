/** Dropout persuasion 控辍劝返: a case per child, with a visit of two persons each month until the child is placed; lost contact stays open. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, months, move, state, workingDays } from './case-lifecycle.ts'

const OPEN = ['persuading', 'legal-step', 'lost-contact']

export const dropoutCase = caseLifecycle({
  code: 'dropout-case',
  label: label('控辍劝返', 'dropout case'),
  ledger: 'dropout-case',
  initial: 'suspected',
  states: [
    state('suspected', '疑似辍学', 'suspected', ['opened'], { deadline: workingDays(3) }),
    state('persuading', '劝返中', 'being persuaded', ['working', 'assigned', 'extended', 'sent-back'], {
      deadline: months(1),
    }),
    state('legal-step', '司法或行政程序中', 'legal step under way', ['working'], { deadline: months(3) }),
    state('lost-contact', '失联（未结）', 'lost contact, stays open', ['overdue'], { deadline: months(1) }),
    state('returned', '已复学待巩固', 'returned, watched', ['reported'], {
      deadline: { length: 60, count: 'calendar-days', remind: 5, escalate: [{ after: 1, to: 'county' }] },
    }),
    final('stable', '已稳定就学', 'stable in school', ['closed']),
    final('placed', '已另行安置', 'placed otherwise', ['closed']),
    final('excused', '依法不计', 'excused', ['closed']),
    final('false-alarm', '核实未辍学', 'no dropout', ['refused', 'failed', 'referred']),
  ],
  moves: [
    move('verify', '核实辍学', 'verify', 'suspected', 'persuading', ['school', 'township']),
    move('clear', '核实未辍学', 'clear', 'suspected', 'false-alarm', ['school', 'township'], {
      evidence: [attached('attendance', '在校证明', 'proof of attendance')],
      reason: true,
    }),
    move('persuade', '劝返', 'persuade', OPEN, 'persuading', ['school', 'township', 'village'], {
      proof: 'persuasion',
    }),
    move('order', '送达限期复学通知', 'order to return', OPEN, 'legal-step', ['township', 'bureau'], {
      evidence: [attached('order', '限期复学通知书', 'order to return')],
      sets: { day: 'ordered-on' },
    }),
    move('lose', '失联', 'lose contact', ['persuading', 'legal-step'], 'lost-contact', ['school', 'township'], {
      evidence: [attached('search', '查找记录', 'record of the search')],
      reason: true,
    }),
    move('return', '复学', 'return', OPEN, 'returned', ['school'], {
      evidence: [attached('attendance', '到校记录', 'attendance')],
    }),
    move('leave-again', '再次辍学', 'leave again', 'returned', 'persuading', ['school'], { reason: true }),
    move('confirm', '巩固办结', 'confirm', 'returned', 'stable', ['township', 'bureau', 'inspector'], {
      proof: 'case-check',
      notBy: ['return', 'verify'],
    }),
    move('place', '另行安置办结', 'place otherwise', OPEN, 'placed', ['township', 'bureau', 'inspector'], {
      proof: 'case-check',
      notBy: ['persuade', 'verify'],
    }),
    move('excuse', '依法不计办结', 'excuse', [...OPEN, 'returned'], 'excused', ['township', 'bureau', 'inspector'], {
      proof: 'case-check',
      reason: true,
      notBy: ['persuade', 'verify'],
    }),
  ],
  reopen: 'persuading',
  proofs: [
    { ledger: 'persuasion', label: label('劝返记录', 'record of the persuasion'), case: 'case' },
    checkedOn('in-school', 'medical', 'death', 'abroad'),
  ],
  extension: { who: ['bureau'], most: 1 },
  source: '业务机制M12：未结案件每月劝返一次，到校满30天；其他天数由本地确定',
})
