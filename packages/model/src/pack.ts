/** A domain as data. A pack holds no functions: what it names, it names by code, and `definePack` checks every name. */
import type { CodeList } from './code-list.ts'
import { findCodes } from './code-list.ts'
import { DefinitionError, deepFreeze, duplicates, type Issue } from './definition.ts'
import type { Evaluation } from './evaluation.ts'
import { parseExpression, fieldsOf as wordsOf } from './expression.ts'
import { type Formula, namesOf } from './formula.ts'
import type { Indicator } from './indicator.ts'
import type { Ledger } from './ledger.ts'
import type { Letter } from './letter.ts'
import type { Lexicon } from './lexicon.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Measure } from './measure.ts'
import type { Template } from './report.ts'
import type { Role } from './role.ts'
import { rulesHoldTogether } from './rule-names.ts'
import type { Scheme } from './scheme.ts'
import type { Label } from './text.ts'
import { UNIT_ATTRIBUTES } from './unit.ts'

/** What an office speaks of as one field of its work; ledgers stand in the area of the mechanism they name first. */
export type Area = { label: Label; mechanisms: readonly { code: string; label: Label }[] }

export type Pack = {
  code: string
  version: string
  label: Label
  areas: readonly Area[]
  lists: readonly CodeList[]
  ledgers: readonly Ledger[]
  measures: readonly Measure[]
  indicators: readonly Indicator[]
  templates: readonly Template[]
  schemes: readonly Scheme[]
  /** Examples of responsibility letters; what an office has signed is its own. */
  letters: readonly Letter[]
  lifecycles: readonly Lifecycle[]
  evaluations: readonly Evaluation[]
  roles: readonly Role[]
  lexicon: Lexicon
}

/** A pack may have no areas, schemes, letters, lifecycles and roles. */
type Optional = 'areas' | 'schemes' | 'letters' | 'lifecycles' | 'roles' | 'evaluations'
export type PackDefinition = Omit<Pack, Optional> & Partial<Pick<Pack, Optional>>

export function definePack(definition: PackDefinition): Pack {
  const pack: Pack = { areas: [], schemes: [], letters: [], lifecycles: [], roles: [], evaluations: [], ...definition }
  const issues = [
    ...codesAreUnique(pack),
    ...areasHoldEveryLedger(pack),
    ...ledgersHoldTogether(pack),
    ...rulesHoldTogether(pack),
    ...measuresHoldTogether(pack),
    ...indicatorsHoldTogether(pack),
    ...schemesHoldTogether(pack),
    ...lettersHoldTogether(pack),
    ...lifecyclesHoldTogether(pack),
    ...templatesHoldTogether(pack),
    ...evaluationsHoldTogether(pack),
    ...rolesHoldTogether(pack),
  ]
  if (issues.length > 0) throw new DefinitionError('pack', pack.code, issues)
  return deepFreeze(pack)
}

const codesAreUnique = (pack: Pack): Issue[] =>
  (
    [
      'lists',
      'ledgers',
      'measures',
      'indicators',
      'templates',
      'schemes',
      'letters',
      'lifecycles',
      'roles',
      'evaluations',
    ] as const
  ).flatMap((part) =>
    duplicates(pack[part].map((definition) => definition.code)).map((code) => ({
      path: part,
      message: `${code} is defined twice`,
    })),
  )

const areasHoldEveryLedger = ({ areas, ledgers }: Pack): Issue[] => {
  const mechanisms = areas.flatMap((area) => area.mechanisms.map(({ code }) => code))
  return [
    ...duplicates(mechanisms).map((code) => ({ path: 'areas', message: `${code} stands in two areas` })),
    ...ledgers
      .filter(({ mechanisms: [first] }) => areas.length > 0 && !mechanisms.includes(first!))
      .map(({ code, mechanisms: [first] }) => ({ path: 'areas', message: `${first} of ${code} stands in none` })),
  ]
}

const ledgersHoldTogether = (pack: Pack): Issue[] =>
  pack.ledgers.flatMap((ledger) =>
    ledger.fields.flatMap((field) => {
      const path = `ledgers.${ledger.code}.${field.code}`
      return [
        ...(field.list && !pack.lists.some((list) => list.code === field.list)
          ? [{ path, message: `code list ${field.list} is not in the pack` }]
          : []),
        ...(field.ledger && !pack.ledgers.some((other) => other.code === field.ledger)
          ? [{ path, message: `ledger ${field.ledger} is not in the pack` }]
          : []),
      ]
    }),
  )

