/**
 * Every screen with its address: one line each. Screens are loaded when they are first opened; `needs` is the verb (any of
 * several) without which the screen says that one has no right to it.
 */

import { createRootRoute, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { Verb } from '@youju/model'
import { isNotSignedIn, queries } from './client.ts'
import { meQuery, officeQuery } from './session.ts'
import { NotFound, NotRead } from './shell/not-found.tsx'
import { Shell } from './shell/shell.tsx'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    needs?: Verb | readonly Verb[]
  }
}

type Load = Parameters<typeof lazyRouteComponent>[0]

const root = createRootRoute({ notFoundComponent: NotFound, errorComponent: NotRead })

const door = <const Path extends string>(path: Path, load: Load) =>
  createRoute({ getParentRoute: () => root, path, component: lazyRouteComponent(load) })

const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  component: Shell,
  notFoundComponent: NotFound,
  beforeLoad: async ({ location }) => {
    const office = await queries.ensureQueryData(officeQuery)
    if (!office.setUp) throw redirect({ to: '/set-up' })
    const me = await queries.fetchQuery({ ...meQuery, staleTime: 60_000 }).catch((error: unknown) => {
      if (isNotSignedIn(error)) throw redirect({ to: '/sign-in', search: { to: location.href } as never })
      throw error
    })
    if (me.mustChangePassword) throw redirect({ to: '/new-password' })
  },
})

const screen = <const Path extends string>(path: Path, load: Load, needs?: Verb | readonly Verb[]) =>
  createRoute({
    getParentRoute: () => shell,
    path,
    component: lazyRouteComponent(load),
    staticData: needs ? { needs } : {},
  })

export const routeTree = root.addChildren([
  door('/sign-in', () => import('./screens/sign-in/sign-in-screen.tsx')),
  door('/new-password', () => import('./screens/sign-in/new-password-screen.tsx')),
  door('/set-up', () => import('./screens/set-up/set-up-screen.tsx')),
  shell.addChildren([
    screen('/', () => import('./screens/inbox/inbox-screen.tsx')),
    screen('/units', () => import('./screens/units/units-screen.tsx'), 'read'),
    screen('/people', () => import('./screens/people/people-screen.tsx'), ['accounts', 'grant']),
    screen('/audit', () => import('./screens/audit/audit-screen.tsx'), 'audit'),
    screen('/own-account', () => import('./screens/own-account/own-account-screen.tsx')),
    screen('/ledgers', () => import('./screens/ledgers/ledger-list-screen.tsx'), 'read'),
    screen('/ledgers/$ledger', () => import('./screens/ledgers/ledger-screen.tsx'), 'read'),
    screen('/ledgers/$ledger/entries/$entry', () => import('./screens/entries/entry-screen.tsx'), 'read'),
    screen('/import', () => import('./screens/imports/import-screen.tsx'), 'record'),
    screen('/import/$import', () => import('./screens/imports/preview-screen.tsx'), 'record'),
    screen('/jobs', () => import('./screens/jobs/jobs-screen.tsx')),
    screen('/rounds', () => import('./screens/rounds/rounds-screen.tsx'), 'read'),
    screen('/rounds/new', () => import('./screens/rounds/new-round-screen.tsx'), 'collect'),
    screen('/rounds/$round', () => import('./screens/rounds/board-screen.tsx'), 'read'),
    screen('/rounds/$round/missing', () => import('./screens/rounds/missing-screen.tsx'), 'read'),
    screen('/rounds/$round/$unit/$ledger', () => import('./screens/rounds/hand-in-screen.tsx'), 'read'),
  ]),
])
