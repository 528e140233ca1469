import { type ImportReport, importFiles } from '@youju/flow'
import { type AddCommand, CHANGE_NEEDED } from '../command.ts'
import { readNamedFile } from '../files.ts'
import { withOffice } from '../office.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

type Options = {
  unit?: string
  period?: string
  ledger?: string
  skipColumns?: boolean
  dryRun?: boolean
  goodRows?: boolean
  reason?: string
  json?: boolean
}

export const addImport: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('import')
    .description(
      say(
        '导入表格（.xlsx .xls .csv）：单位名录或台账',
        'import spreadsheets (.xlsx .xls .csv): the list of units or ledgers',
      ),
    )
    .argument('<files...>', say('文件', 'files'))
    .option(
      '--unit <code>',
      say('表里没有单位栏时，这些数据属于哪个单位', 'whose lines these are, when the sheet does not say'),
    )
    .option(
      '--period <period>',
      say('表里没有写期间时的年度或学年', 'year or school year, when the sheet does not say'),
    )
    .option('--ledger <code>', say('表头看不出是哪本台账时，写明台账', 'the ledger, when the headings leave it open'))
    .option('--skip-columns', say('略过台账里没有的列', 'leave out columns that the ledger does not have'))
    .option('--dry-run', say('只检查，不入库', 'check only, store nothing'))
    .option('--good-rows', say('有错的行不入库，其余入库', 'store the good rows although others are refused'))
    .option('--reason <text>', say('对提示的说明（核对后确认无误的理由）', 'why the warnings are right as they are'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (paths: string[], options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const files = await Promise.all(paths.map(readNamedFile))
        const report = await importFiles(office, files, options)
        if (options.json) terminal.line(JSON.stringify(plain(report, terminal), null, 2))
        else print(report, terminal, options)
        if (report.refused.length > 0) outcome.exit = CHANGE_NEEDED
      })
    })
}

function print(report: ImportReport, terminal: Terminal, options: Options): void {
  const { say } = terminal
  for (const problem of report.refused) terminal.err(`${problem.phrase(terminal.language)}\n`)
  for (const warning of report.warnings) terminal.err(`${warning.phrase(terminal.language)}\n`)
  const columns = [
    { title: say('文件', 'file') },
    { title: say('工作表', 'sheet') },
    { title: say('台账', 'ledger') },
    { title: say('新增', 'new'), right: true },
    { title: say('修订', 'revised'), right: true },
    { title: say('未变', 'unchanged'), right: true },
    { title: say('退回', 'refused'), right: true },
  ]
  const rows = report.tables.map((one) => [
    one.file,
    one.sheet,
    one.label[terminal.language],
    String(one.captured),
    String(one.revised),
    String(one.unchanged),
    String(one.refused),
  ])
  terminal.line(table(columns, rows))
  for (const note of report.notes) terminal.line(`${say('提示：', 'note: ')}${note.phrase(terminal.language)}`)
  if (options.dryRun)
    terminal.line(
      say(
        '只做了检查，没有入库；以上是入库时会发生的。',
        'Checked only, nothing was stored; above is what would be done.',
      ),
    )
  else if (report.refused.length > 0 && !options.goodRows)
    terminal.line(
      say(
        '有退回的内容，这些文件都没有入库。改正后重新导入，或加 --good-rows 只导入无误的行。',
        'Some rows were refused, so nothing was stored. Mend them and import again, or add --good-rows to store the others.',
      ),
    )
}

const plain = (report: ImportReport, terminal: Terminal) => ({
  tables: report.tables,
  stored: report.stored,
  refused: report.refused.map((one) => ({ code: one.code, ...one.details, message: one.phrase(terminal.language) })),
  notes: report.notes.map((one) => ({ code: one.code, ...one.details, message: one.phrase(terminal.language) })),
  warnings: report.warnings.map((one) => ({ code: one.code, ...one.details, message: one.phrase(terminal.language) })),
})
