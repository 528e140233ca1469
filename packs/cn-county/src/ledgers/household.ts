/** Households linked to officials 联系户: one visit card each; leaders have 5, mid-level 3, staff 3. All personal. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, number, person, persons, text } from '../shorthand.ts'

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
    flag('absent', '外出户', 'family is away', { aliases: ['举家外出'] }),
    person('neighbour', '邻居联系人', 'neighbour'),
    person('neighbour-phone', '邻居联系电话', 'neighbour’s phone', { format: 'phone' }),
    text('official', '联系干部职务', 'official (post)', { required: true, aliases: ['联系干部'] }),
    coded('official-rank', '联系干部类别', 'rank of the official'),
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
    {
      code: 'one-card-per-household',
      level: 'error',
      text: label(
        '一户只发一张联系卡，请核对是否重复联系',
        'A household has one card at a time; see whether it is linked twice',
      ),
      check: 'count(by village, head-of-household during linked-on to ended-on) <= 1',
      fields: ['head-of-household'],
      examples: {
        passes: [
          {
            line: { village: '北坡村', 'head-of-household': 'H1', 'linked-on': '2023-01-13' },
            lines: { household: [{ village: '溪田村', 'head-of-household': 'H1', 'linked-on': '2023-01-13' }] },
          },
        ],
        fails: [
          {
            line: { village: '北坡村', 'head-of-household': 'H1', 'linked-on': '2023-01-13' },
            lines: { household: [{ village: '北坡村', 'head-of-household': 'H1', 'linked-on': '2023-02-13' }] },
          },
        ],
      },
    },
    {
      code: 'absent-family-has-a-neighbour',
      level: 'error',
      text: label('外出户须登记邻居和联系电话', 'For a family that is away, a neighbour and a phone are on file'),
      when: 'absent',
      check: 'neighbour != empty and neighbour-phone != empty',
      examples: {
        passes: [{ line: { absent: true, neighbour: 'H7', 'neighbour-phone': '13900000000' } }],
        fails: [{ line: { absent: true, neighbour: 'H7', 'neighbour-phone': null } }],
      },
    },
    {
      code: 'leader-has-five',
      level: 'warning',
      text: label('领导每人联系5户，中层和一般干部每人联系3户', 'A leader has five households, others three'),
      when: 'official-rank != empty',
      check:
        "count(by official during linked-on to ended-on) = 5 and official-rank = 'leader' or count(by official during linked-on to ended-on) = 3 and official-rank != 'leader'",
      fields: ['official'],
      examples: {
        passes: [
          {
            line: { official: '办公室主任', 'official-rank': 'middle', 'linked-on': '2023-01-13' },
            lines: {
              household: [
                { official: '办公室主任', 'linked-on': '2023-01-13' },
                { official: '办公室主任', 'linked-on': '2023-01-13' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { official: '镇长', 'official-rank': 'leader', 'linked-on': '2023-01-13' },
            lines: {
              household: [
                { official: '镇长', 'linked-on': '2023-01-13' },
                { official: '镇长', 'linked-on': '2023-01-13' },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('household')
export const householdMeasures = [
  measure('linked-households', '联系群众户', 'linked households', { unit: '户' }),
  measure('visit-cards', '民情联系卡', 'visit cards issued', { where: { 'card-issued': true }, unit: '张' }),
]
