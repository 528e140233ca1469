/** Teacher-ethics cases 师德案件. Names never leave this ledger; harm to minors is reported to the police at once. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, person, persons, text } from '../shorthand.ts'

export const ethicsCase = defineLedger({
  code: 'ethics-case',
  label: label('师德师风案件', 'teacher-ethics cases'),
  mechanisms: ['M28'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['school', 'township', 'section'] },
  key: ['number'],
  date: 'received-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('received-on', '受理日期', 'received on', { required: true, aliases: ['收到日期'] }),
    coded('complaint-channel', '投诉渠道', 'channel', { aliases: ['线索来源'] }),
    person('person', '当事人', 'person', { required: true }),
    text('school', '所在学校', 'school', { required: true, aliases: ['学校'] }),
    coded('ethics-breach', '师德失范情形', 'breach', { required: true, aliases: ['失范情形'] }),
    coded('finding', '查实情况', 'finding', { empty: 'none' }),
    text('facts', '查实事实', 'facts', { personal: true, aliases: ['事实'] }),
    text('investigated-by', '调查单位', 'investigated by', { aliases: ['调查组'] }),
    text('appeal', '申诉情况', 'appeal'),
    persons('persons', '处理人数', 'persons dealt with', { required: true, aliases: ['涉及人数'] }),
    persons('leaders', '追责领导人数', 'leaders held responsible', { aliases: ['一案双查人数'], empty: 'none' }),
    coded('leader-sanction', '领导责任处理方式', 'sanction of leaders', { list: 'sanction' }),
    coded('sanction', '处理方式', 'sanction'),
    day('decided-on', '处理决定日期', 'decided on'),
    day('veto-until', '一票否决期止', 'veto until', { aliases: ['影响期止'] }),
    flag('veto', '一票否决', 'veto in force', { empty: 'none' }),
    coded('assessment-grade', '当年考核等次', 'grade of the yearly assessment', { aliases: ['年度考核等次'] }),
    flag('minor-harmed', '侵害未成年人', 'harm to a minor'),
    day('reported-on', '报警日期', 'reported to the police on'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('received-on'),
    {
      code: 'harm-is-reported-at-once',
      level: 'error',
      text: label('侵害未成年人须当日强制报告公安机关', 'Harm to a minor is reported to the police the same day'),
      when: 'minor-harmed',
      check: 'reported-on != empty and reported-on <= received-on',
      fields: ['reported-on'],
      examples: {
        passes: [{ line: { 'minor-harmed': true, 'reported-on': '2023-05-04', 'received-on': '2023-05-04' } }],
        fails: [
          { line: { 'minor-harmed': true, 'reported-on': null, 'received-on': '2023-05-04' } },
          { line: { 'minor-harmed': true, 'reported-on': '2023-05-09', 'received-on': '2023-05-04' } },
        ],
      },
    },
    {
      code: 'veto-has-an-end',
      level: 'error',
      text: label('一票否决须填期限，到期自动终止', 'A veto has an end and ends by date'),
      when: 'veto',
      check: 'veto-until != empty and veto-until > decided-on',
      fields: ['veto-until'],
      examples: {
        passes: [{ line: { veto: true, 'veto-until': '2024-05-30', 'decided-on': '2023-05-30' } }],
        fails: [{ line: { veto: true, 'veto-until': null, 'decided-on': '2023-05-30' } }],
      },
    },
    {
      code: 'leaders-are-among-the-persons',
      level: 'error',
      text: label('追责领导人数不能多于处理人数', 'Leaders held responsible are among the persons dealt with'),
      check: 'leaders <= persons',
      examples: { passes: [{ line: { persons: 2, leaders: 1 } }], fails: [{ line: { persons: 1, leaders: 2 } }] },
    },
    {
      code: 'veto-as-long-as-the-sanction',
      level: 'error',
      text: label(
        '影响期不得短于处理期：警告6个月，记过12个月，降低岗位等级或撤职24个月',
        'A veto lasts as long as its sanction: warning 6 months, demerit 12, demotion 24',
      ),
      when: "veto and (sanction = 'warning' or sanction = 'demerit' or sanction = 'demotion')",
      check:
        "days(decided-on, veto-until) >= 180 and (sanction = 'warning' or days(decided-on, veto-until) >= 364) and (sanction != 'demotion' or days(decided-on, veto-until) >= 729)",
      fields: ['veto-until'],
      examples: {
        passes: [
          { line: { veto: true, sanction: 'warning', 'decided-on': '2023-03-01', 'veto-until': '2023-09-01' } },
          { line: { veto: true, sanction: 'demotion', 'decided-on': '2023-03-01', 'veto-until': '2025-03-01' } },
        ],
        fails: [
          { line: { veto: true, sanction: 'warning', 'decided-on': '2023-03-01', 'veto-until': '2023-06-01' } },
          { line: { veto: true, sanction: 'demerit', 'decided-on': '2023-03-01', 'veto-until': '2023-09-01' } },
          { line: { veto: true, sanction: 'demotion', 'decided-on': '2023-03-01', 'veto-until': '2024-03-01' } },
        ],
      },
    },
    {
      code: 'fails-the-year',
      level: 'warning',
      text: label(
        '师德一票否决的，当年年度考核应定为不合格',
        'Whoever is vetoed for ethics fails the yearly assessment',
      ),
      when: 'veto',
      check: "assessment-grade != empty and assessment-grade = 'unqualified'",
      fields: ['assessment-grade'],
      examples: {
        passes: [
          { line: { veto: true, 'assessment-grade': 'unqualified' } },
          { line: { veto: false, 'assessment-grade': null } },
        ],
        fails: [
          { line: { veto: true, 'assessment-grade': null } },
          { line: { veto: true, 'assessment-grade': 'qualified' } },
        ],
      },
    },
    {
      code: 'leaders-are-counted',
      level: 'error',
      text: label(
        '有领导责任处理的，追责领导人数应不少于1人',
        'Where leaders were sanctioned, at least one is counted',
      ),
      when: 'leader-sanction != empty',
      check: 'leaders >= 1',
      fields: ['leaders'],
      examples: {
        passes: [{ line: { 'leader-sanction': 'admonition', leaders: 1 } }],
        fails: [{ line: { 'leader-sanction': 'admonition', leaders: 0 } }],
      },
    },
  ],
})

const measure = measuresOf('ethics-case')
const by = ['ethics-breach', 'case-state', 'finding']
export const ethicsCaseMeasures = [
  measure('ethics-cases', '师德案件', 'ethics cases', { by, unit: '件' }),
  measure('ethics-persons', '师德处理人数', 'persons dealt with', { sum: 'persons', by, unit: '人' }),
  measure('ethics-leaders', '追责领导人数', 'leaders held responsible', { sum: 'leaders', by, unit: '人' }),
  measure('ethics-vetoed', '师德一票否决人数', 'persons vetoed', {
    sum: 'persons',
    where: { veto: true },
    by,
    unit: '人',
  }),
]
