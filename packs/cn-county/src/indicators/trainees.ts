/** Adults trained and put to work: sessions, persons, person-times, employed, transferred. */
import { AREAS, example, indicator } from '../shorthand.ts'

const T = { unit: 'T', units: [{ code: 'T', kind: 'township' as const, parent: 'C' }] }

/** Two kinds of training in a town; the second is sliced out. */
const trained = (
  code: string,
  zh: string,
  en: string,
  measure: string,
  unit: string,
  family: 'training-sessions' | 'adult-training' | 'employment',
  row: string[] = [],
  threshold?: { zh: string; en: string },
) =>
  indicator(code, zh, en, {
    row,
    ...(threshold ? { threshold } : {}),
    family,
    level: 'adult',
    unit,
    flow: 'flow',
    better: 'higher',
    period: 'calendar-year',
    formula: { measure },
    slices: ['adult-training-kind'],
    levels: [...AREAS],
    source: '工作报告范文000',
    examples: [
      example(
        '2023',
        519,
        [
          [measure, 'T', 519, 'transfer'],
          [measure, 'T', 60, 'literacy'],
        ],
        { ...T, slice: { 'adult-training-kind': 'transfer' } },
      ),
    ],
  })

export const traineeIndicators = [
  trained(
    'adult-training-sessions',
    '成人培训期数',
    'Sessions of adult training',
    'adult-sessions',
    '期',
    'training-sessions',
  ),
  trained('adult-training-people', '成人培训人数', 'Adults trained', 'adult-persons', '人', 'adult-training'),
  trained(
    'adult-training',
    '农民实用技术培训人次',
    'Adult training, person-times',
    'adult-person-times',
    '人次',
    'adult-training',
    ['ADM27'],
    { zh: '人数不多于人次', en: 'no more persons than person-times' },
  ),
  trained('adults-employed', '培训后就业人数', 'Adults employed after training', 'adults-employed', '人', 'employment'),
  trained('labour-transferred', '劳动力转移人次', 'Labour transferred', 'labour-placed', '人次', 'employment', [
    'ADM29',
  ]),
]
