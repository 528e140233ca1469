/** What each role may do, written down here once more by hand: the matrix holds the office to it, not to its own table. */
import type { Verb } from '@youju/model'

export type RoleName = keyof typeof PROMISES

export const PROMISES = {
  'bureau-administrator': {
    at: 'county',
    verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons', 'collect', 'structure'],
  },
  'section-clerk': {
    at: 'county',
    verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons', 'collect'],
  },
  leader: { at: 'county', verbs: ['read', 'export'] },
  inspector: { at: 'county', verbs: ['read', 'inspect', 'export'] },
  auditor: { at: 'county', verbs: ['read', 'export'] },
  'township-clerk': { at: 'township', verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons'] },
  principal: { at: 'school', verbs: ['read', 'record', 'hand-in', 'approve', 'export', 'see-persons'] },
  'class-teacher': { at: 'class', verbs: ['read', 'record', 'see-persons'] },
  'system-administrator': { at: 'county', verbs: ['accounts'] },
  'security-administrator': { at: 'county', verbs: ['grant'] },
  'audit-administrator': { at: 'county', verbs: ['audit'] },
} as const satisfies Record<string, { at: 'county' | 'township' | 'school' | 'class'; verbs: readonly Verb[] }>

export const ROLES = Object.keys(PROMISES) as RoleName[]

/** Ledgers that a class teacher has to do with; everybody else with a ledger verb has to do with all. */
const OF_A_CLASS = ['pupil', 'classes']

export const promises = (role: RoleName, verb: Verb, ledger?: string): boolean =>
  (PROMISES[role].verbs as readonly Verb[]).includes(verb) &&
  (ledger === undefined || PROMISES[role].at !== 'class' || OF_A_CLASS.includes(ledger))

/** Where a unit stands to the unit somebody is appointed at. */
export const PLACES = ['own', 'child', 'sibling', 'parent'] as const
export type Place = (typeof PLACES)[number]

/** A class teacher's is one class of the school, and nothing of what stands below the school. */
export const isWithin = (role: RoleName, place: Place): boolean =>
  place === 'own' || (place === 'child' && PROMISES[role].at !== 'class')
