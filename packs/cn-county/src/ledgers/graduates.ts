/**
 * Flow of pupils through the school year that has just ended, as the September return asks for it: a line of 2023-2024
 * holds the graduates of summer 2023, where they went, and the losses of the year before.
 */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, persons } from '../shorthand.ts'

export const graduates = defineLedger({
  code: 'graduates',
  label: label('毕业升学与学生变动', 'graduates and pupil flows'),
  mechanisms: ['M11', 'M12'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school', types: ['school'] },
  key: ['stage'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    persons('final-grade', '毕业年级学生数', 'pupils of the final grade', {
      aliases: ['毕业班学生数', '毕业年级人数'],
    }),
    persons('graduates', '毕业生数', 'graduates', { aliases: ['毕业生', '毕业人数'] }),
    persons('continued', '升学人数', 'graduates who went on', {
      aliases: ['升学', '升入上一级学校人数', '毕业生升学人数'],
    }),
    persons('at-start', '学年初学生数', 'pupils at the start of the year', { aliases: ['学年初在校生数'] }),
    persons('transferred-in', '转入人数', 'transfers in', { aliases: ['转入'] }),
    persons('transferred-out', '转出人数', 'transfers out', { aliases: ['转出'] }),
    persons('returned', '复学人数', 'returns', { aliases: ['复学'] }),
    persons('died', '死亡人数', 'deaths', { aliases: ['死亡'] }),
    persons('dropouts', '辍学人数', 'dropouts', {
      aliases: ['辍学生数', '流失学生数', '非正常辍学人数'],
      note: label(
        '无正当理由离校且未在他校就读的学生，复学的扣除',
        'Pupils who left without lawful reason and attend no other school, less returns',
      ),
    }),
    persons('entrants-three-years-ago', '三年前入学人数', 'entrants three years ago', {
      aliases: ['三年前起始年级人数'],
    }),
    persons('in-over-three-years', '三年内转入人数', 'transfers in over three years'),
    persons('out-over-three-years', '三年内转出人数', 'transfers out over three years'),
    persons('died-over-three-years', '三年内死亡人数', 'deaths over three years'),
    persons('entrants-nine-years-ago', '九年前小学入学人数', 'grade-1 entrants nine years ago'),
    persons('in-over-nine-years', '九年内转入人数', 'transfers in over nine years'),
    persons('out-over-nine-years', '九年内转出人数', 'transfers out over nine years'),
  ],
  rules: [
    {
      code: 'graduates-within-final-grade',
      level: 'error',
      text: label(
        '毕业生数不能多于毕业年级学生数，请核对',
        'Graduates cannot exceed the pupils of the final grade; check both',
      ),
      check: 'graduates <= final-grade',
      examples: {
        passes: [{ line: { 'final-grade': 310, graduates: 309 } }],
        fails: [{ line: { 'final-grade': 310, graduates: 311 } }],
      },
    },
    {
      code: 'continued-within-graduates',
      level: 'error',
      text: label('升学人数不能多于毕业生数，请核对', 'No more can go on than graduate; check both'),
      check: 'continued <= graduates',
      examples: {
        passes: [{ line: { graduates: 309, continued: 309 } }],
        fails: [{ line: { graduates: 309, continued: 312 } }],
      },
    },
    {
      code: 'dropouts-within-pupils',
      level: 'error',
      text: label('辍学人数不能多于学年初学生数，请核对', 'Dropouts cannot exceed the pupils at the start; check both'),
      check: 'dropouts <= at-start',
      examples: {
        passes: [{ line: { 'at-start': 2800, dropouts: 5 } }],
        fails: [{ line: { 'at-start': 280, dropouts: 281 } }],
      },
    },
    {
      code: 'few-drop-out',
      level: 'warning',
      text: label(
        '辍学率高于3%（非义务教育学段10%），请核对辍学人数和学年初学生数；属实的说明原因',
        'More than 3 % dropped out (10 % outside compulsory education); check both figures, or give the reason',
      ),
      when: 'dropouts > 2',
      check: "dropouts <= 0.03 * at-start or stage != 'compulsory' and dropouts <= 0.1 * at-start",
      examples: {
        passes: [
          { line: { stage: 'primary', 'at-start': 2800, dropouts: 5 } },
          { line: { stage: 'primary', 'at-start': 28, dropouts: 2 } },
          { line: { stage: 'vocational', 'at-start': 700, dropouts: 60 } },
        ],
        fails: [
          { line: { stage: 'junior', 'at-start': 520, dropouts: 109 } },
          { line: { stage: 'vocational', 'at-start': 700, dropouts: 90 } },
        ],
      },
    },
  ],
  aliases: ['毕业生情况', '毕业升学情况', '学生变动情况'],
})

const measure = measuresOf('graduates')
const sum = (code: string, zh: string, en: string, field: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit: '人' })
export const graduateMeasures = [
  sum('final-grade-pupils', '毕业年级学生数', 'pupils of the final grade', 'final-grade'),
  sum('graduates', '毕业生数', 'graduates', 'graduates'),
  sum('graduates-continued', '升学人数', 'graduates who went on', 'continued'),
  sum('pupils-at-start', '学年初学生数', 'pupils at the start of the year', 'at-start'),
  sum('dropouts', '辍学人数', 'dropouts', 'dropouts'),
  sum('transfers-in', '转入人数', 'transfers in', 'transferred-in'),
  sum('transfers-out', '转出人数', 'transfers out', 'transferred-out'),
  sum('entrants-three-years-ago', '三年前入学人数', 'entrants three years ago', 'entrants-three-years-ago'),
  sum('in-over-three-years', '三年内转入人数', 'transfers in over three years', 'in-over-three-years'),
  sum('out-over-three-years', '三年内转出人数', 'transfers out over three years', 'out-over-three-years'),
  sum('died-over-three-years', '三年内死亡人数', 'deaths over three years', 'died-over-three-years'),
  sum('entrants-nine-years-ago', '九年前小学入学人数', 'grade-1 entrants nine years ago', 'entrants-nine-years-ago'),
  sum('in-over-nine-years', '九年内转入人数', 'transfers in over nine years', 'in-over-nine-years'),
  sum('out-over-nine-years', '九年内转出人数', 'transfers out over nine years', 'out-over-nine-years'),
]
