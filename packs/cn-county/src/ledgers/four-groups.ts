/**
 * Pupils of the four groups 四类对象, gone through each term: former poor households, minimum allowance, orphans, disabled; held
 * against what the other offices list.
 */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, persons, text } from '../shorthand.ts'

export const fourGroups = defineLedger({
  code: 'four-groups',
  label: label('四类对象动态核对', 'the four groups, gone through each term'),
  mechanisms: ['M14', 'M13'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school' },
  key: ['hardship-group'],
  fields: [
    coded('hardship-group', '困难学生类别', 'group', { required: true, aliases: ['对象类别', '类别'] }),
    persons('before', '上学期末人数', 'at the end of the term before', { required: true, aliases: ['原有人数'] }),
    persons('added', '本学期新增', 'added', { required: true, aliases: ['新增人数'] }),
    persons('removed', '本学期退出', 'removed', { required: true, aliases: ['退出人数'] }),
    persons('listed', '现有人数', 'listed now', { required: true, aliases: ['本学期人数'] }),
    day('checked-on', '核对日期', 'gone through on', { required: true, aliases: ['比对日期'] }),
    text('checked-with', '比对部门', 'checked with', {
      aliases: ['比对单位'],
      note: label('民政、残联、乡村振兴等部门', 'Civil affairs, disabled persons’ federation and others'),
    }),
  ],
  rules: [
    {
      code: 'one-of-the-four',
      level: 'error',
      text: label('只填脱贫户、低保、孤儿、残疾学生四类', 'Only former poor, minimum allowance, orphans and disabled'),
      check: "hardship-group = 'four-groups'",
      examples: {
        passes: [{ line: { 'hardship-group': '02' } }],
        fails: [{ line: { 'hardship-group': '08' } }],
      },
    },
    {
      code: 'all-four',
      level: 'warning',
      text: label('四类对象每学期逐类核对，没有的填0', 'All four are gone through each term; 0 where there is nobody'),
      check: 'count() = 4',
      fields: ['hardship-group'],
      examples: {
        passes: [
          {
            line: { 'hardship-group': '01' },
            lines: {
              'four-groups': [{ 'hardship-group': '02' }, { 'hardship-group': '04' }, { 'hardship-group': '06' }],
            },
          },
        ],
        fails: [{ line: { 'hardship-group': '01' }, lines: { 'four-groups': [{ 'hardship-group': '02' }] } }],
      },
    },
    {
      code: 'changes-add-up',
      level: 'error',
      text: label(
        '现有人数应等于上学期末人数加新增减退出，请核对',
        'Those listed are those before with the added and without the removed; check the four',
      ),
      check: 'listed = before + added - removed',
      examples: {
        passes: [{ line: { before: 12, added: 2, removed: 1, listed: 13 } }],
        fails: [{ line: { before: 12, added: 2, removed: 1, listed: 12 } }],
      },
    },
    {
      code: 'held-against-another-office',
      level: 'warning',
      text: label('应与民政、残联等部门名单比对，请填比对部门', 'The list is held against another office’s; name it'),
      check: 'checked-with != empty',
      examples: {
        passes: [{ line: { 'checked-with': '县民政局' } }],
        fails: [{ line: { 'checked-with': null } }],
      },
    },
    {
      code: 'listed-as-recognised',
      level: 'warning',
      text: label(
        '现有人数少于困难学生认定台账中该类学生数，请核对',
        'Fewer than the ledger of pupils in hardship has of the group; check both',
      ),
      check: 'listed >= count(hardship by hardship-group)',
      oneSided: true,
      examples: {
        passes: [{ line: { 'hardship-group': '02', listed: 1 }, lines: { hardship: [{ 'hardship-group': '02' }] } }],
        fails: [
          {
            line: { 'hardship-group': '02', listed: 1 },
            lines: { hardship: [{ 'hardship-group': '02' }, { 'hardship-group': '02' }] },
          },
        ],
      },
    },
  ],
  aliases: ['四类对象核对表', '四类对象动态管理表'],
})

const measure = measuresOf('four-groups')
const by = ['hardship-group']
export const fourGroupsMeasures = [
  measure('four-group-checks', '四类对象核对类次', 'groups gone through', { by, unit: '次' }),
  measure('four-group-pupils', '四类对象学生', 'pupils of the four groups', { sum: 'listed', by, unit: '人' }),
]
