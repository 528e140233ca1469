/** Heads and cadres from the reserve list to the end of office 校长、干部选任: examined, made public, appointed, appraised each year. */
import { label } from '../shorthand.ts'
import { attached, calendarDays, caseLifecycle, final, months, move, state } from './case-lifecycle.ts'

const RESULT = attached('result', '考核结果', 'result of the appraisal')

export const cadreSelection = caseLifecycle({
  code: 'cadre-selection',
  label: label('干部选任', 'selection of a head or cadre'),
  ledger: 'cadre-selection',
  keeps: { state: 'selection-state', due: 'due-on', closed: 'closed-on' },
  initial: 'reserve',
  states: [
    state('reserve', '后备人选', 'on the reserve list', ['reserve']),
    state('examined', '已考察', 'examined', ['examined'], { deadline: months(3) }),
    state('noticed', '公示中', 'made public', ['noticed'], { deadline: calendarDays(30) }),
    state('appointed', '任职', 'in office', ['appointed'], { deadline: months(12) }),
    state('appraised', '已考核', 'appraised', ['appraised'], { deadline: calendarDays(30) }),
    final('moved', '交流', 'moved', ['moved']),
    final('removed', '免职', 'removed', ['removed']),
    final('dropped', '未任用', 'not appointed', ['dropped']),
  ],
  moves: [
    move('examine', '组织考察', 'examine', 'reserve', 'examined', ['bureau'], {
      evidence: [attached('examination', '考察材料', 'paper of the examination')],
      sets: { day: 'examined-on' },
    }),
    move('make-public', '任前公示', 'make public', 'examined', 'noticed', ['bureau'], {
      evidence: [attached('notice', '公示', 'public notice')],
      sets: { day: 'notice-from' },
    }),
    move('drop', '不予任用', 'do not appoint', ['reserve', 'examined', 'noticed'], 'dropped', ['leader'], {
      evidence: [attached('decision', '党组会议纪要', 'minutes of the party group')],
      reason: true,
    }),
    move('appoint', '任命', 'appoint', 'noticed', 'appointed', ['leader'], {
      evidence: [attached('document', '任职文件', 'document of appointment', 'document')],
      notBy: ['examine'],
      sets: { day: 'appointed-on' },
    }),
    move('appraise', '年度考核', 'appraise', 'appointed', 'appraised', ['bureau', 'inspector'], {
      evidence: [RESULT],
      sets: { day: 'appraised-on' },
    }),
    move('renew', '续聘', 'renew', 'appraised', 'appointed', ['leader'], { evidence: [RESULT], notBy: ['appraise'] }),
    move('talk', '约谈后留任', 'talk to and keep', 'appraised', 'appointed', ['leader', 'discipline'], {
      evidence: [attached('talk', '约谈记录', 'record of the talk')],
      reason: true,
      notBy: ['appraise'],
    }),
    move('move-on', '交流任职', 'move', ['appointed', 'appraised'], 'moved', ['leader'], {
      evidence: [attached('document', '任免文件', 'document')],
      reason: true,
      notBy: ['appraise'],
    }),
    move('remove', '免职', 'remove', ['appointed', 'appraised'], 'removed', ['leader'], {
      evidence: [attached('document', '任免文件', 'document')],
      reason: true,
      notBy: ['appraise'],
    }),
  ],
  extension: { who: ['leader'], most: 1 },
  source: '业务机制M29：每年考核；考察到公示3个月、任用和作出决定30天由本地确定（未证实）',
})
