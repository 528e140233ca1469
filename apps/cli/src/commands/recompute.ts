import { recompute } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { withOffice } from '../office.ts'
import { many } from '../terminal.ts'

export const addRecompute: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  program
    .command('recompute')
    .description(say('由台账重新汇总，与现有汇总逐一比对', 'compute all cells afresh from the ledgers and compare'))
    .option('--check', say('只比对，不改正', 'compare only, mend nothing'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { check?: boolean; json?: boolean }, command) => {
      await withOffice(command, terminal, async (office) => {
        const differences = await recompute(office, { check: options.check === true })
        if (options.check && differences.length > 0) outcome.exit = DEFECTS
        if (options.json) return terminal.line(JSON.stringify(differences, null, 2))
        const shown = (side: { value: number; entries: number } | null): string =>
          side ? `${side.value} (${side.entries})` : '—'
        for (const one of differences)
          terminal.line(
            `${one.code} ${one.period} ${one.unit} ${one.breakdown.join('/')}: ${shown(one.stored)} ≠ ${shown(one.fresh)}`,
          )
        const count = differences.length
        if (count === 0)
          return terminal.line(
            say('现有汇总与由台账重新计算的完全一致。', 'All cells equal a fresh computation from the ledgers.'),
          )
        terminal.line(
          options.check
            ? say(`${count} 处汇总与重新计算的不一致。`, `${many(count, 'cell')} not as in a fresh computation.`)
            : say(`已改正 ${count} 处汇总。`, `${many(count, 'cell')} mended.`),
        )
      })
    })
}
