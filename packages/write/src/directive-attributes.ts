/** What each directive takes, and whether the pack knows the codes it names. */
import {
  findCodes,
  findPeriod,
  type Indicator,
  type Ledger,
  listsOf,
  type Pack,
  UNIT_ATTRIBUTES,
  UNIT_KINDS,
} from '@youju/model'
import type { Attributes, Condition } from './condition.ts'
import { APPROXIMATIONS, MULTIPLIERS } from './phrase-figure.ts'
import type { Inline } from './template-tree.ts'

/** Problem code and details, without template and line. */
export type Complaint = {
  code:
    | 'template-attribute-unknown'
    | 'template-attribute-wrong'
    | 'template-code-unknown'
    | 'template-table-slice'
    | 'template-total-cut'
  details: Record<string, string>
}

const number = /^\d+(\.\d+)?$/
const VALUES: Record<string, { known: string; fits: (value: string) => boolean }> = {
  as: oneOf(Object.keys(MULTIPLIERS)),
  digits: { known: '0–6', fits: (value) => /^[0-6]$/.test(value) },
  approx: oneOf(Object.keys(APPROXIMATIONS)),
  to: { known: '1000, 0.01, …', fits: (value) => number.test(value) && Number(value) > 0 },
  zero: oneOf(['omit']),
  etc: oneOf(['always']),
  bare: { known: '{bare}', fits: (value) => value === '' },
  own: { known: '{own}', fits: (value) => value === '' },
  cap: { known: '1, 2, 3, …', fits: (value) => /^[1-9]\d*$/.test(value) },
  of: oneOf(['change', 'growth']),
}

const PHRASE = ['as', 'digits', 'measure', 'zero']
const LIST = ['if', 'sort', 'cap', 'etc', 'join']
export const TAKES = {
  fig: [...PHRASE, 'bare', 'approx', 'to', 'period', 'unit'],
  change: [...PHRASE, 'unit', 'than', 'up', 'down', 'same'],
  growth: [...PHRASE, 'unit', 'than', 'up', 'down', 'same'],
  term: ['period', 'unit', 'of'],
  field: [...PHRASE, 'bare', 'approx', 'to'],
  name: ['unit', ...UNIT_KINDS],
  once: [],
  year: ['period', 'bare'],
  period: ['period'],
  clause: ['if'],
  when: ['if'],
  signature: ['date'],
  each: ['over', 'ledger', 'own', ...LIST],
  table: ['over', 'ledger', 'own', 'codes', 'total', ...LIST.filter((name) => name !== 'join' && name !== 'etc')],
} as const satisfies Record<string, readonly string[]>
export type DirectiveName = keyof typeof TAKES

/** `dimensions` are the attributes beyond the directive's own that it takes here. */
export function checkAttributes(
  pack: Pack,
  name: DirectiveName,
  attributes: Attributes,
  dimensions: readonly string[] = [],
): Complaint[] {
  const own: readonly string[] = TAKES[name]
  return Object.entries(attributes).flatMap(([attribute, value]): Complaint[] => {
    if (own.includes(attribute)) {
      if (attribute === 'period') return periodFits(name, value) ? [] : [wrong(attribute, value, 'previous, 2022, …')]
      const rule = VALUES[attribute]
      return rule && !rule.fits(value) ? [wrong(attribute, value, rule.known)] : []
    }
    if (!dimensions.includes(attribute)) {
      const known = [...own, ...dimensions].join(' ')
      return [{ code: 'template-attribute-unknown', details: { name, attribute, known } }]
    }
    return knowsCode(pack, attribute, value) ? [] : [unknown(attribute, value)]
  })
}

export function checkFigure(
  pack: Pack,
  name: 'fig' | 'change' | 'growth' | 'term',
  code: string,
  attributes: Attributes,
): Complaint[] {
  const indicator = findIndicator(pack, code)
  return indicator ? checkAttributes(pack, name, attributes, indicator.slices) : [unknown('indicator', code)]
}

