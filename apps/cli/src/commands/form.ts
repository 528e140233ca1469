import { makeForm } from '@youju/flow'
import type { AddCommand } from '../command.ts'
import { writeWhole } from '../files.ts'
import { withOffice } from '../office.ts'
import { many } from '../terminal.ts'

type Options = { unit?: string; period?: string; out: string; json?: boolean }

export const addForm: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('form')
    .description(
      say(
        '生成要填的表格（带下拉、说明，已有数据预填）',
        'write the spreadsheet to fill in, with drop-downs, notes and what is already known',
      ),
    )
    .argument('<ledger>', say('台账代码', 'ledger'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('年度或学年', 'period'))
    .requiredOption('--out <file>', say('写到哪个 .xlsx 文件', 'the .xlsx file to write'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (ledger: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const form = await makeForm(office, { ledger, unit: options.unit, period: options.period })
        await writeWhole(options.out, form.bytes)
        if (options.json)
          terminal.line(
            JSON.stringify({ file: options.out, ledger, unit: form.unit, period: form.period, entries: form.entries }),
          )
        else
          terminal.line(
            say(
              `已写出 ${options.out}（${form.unitName}，${form.period}，预填 ${form.entries} 行）。填好后用 youju import 导入。`,
              `Wrote ${options.out} (${form.unitName}, ${form.period}, ${many(form.entries, 'line')} filled in). Bring it back with youju import.`,
            ),
          )
      })
    })
}
