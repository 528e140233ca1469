/** What a command is to the program: something added to it, which says how it ended by an exit code. */
import type { Command } from 'commander'
import type { Terminal } from './terminal.ts'

export const DONE = 0
export const DEFECTS = 1
export const CHANGE_NEEDED = 2

/** How a command tells its exit code. */
export type Outcome = { exit: number }

/** Adds one command; `outcome.exit` is set when it found defects. */
export type AddCommand = (program: Command, terminal: Terminal, outcome: Outcome) => void
