import { evaluateUnit } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { evaluationText } from '../evaluation-text.ts'
import { withOffice } from '../office.ts'

type Options = { unit?: string; period?: string; all?: boolean; json?: boolean }

export const addEvaluate: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('evaluate')
    .description(
      say(
        '督导评估：义务教育优质均衡（2017）、基本均衡（2012）、学前普及普惠（2020），逐项逐校给出结论',
        'evaluations: balance of 2017 and 2012, preschool of 2020, with a verdict for each item and school',
      ),
    )
    .argument('<evaluation>', say('评估代码，见 youju catalogue evaluations', 'see youju catalogue evaluations'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('学年', 'school year'))
    .option('--all', say('列出全部学校（默认只列不达标和缺数的）', 'list every school, not only those that fall short'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (evaluation: string, { unit, period, all, json }: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const wanted = { evaluation, ...(unit ? { unit } : {}), ...(period ? { period } : {}) }
        const evaluated = await evaluateUnit(office, wanted)
        if (evaluated.verdict.verdict === 'not-passed') outcome.exit = DEFECTS
        if (json) return terminal.line(JSON.stringify(evaluated.verdict, null, 2))
        terminal.line(evaluationText(evaluated, { all: all ?? false }, terminal))
      })
    })
}
