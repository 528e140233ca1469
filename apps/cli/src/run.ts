/** The command line: words of design § 6. Exit 0 done, 1 defects found, 2 the caller must change something. */
import { Problem } from '@youju/model'
import { Command, CommanderError } from 'commander'
import { type AddCommand, CHANGE_NEEDED, DONE, type Outcome } from './command.ts'
import { addAssessment } from './commands/assessment.ts'
import { addAudit } from './commands/audit.ts'
import { addBackup } from './commands/backup.ts'
import { addCase } from './commands/case.ts'
import { addCatalogue } from './commands/catalogue.ts'
import { addCheck } from './commands/check.ts'
import { addCompute } from './commands/compute.ts'
import { addDemo } from './commands/demo.ts'
import { addEvaluate } from './commands/evaluate.ts'
import { addExplain } from './commands/explain.ts'
import { addForm } from './commands/form.ts'
import { addImport } from './commands/import.ts'
import { addRead } from './commands/read.ts'
import { addRecompute } from './commands/recompute.ts'
import { addResponsibility } from './commands/responsibility.ts'
import { addSample } from './commands/sample.ts'
import { addScore } from './commands/score.ts'
import { addServe } from './commands/serve.ts'
import { addUnits } from './commands/units.ts'
import { addVerify } from './commands/verify.ts'
import { addWrite } from './commands/write.ts'
import { phraseCommanderError, translateHelp } from './help.ts'
import { chooseLanguage, openTerminal, type Terminal, type World } from './terminal.ts'
import { NobodyListens } from './world.ts'

const COMMANDS: readonly AddCommand[] = [
  addDemo,
  addImport,
  addForm,
  addCheck,
  addCompute,
  addExplain,
  addWrite,
  addRead,
  addVerify,
  addCase,
  addResponsibility,
  addEvaluate,
  addScore,
  addAssessment,
  addCatalogue,
  addAudit,
  addRecompute,
  addBackup,
  addUnits,
  addSample,
  addServe,
]

export async function run(args: readonly string[], world: World): Promise<number> {
  const terminal = openTerminal(world, chooseLanguage(args, world.env))
  const outcome: Outcome = { exit: DONE }
  const program = makeProgram(terminal, outcome)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return outcome.exit
  } catch (error) {
    if (error instanceof CommanderError) return explainUsage(error, program, args, terminal)
    if (error instanceof Problem) return explainProblem(error, terminal)
    if (error instanceof NobodyListens) return outcome.exit
    throw error
  }
}

function makeProgram(terminal: Terminal, outcome: Outcome): Command {
  const program = new Command('youju')
    .description(
      terminal.say(
        '有据：一年的台账记一次，程序汇总、撰写报告，并核对报告里每一个数字的依据',
        'Youju: record the year once; the program computes, writes the report, and verifies that every figure has its evidence',
      ),
    )
    .option('--lang <zh|en>', terminal.say('界面语言', 'language of messages'))
    .option(
      '--home <folder>',
      terminal.say('数据目录（默认 YOUJU_HOME 或 .youju）', 'folder of the database (default YOUJU_HOME or .youju)'),
    )
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err, outputError: () => {} })
  for (const add of COMMANDS) add(program, terminal, outcome)
  translateHelp(program, terminal)
  return program
}

function explainUsage(error: CommanderError, program: Command, args: readonly string[], terminal: Terminal): number {
  if (error.exitCode === 0) return DONE
  if (error.code !== 'commander.help') terminal.err(`${phraseCommanderError(error, program, args, terminal)}\n`)
  return CHANGE_NEEDED
}

/** Every problem, each on its line: a clerk mends all refused cells in one go. */
function explainProblem(error: Problem, terminal: Terminal): number {
  for (const one of [error, ...error.more]) terminal.err(`${one.phrase(terminal.language)}\n`)
  return CHANGE_NEEDED
}
