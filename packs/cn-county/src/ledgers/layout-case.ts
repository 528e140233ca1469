/** Mergers, closures, new schools and conversions 撤并、校区调整, as they were carried out. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, decimal, flag, label, measuresOf, number, persons, text } from '../shorthand.ts'

export const layoutCase = defineLedger({
  code: 'layout-case',
  label: label('学校撤并与校区调整', 'layout cases'),
  mechanisms: ['M36', 'M02'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'city'] },
  key: ['proposed-on', 'school', 'layout-action'],
  date: 'proposed-on',
  fields: [
    coded('layout-action', '布局调整方式', 'action', { required: true, aliases: ['调整方式', '类别'] }),
    coded('stage', '学段', 'stage'),
    text('school', '涉及学校', 'schools', { required: true, aliases: ['调整学校', '学校'] }),
    text('into', '并入或转为', 'into', { aliases: ['并入学校'] }),
    number('所')('schools', '涉及学校数', 'number of schools', { required: true, atLeast: 1, aliases: ['学校数'] }),
    number('所')('schools-after', '调整后学校数', 'schools afterwards', { aliases: ['整合后学校数'] }),
    number('个')('places', '新增学位', 'new places', { aliases: ['新增学位数'] }),
    persons('pupils', '涉及学生数', 'pupils', { aliases: ['学生数'] }),
    persons('placed', '已安置学生数', 'pupils placed'),
    persons('teachers', '涉及教师数', 'teachers'),
    number('件')('assets-before', '撤并前资产件数', 'assets registered before'),
    number('件')('assets-accepted', '接收资产件数', 'assets accepted after'),
    number('件')('assets-lost', '流失资产件数', 'assets unexplained', { empty: 'none' }),
    text('loss-explained', '流失资产去向说明', 'what became of assets lost'),
    number('天')('handover-days', '资产交接天数', 'days of handing over', { aliases: ['交接天数'] }),
    decimal('公里')('distance', '最远上学距离', 'longest way to school'),
    number('分钟')('travel-minutes', '最长上学路程时间', 'longest time on the way to school'),
    persons('low-grade-boarders', '一至三年级寄宿学生数', 'boarders of grades 1 to 3', { empty: 'none' }),
    persons('dropouts-before', '调整前一学年辍学学生数', 'dropouts in the year before'),
    persons('dropouts-after', '调整后一学年辍学学生数', 'dropouts in the year after'),
    day('proposed-on', '提出日期', 'proposed on', { required: true }),
    day('argued-on', '论证日期', 'argued on'),
    day('noticed-on', '公示日期', 'public notice on'),
    day('heard-on', '听证日期', 'hearing on'),
    day('approved-on', '批复日期', 'approved on'),
    day('moved-on', '搬迁日期', 'moved on'),
    day('handed-over-on', '交接日期', 'handed over on'),
    day('reviewed-on', '回访日期', 'reviewed on'),
    flag('boarding', '已安排寄宿或校车', 'boarding or bus arranged'),
    flag('registers-kept', '两校学籍分列', 'registers of both schools kept'),
    day('registers-until', '学籍分列期止', 'registers kept until'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('proposed-on'),
    {
      code: 'no-closure-without-a-hearing',
      level: 'error',
      text: label('撤并学校须先听证再批复', 'No school is closed or merged without a hearing before the approval'),
      when: "(layout-action = 'close' or layout-action = 'merge') and approved-on != empty",
      check: 'heard-on != empty and heard-on <= approved-on',
      fields: ['heard-on'],
      examples: {
        passes: [{ line: { 'layout-action': 'close', 'heard-on': '2023-04-01', 'approved-on': '2023-05-10' } }],
        fails: [
          { line: { 'layout-action': 'close', 'heard-on': null, 'approved-on': '2023-05-10' } },
          { line: { 'layout-action': 'merge', 'heard-on': '2023-06-01', 'approved-on': '2023-05-10' } },
        ],
      },
    },
    {
      code: 'every-pupil-has-a-place',
      level: 'error',
      text: label('办结前全部学生须已安置', 'Every pupil has a place before the case is closed'),
      when: "case-state = 'closed'",
      check: 'placed = pupils',
      examples: {
        passes: [{ line: { 'case-state': 'closed', pupils: 84, placed: 84 } }],
        fails: [{ line: { 'case-state': 'closed', pupils: 84, placed: 80 } }],
      },
    },
    {
      code: 'assets-add-up',
      level: 'error',
      text: label(
        '撤并前资产应等于接收资产与流失资产之和',
        'Assets before equal those accepted and those unexplained together',
      ),
      check: 'assets-before = assets-accepted + assets-lost',
      examples: {
        passes: [{ line: { 'assets-before': 310, 'assets-accepted': 310, 'assets-lost': 0 } }],
        fails: [{ line: { 'assets-before': 310, 'assets-accepted': 300, 'assets-lost': 0 } }],
      },
    },
    {
      code: 'way-to-school-is-short',
      level: 'warning',
      text: label('上学距离超过3公里，须安排寄宿或校车', 'More than 3 km to school: boarding or a bus is needed'),
      when: 'distance > 3',
      check: 'boarding',
      examples: {
        passes: [{ line: { distance: 5, boarding: true } }],
        fails: [{ line: { distance: 5, boarding: false } }],
      },
    },
    {
      code: 'steps-in-order',
      level: 'error',
      text: label(
        '论证、公示、听证、批复、搬迁、交接、回访应依次进行，请核对日期',
        'Argued, noticed, heard, approved, moved, handed over, reviewed: check the days',
      ),
      check:
        'argued-on <= noticed-on and noticed-on <= heard-on and heard-on <= approved-on and approved-on <= moved-on and moved-on <= handed-over-on and handed-over-on <= reviewed-on',
      examples: {
        passes: [
          {
            line: {
              'argued-on': '2023-02-01',
              'noticed-on': '2023-03-01',
              'heard-on': '2023-04-01',
              'approved-on': '2023-05-10',
              'moved-on': '2023-08-20',
              'handed-over-on': '2023-08-25',
              'reviewed-on': '2023-11-01',
            },
          },
        ],
        fails: [
          { line: { 'argued-on': '2023-02-01', 'noticed-on': '2023-04-10', 'heard-on': '2023-04-01' } },
          { line: { 'approved-on': '2023-05-10', 'moved-on': '2023-04-20' } },
        ],
      },
    },
    {
      code: 'nothing-lost-unexplained',
      level: 'error',
      text: label(
        '办结前流失资产须为0，或说明去向',
        'Before the case is closed nothing is lost, or it is said what became of it',
      ),
      when: "case-state = 'closed'",
      check: 'assets-lost = 0 or loss-explained != empty',
      fields: ['assets-lost', 'loss-explained'],
      examples: {
        passes: [
          { line: { 'case-state': 'closed', 'assets-lost': 0, 'loss-explained': null } },
          { line: { 'case-state': 'closed', 'assets-lost': 2, 'loss-explained': '旧课桌报废，有报废单' } },
        ],
        fails: [{ line: { 'case-state': 'closed', 'assets-lost': 2, 'loss-explained': null } }],
      },
    },
    {
      code: 'no-more-dropouts',
      level: 'error',
      text: label(
        '撤并后辍学学生增加的，不能办结，请先劝返',
        'A closure that raised dropout cannot be closed: bring the pupils back first',
      ),
      when: "(layout-action = 'close' or layout-action = 'merge') and case-state = 'closed'",
      check: 'dropouts-after <= dropouts-before',
      fields: ['dropouts-after'],
      examples: {
        passes: [
          { line: { 'layout-action': 'close', 'case-state': 'closed', 'dropouts-before': 1, 'dropouts-after': 1 } },
        ],
        fails: [
          { line: { 'layout-action': 'merge', 'case-state': 'closed', 'dropouts-before': 0, 'dropouts-after': 2 } },
        ],
      },
    },
    {
      code: 'effect-on-dropout-is-known',
      level: 'warning',
      text: label('回访时须核对撤并前后的辍学学生数', 'The review says how many dropped out before and after'),
      when: "(layout-action = 'close' or layout-action = 'merge') and reviewed-on != empty",
      check: 'dropouts-before != empty and dropouts-after != empty',
      fields: ['dropouts-before', 'dropouts-after'],
      examples: {
        passes: [
          {
            line: { 'layout-action': 'close', 'reviewed-on': '2024-06-01', 'dropouts-before': 0, 'dropouts-after': 0 },
          },
        ],
        fails: [
          {
            line: {
              'layout-action': 'close',
              'reviewed-on': '2024-06-01',
              'dropouts-before': 0,
              'dropouts-after': null,
            },
          },
        ],
      },
    },
    {
      code: 'way-takes-no-more-than-40-minutes',
      level: 'warning',
      text: label(
        '上学路程超过40分钟，须安排寄宿或校车（未证实）',
        'More than 40 minutes to school: boarding or a bus is needed (unconfirmed)',
      ),
      when: 'travel-minutes > 40',
      check: 'boarding',
      examples: {
        passes: [{ line: { 'travel-minutes': 55, boarding: true } }],
        fails: [{ line: { 'travel-minutes': 55, boarding: false } }],
      },
    },
    {
      code: 'low-grades-stay-near',
      level: 'warning',
      text: label(
        '一至三年级学生原则上就近走读，不因撤并寄宿（未证实）',
        'Grades 1 to 3 go to a school near home and do not board because of a closure (unconfirmed)',
      ),
      when: "layout-action = 'close' or layout-action = 'merge'",
      check: 'low-grade-boarders = 0',
      examples: {
        passes: [{ line: { 'layout-action': 'close', 'low-grade-boarders': 0 } }],
        fails: [{ line: { 'layout-action': 'close', 'low-grade-boarders': 6 } }],
      },
    },
    {
      code: 'conversion-keeps-both-registers',
      level: 'error',
      text: label(
        '校区转换的，两校学籍分列须保留一学年',
        'A conversion keeps the registers of both schools for the year',
      ),
      when: "layout-action = 'convert' and moved-on != empty",
      check: 'registers-kept and days(moved-on, registers-until) >= 330',
      fields: ['registers-kept', 'registers-until'],
      examples: {
        passes: [
          {
            line: {
              'layout-action': 'convert',
              'moved-on': '2023-08-20',
              'registers-kept': true,
              'registers-until': '2024-08-31',
            },
          },
          { line: { 'layout-action': 'convert', 'moved-on': null, 'registers-kept': null } },
        ],
        fails: [
          { line: { 'layout-action': 'convert', 'moved-on': '2023-08-20', 'registers-kept': false } },
          {
            line: {
              'layout-action': 'convert',
              'moved-on': '2023-08-20',
              'registers-kept': true,
              'registers-until': '2023-12-31',
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('layout-case')
const by = ['layout-action', 'stage', 'case-state']
export const layoutCaseMeasures = [
  measure('layout-schools', '布局调整学校数', 'schools of layout cases', { sum: 'schools', by, unit: '所' }),
  measure('layout-places', '新增学位', 'new places', { sum: 'places', by, unit: '个' }),
  measure('layout-pupils', '布局调整涉及学生', 'pupils moved', { sum: 'pupils', by, unit: '人' }),
  measure('assets-lost', '流失资产', 'assets lost', { sum: 'assets-lost', by, unit: '件' }),
]
