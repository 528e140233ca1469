/** A line that several tables of an import bring: a clerk keeps one of them, and nobody guesses which. */
import type { Draft, Label, Ledger, Pack, Problem, UnitTree, Value } from '@youju/model'
import { problem } from './problems.ts'
import type { ReadTable } from './read-tables.ts'

type Place = { table: ReadTable; draft: Draft }

/** Each line brought twice as a problem that names both places; `twice` are the lines concerned. */
export function findDuplicates(
  pack: Pack,
  tree: UnitTree,
  tables: readonly ReadTable[],
): { problems: Problem[]; twice: ReadonlySet<Draft> } {
  const first = new Map<string, Place>()
  const twice = new Set<Draft>()
  const problems: Problem[] = []
  for (const table of tables) {
    const { ledger } = table
    if (ledger.shape !== 'form' && ledger.key.length === 0) continue
    for (const draft of table.drafts) {
      const values = ledger.key.map((field) => draft.values[field] ?? null)
      const key = JSON.stringify([ledger.code, draft.unit, draft.period, values])
      const before = first.get(key)
      if (!before) {
        first.set(key, { table, draft })
        continue
      }
      for (const one of [before.draft, draft]) twice.add(one)
      problems.push(toProblem(pack, tree, before, { table, draft }))
    }
  }
  return { problems, twice }
}

function toProblem(pack: Pack, tree: UnitTree, first: Place, second: Place): Problem {
  const what = lineName(pack, tree, second.table.ledger, second.draft)
  const { file, sheet } = second.table.table
  const other = first.table.table
  return problem('line-in-two-tables', {
    ...{ file, sheet, row: second.draft.row ?? '—' },
    ...{ other: other.file, otherSheet: other.sheet, otherRow: first.draft.row ?? '—' },
    ...{ what: what.zh, whatEn: what.en },
  })
}

/** 青禾镇中心小学，学段 小学，年级 一年级. */
function lineName(pack: Pack, tree: UnitTree, ledger: Ledger, { unit, period, values }: Draft): Label {
  const fields = ledger.fields.filter((field) => ledger.key.includes(field.code) && !field.personal)
  const named = (language: 'zh' | 'en'): string =>
    [
      tree.findVersion(unit)?.name ?? unit,
      ...(period ? [period] : []),
      ...fields.map(
        (field) => `${field.label[language]} ${wordOf(pack, field.list, values[field.code] ?? null, language)}`,
      ),
    ].join(language === 'zh' ? '，' : ', ')
  return { zh: named('zh'), en: named('en') }
}

function wordOf(pack: Pack, list: string | undefined, value: Value, language: 'zh' | 'en'): string {
  if (value === null) return '—'
  const code = pack.lists.find((one) => one.code === list)?.codes.find((one) => one.code === value)
  return code?.label[language] ?? String(value)
}
