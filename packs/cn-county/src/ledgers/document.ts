/** Formal documents 公文: kind, number, dates, copies. Layout rules are in documents.md of the domain. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, text } from '../shorthand.ts'

export const document = defineLedger({
  code: 'document',
  label: label('发文登记', 'documents issued'),
  mechanisms: ['M54'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'section'] },
  key: ['agency-code', 'number-year', 'serial'],
  date: 'dated',
  fields: [
    day('dated', '成文日期', 'dated', { required: true }),
    coded('document-kind', '文种', 'kind', { required: true }),
    text('agency-code', '机关代字', 'agency code', { required: true, aliases: ['代字'] }),
    number('年')('number-year', '发文年份', 'year of the number', { required: true, aliases: ['年份'] }),
    number('号')('serial', '发文顺序号', 'serial', { required: true, atLeast: 1, aliases: ['序号', '顺序号'] }),
    text('title', '标题', 'title', { required: true }),
    text('addressee', '主送机关', 'addressee', { aliases: ['主送单位'] }),
    text('copies-to', '抄送机关', 'copies to'),
    text('annexes', '附件', 'annexes', { aliases: ['附件名称'] }),
    text('signatory', '签发人', 'signatory', { personal: true }),
    text('secrecy', '密级和保密期限', 'secrecy', { aliases: ['密级'] }),
    text('urgency', '紧急程度', 'urgency'),
    text('note', '附注', 'note'),
    day('printed-on', '印发日期', 'printed on'),
    day('drafted-on', '拟稿日期', 'drafted on'),
    day('signed-on', '签发日期', 'signed on'),
    flag('seal', '已用印', 'sealed'),
    number('页')('pages', '页数', 'pages'),
    number('份')('copies', '印发份数', 'copies'),
    number('家')('issuers', '联合发文机关数', 'bodies that issue it together', { aliases: ['联合发文单位数'] }),
    number('次')('returned', '退稿次数', 'times sent back', { empty: 'none' }),
    flag('withdrawn', '已撤回', 'withdrawn'),
  ],
  rules: [
    {
      code: 'dated-after-signing',
      level: 'error',
      text: label('成文日期不能早于签发日期', 'A document is not dated before it was signed'),
      check: 'dated >= signed-on',
      examples: {
        passes: [{ line: { dated: '2023-01-06', 'signed-on': '2023-01-06' } }],
        fails: [{ line: { dated: '2023-01-05', 'signed-on': '2023-01-06' } }],
      },
    },
    {
      code: 'year-of-the-date',
      level: 'error',
      text: label('发文年份应是成文日期的年份', 'The year of the number is the year in which the document is dated'),
      check: 'number-year = year(dated)',
      fields: ['number-year'],
      examples: {
        passes: [{ line: { 'number-year': 2023, dated: '2023-12-31' } }],
        fails: [{ line: { 'number-year': 2023, dated: '2024-01-02' } }],
      },
    },
    {
      code: 'serial-unique',
      level: 'error',
      text: label('同一机关代字、年份和顺序号只能用一次', 'Agency code, year and serial together are used only once'),
      check: 'count(by agency-code, number-year, serial) <= 1',
      fields: ['serial'],
      examples: {
        passes: [
          {
            line: { 'agency-code': '禾教发', 'number-year': 2023, serial: 2 },
            lines: { document: [{ 'agency-code': '禾教发', 'number-year': 2023, serial: 1 }] },
          },
        ],
        fails: [
          {
            line: { 'agency-code': '禾教发', 'number-year': 2023, serial: 1 },
            lines: { document: [{ 'agency-code': '禾教发', 'number-year': 2023, serial: 1 }] },
          },
        ],
      },
    },
    {
      code: 'serial-begins-with-1',
      level: 'warning',
      text: label(
        '每个机关代字每年的发文字号从1号编起，请先登记前面的号；年中开始登记的写明理由',
        'The numbers of an agency code begin with 1 each year; enter the documents before this, or say why they are not here',
      ),
      check: 'serial = 1 or previous(serial by agency-code, number-year) != empty',
      fields: ['serial'],
      examples: {
        passes: [{ line: { 'agency-code': '禾教发', 'number-year': 2023, serial: 1 } }],
        fails: [
          {
            line: { 'agency-code': '禾教发', 'number-year': 2024, serial: 2 },
            lines: { document: [{ 'agency-code': '禾教发', 'number-year': 2023, serial: 1 }] },
          },
        ],
      },
    },
    {
      code: 'serial-follows',
      level: 'error',
      text: label(
        '发文字号应连续，前面有缺号；作废的号也要登记，并注明“已撤回”',
        'Numbers follow one another, and one is missing before this; a number that was given up is entered as withdrawn',
      ),
      check: 'serial = previous(serial by agency-code, number-year) + 1',
      fields: ['serial'],
      examples: {
        passes: [
          {
            line: { 'agency-code': '禾教发', 'number-year': 2023, serial: 2 },
            lines: {
              document: [
                { 'agency-code': '禾教发', 'number-year': 2023, serial: 1 },
                { 'agency-code': '禾教办', 'number-year': 2023, serial: 4 },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'agency-code': '禾教发', 'number-year': 2023, serial: 4 },
            lines: {
              document: [
                { 'agency-code': '禾教发', 'number-year': 2023, serial: 2 },
                { 'agency-code': '禾教发', 'number-year': 2023, serial: 5 },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('document')
export const documentMeasures = [
  measure('documents', '发文数', 'documents issued', { by: ['document-kind'], unit: '件' }),
  measure('documents-returned', '退稿次数', 'drafts sent back', { sum: 'returned', by: ['document-kind'], unit: '次' }),
]
