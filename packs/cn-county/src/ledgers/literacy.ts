/** Literacy work 扫盲: newly literate, and still literate when tested again. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, partOf, persons } from '../shorthand.ts'

export const literacy = defineLedger({
  code: 'literacy',
  label: label('扫盲工作', 'literacy work'),
  mechanisms: ['M50'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township' },
  key: [],
  fields: [
    persons('learners', '扫盲学员数', 'learners', { aliases: ['参加扫盲人数'] }),
    persons('newly-literate', '本年脱盲人数', 'newly literate in the year', { required: true, aliases: ['脱盲人数'] }),
    persons('of-three-years', '近三年脱盲人数', 'newly literate of three years', { required: true }),
    persons('retested', '复测人数', 'tested again'),
    persons('still-literate', '复测合格人数', 'still literate', { required: true, aliases: ['巩固人数'] }),
  ],
  rules: [
    partOf('learners', '扫盲学员数', 'the learners')('newly-literate', '本年脱盲人数', 'The newly literate'),
    partOf('of-three-years', '近三年脱盲人数', 'the newly literate of three years')(
      'still-literate',
      '复测合格人数',
      'The still literate',
    ),
    partOf('of-three-years', '近三年脱盲人数', 'the newly literate of three years')(
      'retested',
      '复测人数',
      'Those tested again',
    ),
    partOf('retested', '复测人数', 'those tested again')('still-literate', '复测合格人数', 'The still literate'),
    {
      code: 'everybody-is-tested-again',
      level: 'warning',
      text: label('近三年脱盲人员应全部复测', 'Everybody newly literate in three years is tested again'),
      check: 'retested = of-three-years',
      examples: {
        passes: [{ line: { 'of-three-years': 12, retested: 12 } }],
        fails: [{ line: { 'of-three-years': 12, retested: 9 } }],
      },
    },
  ],
})

const measure = measuresOf('literacy')
export const literacyMeasures = [
  measure('newly-literate', '脱盲人数', 'newly literate', { sum: 'newly-literate', unit: '人' }),
  measure('literate-of-three-years', '近三年脱盲人数', 'newly literate of three years', {
    sum: 'of-three-years',
    unit: '人',
  }),
  measure('still-literate', '复测合格人数', 'still literate', { sum: 'still-literate', unit: '人' }),
]
