/** Migrant children who meet the conditions, and where they go to school. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons } from '../shorthand.ts'

const within = partOf('eligible', '符合条件随迁子女数', 'the eligible children')

export const migrantPlaces = defineLedger({
  code: 'migrant-places',
  label: label('随迁子女就学情况', 'places of migrant children'),
  mechanisms: ['M14', 'M38'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'county' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    persons('eligible', '符合条件随迁子女数', 'eligible', { required: true }),
    persons('in-public', '公办学校就读数', 'in public schools', { aliases: ['公办就读'] }),
    persons('in-purchased', '政府购买学位就读数', 'in purchased places', { aliases: ['购买学位'] }),
    persons('in-private', '其他民办学校就读数', 'in other private schools'),
  ],
  rules: [
    within('in-public', '公办学校就读数', 'Those in public schools'),
    within('in-purchased', '购买学位就读数', 'Those in purchased places'),
    {
      code: 'places-add-up',
      level: 'error',
      text: label(
        '公办、购买学位和其他民办就读数之和应等于符合条件数',
        'Public, purchased and private places add up to the eligible children',
      ),
      check: 'eligible = in-public + in-purchased + in-private',
      examples: {
        passes: [{ line: { eligible: 100, 'in-public': 80, 'in-purchased': 10, 'in-private': 10 } }],
        fails: [{ line: { eligible: 100, 'in-public': 80, 'in-purchased': 10, 'in-private': 5 } }],
      },
    },
  ],
})

const measure = measuresOf('migrant-places')
export const migrantPlacesMeasures = [
  measure('migrants-eligible', '符合条件随迁子女', 'eligible migrant children', {
    sum: 'eligible',
    by: ['stage'],
    unit: '人',
  }),
  measure('migrants-in-public', '公办学校就读随迁子女', 'migrant children in public schools', {
    sum: 'in-public',
    by: ['stage'],
    unit: '人',
  }),
  measure('migrants-in-purchased', '购买学位就读随迁子女', 'migrant children in purchased places', {
    sum: 'in-purchased',
    by: ['stage'],
    unit: '人',
  }),
]