const evaluationsHoldTogether = (pack: Pack): Issue[] =>
  pack.evaluations.flatMap(({ code, parts, schools }) => {
    const items = [
      ...parts.flatMap((part) => part.items),
      ...(schools?.stages ?? []).flatMap((stage) => [stage.pupils, ...stage.items]),
    ]
    return items
      .filter(({ indicator }) => !pack.indicators.some((known) => known.code === indicator))
      .map(({ indicator }) => ({ path: `evaluations.${code}`, message: `indicator ${indicator} is not in the pack` }))
  })

const templatesHoldTogether = (pack: Pack): Issue[] =>
  pack.templates.flatMap(({ code, official }) =>
    (official?.annexes ?? [])
      .filter(({ template }) => !pack.templates.some((other) => other.code === template))
      .map(({ template }) => ({ path: `templates.${code}`, message: `template ${template} is not in the pack` })),
  )

const rolesHoldTogether = (pack: Pack): Issue[] =>
  pack.roles.flatMap(({ code: role, grants, narrowedBy = [] }) =>
    grants
      .flatMap(({ ledgers }) => (ledgers === 'all' ? [] : ledgers))
      .flatMap((code) => {
        const path = `roles.${role}`
        const ledger = pack.ledgers.find((candidate) => candidate.code === code)
        if (!ledger) return [{ path, message: `ledger ${code} is not in the pack` }]
        return narrowedBy
          .filter((field) => !ledger.fields.some((known) => known.code === field))
          .map((field) => ({ path, message: `${field} is not a field of ${code}` }))
      }),
  )

const measuresHoldTogether = (pack: Pack): Issue[] =>
  pack.measures.flatMap((measure) => {
    const path = `measures.${measure.code}`
    const ledger = pack.ledgers.find((candidate) => candidate.code === measure.ledger)
    if (!ledger) return [{ path, message: `ledger ${measure.ledger} is not in the pack` }]
    const field = (code: string) => ledger.fields.find((candidate) => candidate.code === code)
    const named = [...measure.by, ...Object.keys(measure.where), ...(measure.sum ? [measure.sum] : [])]
    return [
      ...named
        .filter((code) => !field(code))
        .map((code) => ({ path, message: `${code} is not a field of ${ledger.code}` })),
      ...measure.by
        .filter((code) => field(code) && field(code)?.type !== 'code' && field(code)?.type !== 'boolean')
        .map((code) => ({ path, message: `${code} is not a code field` })),
      ...(measure.sum && !['integer', 'decimal', 'money', 'share'].includes(field(measure.sum)?.type ?? '')
        ? [{ path, message: `${measure.sum} is not a number` }]
        : []),
    ]
  })

const indicatorsHoldTogether = (pack: Pack): Issue[] =>
  pack.indicators.flatMap((indicator) => {
    const path = `indicators.${indicator.code}`
    const names = namesOf(indicator.formula)
    return [
      ...names.measures
        .filter((code) => !pack.measures.some((m) => m.code === code))
        .map((code) => ({ path, message: `measure ${code} is not in the pack` })),
      ...names.indicators
        .filter((code) => !pack.indicators.some((i) => i.code === code))
        .map((code) => ({ path, message: `indicator ${code} is not in the pack` })),
      ...(reaches(pack, indicator.formula, indicator.code, new Set()) ? [{ path, message: 'is made of itself' }] : []),
    ]
  })

const schemesHoldTogether = (pack: Pack): Issue[] =>
  pack.schemes.flatMap((scheme) => [
    ...(scheme.types ?? [])
      .filter((code) => !pack.lists.some((list) => list.code === 'type' && findCodes(list, code)))
      .map((code) => ({ path: `schemes.${scheme.code}.types`, message: `${code} is not in the code list type` })),
    ...scheme.criteria.flatMap(({ code, by }) =>
      'indicator' in by && !pack.indicators.some((indicator) => indicator.code === by.indicator)
        ? [{ path: `schemes.${scheme.code}.${code}`, message: `indicator ${by.indicator} is not in the pack` }]
        : [],
    ),
  ])

