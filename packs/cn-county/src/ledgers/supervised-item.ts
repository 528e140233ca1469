/** Supervised items and on-site decisions 督办、现场办公: closed by the office that supervises, never by the doer. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const supervisedItem = defineLedger({
  code: 'supervised-item',
  label: label('督办事项', 'supervised items'),
  mechanisms: ['M07', 'M55'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'section'] },
  key: ['opened-on', 'number'],
  date: 'opened-on',
  fields: [
    day('opened-on', '立项日期', 'opened on', { required: true, aliases: ['交办日期'] }),
    text('number', '编号', 'number', { required: true }),
    coded('item-origin', '事项来源', 'origin', { required: true, aliases: ['来源'] }),
    text('matter', '督办事项', 'matter', { required: true, aliases: ['事项', '内容'] }),
    coded('supervision-level', '督办层级', 'level of supervision'),
    text('lead', '承办单位', 'lead', { required: true, aliases: ['牵头单位', '责任单位'] }),
    text('helpers', '协办单位', 'helpers', { aliases: ['配合单位'] }),
    flag('urgent', '急办', 'urgent', { aliases: ['紧急事项'], empty: 'none' }),
    person('responsible', '责任人', 'responsible'),
    flag('promise', '军令状', 'promise signed'),
    number('次')('reports', '报告次数', 'reports'),
    number('次')('extensions', '延期次数', 'extensions', { empty: 'none' }),
    day('extension-asked-on', '申请延期日期', 'extension asked on'),
    number('天')('days', '办理天数', 'days', { empty: 'none' }),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('opened-on'),
    {
      code: 'deadline-by-origin',
      level: 'warning',
      text: label(
        '期限一般为：急办5天，领导批示15天，其他30天（重点工程按计划）；更长的请说明',
        'Deadlines are 5 days for urgent items, 15 for instructions, 30 for others but key projects; say why it is longer',
      ),
      when: "extended-from = empty and item-origin != 'key-project'",
      check:
        "days(opened-on, due-on) <= 30 and (item-origin != 'instruction' or days(opened-on, due-on) <= 15) and (urgent = empty or not urgent or days(opened-on, due-on) <= 5)",
      fields: ['due-on'],
      examples: {
        passes: [
          { line: { 'item-origin': 'upper', 'opened-on': '2023-03-01', 'due-on': '2023-03-31' } },
          { line: { 'item-origin': 'instruction', 'opened-on': '2023-03-01', 'due-on': '2023-03-16' } },
          { line: { 'item-origin': 'key-project', 'opened-on': '2023-03-01', 'due-on': '2023-11-30' } },
        ],
        fails: [
          { line: { 'item-origin': 'upper', 'opened-on': '2023-03-01', 'due-on': '2023-04-01' } },
          { line: { 'item-origin': 'instruction', 'opened-on': '2023-03-01', 'due-on': '2023-03-17' } },
          { line: { 'item-origin': 'upper', urgent: true, 'opened-on': '2023-03-01', 'due-on': '2023-03-07' } },
        ],
      },
    },
    {
      code: 'one-item-one-record',
      level: 'warning',
      text: label(
        '同一承办单位的同一事项正在办理，一事一立，请核对是否重复立项',
        'The same matter is in work with the same unit already; one item is one record',
      ),
      when: "case-state = 'unsettled'",
      check: "count(by matter, lead where case-state = 'unsettled') <= 1",
      fields: ['matter'],
      examples: {
        passes: [
          {
            line: { matter: '校舍维修进度', lead: '项目办', 'case-state': 'working' },
            lines: { 'supervised-item': [{ matter: '校舍维修进度', lead: '项目办', 'case-state': 'closed' }] },
          },
        ],
        fails: [
          {
            line: { matter: '校舍维修进度', lead: '项目办', 'case-state': 'working' },
            lines: { 'supervised-item': [{ matter: '校舍维修进度', lead: '项目办', 'case-state': 'assigned' }] },
          },
        ],
      },
    },
    {
      code: 'extension-asked-in-time',
      level: 'error',
      text: label('延期须在原期限之前申请', 'An extension is asked for before the old deadline'),
      check: 'extension-asked-on <= extended-from',
      examples: {
        passes: [{ line: { 'extension-asked-on': '2023-03-20', 'extended-from': '2023-03-31' } }],
        fails: [{ line: { 'extension-asked-on': '2023-04-02', 'extended-from': '2023-03-31' } }],
      },
    },
    {
      code: 'extension-keeps-the-old-date',
      level: 'error',
      text: label('延期的事项须保留原期限', 'An extended item keeps its old deadline'),
      when: 'extensions > 0',
      check: 'extended-from != empty',
      examples: {
        passes: [{ line: { extensions: 1, 'extended-from': '2023-03-31' } }],
        fails: [{ line: { extensions: 1, 'extended-from': null } }],
      },
    },
    {
      code: 'closed-by-the-supervisor',
      level: 'error',
      text: label(
        '办结须由督办单位核查，承办单位和责任人不能自查自结',
        'The supervising office checks the closing, never those who did the work',
      ),
      check: 'checked-by != lead and checked-by != responsible',
      fields: ['checked-by'],
      examples: {
        passes: [{ line: { lead: '项目办', responsible: 'P3', 'checked-by': '督查室' } }],
        fails: [
          { line: { lead: '项目办', responsible: 'P3', 'checked-by': '项目办' } },
          { line: { lead: '项目办', responsible: 'P3', 'checked-by': 'P3' } },
        ],
      },
    },
  ],
})

const measure = measuresOf('supervised-item')
const by = ['case-state', 'item-origin']
export const supervisedItemMeasures = [
  measure('supervised-items', '督办事项数', 'supervised items', { by, unit: '件' }),
  measure('supervised-on-time', '按期办结督办事项', 'supervised items closed on time', {
    where: { 'on-time': true },
    by,
    unit: '件',
  }),
  measure('supervised-days', '督办办理天数', 'days of supervised items', { sum: 'days', by, unit: '天' }),
  measure('supervised-extensions', '督办延期次数', 'extensions', { sum: 'extensions', by, unit: '次' }),
]
