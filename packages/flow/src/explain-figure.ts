/** A figure down to its entries: how it was computed, and the lines of the ledgers that were counted. */
import { explainText } from '@youju/compute'
import { type Entry, type Figure, getLedger, getMeasure, type Language, type Reason, type Slice } from '@youju/model'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'

/** Lines shown in the text; `entries` holds them all. */
const SHOWN = 20

export type Explanation = { figure: Figure; text: string; entries: readonly Entry[] }

export async function explainFigure(
  office: Office,
  wanted: Wanted & { indicator: string; slice: Slice; language: Language },
): Promise<Explanation> {
  const indicator = getDefinition(office.pack, 'indicators', wanted.indicator)
  const unit = await chooseUnit(office, wanted.unit)
  const figures = await loadFigures(office, unit.code, await choosePeriod(office, wanted.period))
  const figure = figures.figure({
    indicator: indicator.code,
    unit: unit.code,
    period: figures.period.code,
    slice: wanted.slice,
  })
  const under = [...figures.tree.subtree(unit.code)].map((one) => one.code)
  const entries = await entriesBehind(office, figure, under)
  const lines = [
    explainText(figure, office.pack, figures.tree, wanted.language),
    '',
    ...entryLines(office, entries, figures.tree, wanted.language),
  ]
  return { figure, entries, text: lines.join('\n') }
}

/** The live entries of every measure under the figure, in the periods they were counted for. */
async function entriesBehind(office: Office, figure: Figure, under: readonly string[]): Promise<Entry[]> {
  const wanted = new Map<string, { ledger: string; period: string }>()
  const visit = (reason: Reason): void => {
    if (reason.operation === 'measure' && reason.of && reason.period) {
      const { ledger } = getMeasure(office.pack, reason.of)
      wanted.set(`${ledger} ${reason.period}`, { ledger, period: reason.period })
    }
    reason.parts.forEach(visit)
  }
  visit(figure.reason)
  const entries: Entry[] = []
  for (const query of wanted.values())
    for await (const entry of office.store.entries({ ...query, under })) entries.push(entry)
  return entries
}

function entryLines(
  office: Office,
  entries: readonly Entry[],
  tree: { findVersion: (code: string) => { name: string } | undefined },
  language: Language,
): string[] {
  const line = (entry: Entry): string => {
    const ledger = getLedger(office.pack, entry.ledger)
    const values = ledger.fields.flatMap((field) => {
      const value = entry.values[field.code]
      return value === null || value === undefined || field.personal ? [] : [`${field.label[language]} ${value}`]
    })
    return `  ${tree.findVersion(entry.unit)?.name ?? entry.unit} ${entry.period ?? ''} ${values.join(language === 'zh' ? '，' : ', ')}`
  }
  const title =
    language === 'zh' ? `台账中的记录（${entries.length} 行）：` : `Entries in the ledgers (${entries.length}):`
  const rest = entries.length - SHOWN
  return [
    title,
    ...entries.slice(0, SHOWN).map(line),
    ...(rest > 0
      ? [language === 'zh' ? `  另有 ${rest} 行，用 --json 看全部。` : `  and ${rest} more; see all with --json.`]
      : []),
  ]
}
