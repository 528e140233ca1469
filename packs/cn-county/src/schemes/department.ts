/** The annual assessment of a bureau's or township's section 科室年度考核, as an example: what a section does is marked with evidence. */
import { defineScheme } from '@youju/model'
import { label } from '../shorthand.ts'
import { grades, marked, SOURCE, vetoes } from './parts.ts'

export const departmentAssessment = defineScheme({
  code: 'department-assessment',
  label: label('科室年度考核', 'annual assessment of sections'),
  period: 'calendar-year',
  levels: ['section'],
  criteria: [
    marked('tasks', '重点任务', 'key tasks', 30, ['未按期完成一项扣3分', 'three points off for each that is late']),
    marked('supervised', '督办事项', 'supervised items', 20, [
      '逾期一件扣4分',
      'four points off for each that is late',
    ]),
    marked('service', '服务基层', 'service', 15, ['学校测评满意率折算', 'from the schools’ rating']),
    marked('discipline', '纪律作风', 'discipline', 15, ['违反一次扣3分', 'three points off for each breach']),
    marked('returns', '信息报送', 'returns upward', 10, ['迟报一次扣1分', 'one point off for each that is late']),
    marked('files', '档案管理', 'files', 10, ['档案齐全规范', 'files complete and in order']),
  ],
  bonus: {
    cap: 5,
    items: [
      { code: 'upper-award', label: label('受到市级以上表彰', 'commended by the city or above'), points: 2, most: 4 },
    ],
  },
  deductions: [{ code: 'criticised', label: label('被通报批评', 'criticised in a circular'), points: 2 }],
  vetoes: vetoes.filter(({ code }) => code !== 'dropout'),
  grades,
  appeal: { days: 5 },
  source: SOURCE,
})
