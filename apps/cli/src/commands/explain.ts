import { explainFigure } from '@youju/flow'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { parseSlice } from '../options.ts'

type Options = { unit?: string; period?: string; slice?: string; json?: boolean }

export const addExplain: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('explain')
    .description(say('说明一个数字从哪里来，直到台账里的行', 'explain a figure down to its entries'))
    .argument('<indicator>', say('指标代码', 'indicator'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('年度或学年', 'period'))
    .option(
      '--slice <a=b,c=d>',
      say('口径，例如 stage=primary,ownership=public', 'slice, such as stage=primary,ownership=public'),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (indicator: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const explanation = await explainFigure(office, {
          indicator,
          unit: options.unit,
          period: options.period,
          slice: parseSlice(options.slice),
          language: terminal.language,
        })
        if (options.json)
          terminal.line(JSON.stringify({ figure: explanation.figure, counted: explanation.counted }, null, 2))
        else terminal.line(explanation.text)
      })
    })
}
