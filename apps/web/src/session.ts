/** Who is signed in. Signing in and out go through better-auth below `/api/auth`. */

import { useQuery } from '@tanstack/react-query'
import { Refused } from '@youju/contract'
import type { Verb } from '@youju/model'
import { API, ask, queries } from './client.ts'
import { forgetEdits } from './screens/ledgers/grid/use-edits.ts'
import { currentLanguage } from './words/language.tsx'

export const meQuery = ask('getMe', {})
export const officeQuery = ask('getOffice', {})

export const useMe = () => useQuery({ ...meQuery, staleTime: 60_000 }).data
export const useOffice = () => useQuery({ ...officeQuery, staleTime: 300_000 }).data

/** Whether the person holds a verb anywhere: what menus and screens show. The API decides for itself. */
export const useMay = (verb: Verb | readonly Verb[] | undefined): boolean => {
  const me = useMe()
  return verb === undefined || holdsAny(me?.verbs ?? [], verb)
}

export const holdsAny = (held: readonly Verb[], wanted: Verb | readonly Verb[]): boolean =>
  [wanted].flat().some((verb) => held.includes(verb))

/** A call of better-auth; what it refuses is told like any other problem. */
export const askIdentity = <Answer>(path: string, body: object = {}): Promise<Answer> =>
  callIdentity(path, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'accept-language': currentLanguage() },
  })

export const readIdentity = <Answer>(path: string): Promise<Answer> =>
  callIdentity(path, { headers: { 'accept-language': currentLanguage() } })

async function callIdentity<Answer>(path: string, request: RequestInit): Promise<Answer> {
  const response = await fetch(`${API}/auth${path}`, { credentials: 'same-origin', ...request })
  const answer = (await response.json().catch(() => null)) as { code?: string; message?: string } | null
  if (!response.ok)
    throw new Refused(response.status, {
      code: answer?.code ?? 'no-answer',
      message: answer?.message ?? `${response.status} ${response.statusText}`,
      details: {},
      more: [],
    })
  return answer as Answer
}

export async function signOut(): Promise<void> {
  await askIdentity('/sign-out')
  queries.clear()
  forgetEdits()
  location.assign('/sign-in')
}
