import * as attachments from './attachments.ts'
import * as audit from './audit.ts'
import * as entries from './entries.ts'
import * as imports from './imports.ts'
import * as jobs from './jobs.ts'
import * as ledgers from './ledgers.ts'
import * as office from './office.ts'
import * as people from './people.ts'
import * as rounds from './rounds.ts'
import type { Route } from './route.ts'
import * as units from './units.ts'
import * as views from './views.ts'

export * from './attachments.ts'
export * from './audit.ts'
export * from './client.ts'
export * from './entries.ts'
export * from './imports.ts'
export * from './jobs.ts'
export * from './ledgers.ts'
export * from './office.ts'
export * from './people.ts'
export * from './rounds.ts'
export * from './route.ts'
export * from './units.ts'
export * from './views.ts'

type Named<M> = { [K in keyof M as M[K] extends Route ? K : never]: M[K] }
const routesOf = <M extends Record<string, unknown>>(module: M): Named<M> =>
  Object.fromEntries(
    Object.entries(module).filter(
      ([, part]) => typeof part === 'object' && part !== null && 'path' in part && 'access' in part,
    ),
  ) as Named<M>

/** Every route by its name. */
export const routes = {
  ...routesOf(office),
  ...routesOf(people),
  ...routesOf(units),
  ...routesOf(ledgers),
  ...routesOf(entries),
  ...routesOf(attachments),
  ...routesOf(views),
  ...routesOf(imports),
  ...routesOf(rounds),
  ...routesOf(jobs),
  ...routesOf(audit),
}
