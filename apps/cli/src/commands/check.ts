import { checkStored, type StoredFault } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { withOffice } from '../office.ts'
import { collect } from '../options.ts'
import { table } from '../table.ts'
import { many, type Terminal } from '../terminal.ts'

type Options = { unit?: string; period?: string; ledger?: string[]; warnings?: boolean; json?: boolean }

export const addCheck: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('check')
    .description(say('按校验规则检查已入库的台账', 'hold what stands in the ledgers against their rules'))
    .option('--unit <code>', say('单位代码（含下级）', 'unit, with all below it'))
    .option('--period <period>', say('只查一个期间', 'only one period'))
    .option('--ledger <code>', say('只查这些台账', 'only these ledgers'), collect)
    .option('--warnings', say('也列提示', 'warnings too'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async ({ unit, period, ledger, warnings, json }: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const query = {
          ...(unit ? { unit } : {}),
          ...(period ? { period } : {}),
          ...(ledger ? { ledgers: ledger } : {}),
          ...(warnings ? { warnings } : {}),
        }
        const faults = await Array.fromAsync(checkStored(office, query))
        if (faults.some(({ level }) => level === 'error')) outcome.exit = DEFECTS
        terminal.line(json ? JSON.stringify(faults, null, 2) : faultsText(faults, terminal))
      })
    })
}

function faultsText(faults: readonly StoredFault[], { say, language }: Terminal): string {
  if (faults.length === 0) return say('未发现不符合校验规则的记录。', 'Every line keeps the rules.')
  const columns = [
    { title: say('台账', 'ledger') },
    { title: say('记录号', 'entry'), right: true },
    { title: say('单位', 'unit') },
    { title: say('期间', 'period') },
    { title: say('问题', 'what') },
  ]
  const rows = faults.map(({ ledgerLabel, entry, unitName, period, text }) => [
    ledgerLabel[language],
    entry,
    unitName,
    period ?? '',
    text[language],
  ])
  const errors = faults.filter(({ level }) => level === 'error').length
  return [
    table(columns, rows),
    say(
      `共 ${faults.length} 处，其中错误 ${errors} 处。请改正后重新导入该表。`,
      `${many(faults.length, 'fault')} found, ${many(errors, 'error')} among them. Correct them and import the sheet again.`,
    ),
  ].join('\n')
}
