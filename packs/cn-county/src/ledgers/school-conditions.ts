/**
 * What a stage of a school has: the resources that the balance evaluations of 2012 and 2017 look at. Nine- and
 * twelve-year schools enter what a stage shares with another by pupil weights 1 : 1.1 : 1.2 (unconfirmed).
 */
import { defineLedger } from '@youju/model'
import { area, coded, flag, label, measuresOf, money, number, partOf, type Rule, share } from '../shorthand.ts'

const WEIGHTED =
  "(sum(enrolment.pupils where stage = 'primary') + 1.1 * sum(enrolment.pupils where stage = 'junior') + 1.2 * sum(enrolment.pupils where stage = 'senior'))"

/** What stages share is divided by weighted pupils, to half a pupil. */
function sharedBy(stage: string, zh: string, weight: number): Rule {
  const [whole, own] = [`shared-part * ${WEIGHTED}`, `${weight} * sum(enrolment.pupils by stage)`]
  const enrolment = ['primary', 'junior', 'senior'].map((one) => ({ stage: one, pupils: 300 }))
  return {
    code: `shared-by-weighted-pupils-${stage}`,
    level: 'warning',
    text: label(
      `${zh}分摊共用资源，按小学、初中、高中学生数1∶1.1∶1.2折算（未证实），请核对分摊比例`,
      'What stages share is divided by pupils weighted 1 : 1.1 : 1.2 (unconfirmed); check the part',
    ),
    when: `stage = '${stage}'`,
    check: `${whole} >= ${own} - 0.5 and ${whole} <= ${own} + 0.5`,
    fields: ['shared-part'],
    examples: {
      passes: [{ line: { stage, 'shared-part': weight / 3.3 }, lines: { enrolment } }],
      fails: [{ line: { stage, 'shared-part': 0.5 }, lines: { enrolment } }],
    },
  }
}

export const schoolConditions = defineLedger({
  code: 'school-conditions',
  label: label('办学条件', 'conditions of a school'),
  mechanisms: ['M38', 'M34'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    area('teaching-area', '教学及辅助用房面积', 'teaching and auxiliary floor area', { aliases: ['教辅用房面积'] }),
    area('indoor-sports-area', '室内体育用房面积', 'indoor sports area', { aliases: ['室内体育面积'] }),
    area('sports-ground-area', '体育运动场地面积', 'sports ground area', { aliases: ['运动场面积'] }),
    money('equipment-value', '教学仪器设备值', 'value of teaching equipment', { aliases: ['仪器设备值'] }),
    number('间')('multimedia-rooms', '网络多媒体教室', 'networked multimedia classrooms', { aliases: ['多媒体教室'] }),
    number('台')('computers', '教学用计算机', 'computers', { aliases: ['计算机台数'] }),
    number('册')('books', '图书册数', 'books', { aliases: ['藏书量', '图书'] }),
    number('册')('new-books', '本年新增图书', 'books bought in the year'),
    number('间')('music-rooms', '音乐教室', 'music rooms'),
    number('间')('art-rooms', '美术教室', 'art rooms'),
    share('shared-part', '共用资源分摊比例', 'part of what stages share', {
      note: label(
        '九年、十二年一贯制学校和完全中学：与其他学段共用的校舍、设备按加权学生数分摊后，计入上面各项',
        'Schools of several stages: the part by which shared rooms and equipment went into the figures above',
      ),
    }),
    flag('music-and-art-met', '音乐美术教室达标', 'music and art rooms as required', {
      note: label(
        '每12个班至少各1间，面积不小于96和90平方米（2016年以前建的73和67）',
        'One of each per 12 classes, at least 96 and 90 m² (schools built by 2016: 73 and 67)',
      ),
    }),
    flag('in-scope', '纳入均衡评估', 'in scope of the balance evaluation', {
      note: label(
        '特殊教育学校、职业学校和不足50人的教学点不纳入',
        'Not special, vocational or points under 50 pupils',
      ),
    }),
  ],
  rules: [
    partOf('teaching-area', '教学及辅助用房面积', 'the teaching area')(
      'indoor-sports-area',
      '室内体育用房面积',
      'Indoor sports area',
    ),
    partOf('books', '图书册数', 'the books')('new-books', '新增图书', 'New books'),
    {
      code: 'rooms-for-music-and-art',
      level: 'error',
      text: label('达标须至少有1间音乐教室和1间美术教室', 'As required means at least one music and one art room'),
      when: 'music-and-art-met',
      check: 'music-rooms >= 1 and art-rooms >= 1',
      examples: {
        passes: [{ line: { 'music-and-art-met': true, 'music-rooms': 1, 'art-rooms': 1 } }],
        fails: [{ line: { 'music-and-art-met': true, 'music-rooms': 1, 'art-rooms': 0 } }],
      },
    },
    sharedBy('primary', '小学', 1),
    sharedBy('junior', '初中', 1.1),
    sharedBy('senior', '高中', 1.2),
  ],
  aliases: ['办学条件统计表', '优质均衡数据'],
})

const measure = measuresOf('school-conditions')
const sum = (code: string, zh: string, en: string, field: string, unit: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit })
export const schoolConditionsMeasures = [
  sum('teaching-area', '教学及辅助用房面积', 'teaching floor area', 'teaching-area', '平方米'),
  sum('indoor-sports-area', '室内体育用房面积', 'indoor sports area', 'indoor-sports-area', '平方米'),
  sum('sports-ground-area', '体育运动场地面积', 'sports ground area', 'sports-ground-area', '平方米'),
  sum('equipment-value', '教学仪器设备值', 'equipment value', 'equipment-value', '元'),
  sum('stage-multimedia-rooms', '网络多媒体教室', 'multimedia classrooms', 'multimedia-rooms', '间'),
  sum('stage-computers', '教学用计算机', 'computers', 'computers', '台'),
  sum('books', '图书册数', 'books', 'books', '册'),
  sum('new-books', '新增图书', 'new books', 'new-books', '册'),
  measure('condition-stages', '填报办学条件的学段', 'stages reported', { by: ['stage'], unit: '个' }),
  measure('music-and-art-met', '音乐美术教室达标', 'with music and art rooms', {
    where: { 'music-and-art-met': true },
    by: ['stage'],
    unit: '个',
  }),
]
