/** Dropout cases 控辍保学: one per child, open until the child is in school or a lawful reason is proved. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const dropoutCase = defineLedger({
  code: 'dropout-case',
  label: label('控辍保学台账', 'dropout cases'),
  mechanisms: ['M12'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township'] },
  key: ['number'],
  date: 'found-on',
  fields: [
    text('number', '编号', 'number', { required: true, aliases: ['案件编号'] }),
    person('child', '儿童', 'child', { required: true, aliases: ['学生姓名', '姓名'] }),
    coded('stage', '学段', 'stage', { required: true }),
    coded('grade', '年级', 'grade'),
    day('last-seen-on', '最后到校日期', 'last seen on'),
    day('found-on', '发现日期', 'found on', { required: true }),
    coded('found-by', '发现途径', 'found by'),
    coded('dropout-reason', '辍学原因', 'reason', { required: true, aliases: ['原因'] }),
    coded('hardship-group', '困难学生类别', 'group at risk', { personal: true, aliases: ['风险群体'] }),
    text('place-now', '现在何处', 'where the child is now', { personal: true, aliases: ['去向'] }),
    flag('guardian-reached', '已联系监护人', 'guardian reached'),
    person('responsible', '责任人', 'responsible', { aliases: ['包保责任人'] }),
    text('plan', '一生一案', 'plan for the child', { aliases: ['劝返方案'] }),
    number('次')('persuasions', '劝返次数', 'persuasions'),
    day('ordered-on', '限期复学通知书日期', 'order to return of'),
    day('education-order-on', '责令入学决定书日期', 'education order of'),
    day('court-on', '提起诉讼日期', 'brought to court on'),
    coded('case-result', '控辍办理结果', 'result', { aliases: ['办理结果', '结果'], empty: 'none' }),
    number('天')('days-attended', '复学后到校天数', 'days attended since'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('found-on'),
    {
      code: 'closed-has-a-result',
      level: 'error',
      text: label('办结的案件须填办理结果', 'A closed case needs its result'),
      when: "case-state = 'closed'",
      check: 'case-result != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'case-result': '1' } }],
        fails: [{ line: { 'case-state': 'closed', 'case-result': null } }],
      },
    },
    {
      code: 'return-is-confirmed',
      level: 'error',
      text: label('劝返复学须在到校满30天后办结', 'A return is confirmed after 30 days of attendance'),
      when: "case-state = 'closed' and case-result = '1'",
      check: 'days-attended >= 30',
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'case-result': '1', 'days-attended': 34 } }],
        fails: [{ line: { 'case-state': 'closed', 'case-result': '1', 'days-attended': 12 } }],
      },
    },
    {
      code: 'death-is-no-dropout',
      level: 'error',
      text: label('原因为死亡的，办理结果应为死亡（更正）', 'A death is closed as a correction'),
      when: "dropout-reason = '17' and case-state = 'closed'",
      check: "case-result = '7'",
      examples: {
        passes: [{ line: { 'dropout-reason': '17', 'case-state': 'closed', 'case-result': '7' } }],
        fails: [{ line: { 'dropout-reason': '17', 'case-state': 'closed', 'case-result': '1' } }],
      },
    },
    {
      code: 'open-case-is-worked-on',
      level: 'warning',
      text: label('未办结的案件须有劝返记录', 'An open case needs a persuasion'),
      when: "case-state = 'unsettled'",
      check: 'persuasions >= 1',
      examples: {
        passes: [{ line: { 'case-state': 'working', persuasions: 2 } }],
        fails: [{ line: { 'case-state': 'working', persuasions: 0 } }],
      },
    },
    {
      code: 'persuaded-within-the-month',
      level: 'warning',
      text: label(
        '未办结案件最近一次劝返（尚未劝返的从发现之日算起）已超过31天，请安排两人以上劝返',
        'The last persuasion of an open case, or its finding, lies more than 31 days back; send two persons or more',
      ),
      when: "case-state = 'unsettled'",
      check:
        'days(found-on, today()) <= 31 or count(persuasion by number = case) > 0 and days(highest(persuasion.made-on by number = case), today()) <= 31',
      fields: ['persuasions'],
      examples: {
        passes: [
          {
            line: { number: 'K1', 'case-state': 'working', 'found-on': '2023-03-01' },
            lines: { persuasion: [{ case: 'K1', 'made-on': '2023-05-06' }] },
            today: '2023-05-20',
          },
          {
            line: { number: 'K1', 'case-state': 'working', 'found-on': '2023-05-01' },
            lines: { persuasion: [{ case: 'K9', 'made-on': '2023-05-06' }] },
            today: '2023-05-20',
          },
        ],
        fails: [
          {
            line: { number: 'K1', 'case-state': 'working', 'found-on': '2023-03-01' },
            lines: { persuasion: [{ case: 'K1', 'made-on': '2023-03-06' }] },
            today: '2023-05-20',
          },
          {
            line: { number: 'K1', 'case-state': 'working', 'found-on': '2023-03-01' },
            lines: { persuasion: [{ case: 'K9', 'made-on': '2023-05-06' }] },
            today: '2023-05-20',
          },
        ],
      },
    },
    {
      code: 'legal-steps-in-order',
      level: 'error',
      text: label(
        '限期复学通知、责令决定和诉讼应依次进行，请核对日期',
        'Order to return, education order and court follow one another; check the days',
      ),
      check: 'ordered-on <= education-order-on and education-order-on <= court-on',
      examples: {
        passes: [
          { line: { 'ordered-on': '2023-03-01', 'education-order-on': '2023-03-20', 'court-on': '2023-05-08' } },
        ],
        fails: [{ line: { 'ordered-on': '2023-03-21', 'education-order-on': '2023-03-20', 'court-on': null } }],
      },
    },
    {
      code: 'a-persuasion-each-month',
      level: 'warning',
      text: label(
        '劝返期间每月至少劝返一次，请核对劝返次数',
        'There is at least one persuasion in each month; check how many',
      ),
      when: "case-state = 'closed' and case-result = '1'",
      check: 'persuasions * 31 + 31 >= days(found-on, closed-on)',
      examples: {
        passes: [
          {
            line: {
              'case-state': 'closed',
              'case-result': '1',
              'found-on': '2023-03-01',
              'closed-on': '2023-05-20',
              persuasions: 2,
            },
          },
        ],
        fails: [
          {
            line: {
              'case-state': 'closed',
              'case-result': '1',
              'found-on': '2023-03-01',
              'closed-on': '2023-06-20',
              persuasions: 1,
            },
          },
        ],
      },
    },
    {
      code: 'deferred-on-medical-proof',
      level: 'error',
      text: label(
        '暂缓入学只限疾病、残疾，家庭困难等不能作为办结理由',
        'Only illness or disability defers schooling: poverty closes no case',
      ),
      when: "case-state = 'closed' and case-result = '5'",
      check: "dropout-reason = '08' or dropout-reason = '09'",
      examples: {
        passes: [{ line: { 'case-state': 'closed', 'case-result': '5', 'dropout-reason': '08' } }],
        fails: [{ line: { 'case-state': 'closed', 'case-result': '5', 'dropout-reason': '03' } }],
      },
    },
    {
      code: 'persuasions-as-recorded',
      level: 'warning',
      text: label(
        '劝返次数应等于劝返记录的条数，请核对',
        'As many persuasions as the records of persuasion; check both',
      ),
      when: 'count(persuasion by number = case) > 0',
      check: 'persuasions = count(persuasion by number = case)',
      oneSided: true,
      examples: {
        passes: [
          { line: { number: 'K1', persuasions: 1 }, lines: { persuasion: [{ case: 'K1' }] } },
          { line: { number: 'K2', persuasions: 3 }, lines: { persuasion: [{ case: 'K1' }] } },
        ],
        fails: [{ line: { number: 'K1', persuasions: 3 }, lines: { persuasion: [{ case: 'K1' }] } }],
      },
    },
  ],
  aliases: ['辍学学生台账', '劝返复学台账'],
})

const measure = measuresOf('dropout-case')
const by = ['stage', 'dropout-reason', 'case-state', 'case-result']
export const dropoutCaseMeasures = [
  measure('dropout-cases', '控辍案件', 'dropout cases', { by, unit: '件' }),
  measure('dropout-cases-on-time', '按期办结控辍案件', 'dropout cases closed on time', {
    where: { 'on-time': true },
    by,
    unit: '件',
  }),
]