export const checkCondition = (pack: Pack, condition: Condition, ledger: Ledger | undefined): Complaint[] =>
  condition.comparisons
    .flatMap(({ left, right }) => [left, right])
    .flatMap((term) =>
      term.is === 'named' && !hasField(ledger, term.code) ? checkFigure(pack, 'term', term.code, term.attributes) : [],
    )

/** What `over`, `ledger`, `codes` and `sort` of a list or table name. */
export function checkSelection(pack: Pack, name: 'each' | 'table', attributes: Attributes): Complaint[] {
  const { over, ledger: code, codes, sort } = attributes
  const ledger = findLedger(pack, code)
  if (code !== undefined && !ledger) return [unknown('ledger', code)]
  if (ledger) {
    const fields = ledger.fields.map((field) => field.code)
    const sorts = sort === undefined || fields.includes(sort.replace(/^-/, '')) ? [] : [unknown('field', sort)]
    return [...checkAttributes(pack, name, attributes, fields), ...sorts]
  }
  if (name === 'table' && over !== undefined && codes !== undefined) {
    const strange = codes.split(',').filter((one) => !knowsCode(pack, over, one.trim()))
    return [...checkAttributes(pack, name, attributes), ...strange.map((one) => unknown(over, one))]
  }
  const sorts = sort === undefined || findIndicator(pack, sort.replace(/^-/, '')) ? [] : [unknown('indicator', sort)]
  const kinds =
    over && (UNIT_KINDS as readonly string[]).includes(over) ? [] : [wrong('over', over ?? '', UNIT_KINDS.join(' '))]
  return [...checkAttributes(pack, name, attributes, UNIT_ATTRIBUTES), ...sorts, ...kinds]
}

/**
 * What a table says beside its rows holds only if each of its figures can be had for just these: by the dimension that
 * the rows run over, and in the total by what the units were chosen by. A total does not go with rows left out.
 */
export function checkColumns(pack: Pack, attributes: Attributes, cells: readonly Inline[]): Complaint[] {
  const { total, over, codes } = attributes
  const cut = total === undefined ? [] : ['ledger', 'if', 'cap'].filter((name) => attributes[name] !== undefined)
  const chosen = total === undefined ? [] : UNIT_ATTRIBUTES.filter((name) => attributes[name] !== undefined)
  const needed = codes === undefined ? chosen : [over ?? '']
  const lacking = cells.flatMap((cell): Complaint[] => {
    const slices = cell.is === 'figure' ? findIndicator(pack, cell.code)?.slices : undefined
    if (!slices || cell.is !== 'figure') return []
    const missing = needed.filter((dimension) => !slices.includes(dimension))
    return missing.map((dimension) => ({ code: 'template-table-slice', details: { indicator: cell.code, dimension } }))
  })
  return [...cut.map((attribute): Complaint => ({ code: 'template-total-cut', details: { attribute } })), ...lacking]
}

export const findIndicator = (pack: Pack, code: string): Indicator | undefined =>
  pack.indicators.find((indicator) => indicator.code === code)
export const findLedger = (pack: Pack, code: string | undefined): Ledger | undefined =>
  pack.ledgers.find((ledger) => ledger.code === code)
export const hasField = (ledger: Ledger | undefined, code: string): boolean =>
  ledger?.fields.some((field) => field.code === code) ?? false
export const isPersonal = (ledger: Ledger, code: string): boolean =>
  ledger.fields.some((field) => field.code === code && field.personal)
export const unknown = (kind: string, code: string): Complaint => ({
  code: 'template-code-unknown',
  details: { kind, code },
})

function knowsCode(pack: Pack, dimension: string, code: string): boolean {
  const lists = listsOf(pack, dimension)
  return lists.length === 0 || lists.some((list) => findCodes(list, code))
}

const periodFits = (name: DirectiveName, value: string): boolean =>
  value === 'previous' || (name === 'year' && value === 'next') || findPeriod(value) !== undefined
const wrong = (attribute: string, value: string, known: string): Complaint => ({
  code: 'template-attribute-wrong',
  details: { attribute, value, known },
})

function oneOf(words: readonly string[]) {
  return { known: words.join(' '), fits: (value: string) => words.includes(value) }
}
