import {
  extendCase,
  listCases,
  moveCase,
  openCase,
  pauseCase,
  proveCase,
  remindCases,
  resumeCase,
  showCase,
  withdrawProof,
} from '@youju/flow'
import type { Command } from 'commander'
import { actedText, caseList, casePlain, caseText, remindedText } from '../case-text.ts'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { collect, collectPairs } from '../options.ts'
import type { Terminal } from '../terminal.ts'

type Listing = { unit?: string; late?: boolean; open?: boolean; json?: boolean }
type Acting = {
  as?: string[]
  on?: string
  reason?: string
  set?: Record<string, string>
  evidence?: Record<string, string>
  proof?: string
  until?: string
  unit?: string
  json?: boolean
}

export const addCase: AddCommand = (program, terminal) => {
  const { say } = terminal
  const cases = program
    .command('case')
    .description(
      say(
        '事项办理：议教、督办、控辍、隐患、投诉、信访等',
        'cases: meeting items, supervision, dropout, hazards, complaints …',
      ),
    )
  addList(cases, terminal)
  addShow(cases, terminal)
  addOpen(cases, terminal)
  addProve(cases, terminal)
  addWithdrawProof(cases, terminal)
  addRemind(cases, terminal)
  acting(
    cases,
    terminal,
    'move',
    say('办理一步：交办、报结、核查办结……', 'make a move: assign, report, check and close …'),
  )
    .argument('<move>', say('步骤（youju case show 列出可办的）', 'move (youju case show lists those possible)'))
    .option('--evidence <key=file>', say('所附材料，可写多次', 'what is attached, may be repeated'), collectPairs)
    .option('--proof <entry>', say('佐证记录号（默认取最近一条）', 'entry that proves it (default: the latest)'))
    .action(async (lifecycle: string, called: string, move: string, options: Acting, command) => {
      await withOffice(command, terminal, async (office) => {
        const { evidence, proof } = options
        const wanted = {
          ...done(lifecycle, called, options),
          move,
          ...(evidence ? { evidence } : {}),
          ...(proof ? { proof } : {}),
        }
        terminal.line(actedText(await moveCase(office, wanted), terminal, options.json))
      })
    })
  acting(cases, terminal, 'extend', say('延期（保留原期限）', 'extend; the old date is kept'))
    .requiredOption('--until <day>', say('新的期限', 'the new last day'))
    .action(async (lifecycle: string, called: string, options: Acting, command) => {
      await withOffice(command, terminal, async (office) => {
        const wanted = { ...done(lifecycle, called, options), until: options.until! }
        terminal.line(actedText(await extendCase(office, wanted), terminal, options.json))
      })
    })
  const clocks = [
    ['pause', say('暂停计时', 'stop the clock'), pauseCase],
    ['resume', say('恢复计时', 'start the clock again'), resumeCase],
  ] as const
  for (const [name, description, run] of clocks)
    acting(cases, terminal, name, description).action(
      async (lifecycle: string, called: string, options: Acting, command) => {
        await withOffice(command, terminal, async (office) => {
          terminal.line(actedText(await run(office, done(lifecycle, called, options)), terminal, options.json))
        })
      },
    )
}

const done = (lifecycle: string, called: string, { as = [], on, reason, set }: Acting) => ({
  lifecycle,
  case: called,
  as,
  ...(on ? { at: on } : {}),
  ...(reason ? { reason } : {}),
  ...(set ? { fields: set } : {}),
})

function acting(cases: Command, { say }: Terminal, name: string, description: string): Command {
  return named(cases.command(name).description(description), { say })
    .option('--as <role>', say('办理身份', 'role in which you act'), collect)
    .option('--on <day>', say('办理日期（默认今天）', 'day (default today)'))
    .option('--reason <text>', say('理由', 'reason'))
    .option(
      '--set <field=value>',
      say('补填台账字段，可写多次', 'fill in a field of the case, may be repeated'),
      collectPairs,
    )
    .option('--json', say('输出 JSON', 'print JSON'))
}

const named = (command: Command, { say }: Pick<Terminal, 'say'>): Command =>
  command
    .argument('<lifecycle>', say('事项类别，如 hazard、supervised-item', 'kind of case, such as hazard'))
    .argument('<case>', say('记录号或编号', 'entry or number'))

function addList(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  cases
    .command('list')
    .description(say('列出事项及期限，最急的在前', 'list cases with their deadlines, the most urgent first'))
    .argument('[lifecycle]', say('只列一类', 'only one kind'))
    .option('--unit <code>', say('单位代码（含下级）', 'unit, with all below it'))
    .option('--late', say('只列逾期的', 'only late ones'))
    .option('--open', say('只列未办结的', 'only open ones'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string | undefined, { unit, late, open, json }: Listing, command) => {
      await withOffice(command, terminal, async (office) => {
        const listed = await listCases(office, {
          ...(lifecycle ? { lifecycle } : {}),
          ...(unit ? { unit } : {}),
          ...(late ? { late } : {}),
          ...(open ? { open } : {}),
        })
        terminal.line(json ? JSON.stringify(listed.map(casePlain), null, 2) : caseList(listed, terminal))
      })
    })
}

