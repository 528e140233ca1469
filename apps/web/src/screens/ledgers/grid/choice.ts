/** Which entries are shown, and in which order: kept in the address, so that it can be sent to somebody and gone back to. */

import { useNavigate, useSearch } from '@tanstack/react-router'
import type { Filter } from '@youju/model'
import { useCallback, useMemo } from 'react'

export type Choice = {
  unit?: string
  period?: string
  where?: Filter
  search?: string
  sort?: string
  state?: 'live' | 'withdrawn'
  /** Columns left out. */
  hidden?: readonly string[]
}

/** Everything, as it was recorded. */
export const NO_CHOICE = {
  ...{ unit: undefined, period: undefined, where: undefined, search: undefined, sort: undefined, state: undefined },
  hidden: undefined,
} satisfies Choice

export function useChoice(): [Choice, (change: Partial<Choice>) => void] {
  const search = useSearch({ strict: false }) as Record<string, unknown>
  const navigate = useNavigate()
  const choice = useMemo(() => readChoice(search), [search])
  const change = useCallback(
    (part: Partial<Choice>) =>
      void navigate({
        to: '.',
        search: ((before: Record<string, unknown>) => withoutEmpty({ ...before, ...part })) as never,
        replace: true,
      }),
    [navigate],
  )
  return [choice, change]
}

/** As the API is asked for it. */
export const toQuery = ({ unit, period, where, search, sort, state }: Choice) => ({
  ...withoutEmpty({ unit, period, search, sort, state }),
  ...(where && Object.keys(where).length > 0 ? { where: JSON.stringify(where) } : {}),
})

function readChoice(search: Record<string, unknown>): Choice {
  const text = (name: string) => (search[name] === undefined ? undefined : String(search[name]))
  const where = search.where
  return withoutEmpty({
    unit: text('unit'),
    period: text('period'),
    where: typeof where === 'object' && where !== null ? (where as Filter) : undefined,
    search: text('search'),
    sort: text('sort'),
    state: search.state === 'withdrawn' ? ('withdrawn' as const) : undefined,
    hidden: Array.isArray(search.hidden) ? search.hidden.map(String) : undefined,
  })
}

const withoutEmpty = <T extends Record<string, unknown>>(of: T): T =>
  Object.fromEntries(
    Object.entries(of).filter(
      ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  ) as T
