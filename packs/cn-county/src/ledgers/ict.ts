/** ICT of a school, counted each September: computers, networks, web site. */
import { defineLedger } from '@youju/model'
import { coded, day, flag, label, measuresOf, number, text } from '../shorthand.ts'

const machines = number('台')

export const ict = defineLedger({
  code: 'ict',
  label: label('教育信息化', 'ICT'),
  mechanisms: ['M33'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: [],
  fields: [
    machines('pupil-computers', '学生用计算机', 'computers for pupils', { aliases: ['学生用机', '学生电脑'] }),
    machines('teacher-computers', '教师用计算机', 'computers for teachers', { aliases: ['教师用机', '教师电脑'] }),
    machines('office-computers', '办公用计算机', 'computers for offices', { aliases: ['办公用机'] }),
    machines('worn-out-computers', '超过使用年限的计算机', 'computers past their service life', {
      note: label('不计入上面三项，也不计入生机比', 'In none of the three above, and in no ratio'),
    }),
    number('套')('multimedia-sets', '多媒体教学系统', 'multimedia sets', { aliases: ['多媒体平台', '多媒体设备'] }),
    number('间')('multimedia-rooms', '网络多媒体教室', 'networked multimedia classrooms', { aliases: ['多媒体教室'] }),
    coded('network', '网络接入', 'network', { aliases: ['校园网'] }),
    number('兆')('speed', '带宽', 'bandwidth', { aliases: ['网络带宽'] }),
    number('个')('accounts', '平台账号数', 'platform accounts'),
    day('checked-on', '核查日期', 'checked on'),
    flag('fibre', '光纤接入', 'fibre', { aliases: ['光纤'] }),
    flag('website', '建有校园网站', 'has a web site', { aliases: ['校园网站', '学校网站'] }),
    text('site-address', '网址', 'address of the site', { aliases: ['网站地址'] }),
  ],
  rules: [
    {
      code: 'site-needs-network',
      level: 'warning',
      text: label('建有校园网站但未接入网络，请核对', 'A web site without any network; check both'),
      when: 'website',
      check: "network != 'none'",
      examples: {
        passes: [{ line: { website: true, network: 'internet' } }],
        fails: [{ line: { website: true, network: 'none' } }],
      },
    },
    {
      code: 'rooms-within-sets',
      level: 'warning',
      text: label('多媒体教室多于多媒体系统，请核对', 'More multimedia rooms than sets; check both'),
      check: 'multimedia-rooms <= multimedia-sets',
      examples: {
        passes: [{ line: { 'multimedia-rooms': 12, 'multimedia-sets': 14 } }],
        fails: [{ line: { 'multimedia-rooms': 15, 'multimedia-sets': 14 } }],
      },
    },
  ],
  aliases: ['信息化情况', '校园网站建设情况', '信息化建设情况统计表'],
})

const measure = measuresOf('ict')
export const ictMeasures = [
  measure('ict-schools', '填报信息化的学校', 'schools in the ICT count', { unit: '所' }),
  measure('websites', '建有网站的学校', 'schools with a web site', { where: { website: true }, unit: '所' }),
  measure('schools-with-fibre', '光纤接入的学校', 'schools with fibre', { where: { fibre: true }, unit: '所' }),
  measure('schools-with-network', '建有校园网的学校', 'schools with a campus network', {
    where: { network: 'campus' },
    unit: '所',
  }),
  measure('pupil-computers', '学生用计算机', 'computers for pupils', { sum: 'pupil-computers', unit: '台' }),
  measure('teacher-computers', '教师用计算机', 'computers for teachers', { sum: 'teacher-computers', unit: '台' }),
  measure('office-computers', '办公用计算机', 'computers for offices', { sum: 'office-computers', unit: '台' }),
  measure('multimedia-sets', '多媒体教学系统', 'multimedia sets', { sum: 'multimedia-sets', unit: '套' }),
  measure('multimedia-rooms', '网络多媒体教室', 'networked multimedia classrooms', {
    sum: 'multimedia-rooms',
    unit: '间',
  }),
]
