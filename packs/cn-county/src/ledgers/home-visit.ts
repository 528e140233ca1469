/** Home visits 家访: a line per school, term and stage. A phone call is no visit at home. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, number, partOf, persons } from '../shorthand.ts'

export const homeVisit = defineLedger({
  code: 'home-visit',
  label: label('家访情况', 'home visits'),
  mechanisms: ['M15'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school' },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    persons('pupils', '在校学生数', 'pupils', { required: true, aliases: ['学生数'] }),
    persons('visited', '已家访学生数', 'pupils visited', { required: true, aliases: ['家访学生数'] }),
    persons('at-home', '入户家访学生数', 'of them at home', { aliases: ['入户家访数'] }),
    number('次')('visits', '家访次数', 'visits'),
    number('人')('teachers', '参加家访教师数', 'teachers who visited'),
    number('条')('opinions', '家长意见数', 'opinions of parents', { aliases: ['意见条数'] }),
  ],
  rules: [
    {
      code: 'every-pupil-counts',
      level: 'warning',
      text: label(
        '应家访学生数比本学年在校学生少一成以上，请核对：家访率按全部学生计算',
        'A tenth or more of the pupils enrolled are left out; the rate is of all pupils',
      ),
      check: 'pupils >= 0.9 * sum(enrolment.pupils by stage)',
      examples: {
        passes: [
          {
            line: { stage: 'primary', pupils: 396 },
            lines: { enrolment: [{ stage: 'primary', pupils: 400 }] },
          },
        ],
        fails: [
          {
            line: { stage: 'primary', pupils: 200 },
            lines: { enrolment: [{ stage: 'primary', pupils: 400 }] },
          },
        ],
      },
    },
    partOf('pupils', '在校学生数', 'the pupils')('visited', '已家访学生数', 'Pupils visited'),
    partOf('visited', '已家访学生数', 'the pupils visited')('at-home', '入户家访学生数', 'Those visited at home'),
    partOf('visits', '家访次数', 'the visits')('visited', '已家访学生数', 'Pupils visited'),
  ],
})

const measure = measuresOf('home-visit')
const sum = (code: string, zh: string, en: string, field: string, unit: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit })
export const homeVisitMeasures = [
  sum('pupils-to-visit', '应家访学生', 'pupils to be visited', 'pupils', '人'),
  sum('pupils-visited', '已家访学生', 'pupils visited', 'visited', '人'),
  sum('home-visits', '家访次数', 'home visits', 'visits', '次'),
  sum('home-visit-opinions', '家访收集意见', 'opinions from home visits', 'opinions', '条'),
]
