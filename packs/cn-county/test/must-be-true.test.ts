/**
 * docs/must-be-true.md says of every “Must be true” line of the domain where it is kept. The page names codes; here each is
 * looked up, so that it cannot go on naming what is gone, or call an error what is a warning.
 */
import { existsSync, readFileSync } from 'node:fs'
import { getLedger } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { pack } from '../src/index.ts'

const HEADINGS = ['M01–M28', 'M29–M55']
const ROOT = new URL('../../../', import.meta.url)
const MECHANISMS = new URL('../shared/domain/mechanisms.md', ROOT)

type Row = { mechanism: string; clause: string; where: string; kept: string }

const page = readFileSync(new URL('docs/must-be-true.md', ROOT), 'utf8')
const rowsUnder = (heading: string): Row[] => {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? ''
  return [...section.matchAll(/^\| (M\d\d) \|(.*)\|(.*)\|(.*)\|$/gm)].map(([, mechanism, clause, where, kept]) => ({
    ...{ mechanism: mechanism!, clause: clause!.trim(), where: where!.trim(), kept: kept!.trim() },
  }))
}
const rows = HEADINGS.flatMap(rowsUnder)
const codesIn = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code]) => code!)

const definitions = new Set(
  [
    ...[pack.ledgers, pack.lifecycles, pack.indicators, pack.evaluations, pack.templates, pack.schemes, pack.letters],
    ...[pack.lists, pack.lists.flatMap((list) => list.groups)],
  ].flatMap((kind) => kind.map(({ code }) => code)),
)

/** What a code of the page is: a rule with its level, a field, a move of a lifecycle, another definition, a file; or nothing. */
function find(
  code: string,
): 'error' | 'warning' | 'required' | 'field' | 'lifecycle' | 'definition' | 'file' | undefined {
  if (/^(?:packages|packs|apps|test)\/.*\.tsx?$/.test(code)) return existsSync(new URL(code, ROOT)) ? 'file' : undefined
  const [of, part] = code.split(/[./]/)
  if (part === undefined) return definitions.has(code) ? 'definition' : undefined
  if (code.includes('/')) {
    const lifecycle = pack.lifecycles.find((one) => one.code === of)
    const parts = [...(lifecycle?.moves ?? []), ...(lifecycle?.states ?? [])]
    return parts.some((one) => one.code === part) ? 'lifecycle' : undefined
  }
  if (!pack.ledgers.some((ledger) => ledger.code === of)) return undefined
  const { rules, fields } = getLedger(pack, of!)
  const field = fields.find((one) => one.code === part)
  return rules.find((rule) => rule.code === part)?.level ?? (field && (field.required ? 'required' : 'field'))
}

/** How a clause may be kept, as its last cell says. */
const WAYS = ['error', 'warning', 'required', 'lifecycle', 'computed', 'program', 'not kept']

describe.each(rows.map((row) => [`${row.mechanism} ${row.clause}`, row] as const))('%s', (_, { where, kept }) => {
  it('names only what there is', () =>
    expect(codesIn(`${where} ${kept}`).filter((code) => find(code) === undefined)).toEqual([]))

  it('is kept as the page says', () => {
    const ways = WAYS.filter((way) => kept.includes(way))
    expect(ways, kept).not.toEqual([])
    const found = codesIn(where).map(find)
    for (const way of ['error', 'warning', 'required'] as const)
      expect(kept.includes(way), `${way}: ${where}`).toBe(found.includes(way))
    if (kept.startsWith('not kept')) expect(kept).toMatch(/^not kept: \S/)
    else expect(found).not.toEqual([])
  })
})

it('every mechanism has its rows', () =>
  expect([...new Set(rows.map((row) => row.mechanism))]).toEqual(
    Array.from({ length: 55 }, (_, at) => `M${String(at + 1).padStart(2, '0')}`),
  ))

it.skipIf(!existsSync(MECHANISMS))('no clause of the domain is left out', () => {
  const sections = readFileSync(MECHANISMS, 'utf8').split(/^### /m)
  const short = sections.flatMap((section) => {
    const clauses = /\*\*Must be true\*\*: (.*?)(?: \*\*|$)/m.exec(section)?.[1]?.split(';').length ?? 0
    const [mechanism] = section.split(' ')
    const kept = rows.filter((row) => row.mechanism === mechanism)
    return kept.length === 0 || kept.length >= clauses ? [] : [`${mechanism}: ${kept.length} of ${clauses}`]
  })
  expect(short).toEqual([])
})
