/** Donations as they come, money or goods at a stated value. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, text } from '../shorthand.ts'

export const donation = defineLedger({
  code: 'donation',
  label: label('社会捐资捐赠', 'donations'),
  mechanisms: ['M31'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  key: ['received-on', 'donor', 'donation-use'],
  date: 'received-on',
  fields: [
    day('received-on', '受赠日期', 'received on', { required: true, aliases: ['捐赠日期', '日期', '捐赠时间'] }),
    text('donor', '捐赠方', 'donor', { required: true, aliases: ['捐赠单位', '捐赠人', '捐资单位'] }),
    coded('stage', '学段', 'stage', { empty: 'none' }),
    coded('donation-kind', '捐赠形式', 'kind', { required: true, aliases: ['形式'] }),
    coded('donation-use', '捐赠用途', 'use', { required: true, aliases: ['用途'] }),
    coded('donation-use', '实际用途', 'used for', { code: 'used-for' }),
    money('value', '价值', 'value', { required: true, aliases: ['金额', '折合金额', '捐赠金额', '价值（折合）'] }),
    text('valued-by', '作价依据', 'how valued'),
    flag('tied-to-admission', '与入学挂钩', 'tied to admission'),
    text('received-by', '接收单位', 'received by'),
    text('asset-number', '登记资产编号', 'asset number', { aliases: ['资产编号'] }),
    flag('published', '已公示', 'published', { aliases: ['是否公示'] }),
  ],
  rules: [
    {
      code: 'goods-are-valued',
      level: 'warning',
      text: label('实物捐赠须注明作价依据', 'Goods need a note of how they were valued'),
      when: "donation-kind = 'goods'",
      check: 'valued-by != empty',
      examples: {
        passes: [{ line: { 'donation-kind': 'goods', 'valued-by': '发票' } }],
        fails: [{ line: { 'donation-kind': 'goods', 'valued-by': null } }],
      },
    },
    {
      code: 'voluntary',
      level: 'error',
      text: label('捐资不得与入学挂钩', 'A donation may never be tied to admission'),
      check: 'not tied-to-admission',
      fields: ['tied-to-admission'],
      examples: {
        passes: [{ line: { 'tied-to-admission': false } }],
        fails: [{ line: { 'tied-to-admission': true } }],
      },
    },
    {
      code: 'used-as-given',
      level: 'error',
      text: label('捐赠须按捐赠方指定的用途使用', 'A donation is used for what it was given'),
      check: 'used-for = donation-use',
      fields: ['used-for'],
      examples: {
        passes: [
          { line: { 'donation-use': 'library', 'used-for': 'library' } },
          { line: { 'donation-use': 'library', 'used-for': null } },
        ],
        fails: [{ line: { 'donation-use': 'library', 'used-for': 'other' } }],
      },
    },
    {
      code: 'goods-are-assets',
      level: 'warning',
      text: label('实物捐赠须登记为资产，请填资产编号', 'Goods are registered as assets; give the number'),
      when: "donation-kind = 'goods'",
      check: 'asset-number != empty',
      examples: {
        passes: [{ line: { 'donation-kind': 'goods', 'asset-number': 'Z-101' } }],
        fails: [{ line: { 'donation-kind': 'goods', 'asset-number': null } }],
      },
    },
    {
      code: 'registered-at-its-value',
      level: 'warning',
      text: label(
        '教育装备台账中没有这个编号，或账面价值与捐赠价值不同，请核对',
        'The equipment ledger does not have this number at the value of the donation; check both',
      ),
      when: "donation-kind = 'goods'",
      check: 'value = sum(asset.value by asset-number)',
      fields: ['asset-number'],
      examples: {
        passes: [
          {
            line: { 'donation-kind': 'goods', 'asset-number': 'Z-101', value: 8000 },
            lines: { asset: [{ 'asset-number': 'Z-101', value: 8000 }] },
          },
        ],
        fails: [
          {
            line: { 'donation-kind': 'goods', 'asset-number': 'Z-101', value: 8000 },
            lines: { asset: [{ 'asset-number': 'Z-101', value: 5000 }] },
          },
          {
            line: { 'donation-kind': 'goods', 'asset-number': 'Z-109', value: 8000 },
            lines: { asset: [{ 'asset-number': 'Z-101', value: 8000 }] },
          },
        ],
      },
    },
  ],
  aliases: ['捐赠登记表', '捐资助学登记', '社会捐赠情况'],
})

const measure = measuresOf('donation')
const by = ['donation-use', 'donation-kind', 'stage']
export const donationMeasures = [
  measure('donations', '捐赠笔数', 'donations', { by, unit: '笔' }),
  measure('donation-value', '捐赠价值', 'value of donations', { sum: 'value', by, unit: '元' }),
]
