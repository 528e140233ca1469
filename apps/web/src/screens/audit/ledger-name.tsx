import { useQuery } from '@tanstack/react-query'
import { ask } from '../../client.ts'
import { useLabel } from '../../words/words.ts'

/** Who sees the trail reads no ledger; the names come with the roles. */
export function LedgerName({ code }: { code: string | null }) {
  const label = useLabel()
  const ledgers = useQuery({ ...ask('listRoles', {}), staleTime: 300_000 }).data?.ledgers
  const found = ledgers?.find((ledger) => ledger.code === code)
  return found ? label(found.label) : code
}