function addShow(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  named(
    cases.command('show').description(say('经过、期限和下一步', 'course, deadline and what may be done next')),
    terminal,
  )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string, called: string, { json }: { json?: boolean }, command) => {
      await withOffice(command, terminal, async (office) => {
        const shown = await showCase(office, { lifecycle, case: called })
        const plain = { ...casePlain(shown.case), history: shown.history, next: shown.next }
        terminal.line(json ? JSON.stringify(plain, null, 2) : caseText(shown, terminal))
      })
    })
}

function addOpen(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  cases
    .command('open')
    .description(say('立项：在台账中登记一件事项，期限自动算出', 'open a case in its ledger; the deadline is computed'))
    .argument('<lifecycle>', say('事项类别', 'kind of case'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--on <day>', say('立项日期（默认今天）', 'day (default today)'))
    .option('--set <field=value>', say('台账字段，可写多次', 'a field of the case, may be repeated'), collectPairs)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string, { unit, on, set = {}, json }: Acting, command) => {
      await withOffice(command, terminal, async (office) => {
        const wanted = { lifecycle, fields: set, ...(unit ? { unit } : {}), ...(on ? { at: on } : {}) }
        terminal.line(actedText(await openCase(office, wanted), terminal, json))
      })
    })
}

function addProve(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  named(
    cases.command('prove').description(say('登记办结所需的佐证记录', 'record what a closing move must rest on')),
    terminal,
  )
    .argument('<ledger>', say('佐证台账，如 case-check、safety-check', 'ledger, such as case-check'))
    .option('--unit <code>', say('登记单位（默认事项所在单位）', 'unit (default: that of the case)'))
    .option('--on <day>', say('日期（默认今天）', 'day (default today)'))
    .option('--set <field=value>', say('记录字段，可写多次', 'a field of the record, may be repeated'), collectPairs)
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string, called: string, ledger: string, options: Acting, command) => {
      await withOffice(command, terminal, async (office) => {
        const { unit, on, set = {}, json } = options
        const wanted = {
          lifecycle,
          case: called,
          ledger,
          fields: set,
          ...(unit ? { unit } : {}),
          ...(on ? { at: on } : {}),
        }
        const { entry } = await proveCase(office, wanted)
        terminal.line(
          json
            ? JSON.stringify({ ledger, entry })
            : say(`已登记：${ledger} 记录 ${entry}`, `Recorded: ${ledger} entry ${entry}`),
        )
      })
    })
}

function addWithdrawProof(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  named(
    cases
      .command('withdraw-proof')
      .description(say('撤销佐证记录；凭它办结的事项随即重开', 'withdraw a proof; a case closed on it is reopened')),
    terminal,
  )
    .option('--proof <entry>', say('佐证记录号（默认办结所凭的那条）', 'entry (default: the one it was closed on)'))
    .option('--reason <text>', say('理由', 'reason'), '')
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string, called: string, options: Acting & { reason: string }, command) => {
      await withOffice(command, terminal, async (office) => {
        const { proof, reason, json } = options
        const wanted = { lifecycle, case: called, reason, ...(proof ? { proof } : {}) }
        const kept = await withdrawProof(office, wanted)
        terminal.line(actedText({ case: kept, warnings: [] }, terminal, json))
      })
    })
}

function addRemind(cases: Command, terminal: Terminal): void {
  const { say } = terminal
  cases
    .command('remind')
    .description(
      say(
        '催办：临近期限、逾期、提级各催一次，逾期的在台账中记为逾期（每天运行）',
        'remind of cases that are nearly due, late or gone up, once each; late lines say so (to be run daily)',
      ),
    )
    .argument('[lifecycle]', say('只催一类', 'only one kind'))
    .option('--unit <code>', say('单位代码（含下级）', 'unit, with all below it'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (lifecycle: string | undefined, { unit, json }: Listing, command) => {
      await withOffice(command, terminal, async (office) => {
        const query = { ...(lifecycle ? { lifecycle } : {}), ...(unit ? { unit } : {}) }
        const reminded = await remindCases(office, query)
        const plain = reminded.map(({ case: kept, told, late }) => ({ ...casePlain(kept), told, late }))
        terminal.line(json ? JSON.stringify(plain, null, 2) : remindedText(reminded, terminal))
      })
    })
}
