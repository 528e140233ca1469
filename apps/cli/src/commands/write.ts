import { extname } from 'node:path'
import { getFormat, titleOf, writeReport } from '@youju/flow'
import { getLedger } from '@youju/model'
import type { AddCommand } from '../command.ts'
import { writeWhole } from '../files.ts'
import { withOffice } from '../office.ts'
import { many } from '../terminal.ts'

type Options = { unit?: string; period?: string; out: string; evidence?: boolean; json?: boolean }

export const addWrite: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('write')
    .description(say('按模板写报告（.docx .html .md）', 'write a report from a template (.docx .html .md)'))
    .argument('<template>', say('模板代码，见 youju catalogue templates', 'template, see youju catalogue templates'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('年度', 'period'))
    .requiredOption('--out <file>', say('写到哪个文件', 'the file to write'))
    .option(
      '--evidence',
      say(
        '文末附“数据来源”页，逐项列出每个数据从哪里来（.docx）',
        'with a last page of where each figure comes from (.docx)',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (template: string, options: Options, command) => {
      const format = extname(options.out).slice(1)
      getFormat(format)
      await withOffice(command, terminal, async (office) => {
        const written = await writeReport(office, {
          template,
          unit: options.unit,
          period: options.period,
        })
        await writeWhole(options.out, await written.as(format, options.evidence))
        if (options.json)
          return terminal.line(
            JSON.stringify(
              { file: options.out, figures: written.figures.length, leftOut: written.leftOut.map((one) => one.text) },
              null,
              2,
            ),
          )
        terminal.line(
          say(
            `已写出 ${options.out}，含数据 ${written.figures.length} 处。`,
            `Wrote ${options.out} with ${many(written.figures.length, 'figure')}.`,
          ),
        )
        if (written.draft)
          terminal.line(
            say(
              `草稿：《${getLedger(office.pack, 'document').label.zh}》（台账代码 document）中没有标题为“${titleOf(written.report)}”的文件，未加版头、附件和版记。登记后重新写出。`,
              `A draft: the register of documents (ledger document) has none entitled "${titleOf(written.report)}", so head, annexes and imprint are left out. Register it and write again.`,
            ),
          )
        for (const left of written.leftOut)
          terminal.line(
            say(
              `未写（缺数）：${left.text} —— 缺：${left.missing.zh}`,
              `Left out (missing figures): ${left.text} — missing: ${left.missing.en}`,
            ),
          )
      })
    })
}
