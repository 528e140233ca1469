/** A figure down to its entries: how it was computed, and under each measure the lines of the ledgers that were counted. */
import { explainText } from '@youju/compute'
import {
  codesOf,
  type Entry,
  type Figure,
  type Filter,
  getLedger,
  getMeasure,
  type Language,
  type Ledger,
  type Measure,
  type Pack,
  type Reason,
  type Slice,
  UNIT_ATTRIBUTES,
  type UnitTree,
  type Value,
} from '@youju/model'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'

/** Lines of a measure shown in the text; `counted` holds them all. */
const SHOWN = 12

export type Counted = { measure: string; period: string; entries: readonly Entry[] }
export type Explanation = { figure: Figure; text: string; counted: readonly Counted[] }

export async function explainFigure(
  office: Office,
  wanted: Wanted & { indicator: string; slice: Slice; language: Language },
): Promise<Explanation> {
  const { pack } = office
  const indicator = getDefinition(pack, 'indicators', wanted.indicator)
  const unit = await chooseUnit(office, wanted.unit)
  const {
    figure: figureOf,
    tree,
    period,
  } = await loadFigures(office, unit.code, await choosePeriod(office, wanted.period))
  const key = { indicator: indicator.code, unit: unit.code, period: period.code, slice: wanted.slice }
  const figure = figureOf(key)
  const counted = await countedEntries(office, tree, figure)
  const text = [
    explainText(figure, pack, tree, wanted.language),
    ...counted
      .filter(({ entries }) => entries.length > 0)
      .flatMap((one) => ['', ...countedLines(pack, tree, one, wanted.language)]),
  ]
  return { figure, counted, text: text.join('\n') }
}

async function countedEntries(office: Office, tree: UnitTree, figure: Figure): Promise<Counted[]> {
  const reasons = new Map<string, Reason>()
  const visit = (reason: Reason): void => {
    if (reason.operation === 'measure' && reason.of && reason.period && reason.unit === figure.unit)
      reasons.set(`${reason.of} ${reason.period} ${JSON.stringify(reason.slice ?? {})}`, reason)
    reason.parts.forEach(visit)
  }
  visit(figure.reason)
  const counted: Counted[] = []
  for (const { of, period, slice, unit } of reasons.values()) {
    const measure = getMeasure(office.pack, of!)
    const query = {
      ledger: measure.ledger,
      period,
      under: unitsCounted(office.pack, tree, unit!, slice ?? {}),
      where: linesCounted(measure, slice ?? {}),
    }
    counted.push({
      measure: measure.code,
      period: period!,
      entries: await Array.fromAsync(office.store.entries(query)),
    })
  }
  return counted
}

const isAttribute = (dimension: string): boolean => (UNIT_ATTRIBUTES as readonly string[]).includes(dimension)

/** Units at and below one that pass the slice's attributes. */
function unitsCounted(pack: Pack, tree: UnitTree, unit: string, slice: Slice): string[] {
  const asked = UNIT_ATTRIBUTES.flatMap((name) =>
    slice[name] === undefined ? [] : [{ name, codes: codesOf(pack, name, slice[name]) }],
  )
  return [...tree.subtree(unit)]
    .filter((one) => asked.every(({ name, codes }) => codes.includes(one[name] ?? '')))
    .map((one) => one.code)
}

/** A line whose summed field is empty is not counted. */
const linesCounted = (measure: Measure, slice: Slice): Filter => ({
  ...(measure.sum ? { [measure.sum]: { present: true } } : {}),
  ...measure.where,
  ...Object.fromEntries(Object.entries(slice).filter(([dimension]) => !isAttribute(dimension))),
})

function countedLines(
  pack: Pack,
  tree: UnitTree,
  { measure: code, period, entries }: Counted,
  language: Language,
): string[] {
  const measure = getMeasure(pack, code)
  const ledger = getLedger(pack, measure.ledger)
  const rest = entries.length - SHOWN
  const zh = language === 'zh'
  return [
    zh
      ? `《${ledger.label.zh}》${period}，计入“${measure.label.zh}”的 ${entries.length} 行：`
      : `${ledger.label.en} ${period}, ${entries.length} ${entries.length === 1 ? 'line' : 'lines'} counted as "${measure.label.en}":`,
    ...entries.slice(0, SHOWN).map((entry) => `  ${lineText(pack, tree, ledger, measure, entry, language)}`),
    ...(rest > 0 ? [zh ? `  另有 ${rest} 行，用 --json 看全部。` : `  and ${rest} more; see all with --json.`] : []),
  ]
}

/** The unit, what tells the line from others, and what made it count; persons stay unnamed. */
function lineText(
  pack: Pack,
  tree: UnitTree,
  ledger: Ledger,
  measure: Measure,
  entry: Entry,
  language: Language,
): string {
  const telling = new Set([
    ...ledger.key,
    ...measure.by,
    ...Object.keys(measure.where),
    ...(measure.sum ? [measure.sum] : []),
  ])
  const values = ledger.fields
    .filter((field) => telling.has(field.code) && !field.personal)
    .flatMap((field) => {
      const value = entry.values[field.code] ?? null
      return value === null ? [] : [`${field.label[language]} ${valueText(pack, field.list, value, language)}`]
    })
  const name = tree.findVersion(entry.unit)?.name ?? entry.unit
  return [name, ...values].join(language === 'zh' ? '，' : ', ')
}

function valueText(pack: Pack, list: string | undefined, value: NonNullable<Value>, language: Language): string {
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no'
  const codes = pack.lists.find((one) => one.code === list)?.codes
  return codes?.find((item) => item.code === value)?.label[language] ?? String(value)
}
