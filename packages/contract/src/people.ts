/**
 * Signing in goes through better-auth below `/api/auth` (user name and password, two-step verification, sessions); these routes
 * say who somebody is, and keep accounts and appointments.
 */
import { Appointment, Code, Label, Slice, VERBS } from '@youju/model'
import { z } from 'zod'
import { Password, Username } from './office.ts'
import { defineRoute, Paging, pageOf } from './route.ts'

const Held = Appointment.extend({ id: z.string(), roleLabel: Label, unitName: z.string() })

export const Me = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  twoFactor: z.boolean(),
  mustChangePassword: z.boolean(),
  appointments: z.array(Held),
  verbs: z.array(z.enum(VERBS)).describe('Held anywhere, for what the menus show'),
  home: z
    .object({ code: z.string(), name: z.string(), kind: z.string() })
    .nullable()
    .describe('First unit appointed at'),
})
export type Me = z.infer<typeof Me>

export const getMe = defineRoute({
  method: 'GET',
  path: '/me',
  summary: 'The person signed in, with roles',
  access: 'signed-in',
  reply: Me,
})

export const Account = z.object({
  id: z.string(),
  username: z.string(),
  name: z.string(),
  disabled: z.boolean(),
  twoFactor: z.boolean(),
  lastSeen: z.string().nullable(),
  appointments: z.array(Held),
})

export const listRoles = defineRoute({
  method: 'GET',
  path: '/roles',
  summary: 'The roles of the pack, with what each allows',
  access: 'signed-in',
  reply: z.object({
    roles: z.array(
      z.object({
        code: Code,
        label: Label,
        at: z.array(z.string()),
        administrator: z.enum(['system', 'security', 'audit']).nullable(),
        narrowedBy: z
          .array(
            z.object({
              code: Code,
              label: Label,
              codes: z.array(z.object({ code: z.string(), label: Label })).describe('Of a field with a code list'),
            }),
          )
          .describe('Fields that an appointment must fix, such as the class'),
        verbs: z.array(z.enum(VERBS)),
      }),
    ),
    ledgers: z.array(z.object({ code: z.string(), label: Label })).describe('What a role may be narrowed to'),
  }),
})

export const listAccounts = defineRoute({
  method: 'GET',
  path: '/accounts',
  summary: 'Accounts whose appointments lie within one’s reach, and those without any',
  access: { verb: ['accounts', 'grant'], over: 'office' },
  query: z.object({ search: z.string().optional(), unit: z.string().optional(), ...Paging }),
  reply: pageOf(Account),
})

export const addAccount = defineRoute({
  method: 'POST',
  path: '/accounts',
  summary: 'A new account; its first password must be changed at the first sign-in',
  access: { verb: 'accounts', over: 'office' },
  body: z.object({ username: Username, name: z.string().min(1), password: Password }),
  reply: Account,
  problems: ['username-taken', 'weak-password'],
  idempotent: true,
})

export const changeAccount = defineRoute({
  method: 'PATCH',
  path: '/accounts/:account',
  summary:
    'Renames, disables or enables an account, lifts its two-step verification, or gives it a new first password; ends its sessions when disabled',
  access: { verb: 'accounts', over: 'office' },
  params: z.object({ account: z.string() }),
  body: z.object({
    name: z.string().optional(),
    disabled: z.boolean().optional(),
    password: Password.optional(),
    twoFactor: z.literal(false).optional().describe('Lifts two-step verification, for who has lost the device'),
  }),
  reply: Account,
  problems: ['unknown-account', 'weak-password', 'own-account', 'last-administrator'],
})

export const appoint = defineRoute({
  method: 'POST',
  path: '/accounts/:account/appointments',
  summary: 'Gives a role at a unit, from today',
  access: { verb: 'grant', over: 'unit' },
  params: z.object({ account: z.string() }),
  body: z.object({
    role: Code,
    unit: z.string(),
    ledgers: z.array(Code).optional(),
    only: Slice.optional(),
    to: z.string().nullable().default(null),
  }),
  reply: Account,
  problems: [
    'unknown-account',
    'unknown-role',
    'role-not-at-unit',
    'role-needs-narrowing',
    'administrators-are-separate',
    'own-account',
  ],
  idempotent: true,
})

export const endAppointment = defineRoute({
  method: 'DELETE',
  path: '/accounts/:account/appointments/:appointment',
  summary: 'Ends a role; in force from the next request on',
  access: { verb: 'grant', over: 'unit' },
  params: z.object({ account: z.string(), appointment: z.string() }),
  reply: Account,
  problems: ['unknown-account', 'unknown-appointment', 'own-account', 'last-administrator'],
})
