/** What a figure would need and has not, as a clerk reads it: ledger, period and units. */
import type { Figure, Label, Missing, Pack, UnitTree } from '@youju/model'

const NAMED = 3

export function phraseMissing(pack: Pack, tree: UnitTree, figures: readonly Pick<Figure, 'missing'>[]): Label {
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
  return { zh: parts.map((part) => part.zh).join('；'), en: parts.map((part) => part.en).join('; ') }
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
