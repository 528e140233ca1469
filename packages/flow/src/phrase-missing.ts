/** What a figure would need and has not, as a clerk reads it: ledger, period and units, or why none came out of them. */
import { NOTES } from '@youju/compute'
import type { Figure, Label, Missing, Pack, Reason, ReasonNote, UnitTree } from '@youju/model'

const NAMED = 3

type Lacking = Pick<Figure, 'indicator' | 'value' | 'missing' | 'reason'>

export function phraseMissing(pack: Pack, tree: UnitTree, figures: readonly Lacking[]): Label {
  const all = figures.flatMap((figure): readonly Missing[] => figure.missing)
  const gaps = Map.groupBy(all, ({ ledger, period, fields = [] }) => [ledger, period, ...fields].join(' '))
  const parts = [...gaps.values()].map((same) => {
    const [{ ledger: code, period, fields }] = same as [Missing]
    const units = new Set(same.map(({ unit }) => unit))
    const ledger = labelOf(pack, code, fields)
    const names = [...units].slice(0, NAMED).map((unit) => tree.findVersion(unit)?.name ?? unit)
    const more = units.size > NAMED
    return {
      zh: `${ledger.zh}${period} ${names.join('、')}${more ? `等${units.size}个单位` : ''}`,
      en: `${ledger.en} ${period} of ${names.join(', ')}${more ? ` and others, ${units.size} units in all` : ''}`,
    }
  })
  const empty = figures.filter(
    ({ value, missing, reason }) => (value === null && missing.length === 0) || reason.note === 'above-one',
  )
  const said = [...parts, ...new Map(empty.map((figure) => [figure.indicator, noFigure(pack, figure)])).values()]
  return { zh: said.map((part) => part.zh).join('；'), en: said.map((part) => part.en).join('; ') }
}

/** Everything is filed, and still no figure to print: nothing to divide by, no unit to look at, a share above 100 %. */
function noFigure(pack: Pack, { indicator, reason }: Lacking): Label {
  const { zh, en } = pack.indicators.find(({ code }) => code === indicator)?.label ?? { zh: indicator, en: indicator }
  const why = NOTES[findNote(reason) ?? 'missing']
  return { zh: `${zh}（${why.zh}）`, en: `${en} (${why.en})` }
}

function findNote({ note, parts }: Reason): Exclude<ReasonNote, 'missing'> | undefined {
  if (note && note !== 'missing') return note
  for (const part of parts) {
    const found = part.value === null ? findNote(part) : undefined
    if (found) return found
  }
}

/** The ledger that was not filed, or the fields of it that were left empty. */
function labelOf(pack: Pack, code: string, fields: readonly string[] | undefined): Label {
  const ledger = pack.ledgers.find((one) => one.code === code)
  const { zh, en } = ledger?.label ?? { zh: code, en: code }
  const empty = fields?.map(
    (field) => ledger?.fields.find((one) => one.code === field)?.label ?? { zh: field, en: field },
  )
  if (!empty) return { zh: `《${zh}》`, en }
  return {
    zh: `《${zh}》“${empty.map((label) => label.zh).join('”或“')}”栏`,
    en: `${empty.map((label) => label.en).join(' or ')} in ${en}`,
  }
}
