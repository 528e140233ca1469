/** Adult and community training 农民实用技术、转移培训: persons once a year, person-times for each session. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, label, measuresOf, number, partOf, persons, personTimes, text } from '../shorthand.ts'

export const adultTraining = defineLedger({
  code: 'adult-training',
  label: label('成人教育培训', 'adult training'),
  mechanisms: ['M50'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'village', 'city'] },
  key: ['started-on', 'title'],
  date: 'started-on',
  fields: [
    day('started-on', '开始日期', 'started on', { required: true, aliases: ['日期', '培训日期'] }),
    text('title', '培训名称', 'title', { required: true, aliases: ['培训内容'] }),
    coded('adult-training-kind', '成人培训类别', 'kind', { required: true, aliases: ['类别', '培训类别'] }),
    coded('community-level', '社区教育机构层级', 'level of the centre'),
    text('place', '地点', 'place'),
    number('期')('sessions', '期数', 'sessions', { atLeast: 1, aliases: ['培训期数'] }),
    decimal('学时')('hours', '学时', 'hours'),
    persons('persons', '培训人数', 'persons', { required: true, aliases: ['人数', '参训人数'] }),
    personTimes('person-times', '培训人次', 'person-times', { aliases: ['人次'] }),
    persons('certified', '取得证书人数', 'certified', { aliases: ['发证人数'] }),
    persons('employed', '就业人数', 'employed', { aliases: ['培训后就业人数'] }),
    personTimes('placed', '转移就业人次', 'placements', { aliases: ['劳动力转移人次'] }),
    day('followed-up-on', '跟踪日期', 'followed up on'),
  ],
  rules: [
    partOf('person-times', '培训人次', 'the person-times')('persons', '培训人数', 'Persons'),
    partOf('persons', '培训人数', 'the persons trained')('employed', '就业人数', 'Those employed'),
    partOf('persons', '培训人数', 'the persons trained')('certified', '取得证书人数', 'Those certified'),
    {
      code: 'persons-as-on-the-list',
      level: 'warning',
      text: label(
        '培训人数应等于学员名单上“计入本年人数”的人数，再次参加的只计人次',
        'As many persons as the list counts in the year; those who attend again are person-times only',
      ),
      when: 'count(trainee by started-on, title) > 0',
      check: 'persons = count(trainee by started-on, title where counted)',
      fields: ['persons'],
      examples: {
        passes: [
          {
            line: { 'started-on': '2023-04-10', title: '果树栽培', persons: 1 },
            lines: {
              trainee: [
                { 'started-on': '2023-04-10', title: '果树栽培', counted: true },
                { 'started-on': '2023-04-10', title: '果树栽培', counted: false },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'started-on': '2023-04-10', title: '果树栽培', persons: 2 },
            lines: {
              trainee: [
                { 'started-on': '2023-04-10', title: '果树栽培', counted: true },
                { 'started-on': '2023-04-10', title: '果树栽培', counted: false },
              ],
            },
          },
        ],
      },
    },
    {
      code: 'employed-as-on-the-list',
      level: 'warning',
      text: label('就业人数应等于学员名单上“已就业”的人数', 'As many are employed as the list says'),
      when: 'count(trainee by started-on, title) > 0',
      check: "employed = count(trainee by started-on, title where trainee-state = 'employed')",
      fields: ['employed'],
      examples: {
        passes: [
          {
            line: { 'started-on': '2023-04-10', title: '果树栽培', employed: 1 },
            lines: {
              trainee: [
                { 'started-on': '2023-04-10', title: '果树栽培', 'trainee-state': 'employed' },
                { 'started-on': '2023-04-10', title: '果树栽培', 'trainee-state': 'lost' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'started-on': '2023-04-10', title: '果树栽培', employed: 2 },
            lines: {
              trainee: [
                { 'started-on': '2023-04-10', title: '果树栽培', 'trainee-state': 'employed' },
                { 'started-on': '2023-04-10', title: '果树栽培', 'trainee-state': 'lost' },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('adult-training')
const by = ['adult-training-kind']
export const adultTrainingMeasures = [
  measure('adult-sessions', '成人培训期数', 'adult training sessions', { sum: 'sessions', by, unit: '期' }),
  measure('adult-persons', '成人培训人数', 'adults trained', { sum: 'persons', by, unit: '人' }),
  measure('adult-person-times', '成人培训人次', 'adult training, person-times', {
    sum: 'person-times',
    by,
    unit: '人次',
  }),
  measure('adults-employed', '培训后就业人数', 'adults employed after training', { sum: 'employed', by, unit: '人' }),
  measure('labour-placed', '劳动力转移人次', 'labour transferred', { sum: 'placed', by, unit: '人次' }),
]
