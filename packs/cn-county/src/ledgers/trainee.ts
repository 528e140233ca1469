/** Trainees of adult education 成教学员名单: whoever attends several trainings is counted once in the year. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

const ONCE = { person: 'X7', year: 2023, counted: true }

export const trainee = defineLedger({
  code: 'trainee',
  label: label('成人教育学员名单', 'trainees of adult education'),
  mechanisms: ['M50'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'village', 'city'] },
  key: ['started-on', 'title', 'person'],
  date: 'started-on',
  fields: [
    day('started-on', '开始日期', 'started on', { required: true, aliases: ['培训日期'] }),
    text('title', '培训名称', 'title', { required: true, aliases: ['名称'] }),
    person('person', '学员', 'person', { required: true, aliases: ['姓名', '身份证号'] }),
    number('年')('year', '年度', 'year', { required: true }),
    flag('counted', '计入本年人数', 'counted in the year', {
      required: true,
      note: label('同一人同一年度只计一次，再次参加填“否”', 'A person once in the year; “no” when attending again'),
    }),
    coded('trainee-state', '学员状态', 'state', { required: true, personal: true, aliases: ['状态'] }),
    day('followed-up-on', '跟踪日期', 'followed up on', { personal: true, aliases: ['回访日期'] }),
  ],
  rules: [
    {
      code: 'once-in-the-year',
      level: 'error',
      text: label(
        '同一学员同一年度只计一次，再次参加的“计入本年人数”填“否”',
        'A trainee is counted once in the year; mark the other trainings as not counted',
      ),
      when: 'counted',
      check: 'count(by person, year where counted) <= 1',
      fields: ['counted'],
      examples: {
        passes: [
          {
            line: ONCE,
            lines: {
              trainee: [
                { ...ONCE, counted: false },
                { ...ONCE, year: 2022 },
                { ...ONCE, person: 'X8' },
              ],
            },
          },
        ],
        fails: [{ line: ONCE, lines: { trainee: [{ ...ONCE }] } }],
      },
    },
    {
      code: 'year-of-the-training',
      level: 'error',
      text: label('年度应是培训开始日期的年份', 'The year is that in which the training started'),
      check: 'year = year(started-on)',
      fields: ['year'],
      examples: {
        passes: [{ line: { year: 2023, 'started-on': '2023-04-10' } }],
        fails: [{ line: { year: 2022, 'started-on': '2023-04-10' } }],
      },
    },
    {
      code: 'followed-up-after-the-training',
      level: 'error',
      text: label('跟踪日期不能早于培训开始日期', 'Nobody is followed up before the training'),
      check: 'followed-up-on >= started-on',
      examples: {
        passes: [{ line: { 'started-on': '2023-04-10', 'followed-up-on': '2023-10-12' } }],
        fails: [{ line: { 'started-on': '2023-04-10', 'followed-up-on': '2023-03-12' } }],
      },
    },
    {
      code: 'employment-is-followed-up',
      level: 'warning',
      text: label(
        '就业结果来自跟踪，请填跟踪日期',
        'Whether a trainee is employed is known from a follow-up; give the day',
      ),
      when: "trainee-state = 'followed'",
      check: 'followed-up-on != empty',
      examples: {
        passes: [{ line: { 'trainee-state': 'employed', 'followed-up-on': '2023-10-12' } }],
        fails: [{ line: { 'trainee-state': 'employed', 'followed-up-on': null } }],
      },
    },
  ],
  aliases: ['学员花名册', '成人培训学员名册'],
})

const measure = measuresOf('trainee')
export const traineeMeasures = [
  measure('trainees', '参加培训学员（一人只计一次）', 'trainees, each once in the year', {
    where: { counted: true },
    by: ['trainee-state'],
    unit: '人',
  }),
]
