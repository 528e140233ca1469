import { type ComputedFigure, computePeriod, periodName } from '@youju/flow'
import { figureId } from '@youju/model'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { collect, parseSlice } from '../options.ts'
import { table } from '../table.ts'

type Options = { unit?: string; period?: string; indicator?: string[]; level?: string; slice?: string; json?: boolean }

export const addCompute: AddCommand = (program, terminal) => {
  const { say, language } = terminal
  program
    .command('compute')
    .description(say('汇总计算指标', 'compute indicators'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('年度或学年', 'period'))
    .option('--indicator <codes...>', say('只算这些指标', 'only these indicators'), collect)
    .option(
      '--level <kind>',
      say(
        '对下级某类单位逐个计算：school、township、county',
        'for every unit of a kind below: school, township, county',
      ),
    )
    .option(
      '--slice <a=b,c=d>',
      say('口径，例如 stage=primary,ownership=public', 'slice, such as stage=primary,ownership=public'),
    )
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const computed = await computePeriod(office, {
          unit: options.unit,
          period: options.period,
          indicators: options.indicator,
          kind: options.level,
          slice: parseSlice(options.slice),
        })
        if (options.json)
          return terminal.line(
            JSON.stringify(
              computed.map(({ figure }) => ({ id: figureId(figure), ...figure, reason: undefined })),
              null,
              2,
            ),
          )
        const columns = [
          { title: say('单位', 'unit') },
          { title: say('期间', 'period') },
          { title: say('指标', 'indicator') },
          { title: say('代码', 'code') },
          { title: say('数值', 'value'), right: true },
          { title: say('缺', 'missing') },
        ]
        const row = (one: ComputedFigure): string[] => [
          one.unitName,
          periodName(one.figure.period, language),
          one.label[language] + (one.sliceText ? say(`（${one.sliceText.zh}）`, ` (${one.sliceText.en})`) : ''),
          one.figure.indicator,
          one.words?.[language] ?? '—',
          one.missing[language],
        ]
        terminal.line(table(columns, computed.map(row)))
      })
    })
}