const lifecyclesHoldTogether = (pack: Pack): Issue[] =>
  pack.lifecycles.flatMap((lifecycle) => {
    const path = `lifecycles.${lifecycle.code}`
    const { keeps, proofs, moves } = lifecycle
    const proving = moves.flatMap((move) => move.proof ?? [])
    const fieldsOf = (code: string | undefined, fields: readonly (string | undefined)[]): Issue[] => {
      const ledger = pack.ledgers.find((candidate) => candidate.code === code)
      if (!ledger) return []
      return fields
        .filter((field) => field !== undefined && !ledger.fields.some((known) => known.code === field))
        .map((field) => ({ path, message: `${field} is not a field of ${ledger.code}` }))
    }
    return [
      ...[lifecycle.ledger, ...proving, ...proofs.map((proof) => proof.ledger)]
        .filter((code) => code !== undefined && !pack.ledgers.some((ledger) => ledger.code === code))
        .map((code) => ({ path, message: `ledger ${code} is not in the pack` })),
      ...(lifecycle.ledger === undefined ? [] : proving)
        .filter((code) => !proofs.some((proof) => proof.ledger === code))
        .map((code) => ({ path, message: `proofs does not say which case a record of ${code} speaks of` })),
      ...fieldsOf(lifecycle.ledger, [
        ...Object.values(keeps ?? {}),
        ...moves.flatMap((move) => [...Object.values(move.sets), ...move.evidence.map((item) => item.field)]),
        ...lifecycle.deadlines.flatMap(({ when }) => wordsOf(parseExpression(when))),
      ]),
      ...proofs.flatMap((proof) => fieldsOf(proof.ledger, [proof.case, proof.of, ...Object.keys(proof.where)])),
    ]
  })

const lettersHoldTogether = (pack: Pack): Issue[] =>
  pack.letters
    .filter((letter) => !pack.schemes.some((scheme) => scheme.code === letter.scheme))
    .map((letter) => ({ path: `letters.${letter.code}`, message: `scheme ${letter.scheme} is not in the pack` }))

function reaches(pack: Pack, formula: Formula, code: string, seen: Set<string>): boolean {
  return namesOf(formula).indicators.some((name) => {
    if (name === code) return true
    if (seen.has(name)) return false
    seen.add(name)
    const next = pack.indicators.find((indicator) => indicator.code === name)
    return next !== undefined && reaches(pack, next.formula, code, seen)
  })
}

const getFrom = <T extends { code: string }>(kind: string, definitions: readonly T[], code: string): T => {
  const found = findIn(definitions, code)
  if (!found) throw new Error(`the pack has no ${kind} ${code}`)
  return found
}

const byCode = new WeakMap<readonly unknown[], Map<string, unknown>>()

/** Definitions are looked up for every figure: those of a pack, which is frozen, are put in order once. */
export function findIn<T extends { code: string }>(definitions: readonly T[], code: string): T | undefined {
  if (!Object.isFrozen(definitions)) return definitions.find((definition) => definition.code === code)
  let known = byCode.get(definitions) as Map<string, T> | undefined
  if (!known) {
    known = new Map(definitions.map((definition) => [definition.code, definition]))
    byCode.set(definitions, known)
  }
  return known.get(code)
}

export const findIndicator = (pack: Pack, code: string): Indicator | undefined => findIn(pack.indicators, code)

export const getLedger = (pack: Pack, code: string): Ledger => getFrom('ledger', pack.ledgers, code)
export const getMeasure = (pack: Pack, code: string): Measure => getFrom('measure', pack.measures, code)
export const getIndicator = (pack: Pack, code: string): Indicator => getFrom('indicator', pack.indicators, code)
export const getTemplate = (pack: Pack, code: string): Template => getFrom('template', pack.templates, code)
export const getScheme = (pack: Pack, code: string): Scheme => getFrom('scheme', pack.schemes, code)
export const getList = (pack: Pack, code: string): CodeList => getFrom('code list', pack.lists, code)

/** Codes meant by a slice's value: unit attributes and ledger fields both take codes or groups of the list they belong to. */
export function codesOf(pack: Pack, dimension: string, code: string): readonly string[] {
  const lists = (UNIT_ATTRIBUTES as readonly string[]).includes(dimension)
    ? pack.lists.filter((list) => list.code === dimension)
    : pack.lists.filter((list) =>
        pack.ledgers.some((ledger) =>
          ledger.fields.some((field) => field.code === dimension && field.list === list.code),
        ),
      )
  for (const list of lists) {
    const codes = findCodes(list, code)
    if (codes) return codes
  }
  return [code]
}

/** Code lists that a dimension takes its codes from: the unit attribute of that name, or the fields of that name. */
export const listsOf = (pack: Pack, dimension: string): CodeList[] =>
  pack.lists.filter(
    (list) =>
      list.code === dimension ||
      pack.ledgers.some((ledger) =>
        ledger.fields.some((field) => field.code === dimension && field.list === list.code),
      ),
  )

/** The label of a code or group of a dimension; absent when no list knows it. */
export function findCodeLabel(pack: Pack, dimension: string, code: string): Label | undefined {
  for (const list of listsOf(pack, dimension)) {
    const found = [...list.codes, ...list.groups].find((item) => item.code === code)
    if (found) return found.label
  }
  return undefined
}
