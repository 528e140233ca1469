/** Needs of households 群众诉求: each one raised on a visit becomes an item of its own, solved, referred or explained. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { day, label, measuresOf, text } from '../shorthand.ts'

const OVER = "case-state = 'closed' or case-state = 'refused' or case-state = 'failed' or case-state = 'referred'"

export const householdNeed = defineLedger({
  code: 'household-need',
  label: label('群众诉求办理', 'needs of households'),
  mechanisms: ['M44'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section', 'village'] },
  key: ['number'],
  date: 'raised-on',
  fields: [
    text('number', '编号', 'number', { required: true }),
    day('raised-on', '提出日期', 'raised on', { required: true, aliases: ['走访日期'] }),
    text('village', '村', 'village', { required: true }),
    text('official', '走访干部职务', 'official (post)', { required: true, aliases: ['走访干部'] }),
    text('need', '诉求内容', 'need', { required: true, personal: true, aliases: ['需求', '诉求'] }),
    text('item', '列入事项编号', 'number of the item', {
      note: label('列入议教或督办的，填事项编号', 'Where it went to an education meeting or under supervision'),
    }),
    text('answer', '答复情况', 'answer', { aliases: ['办理结果'] }),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('raised-on'),
    {
      code: 'every-need-is-answered',
      level: 'error',
      text: label(
        '办结、转办或作说明的诉求须填答复情况',
        'A need that was solved, referred or explained has its answer',
      ),
      when: OVER,
      check: 'answer != empty',
      examples: {
        passes: [{ line: { 'case-state': 'closed', answer: '已安装路灯' } }],
        fails: [{ line: { 'case-state': 'referred', answer: null } }],
      },
    },
    {
      code: 'item-is-kept',
      level: 'warning',
      text: label(
        '议教议定事项和督办事项台账中没有这个编号，请核对；由上级登记的请说明',
        'No item has this number; check it, or say that the level above keeps it',
      ),
      when: 'item != empty',
      check: 'count(meeting-item by item = number) >= 1 or count(supervised-item by item = number) >= 1',
      fields: ['item'],
      examples: {
        passes: [
          {
            line: { item: '议4' },
            lines: { 'meeting-item': [{ number: '议4' }], 'supervised-item': [{ number: '督1' }] },
          },
        ],
        fails: [
          {
            line: { item: '议5' },
            lines: { 'meeting-item': [{ number: '议4' }], 'supervised-item': [{ number: '督1' }] },
          },
        ],
      },
    },
  ],
  aliases: ['群众需求台账', '民情诉求台账'],
})

const measure = measuresOf('household-need')
export const householdNeedMeasures = [
  measure('household-needs', '群众诉求件数', 'needs of households', { by: ['case-state'], unit: '件' }),
]
