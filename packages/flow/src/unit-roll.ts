/**
 * The list of units 单位名录 as a spreadsheet: one line a unit. It is no ledger of the pack (units are what ledgers hang
 * on), but it is read and refused like one.
 */
import {
  type CodeList,
  type Day,
  type Draft,
  defineCodeList,
  defineLedger,
  findIn,
  type Label,
  type Ledger,
  type Pack,
  type Problem,
  Unit,
  type UnitKind,
  UnitTree,
} from '@youju/model'
import { problem } from './problems.ts'
import type { ReadTable } from './read-tables.ts'

/** Code of the list, where a ledger's code would stand. */
export const UNIT_ROLL = 'unit-roll'

const same = (code: string, zh: string, en: string, aliases: string[] = []) => ({ code, label: { zh, en }, aliases })

const unitKinds: CodeList = defineCodeList({
  code: 'unit-kind',
  label: { zh: '单位类别', en: 'kind of unit' },
  source: 'own',
  codes: [
    same('nation', '国家', 'nation'),
    same('province', '省', 'province', ['省级', '自治区', '直辖市']),
    same('city', '市', 'city', ['市级', '地级市', '州']),
    same('county', '县', 'county', ['县级', '区', '县区', '县（市、区）', '区县']),
    same('township', '乡镇', 'township', ['镇', '乡', '街道', '乡镇街道', '镇街']),
    same('village', '村', 'village', ['村居', '社区', '行政村']),
    same('school', '学校', 'school', ['幼儿园', '学校（园）', '园', '校']),
    same('campus', '校区', 'campus', ['教学点']),
    same('class', '班级', 'class', ['班']),
    same('section', '股室', 'section', ['科室']),
  ],
})

/** A kind of unit in words. */
export const unitKindLabel = (kind: UnitKind): Label => findIn(unitKinds.codes, kind)!.label

/** The pack's lists of type, ownership and location may be absent; then the column is free text. */
function unitRoll(pack: Pack): Ledger {
  const attribute = (code: string, zh: string, en: string, aliases: string[]) => ({
    code,
    label: { zh, en },
    type: pack.lists.some((list) => list.code === code) ? ('code' as const) : ('text' as const),
    list: code,
    aliases,
  })
  return defineLedger({
    code: UNIT_ROLL,
    label: { zh: '单位名录', en: 'list of units' },
    mechanisms: ['M02'],
    shape: 'roster',
    period: 'calendar-year',
    filledBy: { kind: 'nation' },
    key: ['unit-code'],
    fields: [
      {
        code: 'unit-code',
        label: { zh: '单位代码', en: 'unit code' },
        type: 'text',
        required: true,
        aliases: ['学校代码', '学校标识码', '标识码', '代码', '机构代码'],
      },
      {
        code: 'unit-name',
        label: { zh: '单位名称', en: 'unit name' },
        type: 'text',
        required: true,
        aliases: ['学校名称', '名称', '单位', '机构名称', '学校（园）名称'],
      },
      {
        code: 'kind',
        label: { zh: '单位类别', en: 'kind' },
        type: 'code',
        list: 'unit-kind',
        required: true,
        aliases: ['类别', '级别'],
      },
      {
        code: 'parent',
        label: { zh: '上级单位代码', en: 'code of the unit above' },
        type: 'text',
        aliases: ['上级代码', '上级单位', '主管单位代码', '所属单位代码'],
      },
      attribute('type', '办学类型', 'school type', ['学校类型', '办学类型码', '类型']),
      attribute('ownership', '办别', 'ownership', ['举办者类型', '公办民办', '学校办别', '性质']),
      attribute('location', '城乡类型', 'urban/rural class', ['城乡分类', '所在地城乡类型']),
      {
        code: 'from',
        label: { zh: '成立日期', en: 'from' },
        type: 'date',
        aliases: ['建校日期', '起始日期', '设立日期', '启用日期'],
      },
      { code: 'to', label: { zh: '撤销日期', en: 'to' }, type: 'date', aliases: ['终止日期', '停办日期'] },
    ],
    aliases: ['学校名录', '单位名录', '学校（园）名录', '机构名录', '学校基本信息'],
  })
}

