/** Attempts to bring a child back to school 劝返: two persons each time, at least once a month while the case is open. */
import { defineLedger } from '@youju/model'
import { coded, day, file, label, measuresOf, number, person, reference, text } from '../shorthand.ts'

export const persuasion = defineLedger({
  code: 'persuasion',
  label: label('劝返记录', 'persuasions'),
  mechanisms: ['M12'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township'] },
  key: ['case', 'sequence'],
  date: 'made-on',
  fields: [
    reference('case', 'dropout-case', '案件编号', 'case', { required: true }),
    number('次')('sequence', '第几次', 'sequence', { required: true, atLeast: 1, aliases: ['次数'] }),
    day('made-on', '劝返日期', 'made on', { required: true, aliases: ['日期'] }),
    coded('contact-way', '联系方式', 'way', { required: true, aliases: ['劝返方式'] }),
    number('人')('persons', '劝返人数', 'persons', { required: true, aliases: ['参加人数'] }),
    person('by', '劝返人员', 'by'),
    text('result', '劝返结果', 'result', { aliases: ['结果'] }),
    text('next-step', '下一步措施', 'next step'),
    file('signature', '签字材料', 'signature'),
  ],
  rules: [
    {
      code: 'two-persons',
      level: 'error',
      text: label('劝返须两人以上参加', 'Two persons or more take part in a persuasion'),
      check: 'persons >= 2',
      examples: { passes: [{ line: { persons: 2 } }], fails: [{ line: { persons: 1 } }] },
    },
    {
      code: 'a-month-at-most-between',
      level: 'warning',
      text: label(
        '案件未办结期间每月至少劝返一次，与上一次劝返相隔超过31天的请说明',
        'There is a persuasion in each month while the case is open; say why the one before is more than 31 days back',
      ),
      check: 'days(previous(made-on by case), made-on) <= 31',
      examples: {
        passes: [
          {
            line: { case: 'K1', 'made-on': '2023-04-10' },
            lines: { persuasion: [{ case: 'K1', 'made-on': '2023-03-12' }] },
          },
          {
            line: { case: 'K2', 'made-on': '2023-04-10' },
            lines: { persuasion: [{ case: 'K1', 'made-on': '2023-02-12' }] },
          },
        ],
        fails: [
          {
            line: { case: 'K1', 'made-on': '2023-04-20' },
            lines: { persuasion: [{ case: 'K1', 'made-on': '2023-03-12' }] },
          },
        ],
      },
    },
    {
      code: 'first-within-a-month',
      level: 'warning',
      text: label(
        '发现辍学后一个月内须开始劝返，请说明',
        'The first persuasion follows within a month of finding the child out of school; say why it did not',
      ),
      when: 'sequence = 1',
      check: 'days(highest(dropout-case.found-on by case = number), made-on) <= 31',
      fields: ['made-on'],
      examples: {
        passes: [
          {
            line: { case: 'K1', sequence: 1, 'made-on': '2023-03-12' },
            lines: { 'dropout-case': [{ number: 'K1', 'found-on': '2023-03-01' }] },
          },
        ],
        fails: [
          {
            line: { case: 'K1', sequence: 1, 'made-on': '2023-05-12' },
            lines: { 'dropout-case': [{ number: 'K1', 'found-on': '2023-03-01' }] },
          },
        ],
      },
    },
  ],
})

export const persuasionMeasures = [
  measuresOf('persuasion')('persuasions', '劝返次数', 'persuasions', { by: ['contact-way'], unit: '次' }),
]
