import { pack } from '@youju/cn-county'
import { CATALOGUE_KINDS, type CatalogueKind, listCatalogue, listUnits } from '@youju/flow'
import { Argument } from 'commander'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { table } from '../table.ts'

export const addCatalogue: AddCommand = (program, terminal) => {
  const { say } = terminal
  program
    .command('catalogue')
    .description(say('列出台账、指标、模板、代码表或单位', 'list ledgers, indicators, templates, code lists or units'))
    .addArgument(new Argument('<what>', say('列什么', 'what to list')).choices([...CATALOGUE_KINDS, 'units']))
    .option('--json', say('输出 JSON', 'print JSON'))
    .action(async (what: CatalogueKind | 'units', options: { json?: boolean }, command) => {
      const listed =
        what === 'units'
          ? await withOffice(command, terminal, (office) => listUnits(office, terminal.language))
          : listCatalogue(pack, what, terminal.language)
      if (options.json) terminal.line(JSON.stringify(listed.records, null, 2))
      else
        terminal.line(
          table(
            listed.titles.map((title) => ({ title })),
            listed.rows,
          ),
        )
    })
}
