/** What an import may not do to assessments: change marks or results once the program keeps their course. */
import type { Draft, Entry, Values } from '@youju/model'
import type { Office } from '../office.ts'
import type { ReadTable } from '../read-tables.ts'
import { ASSESSMENT_ACTION, INSPECTION_MARK, RESULT } from './lines.ts'
import { assessmentProblem } from './problems.ts'

/** Takes out of the tables, as refused, marks and results of published assessments that say something else than what stands. */
export async function refuseAssessmentChanges(office: Office, tables: readonly ReadTable[]): Promise<void> {
  for (const one of tables) {
    const { ledger, table } = one
    if (ledger.code !== INSPECTION_MARK && ledger.code !== RESULT) continue
    const published = await publishedAssessments(office)
    if (published.size === 0) return
    const standing = await standingLines(office, one)
    one.drafts = one.drafts.filter((draft) => {
      if (!published.has(assessmentOf(draft))) return true
      const stands = standing.get(keyOf(ledger.key, draft))
      if (stands && !differs(draft.values, stands.values)) return true
      one.refused.push(
        assessmentProblem('assessment-kept-by-program', {
          ...{ file: table.file, sheet: table.sheet, row: draft.row ?? '—' },
          ...{ scheme: String(draft.values.scheme), period: periodOf(draft) },
          ...{ ledger: ledger.label.zh, ledgerEn: ledger.label.en },
        }),
      )
      return false
    })
  }
}

async function publishedAssessments(office: Office): Promise<Set<string>> {
  if (!office.pack.ledgers.some(({ code }) => code === ASSESSMENT_ACTION)) return new Set()
  const where = { 'assessment-action-kind': 'publish' }
  const lines = await Array.fromAsync(office.store.entries({ ledger: ASSESSMENT_ACTION, where }))
  return new Set(lines.map(assessmentOf))
}

async function standingLines(office: Office, { ledger, drafts }: ReadTable): Promise<Map<string, Entry>> {
  const under = [...new Set(drafts.map(({ unit }) => unit))]
  const lines = await Array.fromAsync(office.store.entries({ ledger: ledger.code, under }))
  return new Map(lines.map((line) => [keyOf(ledger.key, line), line]))
}

type Line = Pick<Draft, 'unit' | 'period' | 'values'>
const periodOf = ({ period, values }: Line): string => period ?? String(values['assessed-period'])
const assessmentOf = (line: Line): string => JSON.stringify([line.unit, line.values.scheme, periodOf(line)])
const keyOf = (key: readonly string[], { unit, period, values }: Line): string =>
  JSON.stringify([unit, period, ...key.map((field) => values[field] ?? null)])

const differs = (draft: Values, standing: Values): boolean =>
  Object.entries(draft).some(([field, value]) => (value ?? null) !== (standing[field] ?? null))
