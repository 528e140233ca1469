/** Who answers for which area, village, school, class and pupil 包片包村包校包班包人; a line per object. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, person, text } from '../shorthand.ts'

export const responsibility = defineLedger({
  code: 'responsibility',
  label: label('责任分工', 'division of responsibility'),
  mechanisms: ['M04'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'village'] },
  sparse: true,
  key: ['responsibility-level', 'object', 'since'],
  from: 'since',
  to: 'until',
  fields: [
    coded('responsibility-level', '责任层级', 'level', { required: true, aliases: ['层级'] }),
    text('object', '责任对象', 'object', { required: true, aliases: ['对象', '包保对象'] }),
    person('responsible', '责任人', 'responsible', { aliases: ['包保责任人'] }),
    text('post', '责任人职务', 'post', { aliases: ['职务'] }),
    day('since', '开始日期', 'since', { required: true }),
    day('until', '结束日期', 'until'),
    number('个')('most', '每人最多负责数', 'most for one person', {
      atLeast: 1,
      aliases: ['包保上限'],
      note: label(
        '本单位规定的上限；不填则不查',
        'The limit that the unit has set; nothing is held against it when empty',
      ),
    }),
    text('duties', '职责', 'duties', { aliases: ['工作任务'] }),
    number('次')('visits', '走访次数', 'visits', { aliases: ['走访'] }),
  ],
  rules: [
    {
      code: 'somebody-answers',
      level: 'error',
      text: label('责任对象没有责任人，请落实到人', 'Nobody answers for this object; name somebody'),
      check: 'responsible != empty',
      examples: { passes: [{ line: { responsible: 'R12' } }], fails: [{ line: { responsible: null } }] },
    },
    {
      code: 'nobody-twice',
      level: 'error',
      text: label(
        '同一层级的同一对象同一时间只能有一名责任人，请删去重复的一行，或给已移交的一行填上结束日期',
        'One object has one responsible person at a level and time; delete the other line, or end the one handed over',
      ),
      check: 'count(by responsibility-level, object during since to until) <= 1',
      fields: ['object', 'since', 'until'],
      examples: {
        passes: [
          {
            line: { 'responsibility-level': 'class', object: '一年级1班', responsible: 'R1' },
            lines: { responsibility: [{ 'responsibility-level': 'class', object: '一年级2班', responsible: 'R1' }] },
          },
          {
            line: { 'responsibility-level': 'class', object: '一年级1班', since: '2023-09-01', until: null },
            lines: {
              responsibility: [
                { 'responsibility-level': 'class', object: '一年级1班', since: '2022-09-01', until: '2023-08-31' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'responsibility-level': 'class', object: '一年级1班', since: '2022-09-01', until: '2023-09-01' },
            lines: {
              responsibility: [
                { 'responsibility-level': 'class', object: '一年级1班', since: '2023-09-01', until: null },
              ],
            },
          },
          {
            line: { 'responsibility-level': 'class', object: '一年级1班', responsible: 'R1' },
            lines: { responsibility: [{ 'responsibility-level': 'class', object: '一年级1班', responsible: 'R2' }] },
          },
        ],
      },
    },
    {
      code: 'load-within-limit',
      level: 'error',
      text: label(
        '一名责任人同时负责的对象超过本单位规定的上限，请分给他人',
        'One person answers for more objects at a time than the unit allows; give some to others',
      ),
      check: 'count(by responsibility-level, responsible during since to until) <= most',
      fields: ['responsible', 'most'],
      examples: {
        passes: [
          {
            line: { 'responsibility-level': 'pupil', object: 'S3', responsible: 'R1', since: '2023-09-01', most: 2 },
            lines: {
              responsibility: [
                { 'responsibility-level': 'pupil', object: 'S1', responsible: 'R1', since: '2023-09-01' },
                { 'responsibility-level': 'pupil', object: 'S2', responsible: 'R1', until: '2023-08-31' },
                { 'responsibility-level': 'class', object: '一年级1班', responsible: 'R1', since: '2023-09-01' },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'responsibility-level': 'pupil', object: 'S3', responsible: 'R1', since: '2023-09-01', most: 2 },
            lines: {
              responsibility: [
                { 'responsibility-level': 'pupil', object: 'S1', responsible: 'R1', since: '2023-09-01' },
                { 'responsibility-level': 'pupil', object: 'S2', responsible: 'R1', since: '2023-10-09' },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('responsibility')
const by = ['responsibility-level']
export const responsibilityMeasures = [
  measure('responsible-objects', '责任对象数', 'objects somebody should answer for', { by, unit: '个' }),
  measure('objects-covered', '已落实责任人的对象数', 'objects somebody answers for', {
    where: { responsible: { present: true } },
    by,
    unit: '个',
  }),
  measure('responsibility-visits', '责任人走访次数', 'visits by the responsible', { sum: 'visits', by, unit: '次' }),
]
