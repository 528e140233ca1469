import { type Scored, scoreUnits } from '@youju/flow'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { table } from '../table.ts'
import { many, type Terminal } from '../terminal.ts'

type Options = { unit?: string; period?: string; stage?: string; on?: string; explain?: boolean; json?: boolean }

export const addScore: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('score')
    .description(
      say('按考核方案计分排名；对一个单位逐分说明', 'score and rank by a scheme; for one unit, told to the last point'),
    )
    .argument('<scheme>', say('考核方案代码', 'scheme'))
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--period <period>', say('年度', 'year'))
    .option('--stage <stage>', say('self 自评、checked 考核、final 最终（默认）', 'self, checked or final (default)'))
    .option(
      '--on <day>',
      say('按哪一天看一票否决（默认年度末日）', 'day on which vetoes are looked at (default: the last of the year)'),
    )
    .option('--explain', say('逐个单位说明得分', 'explain the score of every unit'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (scheme: string, { unit, period, stage, on, explain, json }: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const asked = {
          scheme,
          ...(unit ? { unit } : {}),
          ...(period ? { period } : {}),
          ...(stage ? { stage } : {}),
          ...(on ? { on } : {}),
        }
        const scored = await scoreUnits(office, asked)
        if (json) return terminal.line(JSON.stringify({ ...scored, scheme: scored.scheme.code }, null, 2))
        if (scored.ranking.length > 1) terminal.line(rankingText(scored, terminal))
        if (scored.ranking.length === 1 || explain)
          for (const { score } of scored.ranking)
            terminal.line(`${scored.ranking.length > 1 ? '\n' : ''}${scored.explain(score.unit, terminal.language)}`)
      })
    })
}

function rankingText({ scheme, period, asOf, ranking }: Scored, { say, language }: Terminal): string {
  const label = (code: string | undefined): string =>
    scheme.grades.find((grade) => grade.code === code)?.label[language] ?? say('未定', 'open')
  const columns = [
    { title: say('名次', 'place'), right: true },
    { title: say('单位', 'unit') },
    { title: say('考核分', 'criteria'), right: true },
    { title: say('加分', 'bonus'), right: true },
    { title: say('扣分', 'off'), right: true },
    { title: say('得分', 'score'), right: true },
    { title: say('等次', 'grade') },
    { title: say('说明', 'note') },
  ]
  const rows = ranking.map(({ place, name, grade, score }) => [
    String(place),
    name,
    String(score.points),
    String(score.bonusPoints),
    String(score.deductedPoints),
    String(score.total),
    label(grade),
    [
      score.vetoed ? say('一票否决', 'vetoed') : '',
      score.complete
        ? ''
        : say(
            `${score.items.filter((item) => item.missed).length} 项缺数或未评，最高可达 ${score.atMost}`,
            `${many(score.items.filter((item) => item.missed).length, 'item')} open, at most ${score.atMost}`,
          ),
    ]
      .filter(Boolean)
      .join(language === 'zh' ? '；' : '; '),
  ])
  const passed = ranking.filter(({ score }) => score.passed).length
  return [
    `${scheme.label[language]} ${period}${say(`（一票否决看 ${asOf}）`, ` (vetoes as of ${asOf})`)}`,
    table(columns, rows),
    say(
      `共 ${ranking.length} 个单位，达到 ${scheme.passLine} 分的 ${passed} 个。除 ${scheme.passLine} 分外，分值和等次界限由本地确定。`,
      `${many(ranking.length, 'unit')}, ${passed} at ${scheme.passLine} or above. Points and bounds other than ${scheme.passLine} are local.`,
    ),
  ].join('\n')
}
