/** Awards that pupils, teachers and schools won: one line for the people of one grade, counted at its highest level. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, person, persons, text } from '../shorthand.ts'

export const award = defineLedger({
  code: 'award',
  label: label('获奖情况', 'awards'),
  mechanisms: ['M16', 'M25', 'M26'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school', also: ['township', 'county', 'city', 'section'] },
  key: ['awarded-on', 'title', 'winner', 'award-grade'],
  date: 'awarded-on',
  fields: [
    day('awarded-on', '获奖日期', 'awarded on', { required: true, aliases: ['日期', '颁奖日期'] }),
    text('title', '奖项名称', 'title', { required: true, aliases: ['奖项', '获奖名称'] }),
    coded('winner', '获奖者类别', 'kind of winner', { required: true, aliases: ['获奖者', '类别'] }),
    coded('award-field', '获奖项目', 'field', { required: true, aliases: ['项目'] }),
    coded('level', '级别', 'level', { required: true, aliases: ['获奖级别'] }),
    coded('award-grade', '等次', 'grade', { aliases: ['获奖等次', '等级'], empty: 'none' }),
    persons('persons', '获奖人数', 'winners', { required: true, aliases: ['人数', '获奖人次'] }),
    text('issuer', '颁奖单位', 'issuer', { required: true, aliases: ['发证单位'] }),
    text('certificate', '证书或文件编号', 'certificate', { aliases: ['证书编号', '文号'] }),
    person('holder', '获奖者姓名或名称', 'who won', { aliases: ['获奖人', '获奖单位'] }),
    text('work', '获奖作品', 'work that won', { aliases: ['作品名称', '参赛作品'] }),
    flag('counted-higher', '已按更高级别计入', 'counted at a higher level', {
      aliases: ['已计入上级奖项'],
      empty: 'none',
      note: label(
        '同一作品多级获奖的，只计最高一级，其余填“是”',
        'One work that won at several levels counts at the highest',
      ),
    }),
  ],
  rules: [
    {
      code: 'award-has-a-certificate',
      level: 'warning',
      text: label('获奖须有证书或文件，请补登编号', 'An award needs its certificate or document; add the number'),
      check: 'certificate != empty',
      examples: {
        passes: [{ line: { certificate: '2008-017' } }],
        fails: [{ line: { certificate: null } }],
      },
    },
    {
      code: 'counted-once-at-its-highest',
      level: 'error',
      text: label(
        '同一获奖者的同一作品只按最高级别计一次，较低级别的请填“已按更高级别计入”',
        'One work of one winner counts once, at its highest level; mark the others as counted higher',
      ),
      when: 'counted-higher = empty or not counted-higher',
      check:
        'level = lowest(level by holder, work) and count(by holder, work where counted-higher = empty or not counted-higher) <= 1',
      fields: ['counted-higher'],
      examples: {
        passes: [
          {
            line: { holder: '甲', work: '溪边的桥', level: '2' },
            lines: { award: [{ holder: '甲', work: '溪边的桥', level: '4', 'counted-higher': true }] },
          },
          {
            line: { holder: '甲', work: '溪边的桥', level: '4' },
            lines: { award: [{ holder: '甲', work: '水车', level: '2' }] },
          },
        ],
        fails: [
          {
            line: { holder: '甲', work: '溪边的桥', level: '4' },
            lines: { award: [{ holder: '甲', work: '溪边的桥', level: '2' }] },
          },
          {
            line: { holder: '甲', work: '溪边的桥', level: '2' },
            lines: { award: [{ holder: '甲', work: '溪边的桥', level: '2' }] },
          },
        ],
      },
    },
    {
      code: 'level-of-its-issuer',
      level: 'warning',
      text: label(
        '获奖级别应与颁奖单位的级别一致，请核对',
        'The level of an award is that of who issued it; check both',
      ),
      check:
        "(not mentions(issuer, '教育部') or level = '1') and (not mentions(issuer, '省教育厅') or level = '2') and (not mentions(issuer, '市教育局') or level = '3' or level = '4') and (not mentions(issuer, '县教育局', '区教育局') or level = '4') and (not mentions(issuer, '镇人民政府', '乡人民政府') or level = '5')",
      fields: ['level', 'issuer'],
      examples: {
        passes: [
          { line: { issuer: '青禾县教育局', level: '4' } },
          { line: { issuer: '某省教育厅', level: '2' } },
          { line: { issuer: '科技协会', level: '2' } },
        ],
        fails: [{ line: { issuer: '青禾县教育局', level: '2' } }, { line: { issuer: '禾田镇人民政府', level: '4' } }],
      },
    },
    {
      code: 'somebody-won',
      level: 'error',
      text: label('获奖人数至少为1', 'At least one won'),
      check: 'persons >= 1',
      examples: { passes: [{ line: { persons: 1 } }], fails: [{ line: { persons: 0 } }] },
    },
  ],
  aliases: ['获奖登记表', '获奖一览表'],
})

const measure = measuresOf('award')
const COUNTED = { 'counted-higher': { not: true } }
export const awardMeasures = [
  measure('awards', '获奖项数', 'awards', {
    where: COUNTED,
    by: ['winner', 'award-field', 'level', 'award-grade'],
    unit: '项',
  }),
  measure('award-winners', '获奖人次', 'winners of awards', {
    sum: 'persons',
    where: COUNTED,
    by: ['winner', 'award-field', 'level', 'award-grade'],
    unit: '人次',
  }),
]
