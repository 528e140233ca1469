/** One file an area; each serves its routes of the contract. */
import type { FastifyInstance } from 'fastify'
import type { Serve } from '../serve.ts'
import { serveAccounts } from './accounts.ts'
import { serveAttachments } from './attachments.ts'
import { serveAudit } from './audit.ts'
import { serveEntries } from './entries.ts'
import { serveExports } from './exports.ts'
import { serveImports } from './imports.ts'
import { serveInbox } from './inbox.ts'
import { serveJobs } from './jobs.ts'
import { serveLedgers } from './ledgers.ts'
import { serveOffice } from './office.ts'
import { servePeople } from './people.ts'
import { serveRounds } from './rounds.ts'
import { serveSetUp } from './set-up.ts'
import { serveUnits } from './units.ts'
import { serveViews } from './views.ts'

export function serveAll(serve: Serve, app: FastifyInstance): void {
  serveOffice(serve, app)
  servePeople(serve)
  serveSetUp(serve)
  serveAccounts(serve)
  serveUnits(serve)
  serveAudit(serve)
  serveLedgers(serve)
  serveEntries(serve)
  serveExports(serve)
  serveInbox(serve)
  serveRounds(serve)
  serveAttachments(serve)
  serveViews(serve)
  serveImports(serve)
  serveJobs(serve)
}
