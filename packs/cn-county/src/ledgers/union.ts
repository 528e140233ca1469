/** The education union of a school 教育工会: members, women's allowance, care. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, money, number, partOf, persons } from '../shorthand.ts'

export const union = defineLedger({
  code: 'union',
  label: label('教育工会情况', 'education union'),
  mechanisms: ['M49'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: [],
  fields: [
    persons('members', '工会会员数', 'members', { required: true, aliases: ['会员数', '会员'] }),
    persons('women', '女教职工数', 'women on the staff', { aliases: ['女职工数'] }),
    persons('women-paid', '女教职工卫生费按时足额发放人数', 'women paid in full and on time', {
      aliases: ['卫生费发放人数'],
    }),
    number('个月')('months', '发放月数', 'months', { atMost: 12 }),
    money('monthly', '每月标准', 'monthly standard'),
    money('allowance', '卫生费金额', 'allowance', { aliases: ['发放金额'] }),
    persons('hardship-visited', '慰问困难职工数', 'staff in hardship visited', { aliases: ['慰问人数'] }),
    money('care-money', '慰问金额', 'money for care'),
    persons('retired', '离退休教师活动人数', 'retired staff at activities'),
    number('次')('congresses', '教代会次数', 'congresses held'),
    number('人')('delegates', '教代会代表数', 'delegates'),
    number('人')('present', '教代会出席人数', 'delegates present'),
    number('项')('decisions', '教代会表决通过方案数', 'schemes carried', { aliases: ['通过方案数'] }),
    number('项')('pay-schemes', '工资和聘任方案数', 'schemes of pay and appointment'),
    number('项')('pay-schemes-agreed', '经教代会同意的工资和聘任方案数', 'of them agreed by the congress'),
    number('票')('least-votes', '通过方案最少赞成票数', 'fewest votes that carried one', { aliases: ['最少赞成票'] }),
  ],
  rules: [
    partOf('women', '女教职工数', 'the women on the staff')('women-paid', '卫生费发放人数', 'Women paid'),
    partOf('delegates', '代表数', 'the delegates')('present', '出席人数', 'Delegates present'),
    partOf('present', '出席人数', 'the delegates present')('least-votes', '赞成票数', 'Votes'),
    {
      code: 'more-than-half-decide',
      level: 'error',
      text: label(
        '教代会通过方案须经全体代表过半数赞成，请核对赞成票数',
        'A decision needs the votes of more than half of all delegates; check the votes',
      ),
      when: 'decisions > 0',
      check: 'least-votes != empty and least-votes * 2 > delegates',
      examples: {
        passes: [
          { line: { delegates: 60, decisions: 2, 'least-votes': 31 } },
          { line: { delegates: 60, decisions: 0, 'least-votes': null } },
        ],
        fails: [
          { line: { delegates: 60, decisions: 2, 'least-votes': 30 } },
          { line: { delegates: 60, decisions: 1, 'least-votes': null } },
        ],
      },
    },
    {
      code: 'allowance-adds-up',
      level: 'error',
      text: label(
        '卫生费金额应等于人数乘以每月标准乘以月数',
        'The allowance is persons times monthly standard times months',
      ),
      check: 'allowance = women-paid * monthly * months',
      examples: {
        passes: [{ line: { 'women-paid': 30, monthly: 20, months: 12, allowance: 7200 } }],
        fails: [{ line: { 'women-paid': 30, monthly: 20, months: 12, allowance: 6000 } }],
      },
    },
    {
      code: 'congress-each-year',
      level: 'warning',
      text: label('教代会每学年至少召开一次', 'A congress is held at least once a school year'),
      check: 'congresses >= 1',
      examples: { passes: [{ line: { congresses: 1 } }], fails: [{ line: { congresses: 0 } }] },
    },
    {
      code: 'two-thirds-present',
      level: 'error',
      text: label('教代会须有三分之二以上代表出席', 'Two thirds of the delegates must be present'),
      check: 'present * 3 >= delegates * 2',
      examples: {
        passes: [{ line: { delegates: 60, present: 40 } }],
        fails: [{ line: { delegates: 60, present: 39 } }],
      },
    },
    {
      code: 'pay-schemes-are-agreed',
      level: 'error',
      text: label('工资和聘任方案须经教代会同意', 'Schemes of pay and appointment need the consent of the congress'),
      check: 'pay-schemes-agreed = pay-schemes',
      examples: {
        passes: [{ line: { 'pay-schemes': 2, 'pay-schemes-agreed': 2 } }],
        fails: [{ line: { 'pay-schemes': 2, 'pay-schemes-agreed': 1 } }],
      },
    },
  ],
})

const measure = measuresOf('union')
export const unionMeasures = [
  measure('unions', '建有工会的单位', 'schools with a union', { unit: '个' }),
  measure('union-members', '工会会员', 'union members', { sum: 'members', unit: '人' }),
  measure('union-women', '女教职工', 'women in the union’s schools', { sum: 'women', unit: '人' }),
  measure('union-women-paid', '卫生费足额发放女教职工', 'women paid in full', { sum: 'women-paid', unit: '人' }),
]