/** The pack with the list of units beside its ledgers, for reading spreadsheets. */
export const withUnitRoll = (pack: Pack): Pack => ({
  ...pack,
  lists: [...pack.lists, unitKinds],
  ledgers: [...pack.ledgers, unitRoll(pack)],
})

/** Every line of the roll belongs to one made-up unit, so that no column needs to say whose it is. */
export const ROLL_TREE = new UnitTree(
  [
    {
      code: 'unit-roll',
      name: '单位名录',
      kind: 'nation',
      parent: null,
      county: '',
      from: '0001-01-01',
      to: null,
      successors: [],
    },
  ],
  '9999-12-31',
)

/** When a list does not say since when a unit stands, it has always stood. */
const ALWAYS = '1900-01-01'

/** The units that a roll tells of, and every row that tells of none; units above may stand in any roll or in the store. */
export function unitsOf(
  known: readonly Unit[],
  day: Day,
  { table, drafts }: ReadTable,
  rolls: readonly ReadTable[],
): { units: Unit[]; refused: Problem[] } {
  const tree = new UnitTree(known, day)
  const listed = new Map(rolls.flatMap((roll) => roll.drafts.map((draft) => [codeOf(draft), draft] as const)))
  const kindOf = (code: string): unknown => listed.get(code)?.values.kind ?? tree.findVersion(code)?.kind
  const parentOf = (code: string): string | null => {
    const draft = listed.get(code)
    return draft ? text(draft.values.parent) : (tree.findVersion(code)?.parent ?? null)
  }
  const units: Unit[] = []
  const refused: Problem[] = []
  for (const draft of drafts) {
    const { values, row = 0 } = draft
    const place = { file: table.file, sheet: table.sheet, row }
    const parent = text(values.parent)
    const county = countyOf(codeOf(draft), kindOf, parentOf)
    const [from, to] = [text(values.from) ?? ALWAYS, text(values.to)]
    if (parent !== null && kindOf(parent) === undefined) refused.push(problem('unit-roll-parent', { ...place, parent }))
    else if (typeof county !== 'string')
      refused.push(problem('unit-roll-circle', { ...place, through: county.join(' → ') }))
    else if (to !== null && to < from) refused.push(problem('unit-roll-days', { ...place, from, to }))
    else
      units.push(
        Unit.parse({
          ...{ code: codeOf(draft), name: String(values['unit-name']), kind: values.kind, parent, county, from, to },
          type: text(values.type) ?? undefined,
          ownership: text(values.ownership) ?? undefined,
          location: text(values.location) ?? undefined,
        }),
      )
  }
  return { units, refused }
}

/** How many of the units are new, are corrected, or stand so already. */
export function countUnits(known: readonly Unit[], units: readonly Unit[]) {
  const before = new Map(known.map((unit) => [`${unit.code} ${unit.from}`, told(unit)]))
  const kinds = units.map((unit) => {
    const standing = before.get(`${unit.code} ${unit.from}`)
    return standing === undefined ? 'captured' : standing === told(unit) ? 'unchanged' : 'revised'
  })
  const count = (kind: (typeof kinds)[number]): number => kinds.filter((one) => one === kind).length
  return { captured: count('captured'), revised: count('revised'), unchanged: count('unchanged') }
}

const told = ({ name, kind, parent, type, ownership, location, to }: Unit): string =>
  JSON.stringify([name, kind, parent, type, ownership, location, to].map((value) => value ?? null))

const codeOf = (draft: Draft): string => String(draft.values['unit-code'])

const text = (value: unknown): string | null =>
  value === null || value === undefined || value === '' ? null : String(value)

/** The county at or above a unit, or the circle in which the units above it run. */
function countyOf(
  code: string,
  kindOf: (code: string) => unknown,
  parentOf: (code: string) => string | null,
): string | string[] {
  const seen = new Set<string>()
  for (let at: string | null = code; at !== null; at = parentOf(at)) {
    if (kindOf(at) === 'county') return at
    if (seen.has(at)) return [...seen, at]
    seen.add(at)
  }
  return ''
}
