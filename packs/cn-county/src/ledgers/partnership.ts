/** Agreements between areas and between groups of schools 帮扶协议、互动联盟: how many areas, schools and teachers stand on each side. */
import { defineLedger } from '@youju/model'
import { coded, day, label, measuresOf, number, partOf, persons, text } from '../shorthand.ts'

export const partnership = defineLedger({
  code: 'partnership',
  label: label('区域和学校帮扶协议', 'partnerships of areas and schools'),
  mechanisms: ['M35', 'M51'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['city', 'township', 'school'] },
  sparse: true,
  key: ['partner', 'own-side', 'signed-on'],
  from: 'signed-on',
  to: 'ends-on',
  fields: [
    coded('partnership-kind', '帮扶方式', 'kind', { required: true }),
    text('partner', '帮扶方', 'partner', { required: true, aliases: ['支援方'] }),
    text('own-side', '受帮扶方', 'own side', { required: true, aliases: ['受援方'] }),
    number('个')('partner-areas', '帮扶方区县数', 'areas of the partner'),
    number('所')('partner-schools', '帮扶方学校数', 'schools of the partner'),
    persons('partner-teachers', '帮扶方教师数', 'teachers of the partner'),
    number('个')('own-areas', '受帮扶区域数', 'areas on the own side', { aliases: ['受援区域数'] }),
    number('所')('own-schools', '受帮扶学校数', 'schools on the own side', { aliases: ['受援学校数'] }),
    number('个')('own-groups', '受帮扶教研组数', 'subject groups on the own side'),
    persons('pupils', '惠及学生数', 'pupils reached'),
    day('signed-on', '签订日期', 'signed on', { required: true }),
    day('ends-on', '到期日期', 'ends on'),
    number('次')('events', '开展活动次数', 'events held'),
  ],
  rules: [
    {
      code: 'ends-after-signing',
      level: 'error',
      text: label('到期日期应晚于签订日期', 'An agreement ends after it was signed'),
      check: 'ends-on = empty or ends-on > signed-on',
      examples: {
        passes: [{ line: { 'signed-on': '2015-03-01', 'ends-on': '2018-03-01' } }],
        fails: [{ line: { 'signed-on': '2015-03-01', 'ends-on': '2014-03-01' } }],
      },
    },
    partOf('own-groups', '受帮扶教研组数', 'the groups helped')(
      'own-schools',
      '受帮扶学校数',
      'Schools that have groups helped',
    ),
  ],
  aliases: ['帮扶协议登记表', '结对帮扶协议'],
})

const measure = measuresOf('partnership')
const by = ['partnership-kind']
export const partnershipMeasures = [
  measure('partnerships', '帮扶协议', 'partnerships in force', { by, unit: '个' }),
  measure('partner-schools', '帮扶方学校', 'schools of partners', { sum: 'partner-schools', by, unit: '所' }),
  measure('schools-helped', '受帮扶学校', 'schools helped', { sum: 'own-schools', by, unit: '所' }),
]
