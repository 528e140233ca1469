/** The office as a whole: whether it is set up, setting it up, health, and what there is to do. */

import { Label } from '@youju/model'
import { z } from 'zod'
import { defineRoute } from './route.ts'

export const health = defineRoute({
  method: 'GET',
  path: '/health',
  summary: 'The program runs',
  access: 'anybody',
  reply: z.object({ status: z.literal('ok') }),
})

export const ready = defineRoute({
  method: 'GET',
  path: '/ready',
  summary: 'The database answers and the program takes requests; 503 otherwise',
  access: 'anybody',
  reply: z.object({ status: z.enum(['ready', 'starting', 'stopping']) }),
})

export const DemoAccount = z.object({ username: z.string(), password: z.string(), role: Label, unit: z.string() })

export const getOffice = defineRoute({
  method: 'GET',
  path: '/office',
  summary: 'What the sign-in page shows',
  access: 'anybody',
  reply: z.object({
    setUp: z.boolean(),
    name: z.string().describe('Name of the county or area; empty before set-up'),
    pack: z.object({ code: z.string(), version: z.string(), label: Label }),
    synthetic: z.boolean().describe('The data are invented and everything shown says so'),
    demoAccounts: z.array(DemoAccount),
    today: z.string(),
  }),
})

export const Place = z.object({ code: z.string(), name: z.string(), kind: z.string(), children: z.number().int() })

export const listPlaces = defineRoute({
  method: 'GET',
  path: '/setup/places',
  summary: 'Places of the gazetteer below a place, for choosing a county; only before set-up',
  access: 'anybody',
  query: z.object({ under: z.string().optional().describe('Provinces when absent'), search: z.string().optional() }),
  reply: z.object({ places: z.array(Place) }),
  problems: ['already-set-up'],
})

export const Username = z
  .string()
  .regex(/^[a-z0-9][a-z0-9._-]{2,39}$/, 'letters, digits, dot, hyphen; 3 to 40 characters')
export const Password = z.string().min(10).max(128)

const FirstAccount = z.object({ name: z.string().min(1), username: Username, password: Password })

export const setUpOffice = defineRoute({
  method: 'POST',
  path: '/setup',
  summary: 'Makes the tree of a county from the gazetteer and its three administrators; only in an empty home',
  access: 'anybody',
  body: z.object({
    county: z.string(),
    system: FirstAccount.describe('Who sets the office up: makes accounts'),
    security: FirstAccount.describe('Gives and ends roles; changes the password at the first sign-in'),
    audit: FirstAccount.describe('Sees the trail; changes the password at the first sign-in'),
  }),
  reply: z.object({ units: z.number().int() }),
  problems: ['already-set-up', 'unknown-place', 'weak-password', 'username-taken'],
})

export const Todo = z.object({
  id: z.string(),
  kind: z.enum(['hand-in', 'sent-back', 'approve', 'reminder', 'case', 'account', 'first-run', 'import']),
  title: Label,
  unit: z.object({ code: z.string(), name: z.string() }).nullable(),
  due: z.string().nullable(),
  late: z.boolean(),
  link: z.string().describe('Path of the screen where it is done'),
})
export type Todo = z.infer<typeof Todo>

export const getInbox = defineRoute({
  method: 'GET',
  path: '/inbox',
  summary: 'What the person signed in must do, by due date',
  access: 'signed-in',
  reply: z.object({ todos: z.array(Todo), checklist: z.array(Todo.extend({ done: z.boolean() })) }),
})
