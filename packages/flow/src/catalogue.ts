/** The pack's definitions as lists that a person can read. */
import {
  findCodeLabel,
  type Indicator,
  type Label,
  type Language,
  type Ledger,
  type Pack,
  PERIOD_KIND_LABELS,
  type PeriodKind,
  type Unit,
  type UnitKind,
  UnitTree,
} from '@youju/model'
import { type Office, today } from './office.ts'
import { unitKindLabel } from './unit-roll.ts'

export type Listed = {
  titles: readonly string[]
  /** In words, for a person. */
  rows: readonly (readonly string[])[]
  /** The same by key, with the codes that the pack uses. */
  records: readonly Readonly<Record<string, string>>[]
}

type Column<T> = {
  key: string
  zh: string
  en: string
  of: (definition: T, language: Language) => string
  /** What the words stand for. */
  code?: (definition: T) => string
}

function list<T>(definitions: Iterable<T>, columns: readonly Column<T>[], language: Language): Listed {
  const all = [...definitions]
  return {
    titles: columns.map((column) => column[language]),
    rows: all.map((definition) => columns.map((column) => column.of(definition, language))),
    records: all.map((definition) =>
      Object.fromEntries(columns.map(({ key, of, code }) => [key, code ? code(definition) : of(definition, language)])),
    ),
  }
}

const code = { key: 'code', zh: '代码', en: 'code', of: (one: { code: string }) => one.code }
const label = {
  key: 'label',
  zh: '名称',
  en: 'label',
  of: (one: { label: Record<Language, string> }, language: Language) => one.label[language],
}

const SHAPES: Readonly<Record<Ledger['shape'], Label>> = {
  form: { zh: '报表', en: 'form' },
  roster: { zh: '名册', en: 'roster' },
  event: { zh: '事件', en: 'events' },
}
/** What shares and ratios are counted in, having no unit. */
const KINDS: Readonly<Partial<Record<Indicator['kind'], Label>>> = {
  share: { zh: '%', en: '%' },
  points: { zh: '百分点', en: 'percentage points' },
  ratio: { zh: '比', en: 'ratio' },
}
const unitIn = (pack: Pack, { unit, kind }: Indicator): Label =>
  unit === '' ? (KINDS[kind] ?? { zh: '', en: '' }) : { zh: unit, en: pack.lexicon.english[unit]?.many ?? unit }

const period = {
  key: 'period',
  zh: '期间',
  en: 'period',
  of: (one: { period: PeriodKind }, language: Language) => PERIOD_KIND_LABELS[one.period][language],
  code: (one: { period: PeriodKind }) => one.period,
}
const levels = {
  key: 'levels',
  zh: '层级',
  en: 'levels',
  of: (one: { levels: readonly UnitKind[] }, language: Language) =>
    one.levels.map((kind) => unitKindLabel(kind)[language]).join(language === 'zh' ? '、' : ', '),
  code: (one: { levels: readonly UnitKind[] }) => one.levels.join(' '),
}
/** The code of a unit's attribute in the words of its list. */
const attribute = (pack: Pack, list: 'type' | 'ownership', zh: string, en: string) => ({
  key: list,
  zh,
  en,
  of: (one: Unit, language: Language) =>
    one[list] === undefined ? '' : (findCodeLabel(pack, list, one[list])?.[language] ?? one[list]),
  code: (one: Unit) => one[list] ?? '',
})

const CATALOGUE = {
  ledgers: (pack: Pack, language: Language) =>
    list(
      pack.ledgers,
      [
        code,
        label,
        { key: 'shape', zh: '形式', en: 'shape', of: (one, to) => SHAPES[one.shape][to], code: (one) => one.shape },
        period,
        { key: 'fields', zh: '字段', en: 'fields', of: (one) => String(one.fields.length) },
        { key: 'rules', zh: '规则', en: 'rules', of: (one) => String(one.rules.length) },
        { key: 'mechanisms', zh: '机制', en: 'mechanisms', of: (one) => one.mechanisms.join(' ') },
      ],
      language,
    ),
  indicators: (pack: Pack, language: Language) =>
    list(
      pack.indicators,
      [
        code,
        label,
        { key: 'row', zh: '指标表行', en: 'row', of: (one) => one.row.join(' ') },
        {
          key: 'unit',
          zh: '计量单位',
          en: 'unit',
          of: (one, to) => unitIn(pack, one)[to],
          code: (one) => one.unit || one.kind,
        },
        period,
        { key: 'threshold', zh: '标准', en: 'threshold', of: (one, to) => one.threshold?.[to] ?? '' },
        { key: 'source', zh: '依据', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
  evaluations: (pack: Pack, language: Language) =>
    list(
      pack.evaluations,
      [
        code,
        label,
        period,
        { key: 'unconfirmed', zh: '未证实', en: 'unconfirmed', of: (one, to) => one.unconfirmed?.[to] ?? '' },
        { key: 'source', zh: '依据', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
  templates: (pack: Pack, language: Language) => list(pack.templates, [code, label, period, levels], language),
  schemes: (pack: Pack, language: Language) =>
    list(
      pack.schemes,
      [
        code,
        label,
        period,
        levels,
        { key: 'criteria', zh: '评分项', en: 'criteria', of: (one) => String(one.criteria.length) },
        { key: 'pass-line', zh: '合格线', en: 'pass line', of: (one) => String(one.passLine) },
        { key: 'source', zh: '依据', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
  lifecycles: (pack: Pack, language: Language) =>
    list(
      pack.lifecycles,
      [
        code,
        label,
        {
          key: 'states',
          zh: '状态',
          en: 'states',
          of: (one, to) => one.states.map((state) => state.label[to]).join(to === 'zh' ? '、' : ', '),
        },
        { key: 'moves', zh: '步骤', en: 'moves', of: (one) => String(one.moves.length) },
        { key: 'source', zh: '依据', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
  lists: (pack: Pack, language: Language) =>
    list(
      pack.lists,
      [
        code,
        label,
        { key: 'codes', zh: '代码数', en: 'codes', of: (one) => String(one.codes.length) },
        { key: 'source', zh: '来源', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
}
export type CatalogueKind = keyof typeof CATALOGUE
export const CATALOGUE_KINDS = Object.keys(CATALOGUE) as CatalogueKind[]

export const listCatalogue = (pack: Pack, kind: CatalogueKind, language: Language): Listed =>
  CATALOGUE[kind](pack, language)

export async function listUnits(office: Office, language: Language): Promise<Listed> {
  const tree = new UnitTree(await office.store.units.list(), today(office))
  return list(
    tree.units(),
    [
      code,
      { key: 'name', zh: '名称', en: 'name', of: (one) => one.name },
      { key: 'kind', zh: '类别', en: 'kind', of: (one, to) => unitKindLabel(one.kind)[to], code: (one) => one.kind },
      {
        key: 'parent',
        zh: '上级',
        en: 'above',
        of: (one) => (one.parent === null ? '' : (tree.find(one.parent)?.name ?? one.parent)),
        code: (one) => one.parent ?? '',
      },
      attribute(office.pack, 'type', '类型', 'type'),
      attribute(office.pack, 'ownership', '办别', 'ownership'),
    ],
    language,
  )
}
