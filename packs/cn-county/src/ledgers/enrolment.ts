/** Pupils by stage and grade, counted on 1 September. */
import { defineLedger } from '@youju/model'
import { coded, label, measuresOf, partOf, persons, type Rule } from '../shorthand.ts'

const partOfPupils = partOf('pupils', '在校学生数', 'the pupils')

/** Counts of a stage against the register of the reference day, where the school keeps one. Registers name the later grade. */
const agreesWithRegister = (
  field: string,
  zh: string,
  en: string,
  [flag, value, other]: [flag?: string, value?: string, other?: string] = [],
): Rule => {
  const where =
    flag === undefined ? '' : value === undefined ? ` where ${flag} != empty` : ` where ${flag} = '${value}'`
  const marked = { stage: 'primary', ...(flag ? { [flag]: value === undefined ? '2' : (MARK[value] ?? value) } : {}) }
  const unmarked = { stage: 'primary', ...(flag ? { [flag]: other ?? null } : {}) }
  return {
    code: `${field}-as-in-the-register`,
    level: 'warning',
    text: label(
      `本学段各年级${zh}之和与学生名册不一致，请核对；学籍未转清的请说明`,
      `${en} of the stage are not as many as the register of pupils has; check both, or say whose transfer is open`,
    ),
    check: `sum(${field} by stage) = count(pupil by stage${where})`,
    fields: [field],
    oneSided: true,
    examples: {
      passes: [
        { line: { stage: 'primary', [field]: 2 }, lines: { pupil: [marked, marked, ...(flag ? [unmarked] : [])] } },
        { line: { stage: 'primary', [field]: 2 } },
      ],
      fails: [{ line: { stage: 'primary', [field]: 2 }, lines: { pupil: [marked, ...(flag ? [unmarked] : [])] } }],
    },
  }
}
/** A code of each group that the rules ask for. */
const MARK: Readonly<Record<string, string>> = { 'left-behind': '1', migrant: '2' }

export const enrolment = defineLedger({
  code: 'enrolment',
  label: label('在校学生情况', 'enrolment'),
  mechanisms: ['M11', 'M14'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage', 'grade'],
  fields: [
    coded('stage', '学段', 'stage', { required: true }),
    coded('grade', '年级', 'grade', { aliases: ['年级班'] }),
    persons('pupils', '在校学生数', 'pupils', {
      required: true,
      aliases: ['在校生数', '在校生', '在校学生', '学生数', '在园幼儿数', '在校（园）学生数', '在校生人数'],
    }),
    persons('girls', '女生数', 'girls', { aliases: ['其中：女', '女生', '其中女生', '女'] }),
    persons('boarders', '寄宿生数', 'boarders', { aliases: ['寄宿生', '住校生', '其中：寄宿生', '住校生数'] }),
    persons('new-entrants', '招生数', 'new entrants', { aliases: ['招生', '新生数', '新招生数'] }),
    persons('left-behind', '留守儿童数', 'left-behind children', { aliases: ['留守儿童', '留守学生', '留守学生数'] }),
    persons('migrants', '随迁子女数', 'migrant children', { aliases: ['随迁子女', '进城务工人员随迁子女'] }),
    persons('disabled', '残疾学生数', 'disabled pupils', { aliases: ['残疾学生', '随班就读学生'] }),
    persons('in-catchment', '服务区内学生数', 'pupils living in the catchment', { aliases: ['就近入学学生数'] }),
    persons('in-model-school', '示范性高中在校生数', 'pupils in model senior schools', { aliases: ['示范高中在校生'] }),
  ],
  rules: [
    partOfPupils('girls', '女生数', 'Girls'),
    partOfPupils('boarders', '寄宿生数', 'Boarders'),
    partOfPupils('left-behind', '留守儿童数', 'Left-behind children'),
    partOfPupils('migrants', '随迁子女数', 'Migrant children'),
    partOfPupils('disabled', '残疾学生数', 'Disabled pupils'),
    partOfPupils('in-catchment', '服务区内学生数', 'Pupils living in the catchment'),
    partOfPupils('in-model-school', '示范性高中在校生数', 'Pupils in model senior schools'),
    {
      code: 'new-entrants-in-first-grade',
      level: 'warning',
      text: label(
        '招生数大于该年级在校学生数，如开学后已转出请说明',
        'More new entrants than pupils of the grade; say so if some have left since',
      ),
      check: 'new-entrants <= pupils',
      examples: {
        passes: [{ line: { grade: 'p1', pupils: 120, 'new-entrants': 118 } }],
        fails: [{ line: { grade: 'p1', pupils: 120, 'new-entrants': 150 } }],
      },
    },
    agreesWithRegister('pupils', '在校学生数', 'Pupils'),
    agreesWithRegister('girls', '女生数', 'Girls', ['sex', '2', '1']),
    agreesWithRegister('boarders', '寄宿生数', 'Boarders', ['attendance-way', '2', '1']),
    agreesWithRegister('left-behind', '留守儿童数', 'Left-behind children', ['left-behind-kind', 'left-behind', '0']),
    agreesWithRegister('migrants', '随迁子女数', 'Migrant children', ['migrant-kind', 'migrant', '0']),
    agreesWithRegister('disabled', '残疾学生数', 'Disabled pupils', ['disability']),
  ],
  aliases: ['在校学生统计表', '在校生情况', '在校（园）学生情况统计表', '学生情况统计表'],
})

const measure = measuresOf('enrolment')
const sum = (code: string, zh: string, en: string, field: string) =>
  measure(code, zh, en, { sum: field, by: ['stage'], unit: '人' })
export const enrolmentMeasures = [
  measure('pupils', '在校学生数', 'pupils', { sum: 'pupils', by: ['stage', 'grade'], unit: '人' }),
  sum('girls', '女生数', 'girls', 'girls'),
  sum('boarders', '寄宿生数', 'boarders', 'boarders'),
  sum('new-entrants', '招生数', 'new entrants', 'new-entrants'),
  sum('left-behind-pupils', '留守儿童数', 'left-behind children', 'left-behind'),
  sum('migrant-pupils', '随迁子女数', 'migrant children', 'migrants'),
  sum('disabled-pupils', '残疾学生数', 'disabled pupils', 'disabled'),
  sum('pupils-in-catchment', '服务区内学生数', 'pupils living in the catchment', 'in-catchment'),
  sum('pupils-in-model-schools', '示范性高中在校生', 'pupils in model senior schools', 'in-model-school'),
]
