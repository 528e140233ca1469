/**
 * A row for every route: which right it takes, and what is asked about a place. Whoever adds a route adds its row here; the
 * test has no other list of routes than the contract's. Writes are asked so that nothing is changed when they are allowed.
 */
import type { routes } from '@youju/contract'
import type { Entry, Verb } from '@youju/model'
import { LEDGER, NOWHERE } from './world.ts'

export type Asked = {
  params?: Record<string, string>
  query?: Record<string, unknown>
  body?: unknown
  headers?: Record<string, string>
}
/** What a place is to a request: its unit, a line there, and the round. */
export type Spot = {
  unit: string
  entry: Pick<Entry, 'id' | 'unit'>
  round: string
  /** What a line holds that is of the class of the class teacher. */
  ownClass: Readonly<Record<string, string>>
}

export type Row = {
  /** Written by hand: `nobody` is served to everybody, `signed-in` to whoever is somebody. */
  needs: 'nobody' | 'signed-in' | Verb | readonly Verb[]
  ledger?: string
  ask(spot: Spot): Asked
  /** Whether the request is about a place. */
  place?: true
  /** Codes that an allowed request is answered with; '' is 200. */
  allowed?: readonly string[]
  /** Codes that a request about a place beyond reach is answered with. */
  refused?: readonly string[]
  /** About the unit above: what lies within reach is shown, and nothing else. */
  aboveShowsOwn?: true
  /** Codes for those who may look and not act, beside `not-allowed`. */
  withoutVerb?: readonly string[]
  /** Takes a right over the whole unit: a class teacher has none. */
  whole?: true
  /** Units of which the answer shows something. */
  units?(answer: never): Iterable<string>
}

const entryOf = ({ entry }: Spot) => ({ ledger: LEDGER, entry: entry.id })
const rename = (unit: string) => ({ change: { kind: 'rename', unit, name: '改名' }, day: '1900-01-01', reason: '' })
const capture = ({ unit, ownClass }: Spot) => ({
  changes: [{ kind: 'capture', unit, period: '2000-2001', values: { ...ownClass, stage: 'no-such-stage' } }],
  reason: '',
})
const codes = (answer: { units: { code: string }[] }) => answer.units.map(({ code }) => code)
const rows = (answer: { items: { unit: string }[] }) => answer.items.map(({ unit }) => unit)

