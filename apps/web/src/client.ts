/** The one client of the API, and what the screens keep of its answers. */

import { QueryCache, QueryClient, queryOptions } from '@tanstack/react-query'
import { type Answered, type Asking, makeClient, Refused, type Route, routes } from '@youju/contract'
import { currentLanguage } from './words/language.tsx'

export const API = '/api'
export const call = makeClient({ base: API, language: currentLanguage })

const isRefusal = (error: unknown, ...statuses: number[]): boolean =>
  error instanceof Refused && statuses.includes(error.status)

export const isNotSignedIn = (error: unknown): boolean => isRefusal(error, 401)
export const isNotThere = (error: unknown): boolean => isRefusal(error, 404)
export const isNotAllowed = (error: unknown): boolean => isRefusal(error, 403)

export const queries = new QueryClient({
  queryCache: new QueryCache({
    onError: (error, query) => {
      if (isNotSignedIn(error) && query.queryKey[0] !== ME) void queries.invalidateQueries({ queryKey: [ME] })
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => !(error instanceof Refused && error.status < 500) && failures < 2,
    },
  },
})

/** A read of a route as a query: `useQuery(ask('listLedgers', {}))`. Its key begins with the route's path. */
export function ask<const Name extends keyof typeof routes>(name: Name, asking: Asking<(typeof routes)[Name]>) {
  const route = routes[name] as Route
  return queryOptions({
    queryKey: [route.path, asking] as const,
    queryFn: ({ signal }) => call(route, asking as never, { signal }) as Promise<Answered<(typeof routes)[Name]>>,
  })
}

/** After a write: what was read from these routes is asked for again. */
export const refresh = (...names: (keyof typeof routes)[]): Promise<unknown> =>
  Promise.all(names.map((name) => queries.invalidateQueries({ queryKey: [(routes[name] as Route).path] })))

const ME = routes.getMe.path
