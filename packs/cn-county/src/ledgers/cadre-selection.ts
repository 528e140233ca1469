/** From the reserve list to office 干部选任: one line for each person and post. All steps have a day; names stay here. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, text } from '../shorthand.ts'

export const cadreSelection = defineLedger({
  code: 'cadre-selection',
  label: label('干部选任台账', 'selection of heads and cadres'),
  mechanisms: ['M29'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['section', 'city'] },
  key: ['number'],
  date: 'listed-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('listed-on', '列入后备日期', 'on the reserve list since', { required: true, aliases: ['入库日期'] }),
    person('person', '人选', 'person', { required: true, aliases: ['姓名', '工号'] }),
    text('post', '拟任职务', 'post', { required: true, aliases: ['职务'] }),
    text('school', '拟任单位', 'school', { required: true, aliases: ['学校', '单位'] }),
    coded('selection-state', '选任状态', 'state', { required: true, aliases: ['状态'] }),
    day('due-on', '本步期限', 'due on'),
    day('examined-on', '考察日期', 'examined on'),
    day('notice-from', '公示起', 'public notice from'),
    day('notice-to', '公示止', 'public notice to'),
    day('appointed-on', '任职日期', 'appointed on'),
    text('document', '任职文号', 'document'),
    day('appraised-on', '考核日期', 'last appraised on'),
    coded('head-result', '任期考核结果', 'result of the appraisal', { empty: 'none' }),
    day('closed-on', '终止日期', 'ended on'),
  ],
  rules: [
    {
      code: 'steps-in-order',
      level: 'error',
      text: label(
        '列入后备、考察、公示、任职的日期应依次先后',
        'On the list, examined, made public, appointed: each day after the one before',
      ),
      check: 'listed-on <= examined-on and examined-on <= notice-from and notice-to < appointed-on',
      examples: {
        passes: [
          {
            line: {
              ...{ 'listed-on': '2023-01-10', 'examined-on': '2023-05-10' },
              ...{ 'notice-from': '2023-06-05', 'notice-to': '2023-06-13', 'appointed-on': '2023-07-01' },
            },
          },
          { line: { 'listed-on': '2023-01-10', 'examined-on': null } },
        ],
        fails: [
          { line: { 'listed-on': '2023-01-10', 'examined-on': '2022-12-10' } },
          { line: { 'notice-to': '2023-06-13', 'appointed-on': '2023-06-10' } },
        ],
      },
    },
    {
      code: 'five-working-days-of-notice',
      level: 'error',
      text: label('任前公示不少于5个工作日（未证实）', 'The notice lasts five working days or more (unconfirmed)'),
      check: 'work-days(notice-from, notice-to) >= 5',
      examples: {
        passes: [{ line: { 'notice-from': '2023-06-05', 'notice-to': '2023-06-13' } }],
        fails: [{ line: { 'notice-from': '2023-06-05', 'notice-to': '2023-06-07' } }],
      },
    },
    {
      code: 'not-while-vetoed',
      level: 'error',
      text: label(
        '师德一票否决影响期内不得任职，请核对师德案件的影响期',
        'Nobody is appointed while an ethics veto lasts; check until when',
      ),
      check: 'appointed-on > highest(ethics-case.veto-until by person where veto != empty and veto)',
      fields: ['appointed-on'],
      examples: {
        passes: [
          {
            line: { person: '甲', 'appointed-on': '2024-07-01' },
            lines: { 'ethics-case': [{ person: '甲', veto: true, 'veto-until': '2024-05-30' }] },
          },
          {
            line: { person: '乙', 'appointed-on': '2024-03-01' },
            lines: { 'ethics-case': [{ person: '甲', veto: true, 'veto-until': '2024-05-30' }] },
          },
        ],
        fails: [
          {
            line: { person: '甲', 'appointed-on': '2024-03-01' },
            lines: { 'ethics-case': [{ person: '甲', veto: true, 'veto-until': '2024-05-30' }] },
          },
        ],
      },
    },
    {
      code: 'in-office-by-document',
      level: 'error',
      text: label('任职须填任职日期和任职文号', 'Whoever is in office has the day and the document of appointment'),
      when: "selection-state = 'in-office'",
      check: 'appointed-on != empty and document != empty',
      fields: ['appointed-on', 'document'],
      examples: {
        passes: [
          { line: { 'selection-state': 'appointed', 'appointed-on': '2023-07-01', document: '禾教任〔2023〕3号' } },
        ],
        fails: [{ line: { 'selection-state': 'appraised', 'appointed-on': '2023-07-01', document: null } }],
      },
    },
  ],
  aliases: ['干部选拔任用台账', '校长选任台账'],
})

const measure = measuresOf('cadre-selection')
export const cadreSelectionMeasures = [
  measure('cadres-selected', '干部选任人次', 'selections of heads and cadres', {
    by: ['selection-state'],
    unit: '人次',
  }),
]
