/**
 * The yearly appraisal of staff 教职工年度考核, person by person: failing in ethics is failing the year, and a veto in force
 * keeps a person from titles, promotion, honours and project money. All of it is personal.
 */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, person } from '../shorthand.ts'

const VETOED = { person: 'T012', veto: true, 'veto-until': '2024-05-30', 'decided-on': '2023-05-30' }
const VETO = 'highest(ethics-case.veto-until by staff-number = person where veto)'

export const staffAppraisal = defineLedger({
  code: 'staff-appraisal',
  label: label('教职工年度考核', 'yearly appraisal of staff'),
  mechanisms: ['M28', 'M29'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'section'] },
  key: ['appraised-on', 'staff-number'],
  date: 'appraised-on',
  fields: [
    day('appraised-on', '考核日期', 'appraised on', { required: true, aliases: ['评定日期'] }),
    person('staff-number', '工号', 'staff number', { required: true, aliases: ['教师编号', '被考核人'] }),
    coded('appraisal-grade', '师德考核等次', 'grade in ethics', {
      code: 'ethics-grade',
      personal: true,
      required: true,
      aliases: ['师德考核'],
    }),
    coded('appraisal-grade', '年度考核等次', 'grade of the year', {
      code: 'year-grade',
      personal: true,
      required: true,
      aliases: ['年度考核'],
    }),
    flag('title-put-forward', '推荐评聘职称', 'put forward for a title', { personal: true }),
    flag('promoted', '晋升职务', 'promoted', { personal: true }),
    flag('put-forward', '推荐评优', 'put forward for an honour', { personal: true, aliases: ['推荐表彰'] }),
    flag('project-money', '推荐科研项目资助', 'put forward for project money', { personal: true }),
  ],
  rules: [
    {
      code: 'failing-in-ethics-fails-the-year',
      level: 'error',
      text: label('师德考核不合格的，年度考核应评定为不合格', 'Whoever fails in ethics fails the yearly appraisal'),
      when: "ethics-grade = 'unqualified'",
      check: "year-grade = 'unqualified'",
      examples: {
        passes: [{ line: { 'ethics-grade': 'unqualified', 'year-grade': 'unqualified' } }],
        fails: [{ line: { 'ethics-grade': 'unqualified', 'year-grade': 'qualified' } }],
      },
    },
    {
      code: 'vetoed-in-the-year-fails-it',
      level: 'warning',
      text: label(
        '当年被师德一票否决的，年度考核应评定为不合格',
        'Whoever was vetoed for ethics in the year fails the yearly appraisal',
      ),
      check:
        "year(highest(ethics-case.decided-on by staff-number = person where veto)) != year(appraised-on) or year-grade = 'unqualified'",
      fields: ['year-grade'],
      examples: {
        passes: [
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2023-12-20', 'year-grade': 'unqualified' },
            lines: { 'ethics-case': [VETOED] },
          },
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2024-12-20', 'year-grade': 'qualified' },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
        fails: [
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2023-12-20', 'year-grade': 'qualified' },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
      },
    },
    {
      code: 'vetoed-is-put-forward-for-nothing',
      level: 'error',
      text: label(
        '师德一票否决期内，不得推荐评聘职称、晋升、评优和科研资助',
        'While a veto is in force nobody is put forward for a title, promotion, an honour or project money',
      ),
      when: 'title-put-forward or promoted or put-forward or project-money',
      check: `${VETO} < appraised-on`,
      fields: ['title-put-forward', 'promoted', 'put-forward', 'project-money'],
      examples: {
        passes: [
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2024-12-20', promoted: true },
            lines: { 'ethics-case': [VETOED] },
          },
          {
            line: { 'staff-number': 'T013', 'appraised-on': '2023-12-20', 'put-forward': true },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
        fails: [
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2023-12-20', 'put-forward': true },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
      },
    },
    {
      code: 'vetoed-is-not-excellent',
      level: 'error',
      text: label('师德一票否决期内，年度考核不得评为优秀', 'While a veto is in force nobody is graded excellent'),
      when: "year-grade = 'excellent'",
      check: `${VETO} < appraised-on`,
      fields: ['year-grade'],
      examples: {
        passes: [
          {
            line: { 'staff-number': 'T013', 'appraised-on': '2023-12-20', 'year-grade': 'excellent' },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
        fails: [
          {
            line: { 'staff-number': 'T012', 'appraised-on': '2023-12-20', 'year-grade': 'excellent' },
            lines: { 'ethics-case': [VETOED] },
          },
        ],
      },
    },
  ],
  aliases: ['教师年度考核表', '年度考核登记表'],
})

const measure = measuresOf('staff-appraisal')
export const staffAppraisalMeasures = [
  measure('staff-appraised', '参加年度考核教职工', 'staff appraised', {
    by: ['year-grade', 'ethics-grade'],
    unit: '人',
  }),
]
