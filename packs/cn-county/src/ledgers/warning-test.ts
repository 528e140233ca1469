/** Warning education and its tests 警示教育: everybody is tested, whoever was away retakes. */
import { defineLedger } from '@youju/model'
import { day, decimal, label, measuresOf, partOf, persons, text } from '../shorthand.ts'

/** The lines of the attendance list that belong to the test. */
const listed = (also: string): string =>
  `count(attendee by held-on, material = title where session-sort = 'warning-test' and ${also})`
const ON_LIST = `${listed('score != empty')} > 0`
const TEST = { 'held-on': '2023-08-17', material: '警示教育片' }
const scored = (score: number) => ({
  ...{ 'held-on': '2023-08-17', title: '警示教育片', 'session-sort': 'warning-test' },
  ...{ score, passed: score >= 90 },
})

export const warningTest = defineLedger({
  code: 'warning-test',
  label: label('警示教育', 'warning education'),
  mechanisms: ['M48'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section'] },
  key: ['held-on', 'material'],
  date: 'held-on',
  fields: [
    day('held-on', '日期', 'held on', { required: true }),
    text('material', '教育内容', 'material', { required: true, aliases: ['内容', '片目'] }),
    persons('attended', '参加人数', 'attended'),
    persons('must-test', '应测人数', 'must be tested'),
    persons('tested', '参测人数', 'tested', { aliases: ['测试人数'] }),
    persons('passed', '合格人数', 'passed', { aliases: ['测试合格人数'] }),
    decimal('分')('pass-mark', '合格线', 'pass mark'),
    decimal('分')('lowest', '最低分', 'lowest score'),
    persons('retaken', '补测人数', 'retaken'),
  ],
  rules: [
    partOf('tested', '参测人数', 'those tested')('passed', '合格人数', 'Those who passed'),
    {
      code: 'all-passed-means-lowest-passes',
      level: 'error',
      text: label('全部合格时最低分不能低于合格线', 'When all passed, the lowest score reaches the pass mark'),
      when: 'passed = tested and tested > 0',
      check: 'lowest >= pass-mark',
      examples: {
        passes: [{ line: { tested: 40, passed: 40, lowest: 91, 'pass-mark': 90 } }],
        fails: [{ line: { tested: 40, passed: 40, lowest: 86, 'pass-mark': 90 } }],
      },
    },
    {
      code: 'everybody-is-tested',
      level: 'warning',
      text: label('应测人员应全部参加测试或补测', 'Everybody is tested, or retakes'),
      check: 'tested + retaken >= must-test',
      examples: {
        passes: [{ line: { 'must-test': 42, tested: 40, retaken: 2 } }],
        fails: [{ line: { 'must-test': 42, tested: 40, retaken: 0 } }],
      },
    },
    {
      code: 'tested-as-on-the-list',
      level: 'warning',
      text: label(
        '参测、补测人数之和应等于成绩名单上有成绩的人数，请核对名单',
        'Those tested and retested are as many as have a score on the list; check the list',
      ),
      when: ON_LIST,
      check: `tested + retaken = ${listed('score != empty')}`,
      fields: ['tested'],
      examples: {
        passes: [{ line: { ...TEST, tested: 2, retaken: 0 }, lines: { attendee: [scored(94), scored(91)] } }],
        fails: [{ line: { ...TEST, tested: 3, retaken: 0 }, lines: { attendee: [scored(94), scored(91)] } }],
      },
    },
    {
      code: 'passed-as-on-the-list',
      level: 'warning',
      text: label('合格人数应等于成绩名单上合格的人数', 'As many passed as the list says'),
      when: ON_LIST,
      check: `passed = ${listed('passed')}`,
      examples: {
        passes: [{ line: { ...TEST, passed: 1 }, lines: { attendee: [scored(94), scored(81)] } }],
        fails: [{ line: { ...TEST, passed: 2 }, lines: { attendee: [scored(94), scored(81)] } }],
      },
    },
    {
      code: 'lowest-as-on-the-list',
      level: 'error',
      text: label('最低分与成绩名单不符，请核对', 'The lowest score is not that of the list; check both'),
      check:
        "lowest = lowest(attendee.score by held-on, material = title where session-sort = 'warning-test' and score != empty)",
      examples: {
        passes: [{ line: { ...TEST, lowest: 91 }, lines: { attendee: [scored(94), scored(91)] } }],
        fails: [{ line: { ...TEST, lowest: 94 }, lines: { attendee: [scored(94), scored(91)] } }],
      },
    },
  ],
})

const measure = measuresOf('warning-test')
export const warningTestMeasures = [
  measure('warning-sessions', '警示教育次数', 'sessions of warning education', { unit: '次' }),
  measure('warning-attendance', '警示教育参加人次', 'warning education, person-times', {
    sum: 'attended',
    unit: '人次',
  }),
  measure('persons-tested', '参测人数', 'persons tested', { sum: 'tested', unit: '人' }),
  measure('persons-passed', '测试合格人数', 'persons who passed', { sum: 'passed', unit: '人' }),
]
