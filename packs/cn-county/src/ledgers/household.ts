/** Households linked to officials 联系户: one visit card each; leaders have 5, mid-level 3, staff 3. All personal. */
import { defineLedger } from '@youju/model'
import { day, flag, label, measuresOf, money, number, person, persons, text } from '../shorthand.ts'

export const household = defineLedger({
  code: 'household',
  label: label('联系群众户', 'linked households'),
  mechanisms: ['M44'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['county', 'school', 'section', 'village'] },
  sparse: true,
  key: ['card'],
  from: 'linked-on',
  to: 'ended-on',
  fields: [
    text('card', '民情联系卡号', 'card', { required: true, aliases: ['卡号', '编号'] }),
    text('village', '村', 'village', { required: true }),
    person('head-of-household', '户主', 'head of household', { required: true }),
    persons('members', '家庭人口', 'members', { personal: true }),
    persons('labour', '劳动力', 'labour', { personal: true }),
    money('income', '年收入', 'income', { personal: true }),
    text('needs', '需求', 'needs', { personal: true }),
    text('official', '联系干部职务', 'official (post)', { required: true, aliases: ['联系干部'] }),
    flag('card-issued', '已发联系卡', 'card issued', { aliases: ['发卡'] }),
    day('linked-on', '联系日期', 'linked on', { required: true }),
    day('ended-on', '结束日期', 'ended on'),
    number('次')('visits', '走访次数', 'visits'),
  ],
  rules: [
    {
      code: 'labour-within-members',
      level: 'error',
      text: label('劳动力不能多于家庭人口', 'Labour is among the members'),
      check: 'labour <= members',
      examples: { passes: [{ line: { members: 5, labour: 2 } }], fails: [{ line: { members: 2, labour: 5 } }] },
    },
  ],
})

const measure = measuresOf('household')
export const householdMeasures = [
  measure('linked-households', '联系群众户', 'linked households', { unit: '户' }),
  measure('visit-cards', '民情联系卡', 'visit cards issued', { where: { 'card-issued': true }, unit: '张' }),
]
