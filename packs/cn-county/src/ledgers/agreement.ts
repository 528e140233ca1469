/** School pairs, alliances and groups 结对、联盟、集团: a line per agreement and stage. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, money, number, text } from '../shorthand.ts'

const PAIR = { 'agreement-kind': 'pair', stage: 'primary', 'strong-side': '实验小学', 'weak-side': '北坡小学' }

export const agreement = defineLedger({
  code: 'agreement',
  label: label('结对联盟集团', 'school pairs and groups'),
  mechanisms: ['M35'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'city'] },
  sparse: true,
  key: ['agreement-kind', 'strong-side', 'weak-side', 'signed-on'],
  from: 'signed-on',
  to: 'ends-on',
  fields: [
    coded('agreement-kind', '合作方式', 'kind', { required: true, aliases: ['类别'] }),
    coded('stage', '学段', 'stage', { required: true }),
    text('strong-side', '牵头学校', 'strong side', { required: true, aliases: ['优质学校', '支援学校'] }),
    text('weak-side', '成员学校', 'weak side', { required: true, aliases: ['薄弱学校', '受援学校'] }),
    coded('zone', '所在圈层', 'zone', { aliases: ['圈层', '区域'] }),
    number('所')('members', '成员学校数', 'members', { aliases: ['成员数'] }),
    day('signed-on', '签订日期', 'signed on', { required: true }),
    day('ends-on', '到期日期', 'ends on'),
    day('withdrawn-on', '撤销日期', 'withdrawn on'),
    money('money', '投入资金', 'money'),
    number('次')('events', '开展活动次数', 'events held', { aliases: ['活动次数'] }),
    text('appraisal', '考核结果', 'appraisal'),
  ],
  rules: [
    {
      code: 'sides-differ',
      level: 'error',
      text: label('牵头学校与成员学校不能相同', 'The two sides differ'),
      check: 'strong-side != weak-side',
      examples: {
        passes: [{ line: { 'strong-side': '实验小学', 'weak-side': '北坡小学' } }],
        fails: [{ line: { 'strong-side': '实验小学', 'weak-side': '实验小学' } }],
      },
    },
    {
      code: 'ends-after-signing',
      level: 'error',
      text: label('到期日期应晚于签订日期', 'An agreement ends after it was signed'),
      check: 'ends-on = empty or ends-on > signed-on',
      examples: {
        passes: [{ line: { 'signed-on': '2023-09-01', 'ends-on': '2026-08-31' } }],
        fails: [{ line: { 'signed-on': '2023-09-01', 'ends-on': '2022-08-31' } }],
      },
    },
    {
      code: 'once-at-a-time',
      level: 'error',
      text: label(
        '同一牵头学校和成员学校同一时间只能有一份同类协议，请给已到期的一份填上到期日期',
        'Two sides have one agreement of a kind at a time; end the one that has run out',
      ),
      check: 'count(by agreement-kind, stage, strong-side, weak-side during signed-on to ends-on) <= 1',
      fields: ['signed-on', 'ends-on'],
      examples: {
        passes: [
          {
            line: {
              ...PAIR,
              'signed-on': '2023-09-01',
            },
            lines: {
              agreement: [
                {
                  ...PAIR,
                  'signed-on': '2020-09-01',
                  'ends-on': '2023-08-31',
                },
              ],
            },
          },
        ],
        fails: [
          {
            line: {
              ...PAIR,
              'signed-on': '2023-09-01',
            },
            lines: {
              agreement: [
                {
                  ...PAIR,
                  'signed-on': '2022-09-01',
                  'ends-on': '2025-08-31',
                },
              ],
            },
          },
        ],
      },
    },
    {
      code: 'withdrawn-is-over',
      level: 'error',
      text: label('撤销的协议到期日期不能晚于撤销日期', 'A withdrawn agreement does not last beyond the day'),
      when: 'withdrawn-on != empty',
      check: 'ends-on != empty and ends-on <= withdrawn-on',
      fields: ['ends-on'],
      examples: {
        passes: [{ line: { 'withdrawn-on': '2023-03-01', 'ends-on': '2023-03-01' } }],
        fails: [
          { line: { 'withdrawn-on': '2023-03-01', 'ends-on': '2025-08-31' } },
          { line: { 'withdrawn-on': '2023-03-01', 'ends-on': null } },
        ],
      },
    },
    {
      code: 'group-once-per-stage',
      level: 'error',
      text: label(
        '一个集团同一学段只登记一行，成员学校数填合计',
        'A group has one line a stage; its members are added up there',
      ),
      when: "agreement-kind = 'group'",
      check: 'count(by agreement-kind, stage, strong-side during signed-on to ends-on) <= 1',
      fields: ['strong-side'],
      examples: {
        passes: [
          {
            line: {
              'agreement-kind': 'group',
              stage: 'primary',
              'strong-side': '实验小学',
              'weak-side': '北坡小学',
              'signed-on': '2023-09-01',
            },
            lines: {
              agreement: [
                {
                  'agreement-kind': 'group',
                  stage: 'primary',
                  'strong-side': '实验小学',
                  'weak-side': '南坡小学',
                  'signed-on': '2020-09-01',
                  'ends-on': '2023-08-31',
                },
                { 'agreement-kind': 'group', stage: 'junior', 'strong-side': '实验小学', 'signed-on': '2020-09-01' },
              ],
            },
          },
        ],
        fails: [
          {
            line: {
              'agreement-kind': 'group',
              stage: 'primary',
              'strong-side': '实验小学',
              'weak-side': '北坡小学',
              'signed-on': '2023-09-01',
            },
            lines: {
              agreement: [
                {
                  'agreement-kind': 'group',
                  stage: 'primary',
                  'strong-side': '实验小学',
                  'weak-side': '南坡小学',
                  'signed-on': '2020-09-01',
                },
              ],
            },
          },
        ],
      },
    },
  ],
})

const measure = measuresOf('agreement')
const by = ['agreement-kind', 'stage']
export const agreementMeasures = [
  measure('agreements', '结对联盟集团数', 'agreements', { by, unit: '个' }),
  measure('agreement-members', '成员学校数', 'members', { sum: 'members', by, unit: '所' }),
  measure('groups-by-zone', '教育集团数（分圈层）', 'school groups by zone', {
    where: { 'agreement-kind': 'group' },
    by: ['stage', 'zone'],
    unit: '个',
  }),
  measure('group-members-by-zone', '集团成员学校数（分圈层）', 'member schools of groups by zone', {
    sum: 'members',
    where: { 'agreement-kind': 'group' },
    by: ['stage', 'zone'],
    unit: '所',
  }),
]
