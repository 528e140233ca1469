/** One file an area; each serves its routes of the contract. */
import type { FastifyInstance } from 'fastify'
import type { Serve } from '../serve.ts'
import { serveOffice } from './office.ts'
import { servePeople } from './people.ts'

export function serveAll(serve: Serve, app: FastifyInstance): void {
  serveOffice(serve, app)
  servePeople(serve)
}
