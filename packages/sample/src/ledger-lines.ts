/**
 * The lines of one ledger at one unit, for any ledger of any pack: keys, known counts, plausible values, and then mended until
 * the rules hold. A line that cannot be mended is left out and counted.
 */
import {
  type CodeList,
  codesOf,
  type Day,
  type Draft,
  type Field,
  findCodes,
  getList,
  type Ledger,
  type Pack,
  parseExpression,
  type Value,
  type Values,
} from '@youju/model'
import { evaluateExpression, type Surroundings } from './check-expression.ts'
import { codesFor, type Made, makeValue, someDay } from './field-values.ts'
import { fits, type Line, type Mending, mend } from './mend.ts'
import { PartsAndWholes, type Rule } from './parts-and-wholes.ts'
import { characterOf } from './random.ts'
import type { Beside, LedgerModel, Scene } from './scene.ts'

export type LinesAt = (ledger: string, scene: Scene) => readonly Values[] | undefined

const MOST_COMBINATIONS = 24
const MOST_CODES = 6
const PASSES = 6
const TRIES = 5
/** How often a line keeps a warning that its writer would have had to explain. */
const WARNED = 0.03

export class LedgerLines {
  readonly #pack: Pack
  readonly #ledger: Ledger
  readonly #model: LedgerModel | undefined
  readonly #linesAt: LinesAt
  readonly #fields: ReadonlyMap<string, Field>
  readonly #lists: ReadonlyMap<string, CodeList>
  readonly #rules: readonly Rule[]
  readonly #parts: PartsAndWholes
  readonly #order: readonly Field[]
  /** Fields that measures break down by or ask for: a line without them would be missing from a figure. */
  readonly #counted: ReadonlySet<string>
  /** Lines left out because no way was found to make the rules hold. */
  leftOut = 0

