import { addCounty } from '@youju/flow'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { many } from '../terminal.ts'

export const addUnits: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('units')
    .description(say('单位树', 'the tree of units'))
    .command('add-county')
    .description(
      say(
        '从地名录加入一个县：省、市、县、乡镇直到村',
        'add a county from the gazetteer, from the province down to its villages',
      ),
    )
    .argument('<code>', say('六位县级代码', 'six digits of the county'))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (code: string, options: { json?: boolean }, command) => {
      const { openGazetteer } = await import('@youju/cn-county/places')
      await withOffice(command, terminal, async (office) => {
        const done = await addCounty(office, openGazetteer(), code)
        if (options.json) terminal.line(JSON.stringify(done))
        else
          terminal.line(
            say(
              `加入 ${done.added} 个单位，原有 ${done.kept} 个不变。`,
              `${many(done.added, 'unit')} added, ${done.kept} there already.`,
            ),
          )
      })
    })
}
