/** Activities that were held, and how many took part. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, persons, personTimes, text } from '../shorthand.ts'

export const activity = defineLedger({
  code: 'activity',
  label: label('德育与校园活动', 'activities'),
  mechanisms: ['M16'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  key: ['held-on', 'title'],
  date: 'held-on',
  fields: [
    day('held-on', '日期', 'held on', { required: true, aliases: ['活动日期', '时间', '举办日期'] }),
    text('title', '活动名称', 'title', { required: true, aliases: ['名称', '活动主题'] }),
    coded('activity-kind', '活动类别', 'kind', { required: true, aliases: ['类别'] }),
    coded('level', '级别', 'level', { aliases: ['主办级别'] }),
    coded('participant-kind', '参加对象', 'who takes part', { required: true, aliases: ['对象'] }),
    coded('stage', '学段', 'stage'),
    persons('persons', '参加人数', 'persons', { aliases: ['人数', '参赛人数'] }),
    personTimes('person-times', '参加人次', 'person-times', { aliases: ['人次'] }),
    number('个')('acts', '节目数', 'acts on the stage', { aliases: ['登台节目数'] }),
    text('place', '地点', 'place'),
  ],
  rules: [
    {
      code: 'persons-within-person-times',
      level: 'error',
      text: label('参加人数不能多于参加人次，请核对', 'Persons cannot exceed person-times; check both'),
      check: 'persons <= person-times',
      examples: {
        passes: [{ line: { persons: 708, 'person-times': 2810 } }],
        fails: [{ line: { persons: 708, 'person-times': 700 } }],
      },
    },
    {
      code: 'somebody-took-part',
      level: 'warning',
      text: label('参加人数和人次都未填，请补填', 'Neither persons nor person-times are given; add one'),
      check: 'persons != empty or person-times != empty',
      examples: {
        passes: [{ line: { persons: 40, 'person-times': null } }],
        fails: [{ line: { persons: null, 'person-times': null } }],
      },
    },
  ],
  aliases: ['活动登记表', '活动一览表', '德育活动'],
})

const measure = measuresOf('activity')
const by = ['activity-kind', 'participant-kind', 'stage', 'level']
export const activityMeasures = [
  measure('activities', '活动次数', 'activities', { by, unit: '次' }),
  measure('activity-persons', '活动参加人数', 'persons in activities', { sum: 'persons', by, unit: '人' }),
  measure('activity-person-times', '活动参加人次', 'activities, person-times', {
    sum: 'person-times',
    by,
    unit: '人次',
  }),
]
