/** What copying did to a text at one place. `instead` is what the repaired text has there; without it the place stays. */
import type { Span } from '@youju/model'

export const DAMAGE_KINDS = [
  'residue',
  'mojibake',
  'entity',
  'page-number',
  'site-line',
  'site-phrase',
  'lost-dash',
  'misread',
  'wrap',
  'blank',
  'invisible',
] as const
export type DamageKind = (typeof DAMAGE_KINDS)[number]
export type Damage = { kind: DamageKind; at: Span; instead?: string }
