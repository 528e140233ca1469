/**
 * Who may do what: a role gives verbs over ledgers, within the unit where somebody is appointed or everything below it.
 * Roles are data of the pack; appointments are an office's own. The system, security and audit administrators of the
 * level-3 protection scheme (GB/T 22239-2019, 三员分立) are roles whose administrative verbs nobody else has.
 */
import { z } from 'zod'
import { checkDefinition, duplicates } from './definition.ts'
import type { Values } from './entry.ts'
import { Slice } from './filter.ts'
import type { Ledger } from './ledger.ts'
import { Code, type Day, Label } from './text.ts'
import { UNIT_KINDS, type UnitTree } from './unit.ts'

export const LEDGER_VERBS = ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons', 'inspect'] as const
export const OFFICE_VERBS = ['collect', 'structure', 'accounts', 'grant', 'audit'] as const
export const VERBS = [...LEDGER_VERBS, ...OFFICE_VERBS] as const
export type LedgerVerb = (typeof LEDGER_VERBS)[number]
export type Verb = (typeof VERBS)[number]

const Grant = z.object({
  verbs: z
    .array(z.enum(VERBS))
    .min(1)
    .describe(
      'read entries and figures; record (capture, revise, withdraw, import); hand in; approve or send back; export; ' +
        'see persons (personal fields unmasked); inspect (give marks); collect (open rounds, remind, close); structure ' +
        '(change units); accounts; grant (give and end appointments); audit (trail and access log)',
    ),
  ledgers: z
    .union([z.literal('all'), z.array(Code).min(1)])
    .default('all')
    .describe('Ledgers the verbs are over; office verbs are over none'),
  reach: z.enum(['own', 'subtree']).default('subtree').describe('The unit of the appointment alone, or all below it'),
})

export const Role = z.object({
  code: Code,
  label: Label,
  at: z.array(z.enum(UNIT_KINDS)).min(1).describe('Kinds of unit somebody may be appointed at'),
  administrator: z
    .enum(['system', 'security', 'audit'])
    .optional()
    .describe('One of the three separate administrators; nobody holds two of them'),
  narrowedBy: z
    .array(Code)
    .min(1)
    .optional()
    .describe('Fields that an appointment must fix, such as the class of a class teacher; other lines are not theirs'),
  grants: z.array(Grant).min(1),
})
export type Role = z.infer<typeof Role>

export const defineRole = (definition: z.input<typeof Role>): Role =>
  checkDefinition('role', Role, definition, (role) =>
    duplicates(role.at).map((kind) => ({ path: 'at', message: `${kind} is named twice` })),
  )

/** That somebody holds a role at a unit; a section clerk's may be narrowed to some ledgers. */
export const Appointment = z.object({
  role: Code,
  unit: z.string(),
  ledgers: z.array(Code).optional().describe('Narrows the role to these ledgers'),
  only: Slice.optional().describe('Narrows it to lines with these values: {"grade":"p3","class-name":"1班"}'),
  from: z.string().describe('First day'),
  to: z.string().nullable().describe('Last day; null while it stands'),
})
export type Appointment = z.infer<typeof Appointment>

type Held = {
  verb: Verb
  ledgers: 'all' | ReadonlySet<string>
  unit: string
  reach: 'own' | 'subtree'
  only: Slice | undefined
}

/** Units, and what a line there must hold to be within somebody's right; an empty `where` asks for nothing. */
export type Scope = { units: ReadonlySet<string>; where: Slice }

/**
 * What somebody's appointments of a day allow, in the tree of that day. A right narrowed to some lines counts only where
 * lines are asked about: `scopes`, and `may` with the line; whoever forgets to narrow gives nothing away.
 */
export class Rights {
  readonly #grants: readonly Held[]
  readonly #tree: UnitTree

