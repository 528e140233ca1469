/** Children and young people of an area by age group: the base of the enrolment, completion and literacy rates. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons } from '../shorthand.ts'

const within = partOf('population', '该年龄组人口', 'the population of the age group')

export const population = defineLedger({
  code: 'population',
  label: label('适龄人口与入学情况', 'population and schooling by age'),
  mechanisms: ['M11', 'M12', 'M50'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'township' },
  key: ['age-group'],
  fields: [
    coded('age-group', '年龄组', 'age group', { required: true, aliases: ['年龄段'] }),
    persons('population', '适龄人口', 'population', { required: true, aliases: ['人口数', '总人口', '适龄人口数'] }),
    persons('in-school', '在校（园）人数', 'in school', {
      aliases: ['已入学', '入学人数', '已入园', '在校人数', '入学（园）人数'],
      note: label('提前升学的计入，休学的不计入', 'Those who went on early are in school; those on leave are not'),
    }),
    persons('elsewhere', '在外地就读人数', 'in school elsewhere', { aliases: ['外地就读'] }),
    persons('excused', '免学缓学人数', 'excused', { aliases: ['免缓学', '经批准免缓学'] }),
    persons('missing', '未入学人数', 'not in school', { aliases: ['失学人数', '未入学'] }),
    persons('completed', '完成相应教育人数', 'completed the schooling of the age', {
      aliases: ['完成人数'],
      note: label(
        '13—15周岁和15周岁填小学毕业人数，17周岁填初中毕业人数',
        'Ages 13–15 and 15: completed primary; age 17: completed junior',
      ),
    }),
    persons('illiterate', '文盲人数', 'illiterate', { aliases: ['文盲'] }),
  ],
  rules: [
    {
      code: 'population-adds-up',
      level: 'error',
      text: label(
        '适龄人口应等于在校、外地就读、免学缓学和未入学人数之和，请核对',
        'The population must equal those in school, elsewhere, excused and not in school together; check the four',
      ),
      check: 'population = in-school + elsewhere + excused + missing',
      examples: {
        passes: [{ line: { population: 800, 'in-school': 790, elsewhere: 6, excused: 3, missing: 1 } }],
        fails: [{ line: { population: 800, 'in-school': 790, elsewhere: 6, excused: 3, missing: 0 } }],
      },
    },
    within('completed', '完成人数', 'Those who completed'),
    within('illiterate', '文盲人数', 'The illiterate'),
    {
      code: 'missing-child-has-a-case',
      level: 'warning',
      text: label('有未入学儿童少年的，应逐人建立控辍台账', 'Each child not in school needs a dropout case'),
      when: "age-group = 'primary-age' or age-group = 'junior-age'",
      check: 'missing = 0',
      examples: {
        passes: [{ line: { 'age-group': 'primary-age', missing: 0 } }],
        fails: [{ line: { 'age-group': 'primary-age', missing: 2 } }],
      },
    },
  ],
  aliases: ['适龄人口统计表', '适龄儿童入学情况', '“四率”基础数据'],
})

const measure = measuresOf('population')
const sum = (code: string, zh: string, en: string, field: string) =>
  measure(code, zh, en, { sum: field, by: ['age-group'], unit: '人' })
export const populationMeasures = [
  sum('age-population', '适龄人口', 'population of the age group', 'population'),
  sum('age-in-school', '在校（园）人数', 'of the age in school', 'in-school'),
  sum('age-elsewhere', '在外地就读人数', 'of the age in school elsewhere', 'elsewhere'),
  sum('age-excused', '免学缓学人数', 'of the age excused', 'excused'),
  sum('age-missing', '未入学人数', 'of the age not in school', 'missing'),
  sum('age-completed', '完成相应教育人数', 'of the age with completed schooling', 'completed'),
  sum('age-illiterate', '文盲人数', 'of the age illiterate', 'illiterate'),
]
