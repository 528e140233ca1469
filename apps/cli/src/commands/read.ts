import { basename, extname, join } from 'node:path'
import { pack } from '@youju/cn-county'
import { readReport } from '@youju/flow'
import type { AddCommand } from '../command.ts'
import { readNamedFile, writeWhole } from '../files.ts'
import { table } from '../table.ts'

type Options = { out: string; json?: boolean }

export const addRead: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('read')
    .description(
      say(
        '读出报告里的数据、数据间的关系和差错，写成语料格式',
        'read figures, relations and defects out of reports, in corpus format',
      ),
    )
    .argument('<files...>', say('文件（.txt .md .docx .html .doc .pdf）', 'files (.txt .md .docx .html .doc .pdf)'))
    .requiredOption(
      '--out <folder>',
      say('结果写到哪个文件夹（每个文件一个 .jsonl）', 'folder for the results, one .jsonl a file'),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (paths: string[], options: Options) => {
      const rows: { file: string; out: string; quantities: number; relations: number; defects: number }[] = []
      const { openPlaces } = await import('@youju/cn-county/places')
      const places = openPlaces()
      for (const path of paths) {
        const read = await readReport(pack, await readNamedFile(path), places)
        const out = join(options.out, `${basename(path, extname(path))}.jsonl`)
        await writeWhole(out, read.corpus)
        rows.push({
          file: path,
          out,
          quantities: read.reading.quantities.length,
          relations: read.reading.relations.length,
          defects: read.defects.length,
        })
      }
      if (options.json) return terminal.line(JSON.stringify(rows, null, 2))
      const columns = [
        { title: say('文件', 'file') },
        { title: say('数据', 'quantities'), right: true },
        { title: say('关系', 'relations'), right: true },
        { title: say('差错', 'defects'), right: true },
        { title: say('结果', 'result') },
      ]
      terminal.line(
        table(
          columns,
          rows.map((row) => [row.file, String(row.quantities), String(row.relations), String(row.defects), row.out]),
        ),
      )
    })
}
