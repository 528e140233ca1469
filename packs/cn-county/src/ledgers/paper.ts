/** Papers of teachers that won an award or were printed. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, person, text } from '../shorthand.ts'

export const paper = defineLedger({
  code: 'paper',
  label: label('论文获奖与发表', 'papers'),
  mechanisms: ['M25'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['county', 'township', 'section'] },
  key: ['dated', 'title', 'paper-kind'],
  date: 'dated',
  fields: [
    day('dated', '日期', 'day', { required: true, aliases: ['获奖或发表日期', '发表日期'] }),
    text('title', '论文题目', 'title', { required: true, aliases: ['题目'] }),
    person('author', '作者', 'author'),
    coded('paper-kind', '论文类别', 'kind', { required: true, aliases: ['类别'] }),
    coded('level', '级别', 'level', { required: true }),
    coded('award-grade', '等次', 'grade'),
    text('journal', '刊物或颁奖单位', 'journal or issuer', { required: true, aliases: ['刊物'] }),
  ],
  rules: [
    {
      code: 'award-has-a-grade',
      level: 'warning',
      text: label('获奖论文应填等次', 'An awarded paper has a grade'),
      when: "paper-kind = 'awarded'",
      check: 'award-grade != empty',
      examples: {
        passes: [{ line: { 'paper-kind': 'awarded', 'award-grade': 'first' } }],
        fails: [{ line: { 'paper-kind': 'awarded', 'award-grade': null } }],
      },
    },
  ],
})

export const paperMeasures = [
  measuresOf('paper')('papers', '论文篇数', 'papers', { by: ['paper-kind', 'level'], unit: '篇' }),
]
