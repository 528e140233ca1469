/**
 * Writes docs/coverage.md: mechanism → ledgers → indicators → templates, and the rows of the domain's catalogue. Run
 * `node packs/cn-county/scripts/coverage.ts` after changing the pack; a test holds the page against it.
 */
import { writeFileSync } from 'node:fs'
import { type Indicator, namesOf, type Pack } from '@youju/model'
import { pack } from '../src/index.ts'
import { areas } from '../src/mechanisms.ts'

export type Coverage = { ledgers: string[]; indicators: string[]; templates: string[] }

/** What a mechanism's figures come from and where they go. */
export function coverageOf(pack: Pack, mechanism: string): Coverage {
  const ledgers = pack.ledgers.filter((ledger) => ledger.mechanisms.includes(mechanism)).map((ledger) => ledger.code)
  const indicators = pack.indicators
    .filter((indicator) => ledgersOf(pack, indicator).some((ledger) => ledgers.includes(ledger)))
    .map((indicator) => indicator.code)
  const named = [...indicators, ...ledgers]
  const templates = pack.templates
    .filter((template) => wordsOf(template.text).some((word) => named.includes(word)))
    .map((template) => template.code)
  return { ledgers, indicators, templates }
}

/** The ledgers an indicator draws on, through other indicators too. */
function ledgersOf(pack: Pack, indicator: Indicator): string[] {
  const { measures, indicators } = namesOf(indicator.formula)
  return [
    ...measures.map((code) => pack.measures.find((measure) => measure.code === code)!.ledger),
    ...indicators.flatMap((code) => ledgersOf(pack, pack.indicators.find((other) => other.code === code)!)),
  ]
}

/** Codes that a template's directives and conditions name. */
const wordsOf = (text: string): string[] => [...text.matchAll(/[a-z][a-z0-9]*(?:-[a-z0-9]+)*/g)].map(([word]) => word)

export function coveragePage(pack: Pack): string {
  const codes = (list: readonly string[]): string => list.map((code) => `\`${code}\``).join(' ') || '—'
  const groups = areas.flatMap(({ label, mechanisms }) => [
    `## ${label.zh} ${label.en}`,
    '',
    '| mechanism | ledgers | indicators | templates |',
    '| --- | --- | --- | --- |',
    ...mechanisms.map(({ code, label }) => {
      const { ledgers, indicators, templates } = coverageOf(pack, code)
      return `| ${code} ${label.zh} ${label.en} | ${codes(ledgers)} | ${codes(indicators)} | ${codes(templates)} |`
    }),
    '',
  ])
  const rows = Map.groupBy(
    pack.indicators.flatMap((indicator) => indicator.row.map((row) => ({ row, code: indicator.code }))),
    ({ row }) => row,
  )
  return `${[
    '# Coverage',
    '',
    'Written by `node packs/cn-county/scripts/coverage.ts`; do not edit.',
    '',
    `${pack.ledgers.length} ledgers, ${pack.measures.length} measures, ${pack.indicators.length} indicators, ${pack.lists.length} code lists, ${pack.templates.length} templates.`,
    '',
    ...groups,
    '## Rows of the indicator catalogue',
    '',
    '| row | indicators |',
    '| --- | --- |',
    ...[...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([row, of]) => `| ${row} | ${codes(of.map(({ code }) => code))} |`),
  ].join('\n')}\n`
}

if (process.argv[1] === import.meta.filename)
  writeFileSync(new URL('../../../docs/coverage.md', import.meta.url), coveragePage(pack))
