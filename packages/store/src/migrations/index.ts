/** The fixed tables, in the order in which they came about. A migration that was released is never edited. */
import { foundation } from './001-foundation.ts'

export const migrations: readonly { name: string; sql: string }[] = [{ name: '001-foundation', sql: foundation }]
