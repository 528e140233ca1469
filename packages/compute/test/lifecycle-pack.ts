/** Hazards and supervised items as lifecycles, small but with every part; and the official working-day calendar. */
import { type Day, defineLifecycle, type Lifecycle, type WorkCalendar } from '@youju/model'
import chineseDays from 'chinese-days'
import type { z } from 'zod'

const label = (zh: string, en: string) => ({ zh, en })

export const hazardDefinition: z.input<typeof Lifecycle> = {
  code: 'hazard',
  label: label('安全隐患', 'Hazard'),
  ledger: 'hazards',
  initial: 'found',
  states: [
    {
      code: 'found',
      label: label('已发现', 'found'),
      deadline: {
        length: 3,
        count: 'working-days',
        remind: 1,
        escalate: [
          { after: 1, to: 'township' },
          { after: 10, to: 'county' },
        ],
      },
    },
    { code: 'rectifying', label: label('整改中', 'rectifying'), deadline: { length: 15, count: 'working-days' } },
    { code: 'rectified', label: label('已整改', 'rectified') },
    { code: 'closed', label: label('已销号', 'closed'), final: true },
    { code: 'not-founded', label: label('不属实', 'not founded'), final: true },
  ],
  moves: [
    { code: 'assign', label: label('交办', 'assign'), from: ['found'], to: 'rectifying', who: ['bureau'] },
    {
      code: 'dismiss',
      label: label('核销', 'dismiss'),
      from: ['found'],
      to: 'not-founded',
      who: ['bureau'],
      evidence: [{ code: 'finding', label: label('核查记录', 'record of the check') }],
      reason: true,
    },
    {
      code: 'rectify',
      label: label('报告整改', 'report rectified'),
      from: ['rectifying'],
      to: 'rectified',
      who: ['school'],
      evidence: [{ code: 'photo-after', label: label('整改后照片', 'photo after') }],
    },
    {
      code: 'send-back',
      label: label('退回', 'send back'),
      from: ['rectified'],
      to: 'rectifying',
      who: ['bureau'],
      reason: true,
    },
    {
      code: 'close',
      label: label('复查销号', 'close after re-check'),
      from: ['rectified'],
      to: 'closed',
      who: ['bureau', 'school'],
      proof: 'safety-checks',
      notBy: ['rectify'],
    },
  ],
  extension: { who: ['bureau'], most: 1 },
  pause: { who: ['bureau'] },
  reopen: 'rectifying',
  source: 'own',
}
export const hazard = defineLifecycle(hazardDefinition)

export const supervised = defineLifecycle({
  code: 'supervised-item',
  label: label('督办事项', 'Supervised item'),
  initial: 'open',
  states: [
    { code: 'open', label: label('办理中', 'in work') },
    { code: 'done', label: label('办结', 'done'), final: true },
  ],
  moves: [
    {
      code: 'finish',
      label: label('办结', 'finish'),
      from: ['open'],
      to: 'done',
      who: ['bureau'],
      evidence: [{ code: 'reply', label: label('办理报告', 'report') }],
    },
  ],
  deadline: { length: 1, count: 'months', remind: 5 },
  extension: { who: ['bureau'], most: 2 },
  pause: { who: ['bureau'] },
  source: 'own',
})

/** Years whose 放假安排 chinese-days 1.5.7 has; for others it would guess that weekdays are workdays. */
export const FIRST_YEAR = 2004
export const LAST_YEAR = 2026
export const official: WorkCalendar = {
  isWorkday: (day: Day) => {
    const year = Number(day.slice(0, 4))
    return year < FIRST_YEAR || year > LAST_YEAR ? 'unknown' : chineseDays.isWorkday(day)
  },
}
