/** Exchange and rotation of teachers: a line per move. Names are personal; counts are not. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, person, text } from '../shorthand.ts'

export const rotation = defineLedger({
  code: 'rotation',
  label: label('教师交流轮岗', 'exchange and rotation'),
  mechanisms: ['M23', 'M29'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  key: ['teacher', 'moved-on'],
  date: 'moved-on',
  fields: [
    person('teacher', '教师编号', 'teacher', { required: true, aliases: ['教师', '姓名', '工号'] }),
    coded('stage', '学段', 'stage'),
    day('moved-on', '交流开始日期', 'moved on', { required: true, aliases: ['起始日期', '交流日期'] }),
    day('until', '交流结束日期', 'until', { aliases: ['结束日期'] }),
    text('from-school', '原学校', 'from school', { required: true, aliases: ['派出学校', '调出学校'] }),
    text('to-school', '交流学校', 'to school', { required: true, aliases: ['接收学校', '调入学校'] }),
    coded('rotation-kind', '交流方式', 'kind', { required: true }),
    flag('backbone', '是否骨干教师', 'backbone teacher', { aliases: ['骨干教师'] }),
    day('eligible-since', '符合交流条件日期', 'eligible since'),
    number('节')('lessons', '在交流学校授课节数', 'lessons taught in the new school', {
      aliases: ['交流期间授课节数'],
    }),
    text('appraisal', '交流考核结果', 'appraisal'),
    flag('head', '是否校长', 'head of school', { aliases: ['校长'] }),
    text('post', '任职', 'post', { aliases: ['交流后职务'] }),
  ],
  rules: [
    {
      code: 'moves-elsewhere',
      level: 'error',
      text: label('原学校与交流学校不能相同', 'The two schools must differ'),
      check: 'from-school != to-school',
      examples: {
        passes: [{ line: { 'from-school': '镇中心小学', 'to-school': '河湾小学' } }],
        fails: [{ line: { 'from-school': '镇中心小学', 'to-school': '镇中心小学' } }],
      },
    },
    {
      code: 'ends-after-start',
      level: 'error',
      text: label('交流结束日期应晚于开始日期', 'The exchange ends after it starts'),
      check: 'until = empty or until > moved-on',
      examples: {
        passes: [
          { line: { 'moved-on': '2008-09-01', until: '2009-08-31' } },
          { line: { 'moved-on': '2008-09-01', until: null } },
        ],
        fails: [{ line: { 'moved-on': '2008-09-01', until: '2008-06-30' } }],
      },
    },
    {
      code: 'a-year-at-least',
      level: 'warning',
      text: label(
        '交流轮岗不满一年，请核对起止日期；提前召回的请说明原因',
        'An exchange lasts a year at least; check the days, or say why the teacher was called back',
      ),
      check: 'days(moved-on, until) >= 364',
      examples: {
        passes: [
          { line: { 'moved-on': '2008-09-01', until: '2009-08-31' } },
          { line: { 'moved-on': '2008-09-01', until: null } },
        ],
        fails: [{ line: { 'moved-on': '2008-09-01', until: '2009-01-20' } }],
      },
    },
    {
      code: 'no-paper-move',
      level: 'error',
      text: label(
        '交流教师须在交流学校授课，未授课的不计交流',
        'Whoever is moved teaches in the new school; a move on paper does not count',
      ),
      check: 'lessons > 0',
      examples: {
        passes: [{ line: { lessons: 320 } }],
        fails: [{ line: { lessons: 0 } }],
      },
    },
    {
      code: 'eligible-before-moving',
      level: 'error',
      text: label('交流开始日期不能早于符合条件的日期', 'Nobody is moved before being eligible'),
      check: 'moved-on >= eligible-since',
      examples: {
        passes: [{ line: { 'moved-on': '2023-09-01', 'eligible-since': '2023-07-01' } }],
        fails: [{ line: { 'moved-on': '2023-09-01', 'eligible-since': '2024-07-01' } }],
      },
    },
  ],
  aliases: ['交流轮岗一览表', '教师交流情况'],
})

const measure = measuresOf('rotation')
export const rotationMeasures = [
  measure('teachers-moved', '交流轮岗教师数', 'teachers moved', { by: ['stage', 'rotation-kind'], unit: '人' }),
  measure('backbone-moved', '交流轮岗骨干教师数', 'backbone teachers moved', {
    where: { backbone: true },
    by: ['stage'],
    unit: '人',
  }),
  measure('heads-moved', '交流校长数', 'heads moved', { where: { head: true }, by: ['stage'], unit: '人' }),
]
