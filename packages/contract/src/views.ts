/** Views of a ledger that somebody saved for themselves. */
import { Filter } from '@youju/model'
import { z } from 'zod'
import { defineRoute } from './route.ts'

export const View = z.object({
  id: z.string(),
  name: z.string().min(1),
  ledger: z.string(),
  definition: z.object({
    columns: z.array(z.string()).optional().describe('Those left out'),
    unit: z.string().optional(),
    period: z.string().optional(),
    state: z.enum(['live', 'withdrawn']).optional(),
    where: Filter.optional(),
    search: z.string().optional(),
    sort: z.string().optional(),
  }),
})

export const listViews = defineRoute({
  method: 'GET',
  path: '/ledgers/:ledger/views',
  summary: 'One’s own saved views of a ledger',
  access: 'signed-in',
  params: z.object({ ledger: z.string() }),
  reply: z.object({ views: z.array(View) }),
})

export const saveView = defineRoute({
  method: 'PUT',
  path: '/ledgers/:ledger/views/:name',
  summary: 'Keeps a view under a name, in place of one of that name',
  access: 'signed-in',
  params: z.object({ ledger: z.string(), name: z.string().min(1).max(60) }),
  body: View.shape.definition,
  reply: View,
})

export const removeView = defineRoute({
  method: 'DELETE',
  path: '/ledgers/:ledger/views/:name',
  summary: 'Removes a saved view',
  access: 'signed-in',
  params: z.object({ ledger: z.string(), name: z.string() }),
  reply: z.object({ removed: z.boolean() }),
})
