/** Pupils who stay away 缺课: what the daily roll shows. Beyond the days that the county set, a dropout case is opened. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, person, reference } from '../shorthand.ts'

export const absence = defineLedger({
  code: 'absence',
  label: label('学生缺课记录', 'absences'),
  mechanisms: ['M12'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: ['pupil', 'absent-from'],
  date: 'absent-from',
  fields: [
    person('pupil', '学生', 'pupil', { required: true, aliases: ['学籍号', '姓名'] }),
    coded('stage', '学段', 'stage', { required: true }),
    coded('grade', '年级', 'grade'),
    day('absent-from', '开始缺课日期', 'absent from', { required: true, aliases: ['缺课日期'] }),
    number('天')('days', '连续缺课天数', 'school days missed in a row', {
      required: true,
      atLeast: 1,
      aliases: ['缺课天数'],
    }),
    number('天')('days-allowed', '规定天数', 'days after which a case is opened', {
      required: true,
      note: label('无故缺课超过几天须立案，由县规定', 'So many days without leave open a case; the county sets it'),
    }),
    flag('on-leave', '已请假', 'on leave', { aliases: ['是否请假'], empty: 'none' }),
    flag('guardian-reached', '已联系监护人', 'guardian reached'),
    day('back-on', '返校日期', 'back on'),
    reference('case', 'dropout-case', '控辍案件', 'dropout case', { aliases: ['案件编号'] }),
  ],
  rules: [
    {
      code: 'beyond-the-limit-opens-a-case',
      level: 'error',
      text: label(
        '无故缺课超过规定天数的，须建立控辍案件并填案件编号',
        'Absence without leave beyond the days set opens a dropout case; name it',
      ),
      when: 'days > days-allowed and (on-leave = empty or not on-leave)',
      check: 'case != empty',
      examples: {
        passes: [
          { line: { days: 5, 'days-allowed': 3, case: 'K1' } },
          { line: { days: 5, 'days-allowed': 3, 'on-leave': true, case: null } },
          { line: { days: 3, 'days-allowed': 3, case: null } },
        ],
        fails: [{ line: { days: 4, 'days-allowed': 3, 'on-leave': false, case: null } }],
      },
    },
    {
      code: 'its-case-is-kept',
      level: 'error',
      text: label(
        '控辍保学台账中没有这个案件，请核对编号',
        'The ledger of dropout cases does not have it; check the number',
      ),
      when: 'case != empty',
      check: 'count(dropout-case by case = number) >= 1',
      fields: ['case'],
      examples: {
        passes: [{ line: { case: 'K1' }, lines: { 'dropout-case': [{ number: 'K1' }] } }],
        fails: [{ line: { case: 'K2' }, lines: { 'dropout-case': [{ number: 'K1' }] } }],
      },
    },
    {
      code: 'back-after-leaving',
      level: 'error',
      text: label('返校日期应晚于开始缺课日期', 'Nobody is back before the absence began'),
      check: 'back-on > absent-from',
      examples: {
        passes: [{ line: { 'absent-from': '2023-03-01', 'back-on': '2023-03-06' } }],
        fails: [{ line: { 'absent-from': '2023-03-06', 'back-on': '2023-03-01' } }],
      },
    },
  ],
  aliases: ['缺课登记表', '考勤异常登记表'],
})

const measure = measuresOf('absence')
const by = ['stage']
export const absenceMeasures = [
  measure('absences', '缺课人次', 'absences', { by, unit: '人次' }),
  measure('absences-without-leave', '无故缺课人次', 'absences without leave', {
    where: { 'on-leave': { not: true } },
    by,
    unit: '人次',
  }),
  measure('absences-with-a-case', '缺课立案人次', 'absences that opened a case', {
    where: { case: { present: true } },
    by,
    unit: '人次',
  }),
]
