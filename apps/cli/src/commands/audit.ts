import { verifyAudit } from '@youju/flow'
import { type AddCommand, DEFECTS } from '../command.ts'
import { withOffice } from '../office.ts'
import { many } from '../terminal.ts'

const BROKEN = {
  previous: { zh: '与上一次操作接不上', en: 'it does not follow from the action before' },
  lines: { zh: '所记内容被改动', en: 'what it wrote was changed' },
  hash: { zh: '操作本身被改动', en: 'the action itself was changed' },
  state: { zh: '台账现状与最后一次操作不符', en: 'the ledger is not what its last action made it' },
}

export const addAudit: AddCommand = (program, terminal, outcome) => {
  const { say } = terminal
  const audit = program.command('audit').description(say('操作留痕', 'the trail of actions'))
  audit
    .command('verify')
    .description(say('重算操作链，指出第一处断裂', 'recompute the chain of actions and name the first broken link'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (options: { json?: boolean }, command) => {
      await withOffice(command, terminal, async (office) => {
        const { actions, lines, heads, broken } = await verifyAudit(office)
        if (broken) outcome.exit = DEFECTS
        if (options.json) return terminal.line(JSON.stringify({ actions, lines, heads, broken }, null, 2))
        for (const { county, sequence, hash } of heads)
          terminal.line(
            say(
              `县 ${county}：${sequence} 次操作，链头 ${hash}`,
              `county ${county}: ${many(sequence, 'action')}, head ${hash}`,
            ),
          )
        if (!broken)
          return terminal.line(
            say(
              `${actions} 次操作、${lines} 行记录，链完整。`,
              `${many(actions, 'action')} with ${many(lines, 'line')}: the chain is whole.`,
            ),
          )
        const what = BROKEN[broken.broken]
        const place = broken.entry ? say(`，记录 ${broken.entry}`, `, entry ${broken.entry}`) : ''
        terminal.line(
          say(
            `县 ${broken.county}：第 ${broken.sequence} 次操作（${broken.ledger}${place}）起断裂：${what.zh}`,
            `county ${broken.county}: broken at action ${broken.sequence} (${broken.ledger}${place}): ${what.en}`,
          ),
        )
      })
    })
}