  constructor(pack: Pack, ledger: Ledger, model: LedgerModel | undefined, linesAt: LinesAt) {
    this.#pack = pack
    this.#ledger = ledger
    this.#fields = new Map(ledger.fields.map((field) => [field.code, field]))
    this.#model = model?.needs.every((code) => this.#fields.has(code)) ? model : undefined
    this.#linesAt = linesAt
    this.#lists = new Map(
      ledger.fields.flatMap((field) => {
        const list = pack.lists.find((candidate) => candidate.code === field.list)
        return list ? [[field.code, list] as const] : []
      }),
    )
    this.#rules = ledger.rules.map((rule) => ({
      level: rule.level,
      check: parseExpression(rule.check),
      ...(rule.when === undefined ? {} : { when: parseExpression(rule.when) }),
    }))
    this.#parts = new PartsAndWholes(this.#rules)
    this.#order = this.#parts.inOrder(ledger.fields)
    this.#counted = new Set(
      pack.measures
        .filter((measure) => measure.ledger === ledger.code)
        .flatMap(({ by, where, sum }) => [...by, ...Object.keys(where), ...(sum ? [sum] : [])]),
    )
  }

  /** The unit's lines: of one period (form), or of all years (roster, event). */
  *at(scenes: readonly Scene[]): Iterable<Draft> {
    const before: Line[] = []
    let serial = 0
    for (const scene of scenes)
      for (const given of this.#model ? this.#model.lines(scene, this.#beside(scene)) : this.#beginnings(scene)) {
        serial++
        const values = this.#model?.complete ? this.#known(given) : this.#tried(given, scene, serial, before)
        if (!values) continue
        if (!this.#model?.complete) before.push(values)
        yield { unit: scene.unit.code, period: scene.period, values }
      }
  }

  #beside(scene: Scene): Beside {
    return {
      lines: (ledger) => this.#linesAt(ledger, scene),
      label: (list, code) => getList(this.#pack, list).codes.find((item) => item.code === code)?.label.zh ?? code,
      schemes: ({ kind, type }) =>
        this.#pack.schemes.filter(
          ({ levels, types }) =>
            levels.includes(kind) && (!types || types.some((one) => codesOf(this.#pack, 'type', one).includes(type!))),
        ),
    }
  }

  /** A model knows fields that the pack's ledger may not have. */
  #known(values: Line): Line {
    for (const code in values) if (!this.#fields.has(code)) delete values[code]
    return values
  }

  /** Keys of the lines to be made: combinations of codes for a form, as many as plausible otherwise. */
  *#beginnings(scene: Scene): Iterable<Line> {
    const { shape, sparse } = this.#ledger
    const referred = this.#ledger.fields.filter((field) => field.type === 'reference' && field.required)
    if (referred.some((field) => this.#keysOf(field.ledger!, scene).length === 0)) return
    if (shape !== 'form') {
      for (let left = countOf(this.#ledger, scene); left > 0; left--) yield {}
      return
    }
    if (sparse && characterOf(`${this.#ledger.code} ${scene.unit.code}`) > (scene.school ? 0.3 : 0.8)) return
    let combinations: Line[] = [{}]
    for (const code of this.#ledger.key) {
      const field = this.#fields.get(code)!
      if (field.type !== 'code') continue
      combinations = combinations
        .flatMap((line) => this.#keyCodes(field, scene, line).map((value) => ({ ...line, [code]: value })))
        .slice(0, MOST_COMBINATIONS)
    }
    yield* combinations
  }

  #keyCodes(field: Field, scene: Scene, line: Line): readonly string[] {
    const codes = codesFor(field, this.#made(scene, line, 1, ''))
    if (codes.length <= MOST_CODES || field.list === 'stage' || field.list === 'grade') return codes
    const own = (code: string): number => characterOf(`${scene.unit.code} ${field.code} ${code}`)
    return codes.toSorted((a, b) => own(a) - own(b)).slice(0, MOST_CODES - 2)
  }

  #listThere(ledger: string, code: string): CodeList | undefined {
    const list = this.#pack.ledgers
      .find((other) => other.code === ledger)
      ?.fields.find((field) => field.code === code)?.list
    return this.#pack.lists.find((candidate) => candidate.code === list)
  }

  #made(scene: Scene, line: Line, serial: number, day: Day): Made {
    return {
      ...{ scene, line, serial, day, ledger: this.#ledger },
      list: (field) => this.#lists.get(field.code),
      keysOf: (ledger) => this.#keysOf(ledger, scene),
    }
  }

  #keysOf(code: string, scene: Scene): string[] {
    const ledger = this.#pack.ledgers.find((candidate) => candidate.code === code)
    const key = ledger?.key.at(-1)
    if (!ledger || key === undefined) return []
    return (this.#linesAt(code, scene) ?? []).flatMap((line) => (typeof line[key] === 'string' ? [line[key]] : []))
  }

  /** Another draw often helps: two lines about the same object, a code that leaves nothing to mend. */
  #tried(given: Line, scene: Scene, serial: number, before: readonly Line[]): Line | undefined {
    for (let tries = 0; tries < TRIES; tries++) {
      const line = this.#finish(given, scene, serial, before)
      if (line) return line
    }
    this.leftOut++
    return undefined
  }

  #finish(given: Line, scene: Scene, serial: number, before: readonly Line[]): Line | undefined {
    const ledger = this.#ledger
    const dated = (ledger.date && given[ledger.date]) || (ledger.from && given[ledger.from])
    const year = ledger.shape === 'roster' ? scene.year - scene.random.whole(0, scene.county.years.length) : scene.year
    const day = typeof dated === 'string' ? dated : someDay(year, scene)
    const line: Line = {}
    const made = this.#made(scene, line, serial, day)
    for (const field of this.#order)
      line[field.code] = given[field.code] !== undefined ? given[field.code]! : this.#fill(field, made)
    this.#parts.shareOut(line, given, made)
    if (line['case-state'] !== 'closed') leaveOpen(line, given)
    const fixed = new Set([...Object.keys(given), ...ledger.key, ...(ledger.date ? [ledger.date] : [])])
    const ordered: Line = {}
    for (const field of ledger.fields) ordered[field.code] = line[field.code] ?? null
    if (ledger.fields.some((field) => field.required && ordered[field.code] === null)) return undefined
    if (this.#isThere(ordered, before)) return undefined
    return this.#mend(ordered, fixed, made, before) ? ordered : undefined
  }

  #isThere(line: Line, before: readonly Line[]): boolean {
    const { key, shape } = this.#ledger
    return (
      (shape === 'form' || key.length > 0) && before.some((other) => key.every((code) => other[code] === line[code]))
    )
  }

  #fill(field: Field, made: Made): Value {
    const { random } = made.scene
    const optional = !field.required && !this.#ledger.key.includes(field.code)
    const isNumber = ['integer', 'decimal', 'money', 'share'].includes(field.type)
    if (optional && field.code === this.#ledger.to && random.chance(0.75)) return null
    if (
      optional &&
      /veto|objection|appeal|extended|extension|withdrawn/.test(field.code) &&
      !isNumber &&
      field.type !== 'boolean'
    )
      return null
    if (optional && field.type === 'file') return null
    const mayBeEmpty = optional && !isNumber && field.type !== 'boolean' && !this.#counted.has(field.code)
    if (mayBeEmpty && random.chance(0.12)) return null
    const part = isNumber ? this.#parts.partOf(field, made) : undefined
    if (part !== undefined) return part
    const value = this.#parts.notBelow(field, makeValue(field, made), made)
    return value === null || fits(field, value) ? value : null
  }

  #mend(line: Line, fixed: ReadonlySet<string>, made: Made, before: readonly Line[]): boolean {
    const { scene } = made
    const around: Surroundings = {
      linesOf: (ledger) =>
        ledger === null || ledger === this.#ledger.code ? [...before, line] : this.#linesAt(ledger, scene),
      codesOf: (field, code, ledger = null) => {
        const list = ledger === null ? this.#lists.get(field) : this.#listThere(ledger, field)
        return list && findCodes(list, code)
      },
    }
    const to: Mending = {
      ...around,
      ...{ line, fixed, fields: this.#fields },
      make: (field) => makeValue(field, { ...made, line }),
      pickCode: (field, codes, inside) => {
        const all = codesFor(field, { ...made, line }).filter((code) => codes.includes(code) === inside)
        return all.length > 0 ? all[scene.random.whole(0, all.length - 1)] : undefined
      },
    }
    const warned = scene.random.chance(WARNED)
    const broken = (rule: Rule): boolean =>
      (rule.when === undefined || evaluateExpression(rule.when, line, around) === true) &&
      evaluateExpression(rule.check, line, around) === false
    for (let pass = 0; pass < PASSES; pass++) {
      let changed = false
      for (const rule of this.#rules) {
        if (((warned || pass >= PASSES / 2) && rule.level === 'warning') || !broken(rule)) continue
        changed = mend(rule.check, true, to) || (rule.when !== undefined && mend(rule.when, false, to)) || changed
      }
      if (!changed && pass >= PASSES / 2) break
    }
    return this.#rules.every((rule) => rule.level === 'warning' || !broken(rule))
  }
}

const SELDOM = /accident|veto|ethics-case|discipline-case|fee-case|petition|offence/
/** A few a year in the whole county, and never none. */
const FEW = /layout-case/

/** How many lines a unit has in a year (event) or in all (roster). */
function countOf(ledger: Ledger, { unit, random, county }: Scene): number {
  if (FEW.test(ledger.code)) return unit.kind === 'county' ? random.whole(1, 3) : 0
  if (SELDOM.test(ledger.code)) return random.happens(1000, (unit.kind === 'county' ? 0.6 : 0.05) / 1000)
  const mean = { county: 12, township: 4, school: 1, village: 0.5, section: 4 }[unit.kind as string] ?? 1
  const own = ledger.filledBy.kind === unit.kind ? 1 : 0.3
  const times = ledger.shape === 'roster' ? county.years.length * 0.6 : 1
  return random.happens(1000, (mean * own * times * (0.5 + characterOf(ledger.code))) / 1000)
}

/** A case that is not closed has no day, proof or checker yet, and was not closed on time. */
function leaveOpen(line: Line, given: Line): void {
  if (line['case-state'] === undefined || given['case-state'] !== undefined) return
  for (const code of ['closed-on', 'evidence', 'checked-by']) if (code in line) line[code] = null
  if ('on-time' in line) line['on-time'] = false
}
