/** The pack's definitions as lists that a person can read. */
import { type Language, type Pack, UnitTree } from '@youju/model'
import { type Office, today } from './office.ts'

export type Listed = { keys: readonly string[]; titles: readonly string[]; rows: readonly (readonly string[])[] }

type Column<T> = { key: string; zh: string; en: string; of: (definition: T, language: Language) => string }

function list<T>(definitions: Iterable<T>, columns: readonly Column<T>[], language: Language): Listed {
  return {
    keys: columns.map((column) => column.key),
    titles: columns.map((column) => column[language]),
    rows: [...definitions].map((definition) => columns.map((column) => column.of(definition, language))),
  }
}

const code = { key: 'code', zh: '代码', en: 'code', of: (one: { code: string }) => one.code }
const label = {
  key: 'label',
  zh: '名称',
  en: 'label',
  of: (one: { label: Record<Language, string> }, language: Language) => one.label[language],
}

const CATALOGUE = {
  ledgers: (pack: Pack, language: Language) =>
    list(
      pack.ledgers,
      [
        code,
        label,
        { key: 'shape', zh: '形式', en: 'shape', of: (one) => one.shape },
        { key: 'period', zh: '期间', en: 'period', of: (one) => one.period },
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
        { key: 'unit', zh: '计量单位', en: 'unit', of: (one) => one.unit || one.kind },
        { key: 'period', zh: '期间', en: 'period', of: (one) => one.period },
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
        { key: 'period', zh: '期间', en: 'period', of: (one) => one.period },
        { key: 'unconfirmed', zh: '未证实', en: 'unconfirmed', of: (one, to) => one.unconfirmed?.[to] ?? '' },
        { key: 'source', zh: '依据', en: 'source', of: (one) => one.source },
      ],
      language,
    ),
  templates: (pack: Pack, language: Language) =>
    list(
      pack.templates,
      [
        code,
        label,
        { key: 'period', zh: '期间', en: 'period', of: (one) => one.period },
        { key: 'levels', zh: '层级', en: 'levels', of: (one) => one.levels.join(' ') },
      ],
      language,
    ),
  schemes: (pack: Pack, language: Language) =>
    list(
      pack.schemes,
      [
        code,
        label,
        { key: 'period', zh: '期间', en: 'period', of: (one) => one.period },
        { key: 'levels', zh: '层级', en: 'levels', of: (one) => one.levels.join(' ') },
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
  const tree = new UnitTree(await office.store.listUnits(), today(office))
  return list(
    tree.units(),
    [
      code,
      { key: 'name', zh: '名称', en: 'name', of: (one) => one.name },
      { key: 'kind', zh: '类别', en: 'kind', of: (one) => one.kind },
      { key: 'parent', zh: '上级', en: 'above', of: (one) => one.parent ?? '' },
      { key: 'type', zh: '类型', en: 'type', of: (one) => one.type ?? '' },
      { key: 'ownership', zh: '办别', en: 'ownership', of: (one) => one.ownership ?? '' },
    ],
    language,
  )
}
