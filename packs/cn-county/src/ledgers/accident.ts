/** Safety accidents, with or without the school's responsibility. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, persons, text } from '../shorthand.ts'

export const accident = defineLedger({
  code: 'accident',
  label: label('安全事故', 'accidents'),
  mechanisms: ['M39', 'M19'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county'] },
  key: ['happened-on', 'accident-kind', 'place'],
  date: 'happened-on',
  fields: [
    day('happened-on', '发生日期', 'happened on', { required: true, aliases: ['日期'] }),
    coded('accident-kind', '事故类别', 'kind', { required: true, aliases: ['类别'] }),
    text('place', '地点', 'place', { required: true }),
    persons('injured', '受伤人数', 'injured'),
    persons('died', '死亡人数', 'died'),
    flag('responsible', '负有责任', 'with responsibility', { required: true, aliases: ['责任事故'] }),
    flag('serious', '重大事故', 'serious'),
    day('reported-on', '上报日期', 'reported on'),
  ],
  rules: [
    {
      code: 'reported-the-same-day',
      level: 'error',
      text: label('事故须当日上报', 'An accident is reported the same day'),
      check: 'reported-on <= happened-on',
      examples: {
        passes: [{ line: { 'happened-on': '2023-05-04', 'reported-on': '2023-05-04' } }],
        fails: [{ line: { 'happened-on': '2023-05-04', 'reported-on': '2023-05-06' } }],
      },
    },
  ],
})

export const accidentMeasures = [
  measuresOf('accident')('accidents', '安全事故数', 'accidents', { by: ['accident-kind', 'responsible'], unit: '起' }),
]
