/** The year's money of a county: what the growth tests of the education law and the shares are made of. Current prices. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, money, number, partOf } from '../shorthand.ts'

export const countyFinance = defineLedger({
  code: 'county-finance',
  label: label('县级教育财政情况', 'finance of the county'),
  mechanisms: ['M30'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: [],
  fields: [
    money('gdp', '地区生产总值', 'GDP', { aliases: ['GDP'] }),
    money('regular-revenue', '财政经常性收入', 'regular fiscal revenue', { aliases: ['经常性收入'] }),
    money('budget-spending', '一般公共预算支出', 'general public budget spending', { aliases: ['财政支出'] }),
    money('education-budget', '一般公共预算教育支出', 'of it education', { aliases: ['教育支出'] }),
    money('appropriation', '教育财政拨款', 'education appropriation', { aliases: ['财政拨款'] }),
    money('fiscal-spending', '财政性教育经费', 'fiscal education spending', { aliases: ['财政性教育经费支出'] }),
    coded('figures-state', '数据状态', 'state of the figures'),
    coded('prices', '计价口径', 'prices'),
    number('年')('base-year', '基期年份', 'base year'),
  ],
  rules: [
    partOf('budget-spending', '一般公共预算支出', 'the budget spending')(
      'education-budget',
      '一般公共预算教育支出',
      'Education spending',
    ),
    partOf('gdp', '地区生产总值', 'GDP')('fiscal-spending', '财政性教育经费', 'Fiscal education spending'),
    {
      code: 'items-add-up',
      level: 'error',
      text: label(
        '财政性教育经费应等于各项目支出之和，请核对财政教育支出表',
        'Fiscal education spending equals the sum of its items; check the table of items',
      ),
      check: 'fiscal-spending = sum(fiscal-spending.amount)',
      examples: {
        passes: [
          {
            line: { 'fiscal-spending': 1069110000 },
            lines: {
              'fiscal-spending': [
                { 'budget-item': 'operating', amount: 892920000 },
                { 'budget-item': 'capital', amount: 176190000 },
              ],
            },
          },
        ],
        fails: [
          {
            line: { 'fiscal-spending': 1069110000 },
            lines: { 'fiscal-spending': [{ 'budget-item': 'operating', amount: 892920000 }] },
          },
        ],
      },
    },
    {
      code: 'constant-prices-name-their-year',
      level: 'error',
      text: label('按可比价计算的须写明基期年份', 'Constant prices name their base year'),
      when: "prices = 'constant'",
      check: 'base-year != empty',
      examples: {
        passes: [
          { line: { prices: 'constant', 'base-year': 2020 } },
          { line: { prices: 'current', 'base-year': null } },
        ],
        fails: [{ line: { prices: 'constant', 'base-year': null } }],
      },
    },
    {
      code: 'prices-are-stated',
      level: 'warning',
      text: label('请写明计价口径（当年价或可比价）', 'State whether prices are current or constant'),
      check: 'prices != empty',
      examples: { passes: [{ line: { prices: 'current' } }], fails: [{ line: { prices: null } }] },
    },
  ],
})

const measure = measuresOf('county-finance')
const sum = (code: string, zh: string, en: string, field: string) => measure(code, zh, en, { sum: field, unit: '元' })
export const countyFinanceMeasures = [
  sum('gdp', '地区生产总值', 'GDP', 'gdp'),
  sum('regular-revenue', '财政经常性收入', 'regular fiscal revenue', 'regular-revenue'),
  sum('budget-spending', '一般公共预算支出', 'budget spending', 'budget-spending'),
  sum('education-budget', '一般公共预算教育支出', 'budget spending on education', 'education-budget'),
  sum('appropriation', '教育财政拨款', 'education appropriation', 'appropriation'),
]
