/** Law education of a school: its law deputy head, police lessons, pupils with a recorded offence. */
import { defineLedger } from '@youju/model'
import { flag, label, measuresOf, number, partOf, persons } from '../shorthand.ts'

export const lawEducation = defineLedger({
  code: 'law-education',
  label: label('法治教育', 'law education'),
  mechanisms: ['M40'],
  shape: 'form',
  period: 'term',
  filledBy: { kind: 'school', types: ['school'] },
  key: [],
  fields: [
    flag('law-deputy', '配备法治副校长', 'has a law deputy head', {
      required: true,
      aliases: ['法制副校长', '法治副校长'],
    }),
    number('节')('police-lessons', '民警授课节数', 'police lessons', { required: true, aliases: ['法治课节数'] }),
    persons('pupils', '学生数', 'pupils', { required: true }),
    persons('offenders', '违法犯罪学生数', 'pupils with a recorded offence', {
      required: true,
      aliases: ['违法犯罪人数'],
    }),
  ],
  rules: [
    partOf('pupils', '学生数', 'the pupils')('offenders', '违法犯罪学生数', 'Pupils with an offence'),
    {
      code: 'a-police-lesson-each-term',
      level: 'warning',
      text: label('每学期至少一次民警授课', 'At least one police lesson a term'),
      check: 'police-lessons >= 1',
      examples: { passes: [{ line: { 'police-lessons': 1 } }], fails: [{ line: { 'police-lessons': 0 } }] },
    },
    {
      code: 'has-a-law-deputy',
      level: 'warning',
      text: label('每校须配备法治副校长', 'Each school has a law deputy head'),
      check: 'law-deputy',
      examples: { passes: [{ line: { 'law-deputy': true } }], fails: [{ line: { 'law-deputy': false } }] },
    },
  ],
})

const measure = measuresOf('law-education')
export const lawEducationMeasures = [
  measure('police-lessons', '民警授课节数', 'police lessons', { sum: 'police-lessons', unit: '节' }),
  measure('law-pupils', '法治教育学生数', 'pupils of law education', { sum: 'pupils', unit: '人' }),
  measure('offending-pupils', '违法犯罪学生数', 'pupils with a recorded offence', { sum: 'offenders', unit: '人' }),
]
