/** Graduates of vocational schools, followed for six months, and the schools' partners. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, money, number, partOf, persons } from '../shorthand.ts'

export const vocational = defineLedger({
  code: 'vocational',
  label: label('职业教育情况', 'vocational education'),
  mechanisms: ['M20'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school', types: ['vocational'] },
  key: [],
  fields: [
    persons('graduates', '毕业生数', 'graduates', { required: true }),
    persons('placed', '就业和升学人数', 'employed or in further study', { required: true, aliases: ['就业人数'] }),
    persons('employed', '就业人数（不含升学）', 'employed', { aliases: ['直接就业人数'] }),
    persons('matched', '对口就业人数', 'employed in their field', { aliases: ['对口就业'] }),
    persons('double-certificate', '双证毕业生数', 'graduates with both certificates', { aliases: ['双证人数'] }),
    number('家')('firms', '合作企业数', 'partner firms', { aliases: ['合作企业'] }),
    number('个')('bases', '实训基地数', 'training bases', { aliases: ['实训基地'] }),
    money('spending', '职业教育投入', 'spending'),
  ],
  rules: [
    partOf('graduates', '毕业生数', 'the graduates')('placed', '就业和升学人数', 'Those placed'),
    partOf('graduates', '毕业生数', 'the graduates')(
      'double-certificate',
      '双证毕业生数',
      'Those with both certificates',
    ),
    partOf('placed', '就业和升学人数', 'those placed')('employed', '就业人数', 'Those employed'),
    partOf('employed', '就业人数', 'those employed')('matched', '对口就业人数', 'Those in their field'),
  ],
})

const measure = measuresOf('vocational')
const sum = (code: string, zh: string, en: string, field: string, unit = '人') =>
  measure(code, zh, en, { sum: field, unit })
export const vocationalMeasures = [
  sum('vocational-graduates', '中职毕业生', 'vocational graduates', 'graduates'),
  sum('vocational-placed', '就业和升学的中职毕业生', 'placed', 'placed'),
  sum('vocational-employed', '就业中职毕业生', 'employed', 'employed'),
  sum('vocational-matched', '对口就业中职毕业生', 'employed in their field', 'matched'),
  sum('vocational-double', '双证中职毕业生', 'with both certificates', 'double-certificate'),
  sum('vocational-bases', '实训基地', 'training bases', 'bases', '个'),
  sum('vocational-firms', '合作企业', 'partner firms', 'firms', '家'),
]