export const MATRIX: Partial<Record<keyof typeof routes, Row>> = {
  health: { needs: 'nobody', ask: () => ({}) },
  ready: { needs: 'nobody', ask: () => ({}) },
  getOffice: { needs: 'nobody', ask: () => ({}) },
  listPlaces: { needs: 'nobody', ask: () => ({}), allowed: ['already-set-up'] },
  setUpOffice: {
    needs: 'nobody',
    ask: () => {
      const first = (username: string) => ({ name: '示例', username, password: 'Strong-word-1' })
      return { body: { county: '110101', system: first('sys'), security: first('sec'), audit: first('aud') } }
    },
    allowed: ['already-set-up'],
  },
  getInbox: { needs: 'signed-in', ask: () => ({}) },
  getMe: { needs: 'signed-in', ask: () => ({}) },
  listRoles: { needs: 'signed-in', ask: () => ({}) },

  listAccounts: { needs: ['accounts', 'grant'], ask: () => ({}) },
  addAccount: {
    needs: 'accounts',
    ask: () => ({ body: { username: 'matrix', name: '示例', password: 'aaaaaaaaaaaa' } }),
    allowed: ['weak-password'],
  },
  changeAccount: {
    needs: 'accounts',
    ask: () => ({ params: { account: 'nobody' }, body: { name: '示例' } }),
    allowed: ['unknown-account'],
  },
  appoint: {
    needs: 'grant',
    ask: ({ unit }) => ({ params: { account: 'nobody' }, body: { role: 'leader', unit } }),
    place: true,
    allowed: ['unknown-account'],
  },
  endAppointment: {
    needs: 'grant',
    ask: () => ({ params: { account: 'nobody', appointment: '1' } }),
    allowed: ['unknown-account'],
  },

  listUnits: {
    needs: 'signed-in',
    ask: ({ unit }) => ({ query: { under: unit, deep: true } }),
    place: true,
    units: codes,
  },
  listUnitAttributes: { needs: 'signed-in', ask: () => ({}) },
  getUnit: { needs: 'read', ask: ({ unit }) => ({ params: { unit } }), place: true },
  previewUnitChange: {
    needs: 'structure',
    ask: ({ unit }) => ({ body: rename(unit) }),
    place: true,
    allowed: ['store-unit-not-standing', 'store-unit-has-later'],
  },
  changeUnits: {
    needs: 'structure',
    ask: ({ unit }) => ({ body: rename(unit) }),
    place: true,
    allowed: ['store-unit-not-standing', 'store-unit-has-later'],
  },

  listLedgers: { needs: 'signed-in', ask: () => ({}) },
  getLedgerDefinition: { needs: 'read', ledger: LEDGER, ask: () => ({ params: { ledger: LEDGER } }) },
  listEntries: {
    needs: 'read',
    ledger: LEDGER,
    ask: ({ unit }) => ({ params: { ledger: LEDGER }, query: { unit, limit: 500 } }),
    place: true,
    aboveShowsOwn: true,
    units: rows,
  },
  exportEntries: {
    needs: 'export',
    ledger: LEDGER,
    ask: ({ unit }) => ({ params: { ledger: LEDGER, format: 'csv' }, query: { unit } }),
    place: true,
    aboveShowsOwn: true,
  },
  getForm: {
    needs: 'record',
    ledger: LEDGER,
    ask: ({ unit }) => ({ params: { ledger: LEDGER }, query: { unit, period: '2023-2024' } }),
    place: true,
    aboveShowsOwn: true,
    allowed: ['', 'form-without-units'],
  },
  getEntry: {
    needs: 'read',
    ledger: LEDGER,
    ask: (spot) => ({ params: entryOf(spot) }),
    place: true,
    refused: ['unknown-entry'],
  },
  getHistory: {
    needs: 'read',
    ledger: LEDGER,
    ask: (spot) => ({ params: entryOf(spot) }),
    place: true,
    refused: ['unknown-entry'],
  },
  checkChanges: {
    needs: 'record',
    ledger: LEDGER,
    ask: (spot) => ({ params: { ledger: LEDGER }, body: capture(spot) }),
  },
  saveChanges: {
    needs: 'record',
    ledger: LEDGER,
    ask: (spot) => ({ params: { ledger: LEDGER }, body: capture(spot) }),
    place: true,
    allowed: ['cell-code-unknown', 'unit-does-not-keep'],
    refused: ['change-beyond-reach', 'unit-beyond-reach'],
  },
  reviseEntry: {
    needs: 'record',
    ledger: LEDGER,
    ask: (spot) => ({
      params: entryOf(spot),
      body: { values: { places: 40 }, reason: '示例' },
      headers: { 'if-match': '"999"' },
    }),
    place: true,
    allowed: ['entry-changed'],
    refused: ['unknown-entry'],
  },
  listRounds: { needs: 'signed-in', ask: () => ({}) },
  openRound: {
    needs: 'collect',
    ask: ({ unit }) => ({
      body: {
        ...{ title: '示例', period: '2023-2024', ledgers: [LEDGER], under: unit },
        ...{ opensOn: '2023-09-30', dueOn: '2023-09-01', chain: ['county'] },
      },
    }),
    place: true,
    allowed: ['due-before-open'],
  },
  getBoard: {
    needs: 'read',
    ledger: LEDGER,
    ask: ({ round, unit }) => ({ params: { round }, query: { under: unit } }),
    place: true,
    whole: true,
    aboveShowsOwn: true,
    // An empty board, as for a unit that there is not.
    refused: ['', 'unknown-round'],
    units: codes,
  },
  getHandIn: {
    needs: 'read',
    ledger: LEDGER,
    ask: ({ round, entry }) => ({ params: { round, unit: entry.unit, ledger: LEDGER } }),
    place: true,
    whole: true,
    refused: ['unknown-hand-in'],
  },
  stepHandIn: {
    needs: 'hand-in',
    ledger: LEDGER,
    ask: ({ round, entry }) => ({
      params: { round, unit: entry.unit, ledger: LEDGER },
      body: { step: 'submit', version: 999_999, reason: '示例' },
    }),
    place: true,
    whole: true,
    withoutVerb: ['hand-in-changed'],
    allowed: ['hand-in-changed'],
    refused: ['unknown-hand-in'],
  },
  approveMany: {
    needs: 'signed-in',
    ask: ({ round, entry }) => ({
      params: { round },
      body: { handIns: [{ unit: entry.unit, ledger: LEDGER, version: 999_999 }] },
    }),
    allowed: ['', 'unknown-round'],
  },
  listMissing: { needs: 'signed-in', ask: () => ({ params: { round: NOWHERE.round } }), allowed: ['unknown-round'] },
  remind: {
    needs: 'collect',
    ask: () => ({ params: { round: NOWHERE.round }, body: { text: '示例' } }),
    allowed: ['unknown-round'],
  },
  closeRound: { needs: 'collect', ask: () => ({ params: { round: NOWHERE.round } }), allowed: ['unknown-round'] },

  listAttachments: {
    needs: 'read',
    ledger: LEDGER,
    ask: (spot) => ({ params: entryOf(spot) }),
    place: true,
    refused: ['unknown-entry'],
  },
  addAttachment: {
    needs: 'record',
    ledger: LEDGER,
    ask: (spot) => ({ params: entryOf(spot), body: {} }),
    place: true,
    allowed: ['file-missing'],
    refused: ['unknown-entry'],
  },
  getAttachment: {
    needs: 'read',
    ledger: LEDGER,
    ask: (spot) => ({ params: { ...entryOf(spot), attachment: '999999' } }),
    place: true,
    allowed: ['unknown-attachment'],
    refused: ['unknown-entry'],
  },
  listViews: { needs: 'signed-in', ask: () => ({ params: { ledger: LEDGER } }), allowed: ['', 'unknown-ledger'] },
  saveView: {
    needs: 'signed-in',
    ask: () => ({ params: { ledger: LEDGER, name: '示例' }, body: {} }),
    allowed: ['', 'unknown-ledger'],
  },
  removeView: {
    needs: 'signed-in',
    ask: () => ({ params: { ledger: LEDGER, name: '示例' } }),
    allowed: ['', 'unknown-ledger'],
  },
  addImport: { needs: 'record', ask: () => ({ body: {} }), allowed: ['file-missing'] },
  getImport: { needs: 'signed-in', ask: () => ({ params: { import: '999999' } }), allowed: ['unknown-import'] },
  acceptImport: {
    needs: 'signed-in',
    ask: () => ({ params: { import: '999999' }, body: {} }),
    allowed: ['unknown-import'],
  },
  listJobs: { needs: 'signed-in', ask: () => ({}) },
  getJob: { needs: 'signed-in', ask: () => ({ params: { job: '999999' } }), allowed: ['unknown-job'] },
  watchJob: { needs: 'signed-in', ask: () => ({ params: { job: '999999' } }), allowed: ['unknown-job'] },
  cancelJob: { needs: 'signed-in', ask: () => ({ params: { job: '999999' } }), allowed: ['unknown-job'] },
  retryJob: { needs: 'signed-in', ask: () => ({ params: { job: '999999' } }), allowed: ['unknown-job'] },

  checkCells: { needs: 'accounts', ask: () => ({}) },
  makeBackup: { needs: 'accounts', ask: () => ({}) },

  listActions: { needs: 'audit', ask: () => ({}) },
  listAccesses: { needs: 'audit', ask: () => ({}) },
  verifyAudit: { needs: 'audit', ask: () => ({}) },
}
