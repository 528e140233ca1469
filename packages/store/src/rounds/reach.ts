/** Which hand-ins somebody may see or act on: for each group of ledgers, the units. */
export type Reach = readonly { ledgers: readonly string[] | 'all'; units: readonly string[] | 'all' }[]

export const EVERYWHERE: Reach = [{ ledgers: 'all', units: 'all' }]

/** A condition on hand-ins, whose lists are added to the parameters. */
export function reachSql(reach: Reach, handIn: string, parameters: unknown[]): string {
  const within = (column: string, list: readonly string[] | 'all'): string[] =>
    list === 'all' ? [] : [`${handIn}.${column} = any($${parameters.push(list)})`]
  const parts = reach.map(({ ledgers, units }) => [...within('ledger', ledgers), ...within('unit', units)])
  if (parts.some((part) => part.length === 0)) return 'true'
  return parts.length === 0 ? 'false' : `(${parts.map((part) => `(${part.join(' and ')})`).join(' or ')})`
}
