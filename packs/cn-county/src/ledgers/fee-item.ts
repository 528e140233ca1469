/** What a school collects: every fee on the approved list, at the approved standard, posted, on the uniform voucher. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const feeItem = defineLedger({
  code: 'fee-item',
  label: label('学校收费', 'fees'),
  mechanisms: ['M32'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school' },
  key: ['fee', 'stage'],
  fields: [
    text('fee', '收费项目', 'fee', { required: true, aliases: ['项目名称'] }),
    coded('fee-class', '收费类别', 'class', { required: true, aliases: ['类别'] }),
    coded('stage', '学段', 'stage', { required: true }),
    money('standard', '批准标准', 'approved standard', { required: true, aliases: ['标准', '收费标准'] }),
    text('approval', '批准文号', 'approval'),
    day('posted-on', '公示日期', 'posted on', { aliases: ['公示时间'] }),
    flag('voucher', '使用统一票据', 'uniform voucher', { aliases: ['统一票据'] }),
    persons('pupils', '应收人数', 'pupils', { aliases: ['学生数'] }),
    persons('exempt', '减免人数', 'exempt'),
    money('collected', '收取金额', 'collected', { aliases: ['收费金额', '金额'] }),
    money('spent', '代收费支出', 'spent of a proxy fee', { aliases: ['实际支出'] }),
    day('settled-on', '结算日期', 'settled on'),
    money('returned', '清退金额', 'returned', { aliases: ['退费'], empty: 'none' }),
    money('paid-in', '缴入财政专户金额', 'paid into the treasury', { aliases: ['缴存财政专户', '上缴财政'] }),
  ],
  rules: [
    {
      code: 'no-forbidden-fee',
      level: 'error',
      text: label('禁止收取的项目不得收费', 'A forbidden fee may not be collected'),
      when: "fee-class = '6'",
      check: 'collected = 0',
      examples: {
        passes: [{ line: { 'fee-class': '6', collected: 0 } }],
        fails: [{ line: { 'fee-class': '6', collected: 12000 } }],
      },
    },
    {
      code: 'collected-as-approved',
      level: 'error',
      text: label(
        '收取金额应等于批准标准乘以应收人数减减免人数，请核对',
        'What is collected is standard times pupils less those exempt',
      ),
      check: 'collected = standard * (pupils - exempt)',
      examples: {
        passes: [{ line: { standard: 200, pupils: 100, exempt: 10, collected: 18000 } }],
        fails: [{ line: { standard: 200, pupils: 100, exempt: 10, collected: 20000 } }],
      },
    },
    {
      code: 'posted-before-collecting',
      level: 'warning',
      text: label('收费项目须公示', 'A fee must be posted'),
      check: 'posted-on != empty',
      examples: { passes: [{ line: { 'posted-on': '2023-08-28' } }], fails: [{ line: { 'posted-on': null } }] },
    },
    {
      code: 'proxy-fee-is-settled',
      level: 'error',
      text: label(
        '代收费须每学期结算，收取金额应等于支出与清退之和',
        'A proxy fee is settled each term: what was collected is spent or returned',
      ),
      when: "fee-class = '3'",
      check: 'collected = spent + returned',
      examples: {
        passes: [{ line: { 'fee-class': '3', collected: 12000, spent: 11400, returned: 600 } }],
        fails: [{ line: { 'fee-class': '3', collected: 12000, spent: 11400, returned: 0 } }],
      },
    },
    {
      code: 'uniform-voucher',
      level: 'warning',
      text: label('收费须使用统一票据', 'Fees are taken on the uniform voucher'),
      when: 'collected > 0',
      check: 'voucher',
      examples: {
        passes: [{ line: { collected: 12000, voucher: true } }],
        fails: [{ line: { collected: 12000, voucher: false } }],
      },
    },
    {
      code: 'two-lines',
      level: 'error',
      text: label(
        '行政事业性收费须全额缴入财政专户，收支两条线，请核对缴入金额',
        'Administrative fees go to the treasury in full: income and spending are two lines; check what was paid in',
      ),
      when: "fee-class = '1'",
      check: 'paid-in = collected - returned',
      fields: ['paid-in'],
      examples: {
        passes: [{ line: { 'fee-class': '1', collected: 18000, returned: 200, 'paid-in': 17800 } }],
        fails: [{ line: { 'fee-class': '1', collected: 18000, returned: 0, 'paid-in': 12000 } }],
      },
    },
    {
      code: 'income-is-paid-in',
      level: 'warning',
      text: label(
        '收取的行政事业性收费须填缴入财政专户金额',
        'Say how much of an administrative fee was paid into the treasury',
      ),
      when: "fee-class = '1' and collected > 0",
      check: 'paid-in != empty',
      examples: {
        passes: [{ line: { 'fee-class': '1', collected: 18000, 'paid-in': 18000 } }],
        fails: [{ line: { 'fee-class': '1', collected: 18000, 'paid-in': null } }],
      },
    },
    {
      code: 'fee-is-approved',
      level: 'warning',
      text: label(
        '收费项目须有批准文号，目录以外的项目不得收费',
        'A fee has the number of its approval; nothing outside the list is collected',
      ),
      when: "collected > 0 and fee-class != '6'",
      check: 'approval != empty',
      examples: {
        passes: [{ line: { 'fee-class': '2', collected: 3000, approval: '禾价〔2023〕6号' } }],
        fails: [{ line: { 'fee-class': '2', collected: 3000, approval: null } }],
      },
    },
    {
      code: 'settled-each-term',
      level: 'warning',
      text: label('代收费须填结算日期', 'A proxy fee has the day on which it was settled'),
      when: "fee-class = '3' and collected > 0",
      check: 'settled-on != empty',
      examples: {
        passes: [{ line: { 'fee-class': '3', collected: 12000, 'settled-on': '2024-01-12' } }],
        fails: [{ line: { 'fee-class': '3', collected: 12000, 'settled-on': null } }],
      },
    },
  ],
})

const measure = measuresOf('fee-item')
const by = ['fee-class', 'stage']
export const feeItemMeasures = [
  measure('fees-collected', '收费金额', 'fees collected', { sum: 'collected', by, unit: '元' }),
  measure('fees-returned', '清退金额', 'fees returned', { sum: 'returned', by, unit: '元' }),
]
