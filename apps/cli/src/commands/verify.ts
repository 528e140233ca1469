import { extname } from 'node:path'
import { pack } from '@youju/cn-county'
import { getVerifiedFormat, type Office, toJson, type Verified, verifyReport } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { keepOriginal, readNamedFile, writeWhole } from '../files.ts'
import { withOffice } from '../office.ts'
import { printVerified } from '../print-verified.ts'

type Options = { unit?: string; period?: string; against?: string; out?: string; json?: boolean }

export const addVerify: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('verify')
    .description(
      say(
        '核对报告：前后是否一致、算得对不对；给出 --unit 和 --period 时与台账核对',
        'verify a report: within itself and, with --unit and --period, against the ledgers',
      ),
    )
    .argument('<file>', say('文件（.txt .md .docx .html .doc .pdf）', 'file (.txt .md .docx .html .doc .pdf)'))
    .option('--unit <code>', say('与哪个单位的台账核对', 'whose ledgers to hold it against'))
    .option('--period <period>', say('与哪一年的台账核对', 'the year of the ledgers'))
    .option('--against <file>', say('与上年的报告核对', 'last year’s report to hold it against'))
    .option(
      '--out <file>',
      say(
        '结果写成 .html、.docx（批注）、.json 或 .jsonl（语料格式，每行一条）',
        'write the result as .html, .docx (comments), .json or .jsonl (corpus format, one object a line)',
      ),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (path: string, options: Options, command) => {
      const format = options.out ? extname(options.out).slice(1) : undefined
      if (format !== undefined) getVerifiedFormat(format)
      keepOriginal(path, options.out)
      const file = await readNamedFile(path)
      const against = options.against ? await readNamedFile(options.against) : undefined
      const { openPlaces } = await import('@youju/cn-county/places')
      const { unit, period } = options
      const verify = (office?: Office): Promise<Verified> =>
        verifyReport(pack, { file, against, office, unit, period, places: openPlaces({ near: unit }) })
      const verified = unit || period ? await withOffice(command, terminal, verify) : await verify()
      if (options.out && format !== undefined) await writeWhole(options.out, verified.as(format, terminal.language))
      if (options.json) terminal.line(toJson(verified).trimEnd())
      else printVerified(verified, terminal)
      if (options.out && !options.json)
        terminal.line(say(`结果已写到 ${options.out}`, `The result is in ${options.out}`))
      if (verified.defects.length > 0) outcome.exit = DEFECTS
    })
}
