/** A kindergarten class's term: the five fields of learning, safety, parents. Names of children are left out. */
import { defineLedger } from '@youju/model'
import { label, measuresOf, number, partOf, persons, text } from '../shorthand.ts'

const fieldOfLearning = (code: string, zh: string, en: string) => text(code, `${zh}领域`, en, { aliases: [zh] })

export const kindergartenTerm = defineLedger({
  code: 'kindergarten-term',
  label: label('幼儿园班级学期总结', 'term of a kindergarten class'),
  mechanisms: ['M19'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school', types: ['kindergarten'] },
  key: ['class-name'],
  fields: [
    text('class-name', '班级', 'class', { required: true, aliases: ['班级名称'] }),
    persons('children', '幼儿数', 'children', { required: true, aliases: ['人数'] }),
    persons('children-helped', '需个别帮助幼儿数', 'children needing help'),
    fieldOfLearning('language', '语言', 'language'),
    fieldOfLearning('health', '健康', 'health'),
    fieldOfLearning('science', '科学', 'science'),
    fieldOfLearning('society', '社会', 'society'),
    fieldOfLearning('arts', '艺术', 'arts'),
    number('次')('safety-lessons', '安全教育次数', 'safety lessons'),
    number('起')('accidents', '意外事故数', 'accidents', { aliases: ['意外数'] }),
    number('次')('parent-contacts', '家长联系次数', 'contacts with parents', { aliases: ['家园联系次数'] }),
    number('次')('parent-meetings', '家长会次数', 'meetings of parents'),
    text('self-study', '教师自学', 'teachers’ self-study'),
    text('problems', '存在问题', 'problems'),
    text('next-term', '下学期打算', 'next term'),
  ],
  rules: [
    {
      code: 'all-five-fields',
      level: 'error',
      text: label('五大领域都要填写', 'All five fields of learning are needed'),
      check: 'language != empty and health != empty and science != empty and society != empty and arts != empty',
      examples: {
        passes: [{ line: { language: '儿歌', health: '体操', science: '种植', society: '轮值', arts: '歌曲' } }],
        fails: [{ line: { language: '儿歌', health: '体操', science: '种植', society: '轮值', arts: null } }],
      },
    },
    {
      code: 'accidents-agree',
      level: 'error',
      text: label('意外事故数与安全事故台账不符，请核对', 'Accidents do not agree with the ledger of accidents'),
      check: 'sum(accidents) <= count(accident)',
      fields: ['accidents'],
      examples: {
        passes: [{ line: { accidents: 1 }, lines: { accident: [{ 'accident-kind': 'sport' }] } }],
        fails: [{ line: { accidents: 2 }, lines: { accident: [{ 'accident-kind': 'sport' }] } }],
      },
    },
    partOf('children', '幼儿数', 'the children')('children-helped', '需个别帮助幼儿数', 'Children needing help'),
  ],
})

const measure = measuresOf('kindergarten-term')
export const kindergartenTermMeasures = [
  measure('kindergarten-parent-contacts', '家园联系次数', 'contacts with parents', {
    sum: 'parent-contacts',
    unit: '次',
  }),
]
