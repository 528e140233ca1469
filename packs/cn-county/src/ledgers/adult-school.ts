/** Adult schools and community centres 成人学校、社区教育机构 and their five haves 五有: plate, place, office, teacher, money. */
import { defineLedger } from '@youju/model'
import { coded, flag, label, measuresOf, money, persons, text } from '../shorthand.ts'

export const adultSchool = defineLedger({
  code: 'adult-school',
  label: label('成人学校和社区教育机构', 'adult schools and community centres'),
  mechanisms: ['M50'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township', also: ['village', 'county'] },
  sparse: true,
  key: ['name'],
  fields: [
    text('name', '机构名称', 'name', { required: true, aliases: ['学校名称', '教学点名称'] }),
    coded('community-level', '社区教育机构层级', 'level of the centre'),
    flag('plate', '有牌子', 'has its plate', { aliases: ['挂牌'] }),
    flag('premises', '有场地', 'has premises', { aliases: ['有校舍'] }),
    flag('office', '有办公室', 'has an office', { aliases: ['有机构'] }),
    persons('teachers', '教师数', 'teachers', { aliases: ['专兼职教师数'] }),
    money('money', '年经费', 'money of the year', { aliases: ['经费'] }),
    flag('five-haves', '“五有”达标', 'has all five', { aliases: ['五有'] }),
  ],
  rules: [
    {
      code: 'five-haves-are-five',
      level: 'error',
      text: label(
        '“五有”达标须有牌子、场地、办公室、教师和经费，缺一不可',
        'All five means plate, premises, office, teacher and money',
      ),
      when: 'five-haves',
      check: 'plate and premises and office and teachers >= 1 and money > 0',
      fields: ['five-haves'],
      examples: {
        passes: [
          { line: { 'five-haves': true, plate: true, premises: true, office: true, teachers: 2, money: 12000 } },
        ],
        fails: [
          { line: { 'five-haves': true, plate: true, premises: true, office: true, teachers: 2, money: 0 } },
          { line: { 'five-haves': true, plate: true, premises: false, office: true, teachers: 2, money: 12000 } },
        ],
      },
    },
    {
      code: 'five-are-five-haves',
      level: 'error',
      text: label('牌子、场地、办公室、教师和经费都有的，应填“五有”达标', 'A school that has all five says so'),
      when: 'plate and premises and office and teachers >= 1 and money > 0',
      check: 'five-haves',
      examples: {
        passes: [
          { line: { 'five-haves': true, plate: true, premises: true, office: true, teachers: 2, money: 12000 } },
        ],
        fails: [
          { line: { 'five-haves': false, plate: true, premises: true, office: true, teachers: 2, money: 12000 } },
        ],
      },
    },
  ],
  aliases: ['成人学校一览表', '社区教学点一览表'],
})

const measure = measuresOf('adult-school')
export const adultSchoolMeasures = [
  measure('adult-schools', '成人学校和社区教育机构', 'adult schools and community centres', {
    by: ['community-level'],
    unit: '所',
  }),
  measure('adult-schools-with-five', '“五有”达标成人学校', 'adult schools that have all five', {
    where: { 'five-haves': true },
    by: ['community-level'],
    unit: '所',
  }),
]
