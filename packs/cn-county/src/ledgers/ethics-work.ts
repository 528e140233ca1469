/** Pledges and talks on teacher ethics, and new staff checked against the offence list. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, partOf, persons } from '../shorthand.ts'

const within = partOf('staff', '教职工数', 'the staff')

export const ethicsWork = defineLedger({
  code: 'ethics-work',
  label: label('师德建设情况', 'ethics work'),
  mechanisms: ['M28'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  key: [],
  fields: [
    persons('staff', '教职工数', 'staff', { required: true }),
    persons('pledged', '签订师德承诺书人数', 'pledges signed', { required: true, aliases: ['承诺书签订人数'] }),
    persons('interviewed', '个别谈话人数', 'interviewed', { aliases: ['谈话人数'] }),
    persons('new-staff', '新进教职工数', 'new staff'),
    persons('new-checked', '准入查询人数', 'new staff checked', { aliases: ['已查询人数'] }),
  ],
  rules: [
    within('pledged', '签订承诺书人数', 'Pledges'),
    within('interviewed', '个别谈话人数', 'Those interviewed'),
    {
      code: 'new-staff-are-checked',
      level: 'error',
      text: label('新进教职工须全部进行准入查询', 'All new staff are checked against the offence list'),
      check: 'new-checked = new-staff',
      examples: {
        passes: [{ line: { 'new-staff': 4, 'new-checked': 4 } }],
        fails: [{ line: { 'new-staff': 4, 'new-checked': 3 } }],
      },
    },
  ],
})

const measure = measuresOf('ethics-work')
const sum = (code: string, zh: string, en: string, field: string) => measure(code, zh, en, { sum: field, unit: '人' })
export const ethicsWorkMeasures = [
  sum('pledge-staff', '应签承诺书教职工', 'staff who should sign', 'staff'),
  sum('pledges-signed', '已签承诺书教职工', 'staff who signed', 'pledged'),
  sum('staff-interviewed', '个别谈话教职工', 'staff interviewed', 'interviewed'),
]
