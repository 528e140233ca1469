/** A line per school and school year: that the school is open, and its grounds. Type and ownership stand with the unit. */
import { defineLedger } from '@youju/model'
import { area, coded, decimal, flag, label, measuresOf, number, text } from '../shorthand.ts'

export const school = defineLedger({
  code: 'school',
  label: label('学校基本情况', 'schools'),
  mechanisms: ['M38', 'M20'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: [],
  fields: [
    decimal('平方米')('land-area', '占地面积', 'land area', { aliases: ['校园占地面积'] }),
    area('floor-area', '校舍建筑面积', 'floor area', { aliases: ['建筑面积', '校舍面积'] }),
    area('dangerous-area', 'D级危房面积', 'floor area graded D', { aliases: ['危房面积'] }),
    number('个')('places', '核定学位', 'approved places', { aliases: ['学位数', '设计规模'] }),
    coded('certification', '现有等级', 'grade held', { aliases: ['学校等级', '等级'], empty: 'none' }),
    text('credit-code', '统一社会信用代码', 'unified social credit code', {
      format: 'credit-code',
      aliases: ['信用代码'],
    }),
    text('place-code', '属地区划代码', 'place code', { format: 'place-code', aliases: ['区划代码'] }),
    coded('school-rank', '学校层次', 'rank among the schools of a township', { aliases: ['层次'], empty: 'none' }),
    flag('charter', '有核准的章程', 'approved charter', { aliases: ['学校章程'] }),
    flag('union', '建有工会', 'has a union', { aliases: ['工会组织'] }),
  ],
  rules: [
    {
      code: 'dangerous-within-floor',
      level: 'error',
      text: label(
        'D级危房面积不能大于校舍建筑面积，请核对两项面积',
        'The area graded D cannot exceed the floor area; check both',
      ),
      check: 'dangerous-area <= floor-area',
      examples: {
        passes: [{ line: { 'floor-area': 3000, 'dangerous-area': 200 } }],
        fails: [{ line: { 'floor-area': 3000, 'dangerous-area': 3200 } }],
      },
    },
    {
      code: 'dangerous-emptied',
      level: 'warning',
      text: label(
        'D级危房必须停用，请说明腾空和改造安排',
        'Buildings graded D must not be used; say how they were emptied and when they are rebuilt',
      ),
      check: 'dangerous-area = 0',
      examples: {
        passes: [{ line: { 'dangerous-area': 0 } }],
        fails: [{ line: { 'dangerous-area': 120 } }],
      },
    },
    {
      code: 'floor-area-fits-the-plot',
      level: 'warning',
      text: label(
        '建筑面积超过占地面积两倍，可能多填一位数，请核对',
        'The floor area is more than twice the land; a digit may be too many',
      ),
      check: 'floor-area <= 2 * land-area',
      examples: {
        passes: [{ line: { 'floor-area': 1700, 'land-area': 5400 } }],
        fails: [{ line: { 'floor-area': 17000, 'land-area': 5400 } }],
      },
    },
    {
      code: 'has-a-principal',
      level: 'warning',
      text: label(
        '学校须有一名在任正职校长，请核对校长和干部任期台账',
        'A school has one principal in office; see the ledger of heads',
      ),
      check: 'count(head where principal) = 1',
      examples: {
        passes: [{ line: {}, lines: { head: [{ principal: true }, { principal: false }] } }],
        fails: [{ line: {}, lines: { head: [{ principal: false }] } }],
      },
    },
  ],
  aliases: ['学校情况表', '学校（幼儿园）基本情况'],
})

const measure = measuresOf('school')
export const schoolMeasures = [
  measure('schools', '学校数', 'schools', { unit: '所' }),
  measure('schools-by-grade', '已定级学校数', 'schools by grade held', { by: ['certification'], unit: '所' }),
  measure('schools-by-rank', '分层次学校数', 'schools by rank', { by: ['school-rank'], unit: '所' }),
  measure('floor-area', '校舍建筑面积', 'floor area', { sum: 'floor-area', unit: '平方米' }),
  measure('school-land-area', '学校占地面积', 'land of schools', { sum: 'land-area', unit: '平方米' }),
  measure('dangerous-area', 'D级危房面积', 'floor area graded D', { sum: 'dangerous-area', unit: '平方米' }),
  measure('places', '核定学位', 'approved places', { sum: 'places', unit: '个' }),
  measure('schools-with-charter', '有章程的学校', 'schools with a charter', { where: { charter: true }, unit: '所' }),
  measure('schools-with-union', '建有工会的学校', 'schools with a union', { where: { union: true }, unit: '所' }),
]
