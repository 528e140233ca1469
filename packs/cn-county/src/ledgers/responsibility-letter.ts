/** Responsibility letters 目标责任书: one line for each that must be signed, signed or not. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, text } from '../shorthand.ts'

export const responsibilityLetter = defineLedger({
  code: 'responsibility-letter',
  label: label('目标责任书', 'responsibility letters'),
  mechanisms: ['M05'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'village', 'section'] },
  key: ['letter-topic', 'issuer'],
  fields: [
    coded('letter-topic', '责任书类别', 'topic', { required: true, aliases: ['类别'] }),
    text('issuer', '签发单位', 'issuer', { required: true, aliases: ['发包方', '甲方'] }),
    flag('signed', '已签订', 'signed', { required: true, aliases: ['是否签订'] }),
    day('signed-on', '签订日期', 'signed on'),
    day('due-on', '应签日期', 'due on', { aliases: ['期限'] }),
    decimal('分')('points', '条款总分', 'points of the items', { aliases: ['总分'] }),
    decimal('分')('pass-mark', '合格线', 'pass mark'),
  ],
  rules: [
    {
      code: 'signed-has-a-day',
      level: 'error',
      text: label('已签订的责任书须填签订日期', 'A signed letter needs its day'),
      when: 'signed',
      check: 'signed-on != empty',
      examples: {
        passes: [{ line: { signed: true, 'signed-on': '2023-03-15' } }],
        fails: [{ line: { signed: true, 'signed-on': null } }],
      },
    },
    {
      code: 'points-sum-to-100',
      level: 'error',
      text: label('责任书各条款分值之和应为100分', 'The items of a letter add up to 100 points'),
      check: 'points = 100',
      examples: { passes: [{ line: { points: 100 } }], fails: [{ line: { points: 96 } }] },
    },
    {
      code: 'pass-mark-within-points',
      level: 'error',
      text: label('合格线不能高于总分', 'The pass mark cannot exceed the points'),
      check: 'pass-mark <= points',
      examples: {
        passes: [{ line: { 'pass-mark': 80, points: 100 } }],
        fails: [{ line: { 'pass-mark': 180, points: 100 } }],
      },
    },
  ],
})

const measure = measuresOf('responsibility-letter')
const by = ['letter-topic']
export const responsibilityLetterMeasures = [
  measure('letters-due', '应签责任书', 'letters that must be signed', { by, unit: '份' }),
  measure('letters-signed', '已签责任书', 'letters signed', { where: { signed: true }, by, unit: '份' }),
]
