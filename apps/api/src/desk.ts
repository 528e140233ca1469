/** What every request works with: the office, its accounts, and the tree of units as it stands today, kept in memory. */
import { type Office, today } from '@youju/flow'
import { type Appointment, type Day, Rights, type UnitTree } from '@youju/model'
import type { Accounts } from './accounts.ts'
import { ChatRobot } from './chat-robot.ts'
import { Jobs } from './jobs/jobs.ts'

type DeskOptions = { backups: string; robot?: ChatRobot }

export class Desk {
  readonly office: Office
  readonly accounts: Accounts
  readonly robot: ChatRobot
  /** The folder in which backups are put. */
  readonly backups: string
  readonly jobs = new Jobs(this)
  #tree: { structure: number; tree: UnitTree } | undefined

  constructor(office: Office, accounts: Accounts, { backups, robot = new ChatRobot() }: DeskOptions) {
    this.office = office
    this.accounts = accounts
    this.backups = backups
    this.robot = robot
  }

  get today(): Day {
    return today(this.office)
  }

  /** `structure` is the version of the units that the database named just now. */
  async treeAt(structure: number): Promise<UnitTree> {
    const day = this.today
    const known = this.#tree
    if (known?.structure === structure && known.tree.asOf === day) return known.tree
    const tree = await this.office.store.units.tree(day)
    this.#tree = { structure, tree }
    return tree
  }

  rights(appointments: readonly Appointment[], tree: UnitTree): Rights {
    return new Rights(this.office.pack.roles, appointments, tree, this.today)
  }
}
