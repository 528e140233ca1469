/** Places of key senior schools allocated to junior schools. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, partOf } from '../shorthand.ts'

export const admissionQuota = defineLedger({
  code: 'admission-quota',
  label: label('优质高中名额分配', 'places of key senior schools'),
  mechanisms: ['M38', 'M11'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  key: [],
  fields: [
    number('个')('planned', '优质高中招生计划', 'planned places of key senior schools', { required: true }),
    number('个')('allocated', '分配到初中名额', 'allocated to junior schools', { required: true }),
    number('个')('rural', '其中分配到农村初中', 'of them to rural junior schools'),
  ],
  rules: [
    partOf('planned', '招生计划', 'the planned places')('allocated', '分配名额', 'Allocated places'),
    partOf('allocated', '分配名额', 'the allocated places')('rural', '农村初中名额', 'Places for rural schools'),
  ],
})

const measure = measuresOf('admission-quota')
export const admissionQuotaMeasures = [
  measure('key-places', '优质高中招生计划', 'places of key senior schools', { sum: 'planned', unit: '个' }),
  measure('key-places-allocated', '分配到初中名额', 'places allocated', { sum: 'allocated', unit: '个' }),
]
