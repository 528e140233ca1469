/** Patrols 护学岗: shifts due and shifts with at least two officers, month by month. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, partOf } from '../shorthand.ts'

export const patrol = defineLedger({
  code: 'patrol',
  label: label('护学岗', 'patrols'),
  mechanisms: ['M39'],
  shape: 'form',
  period: 'month',
  filledBy: { kind: 'school' },
  sparse: true,
  key: [],
  fields: [
    number('班次')('due', '应到班次', 'shifts due', { required: true, aliases: ['应到岗班次'] }),
    number('班次')('attended', '到岗班次', 'shifts attended', {
      required: true,
      aliases: ['实到班次'],
      note: label('每班次不少于2名民警', 'At least two officers a shift'),
    }),
    number('人')('officers', '出动警力人次', 'officers, person-times', { aliases: ['警力'] }),
    number('件')('events', '处置事件数', 'events dealt with'),
  ],
  rules: [
    partOf('due', '应到班次', 'the shifts due')('attended', '到岗班次', 'Shifts attended'),
    {
      code: 'two-officers-a-shift',
      level: 'error',
      text: label('每班次不少于2名民警，警力人次与到岗班次不符', 'At least two officers a shift; the two do not agree'),
      check: 'officers >= 2 * attended',
      examples: {
        passes: [{ line: { officers: 132, attended: 66 } }],
        fails: [{ line: { officers: 100, attended: 66 } }],
      },
    },
  ],
})

const measure = measuresOf('patrol')
export const patrolMeasures = [
  measure('patrols-due', '护学岗应到班次', 'patrol shifts due', { sum: 'due', unit: '班次' }),
  measure('patrols-attended', '护学岗到岗班次', 'patrol shifts attended', { sum: 'attended', unit: '班次' }),
]
