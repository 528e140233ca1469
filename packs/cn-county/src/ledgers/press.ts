/** What the press and the upper level's bulletins published about the area's education 宣传报道. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, text } from '../shorthand.ts'

export const press = defineLedger({
  code: 'press',
  label: label('新闻宣传登记', 'press'),
  mechanisms: ['M52'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['city', 'township', 'school', 'section'] },
  key: ['published-on', 'press-medium', 'title'],
  date: 'published-on',
  fields: [
    day('published-on', '刊发日期', 'published on', { required: true, aliases: ['报道日期'] }),
    coded('press-medium', '媒体类别', 'medium', { required: true, aliases: ['媒体'] }),
    coded('level', '级别', 'level', { required: true, aliases: ['媒体级别'] }),
    text('outlet', '媒体名称', 'outlet'),
    text('title', '标题', 'title', { required: true, aliases: ['报道标题'] }),
    number('条')('pieces', '条数', 'pieces', { required: true, atLeast: 1, aliases: ['篇数'] }),
  ],
  rules: [
    {
      code: 'outlet-of-a-paper',
      level: 'warning',
      text: label('报纸报道应填媒体名称', 'A newspaper report names the newspaper'),
      when: "press-medium = 'newspaper'",
      check: 'outlet != empty',
      examples: {
        passes: [{ line: { 'press-medium': 'newspaper', outlet: '教育报' } }],
        fails: [{ line: { 'press-medium': 'newspaper', outlet: null } }],
      },
    },
  ],
  aliases: ['宣传报道登记表'],
})

export const pressMeasures = [
  measuresOf('press')('press-pieces', '宣传报道条数', 'press reports', {
    sum: 'pieces',
    by: ['press-medium', 'level'],
    unit: '条',
  }),
]
