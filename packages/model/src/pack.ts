/** A domain as data. A pack holds no functions: what it names, it names by code, and is looked up by it here. */
import { type CodeList, findCodes } from './code-list.ts'
import type { Evaluation } from './evaluation.ts'
import type { Indicator } from './indicator.ts'
import type { Ledger } from './ledger.ts'
import type { Letter } from './letter.ts'
import type { Lexicon } from './lexicon.ts'
import type { Lifecycle } from './lifecycle.ts'
import type { Measure } from './measure.ts'
import type { Template } from './report.ts'
import type { Role } from './role.ts'
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
