/** Who is reached by aid: pupils in hardship, pupils exempt from fees, children of the last kindergarten year. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons } from '../shorthand.ts'

export const aidCoverage = defineLedger({
  code: 'aid-coverage',
  label: label('资助覆盖情况', 'coverage of aid'),
  mechanisms: ['M13'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    persons('in-hardship', '困难学生数', 'pupils in hardship', { aliases: ['认定困难学生数'] }),
    persons('aided', '已资助困难学生数', 'of them aided', { aliases: ['受助困难学生数'] }),
    persons('pupils', '在校学生数', 'pupils', { aliases: ['在校生数'] }),
    persons('exempt', '免学杂费和教科书人数', 'exempt from fees and textbooks', { aliases: ['免费人数'] }),
    persons('last-year', '学前一年在园幼儿数', 'children of the last kindergarten year'),
    persons('last-year-exempt', '学前一年免保教费人数', 'of them exempt'),
  ],
  rules: [
    partOf('in-hardship', '困难学生数', 'the pupils in hardship')('aided', '已资助困难学生数', 'Those aided'),
    partOf('pupils', '在校学生数', 'the pupils')('exempt', '免费人数', 'Those exempt'),
    partOf('last-year', '学前一年幼儿数', 'the children of the last year')(
      'last-year-exempt',
      '免保教费人数',
      'Those exempt',
    ),
    {
      code: 'everyone-in-hardship-is-aided',
      level: 'warning',
      text: label(
        '困难学生应全部资助，请说明未资助原因',
        'All pupils in hardship should be aided; say why some are not',
      ),
      check: 'aided = in-hardship',
      examples: {
        passes: [{ line: { 'in-hardship': 41, aided: 41 } }],
        fails: [{ line: { 'in-hardship': 41, aided: 39 } }],
      },
    },
  ],
})

const measure = measuresOf('aid-coverage')
const sum = (code: string, zh: string, en: string, field: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit: '人' })
export const aidCoverageMeasures = [
  sum('hardship-pupils', '困难学生数', 'pupils in hardship', 'in-hardship'),
  sum('hardship-aided', '已资助困难学生数', 'pupils in hardship who were aided', 'aided'),
  sum('fee-pupils', '应免费学生数', 'pupils who should be exempt', 'pupils'),
  sum('fee-exempt', '免费学生数', 'pupils exempt', 'exempt'),
  sum('last-kindergarten-year', '学前一年幼儿数', 'children of the last kindergarten year', 'last-year'),
  sum('last-kindergarten-year-exempt', '学前一年免费幼儿数', 'of them exempt', 'last-year-exempt'),
]
