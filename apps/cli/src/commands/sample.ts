import { storeSample } from '@youju/flow'
import { getLedger } from '@youju/model'
import { InvalidArgumentError } from 'commander'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { table } from '../table.ts'
import { many } from '../terminal.ts'

type Options = { schools: number; pupils: number; years: number; seed: number; errors: boolean; json?: boolean }

export const addSample: AddCommand = (program, terminal) => {
  const { say } = terminal
  const whole = (text: string): number => {
    if (!/^\d+$/.test(text)) throw new InvalidArgumentError(say('应为整数', 'must be a whole number'))
    return Number(text)
  }
  program
    .command('sample')
    .description(say('合成示例数据', 'synthetic data'))
    .command('county')
    .description(
      say(
        '在空的数据目录里生成一个县（学校多时为一个省）的合成台账，按种子可重复',
        'make the ledgers of a synthetic county (a province when there are many schools) in an empty home, repeatable by seed',
      ),
    )
    .option('--schools <n>', say('学校数', 'schools'), whole, 300)
    .option('--pupils <n>', say('学生数', 'pupils'), whole, 100_000)
    .option('--years <n>', say('几年', 'years'), whole, 3)
    .option('--seed <n>', say('种子', 'seed'), whole, 1)
    .option('--no-errors', say('不放入差错', 'without the mistakes that offices make'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const began = performance.now()
        const { schools, pupils, years, seed, errors } = options
        const stored = await storeSample(office, { schools, pupils, years, seed, errors }, (county, ledger) => {
          if (!options.json && terminal.terminal)
            terminal.err(`\r\u001b[K· ${county} ${getLedger(office.pack, ledger).label[terminal.language]}`)
        })
        if (!options.json && terminal.terminal) terminal.err('\r\u001b[K')
        const wrong = [...stored.mistakes.values()].flat().length
        const seconds = (performance.now() - began) / 1000
        if (options.json)
          return terminal.line(
            JSON.stringify({
              ...stored,
              lines: Object.fromEntries(stored.lines),
              mistakes: Object.fromEntries(stored.mistakes),
              seconds,
            }),
          )
        const rows = [...stored.lines]
          .filter(([, count]) => count > 0)
          .map(([code, count]) => [getLedger(office.pack, code).label[terminal.language], count.toLocaleString('en')])
        terminal.line(table([{ title: say('台账', 'ledger') }, { title: say('行数', 'lines'), right: true }], rows))
        const total = [...stored.lines.values()].reduce((sum, count) => sum + count, 0).toLocaleString('en')
        terminal.line(
          say(
            `合成数据：${stored.counties} 个县，${stored.units} 个单位，${total} 行，用时 ${seconds.toFixed(1)} 秒。`,
            `Synthetic data: ${many(stored.counties, 'county', 'counties')}, ${many(stored.units, 'unit')}, ${total} lines in ${seconds.toFixed(1)} s.`,
          ),
        )
        if (wrong > 0)
          terminal.line(
            say(
              `有意放入差错 ${wrong} 处，youju check 可查出；不要差错用 --no-errors。`,
              `${many(wrong, 'mistake')} put in on purpose, which youju check finds; --no-errors leaves them out.`,
            ),
          )
      })
    })
}
