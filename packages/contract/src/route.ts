/**
 * A route says what is asked and what is answered. The API serves it, the web's client is typed by it, OpenAPI is made
 * from it, and the rights matrix of the tests goes through every one of them.
 */
import type { Verb } from '@youju/model'
import { z } from 'zod'

/**
 * Who may call a route at all. `verb` (any of several) and over what: a ledger and unit named in the request, a unit, or
 * the office as a whole. What somebody may not see inside an answer is left out of it.
 */
export type Access = 'anybody' | 'signed-in' | { verb: Verb | readonly Verb[]; over: 'ledger' | 'unit' | 'office' }

type Shape = z.ZodObject | z.ZodType | undefined

export type Route = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Below `/api`, with `:name` for parameters. */
  path: string
  summary: string
  access: Access
  params?: z.ZodObject
  query?: z.ZodObject
  body?: z.ZodType
  /** JSON answer; a route that answers with a file or a stream names its media types instead. */
  reply?: z.ZodType
  file?: readonly string[]
  /** Codes of problems particular to it, beside those that every route may answer with. */
  problems?: readonly string[]
  /** A write whose answer is kept under its Idempotency-Key. */
  idempotent?: true
}

export const defineRoute = <const R extends Route>(route: R): R => route

type Of<S extends Shape> = S extends z.ZodType ? z.infer<S> : undefined
type In<S extends Shape> = S extends z.ZodType ? z.input<S> : undefined
type Part<R extends Route, K extends keyof Route> = R[K] extends z.ZodType ? R[K] : undefined

/** What a handler is given, after it was checked. */
export type Asked<R extends Route> = {
  params: Of<Part<R, 'params'>>
  query: Of<Part<R, 'query'>>
  body: Of<Part<R, 'body'>>
}
/** What a client gives. */
export type Asking<R extends Route> = (Part<R, 'params'> extends undefined
  ? object
  : { params: In<Part<R, 'params'>> }) &
  (Part<R, 'query'> extends undefined ? object : { query?: In<Part<R, 'query'>> }) &
  (Part<R, 'body'> extends undefined ? object : { body: In<Part<R, 'body'>> })
export type Answered<R extends Route> = Of<Part<R, 'reply'>>

/** What every refusal looks like; `message` is in the language asked for. */
export const ProblemReply = z.object({
  code: z.string(),
  message: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
  more: z
    .array(
      z.object({
        code: z.string(),
        message: z.string(),
        details: z.record(z.string(), z.union([z.string(), z.number()])).default({}),
      }),
    )
    .default([])
    .describe('Further problems of the same request, so that every refused cell is known at once'),
})
export type ProblemReply = z.infer<typeof ProblemReply>

/** A page of a list. `next` is null on the last; nothing is ever cut without it. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), next: z.string().nullable() })

export const Paging = {
  limit: z.coerce.number().int().min(1).max(500).default(100),
  after: z.string().optional().describe('Cursor: the `next` of the page before'),
}
