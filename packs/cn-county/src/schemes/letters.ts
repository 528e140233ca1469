/** Example letters 目标责任书 from the county to a township and on to its schools; the school's repeats the township's vetoes. */
import { defineLetter, type Scheme } from '@youju/model'
import { label } from '../shorthand.ts'
import { schoolAssessment } from './school.ts'
import { townshipAssessment } from './township.ts'

const itemsOf = (scheme: Scheme, targets: Record<string, number>) =>
  scheme.criteria.map(({ code, points }) => ({
    criterion: code,
    points,
    ...(targets[code] === undefined ? {} : { target: targets[code] }),
  }))

const SOURCE = '示例，按业务机制M05，每年3月签订；目标值由本地确定'

export const townshipLetter = defineLetter(
  {
    code: 'township-letter',
    label: label('乡镇教育工作目标责任书', 'letter of a township'),
    scheme: townshipAssessment.code,
    issuer: 'county',
    signer: 'township',
    period: 'calendar-year',
    signBy: '03-31',
    items: itemsOf(townshipAssessment, { dropout: 0.002, 'junior-entry': 0.98, 'preschool-entry': 0.95 }),
    vetoes: townshipAssessment.vetoes.map(({ code }) => code),
    source: SOURCE,
  },
  { scheme: townshipAssessment },
)

export const schoolLetter = defineLetter(
  {
    code: 'school-letter',
    label: label('学校教育工作目标责任书', 'letter of a school'),
    scheme: schoolAssessment.code,
    parent: townshipLetter.code,
    issuer: 'township',
    signer: 'school',
    period: 'calendar-year',
    signBy: '03-31',
    items: itemsOf(schoolAssessment, { dropout: 0.002 }),
    vetoes: schoolAssessment.vetoes.map(({ code }) => code),
    source: SOURCE,
  },
  { scheme: schoolAssessment, parent: townshipLetter },
)
