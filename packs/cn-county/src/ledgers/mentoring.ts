/** Mentors and studios of a school 师徒结对、名师工作室. A mentor with three mentees is one mentor and three pairs. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, partOf, persons } from '../shorthand.ts'

export const mentoring = defineLedger({
  code: 'mentoring',
  label: label('师徒结对情况', 'mentoring'),
  mechanisms: ['M24'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  sparse: true,
  key: [],
  fields: [
    persons('mentors', '导师数', 'mentors', { required: true, aliases: ['师傅数'] }),
    persons('mentees', '徒弟数', 'mentees', { required: true, aliases: ['学员数'] }),
    number('对')('pairs', '结对数', 'pairs', { required: true, aliases: ['师徒结对数'] }),
    number('个')('studios', '名师工作室数', 'studios', { aliases: ['工作室'] }),
    number('个')('groups-covered', '覆盖教研组数', 'groups covered'),
  ],
  rules: [
    partOf('pairs', '结对数', 'the pairs')('mentors', '导师数', 'Mentors'),
    partOf('pairs', '结对数', 'the pairs')('mentees', '徒弟数', 'Mentees'),
  ],
})

const measure = measuresOf('mentoring')
export const mentoringMeasures = [
  measure('mentor-pairs', '师徒结对', 'mentor pairs', { sum: 'pairs', unit: '对' }),
  measure('mentors', '导师', 'mentors', { sum: 'mentors', unit: '人' }),
  measure('mentees', '徒弟', 'mentees', { sum: 'mentees', unit: '人' }),
  measure('mentor-groups', '师徒覆盖教研组', 'groups covered by mentors', { sum: 'groups-covered', unit: '个' }),
  measure('studios', '名师工作室', 'studios', { sum: 'studios', unit: '个' }),
]
