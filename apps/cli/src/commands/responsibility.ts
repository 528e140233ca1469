import { findResponsibilityGaps, type ResponsibilityCheck, type ResponsibilityGap } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { withOffice } from '../office.ts'
import { table } from '../table.ts'
import type { Terminal } from '../terminal.ts'

type Options = { unit?: string; day?: string; names?: boolean; json?: boolean }

export const addResponsibility: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('responsibility')
    .description(say('责任分工：包片、包村、包校、包班、包人', 'division of responsibility'))
    .command('check')
    .description(
      say('查无人负责、重复负责和断链', 'find what nobody, or more than one, answers for, and broken chains'),
    )
    .option('--unit <code>', say('单位代码', 'unit'))
    .option('--day <day>', say('哪一天（默认今天）', 'on which day (default today)'))
    .option('--names', say('显示学生姓名（默认隐去）', 'show children’s names (hidden by default)'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async ({ unit, day, names, json }: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const check = await findResponsibilityGaps(office, { ...(unit ? { unit } : {}), ...(day ? { day } : {}) })
        const shown = { ...check, gaps: names ? check.gaps : check.gaps.map(hidden) }
        terminal.line(json ? JSON.stringify(shown, null, 2) : checkText(shown, terminal))
        if (check.gaps.length > 0) outcome.exit = DEFECTS
      })
    })
}

const hidden = (gap: ResponsibilityGap): ResponsibilityGap =>
  gap.personal ? { ...gap, object: masked(gap.object) } : gap

/** A pupil's number keeps its last four digits, so that the school can find the child; of a name the surname stays. */
const masked = (object: string): string => {
  const number = /^[A-Z]?\d+(?=[\dX]{4}$)/.exec(object)?.[0]
  return number ? object.replace(number, '××') : `${[...object][0]}××`
}

function checkText({ levels, gaps }: ResponsibilityCheck, { say, language }: Terminal): string {
  const share = (objects: number, covered: number): string =>
    objects === 0 ? '—' : `${((covered / objects) * 100).toFixed(1)}%`
  const summary = table(
    [
      { title: say('层级', 'level') },
      { title: say('对象', 'objects'), right: true },
      { title: say('已落实', 'covered'), right: true },
      { title: say('落实率', 'share'), right: true },
    ],
    levels.map(({ label, objects, covered }) => [
      label[language],
      String(objects),
      String(covered),
      share(objects, covered),
    ]),
  )
  const kinds: Record<ResponsibilityGap['kind'], string> = {
    nobody: say('无人负责', 'nobody'),
    twice: say('重复负责', 'more than one'),
    'broken-chain': say('断链', 'broken chain'),
    'unknown-object': say('对象不存在', 'no such object'),
  }
  if (gaps.length === 0)
    return `${summary}\n${say('人人有责，链条完整。', 'Every object has one person; the chain is complete.')}`
  const label = (level: string): string => levels.find((one) => one.level === level)?.label[language] ?? level
  const note = ({ responsible, below }: ResponsibilityGap): string =>
    below === undefined
      ? responsible.join(language === 'zh' ? '、' : ', ')
      : say(`其下 ${below} 个对象无上级责任人`, `${below} below it have nobody above`)
  const rows = gaps.map((gap) => [kinds[gap.kind], label(gap.level), gap.object, gap.unitName, note(gap)])
  const columns = [
    say('问题', 'gap'),
    say('层级', 'level'),
    say('对象', 'object'),
    say('单位', 'unit'),
    say('说明', 'note'),
  ]
  return [
    summary,
    '',
    table(
      columns.map((title) => ({ title })),
      rows,
    ),
    say(`共 ${gaps.length} 处。`, `${gaps.length} in all.`),
  ].join('\n')
}