  constructor(roles: readonly Role[], appointments: readonly Appointment[], tree: UnitTree, day: Day) {
    this.#tree = tree
    this.#grants = appointments
      .filter(({ from, to }) => from <= day && (to === null || day <= to))
      .flatMap(({ role, unit, ledgers, only }) =>
        (roles.find(({ code }) => code === role)?.grants ?? []).flatMap((grant) =>
          grant.verbs.map((verb) => ({
            verb,
            ledgers: within(grant.ledgers, ledgers),
            unit,
            reach: grant.reach,
            only,
          })),
        ),
      )
  }

  /** Whether the verb is allowed at a unit, over a ledger where the verb is over ledgers, for a line where one is given. */
  may(verb: Verb, unit: string, ledger?: string, line?: Values): boolean {
    const above = new Set([unit, ...[...this.#tree.ancestors(unit)].map(({ code }) => code)])
    return this.#held(verb, ledger).some(
      (grant) =>
        (grant.reach === 'own' ? grant.unit === unit : above.has(grant.unit)) &&
        (grant.only === undefined || (line !== undefined && holds(line, grant.only))),
    )
  }

  /** The tops of what the verb is allowed over; `own` tops stand for themselves alone. */
  reach(verb: Verb, ledger?: string): { unit: string; reach: 'own' | 'subtree' }[] {
    return this.#held(verb, ledger).map(({ unit, reach }) => ({ unit, reach }))
  }

  /** Every unit all of whose lines the verb is allowed over; by appointments at certain units where `at` says which. */
  units(verb: Verb, ledger?: string, at: (unit: string) => boolean = () => true): Set<string> {
    return this.#unitsOf(this.#held(verb, ledger).filter(({ only, unit }) => only === undefined && at(unit)))
  }

  /** Everything the verb is allowed over in a ledger: a line is within reach when it is within any of these. */
  scopes(verb: LedgerVerb, ledger: string): Scope[] {
    const whole = this.units(verb, ledger)
    const narrowed = this.#held(verb, ledger).flatMap((grant) =>
      grant.only === undefined ? [] : [{ units: this.#unitsOf([grant]), where: grant.only }],
    )
    return [...(whole.size > 0 ? [{ units: whole, where: {} }] : []), ...narrowed]
  }

  ledgers(verb: LedgerVerb, ledgers: readonly Ledger[]): Ledger[] {
    return ledgers.filter(({ code }) => this.any(verb, code))
  }

  /** Whether the verb is allowed over some line of a unit: also where it is narrowed to a class of it. */
  touches(verb: Verb, unit: string, ledger?: string): boolean {
    const above = new Set([unit, ...[...this.#tree.ancestors(unit)].map(({ code }) => code)])
    return this.#held(verb, ledger).some((grant) =>
      grant.reach === 'own' ? grant.unit === unit : above.has(grant.unit),
    )
  }

  /** Whether the verb is allowed anywhere at all, over a ledger where one is named. */
  any(verb: Verb, ledger?: string): boolean {
    return this.#held(verb, ledger).length > 0
  }

  #unitsOf(grants: readonly Held[]): Set<string> {
    const units = new Set<string>()
    for (const { unit, reach } of grants)
      if (reach === 'own') units.add(unit)
      else for (const { code } of this.#tree.subtree(unit)) units.add(code)
    return units
  }

  #held(verb: Verb, ledger: string | undefined): readonly Held[] {
    return this.#grants.filter(
      (grant) => grant.verb === verb && (ledger === undefined || grant.ledgers === 'all' || grant.ledgers.has(ledger)),
    )
  }
}

const holds = (line: Values, only: Slice): boolean =>
  Object.entries(only).every(([field, value]) => line[field] === value)

function within(granted: 'all' | readonly string[], narrowed: readonly string[] | undefined) {
  if (!narrowed) return granted === 'all' ? granted : new Set(granted)
  return new Set(granted === 'all' ? narrowed : narrowed.filter((ledger) => granted.includes(ledger)))
}
