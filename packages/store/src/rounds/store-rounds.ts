/** What a store offers of collection. */
import type { ApprovalLevel } from '@youju/model'
import { type Context, lookWithin } from '../context.ts'
import { findReceipt } from '../receipts.ts'
import type { Connection } from '../sql.ts'
import {
  countWaiting,
  findHandIn,
  type HandInHistory,
  type HandInQuery,
  historyOfHandIn,
  listHandIns,
  noteChecked,
  type StoredHandIn,
  type Waiting,
} from './hand-ins.ts'
import type { Reach } from './reach.ts'
import { leaveReminders, listReminders, type Reminder, type ReminderToLeave } from './reminders.ts'
import { closeRound, listRounds, openRound, type RoundToOpen, type StoredRound } from './rounds.ts'
import { type StepsToTake, type StepTaken, takeSteps } from './take-steps.ts'

export class Rounds {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /** Opens a round; gives its number. */
  open(round: RoundToOpen): Promise<string> {
    return openRound(this.#context, round)
  }

  close(round: string): Promise<void> {
    return closeRound(this.#context, round)
  }

  /** Rounds that ask something within the reach, newest first, with how it stands there. */
  list(query: { reach: Reach; day: string; round?: string }): Promise<StoredRound[]> {
    return this.#look((connection) => listRounds(connection, query))
  }

  /** Whether a round was ever opened. */
  any(): Promise<boolean> {
    return this.#look(async (connection) => (await connection.query('select from rounds limit 1')).rows.length > 0)
  }

  handIns(query: HandInQuery): Promise<StoredHandIn[]> {
    return this.#look((connection) => listHandIns(connection, query))
  }

  /** A hand-in within reach and its round as it was opened. */
  find(at: Parameters<typeof findHandIn>[1]): ReturnType<typeof findHandIn> {
    return this.#look((connection) => findHandIn(connection, at))
  }

  /** Steps and corrections of a hand-in, in order. */
  history(handIn: string): Promise<HandInHistory[]> {
    return this.#look((connection) => historyOfHandIn(connection, handIn))
  }

  /** How many wait for the approval of a level. */
  waiting(reach: Reach, level: ApprovalLevel): Promise<Waiting[]> {
    return this.#look((connection) => countWaiting(connection, reach, level))
  }

  /** Notes that a hand-in in hand was checked and nothing stood in its way. */
  noteChecked(county: string, handIn: string, version: number): Promise<void> {
    return noteChecked(this.#context, county, handIn, version)
  }

  /** Takes a step with hand-ins; those that no longer stand as they were seen are left out of the answer. */
  take(steps: StepsToTake): Promise<StepTaken[]> {
    return takeSteps(this.#context, steps)
  }

  /** What a request did that was sent before under the same key. */
  async taken(county: string, requestKey: string | undefined): Promise<StepTaken[] | undefined> {
    const { database } = this.#context
    const id = await database.countyId(county)
    return this.#look((connection) => findReceipt<StepTaken[]>(connection, id, requestKey))
  }

  /** Leaves reminders of a round in the inbox of units. */
  remind(reminder: ReminderToLeave): Promise<number> {
    return leaveReminders(this.#context, reminder)
  }

  reminders(units: readonly string[]): Promise<Reminder[]> {
    return this.#look((connection) => listReminders(connection, units))
  }

  #look<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return lookWithin(this.#context, work)
  }
}
