/** A township's own figures for the year: land, villages, households, people, and its standing rules with a number. */
import { defineLedger } from '@youju/model'
import { decimal, label, measuresOf, number, persons, share } from '../shorthand.ts'

export const areaProfile = defineLedger({
  code: 'area-profile',
  label: label('乡镇基本情况', 'township profile'),
  mechanisms: ['M11', 'M22'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township' },
  key: [],
  fields: [
    decimal('平方公里')('land-area', '辖区面积', 'land area', { aliases: ['面积'] }),
    number('个')('villages', '行政村数', 'villages', { aliases: ['行政村', '村（社区）数', '村委会', '村委会数'] }),
    number('个')('neighbourhoods', '居委会数', 'neighbourhoods', { aliases: ['居委会'] }),
    number('个')('hamlets', '村民小组数', 'village groups', { aliases: ['村民小组', '社数'] }),
    decimal('公里')('distance', '距县城距离', 'distance to the county seat', { aliases: ['距县城'] }),
    number('户')('households', '户数', 'households', { aliases: ['总户数'] }),
    persons('population', '总人口', 'population', { aliases: ['人口'] }),
    share('tuition-refund', '教师进修学费报销比例', 'refund of teachers’ tuition', {
      atMost: 1,
      aliases: ['继续教育学费报销比例', '学费报销比例'],
    }),
    share('tuition-refund-limit', '规定学费报销比例', 'refund that the rule allows', {
      atMost: 1,
      aliases: ['学费报销比例上限'],
    }),
  ],
  rules: [
    {
      code: 'refund-within-the-rule',
      level: 'error',
      text: label('学费报销比例不能超过规定比例', 'No more tuition is refunded than the rule allows'),
      check: 'tuition-refund <= tuition-refund-limit',
      examples: {
        passes: [{ line: { 'tuition-refund': 0.5, 'tuition-refund-limit': 0.5 } }],
        fails: [{ line: { 'tuition-refund': 0.6, 'tuition-refund-limit': 0.5 } }],
      },
    },
    {
      code: 'people-live-in-households',
      level: 'warning',
      text: label('户数多于人口，请核对', 'More households than people; check both'),
      check: 'households <= population',
      examples: {
        passes: [{ line: { households: 9800, population: 31000 } }],
        fails: [{ line: { households: 98000, population: 31000 } }],
      },
    },
  ],
})

const measure = measuresOf('area-profile')
export const areaProfileMeasures = [
  measure('land-area', '辖区面积', 'land area', { sum: 'land-area', unit: '平方公里' }),
  measure('villages', '行政村数', 'villages', { sum: 'villages', unit: '个' }),
  measure('neighbourhoods', '居委会数', 'neighbourhoods', { sum: 'neighbourhoods', unit: '个' }),
  measure('hamlets', '村民小组数', 'village groups', { sum: 'hamlets', unit: '个' }),
  measure('county-seat-distance', '距县城距离', 'distance to the county seat', { sum: 'distance', unit: '公里' }),
  measure('households', '户数', 'households', { sum: 'households', unit: '户' }),
  measure('residents', '总人口', 'population', { sum: 'population', unit: '人' }),
  measure('tuition-refund', '教师进修学费报销比例', 'refund of teachers’ tuition', { sum: 'tuition-refund', unit: '' }),
]
