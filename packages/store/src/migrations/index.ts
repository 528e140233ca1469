/** The fixed tables, in the order in which they came about. A migration that was released is never edited. */
import { foundation } from './001-foundation.ts'
import { people } from './002-people.ts'
import { rounds } from './003-rounds.ts'
import { lacking } from './004-lacking.ts'
import { evidence } from './005-evidence.ts'
import { unitActions } from './006-unit-actions.ts'
import { accessesOfCounties } from './007-accesses-of-counties.ts'

export const migrations: readonly { name: string; sql: string }[] = [
  { name: '001-foundation', sql: foundation },
  { name: '002-people', sql: people },
  { name: '003-rounds', sql: rounds },
  { name: '004-lacking', sql: lacking },
  { name: '005-evidence', sql: evidence },
  { name: '006-unit-actions', sql: unitActions },
  { name: '007-accesses-of-counties', sql: accessesOfCounties },
]
