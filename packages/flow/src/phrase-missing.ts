/** What a figure would need and has not, as a clerk reads it: ledger, period and units. */
import type { Figure, Label, Missing, Pack, UnitTree } from '@youju/model'

const NAMED = 3

export function phraseMissing(pack: Pack, tree: UnitTree, figures: readonly Pick<Figure, 'missing'>[]): Label {
  const gaps = new Map<string, Set<string>>()
  for (const { ledger, period, unit } of figures.flatMap((figure): readonly Missing[] => figure.missing)) {
    const key = `${ledger} ${period}`
    gaps.set(key, (gaps.get(key) ?? new Set()).add(unit))
  }
  const parts = [...gaps].map(([key, units]) => {
    const [code, period] = key.split(' ') as [string, string]
    const ledger = pack.ledgers.find((one) => one.code === code)?.label ?? { zh: code, en: code }
    const names = [...units].slice(0, NAMED).map((unit) => tree.findVersion(unit)?.name ?? unit)
    const more = units.size > NAMED
    return {
      zh: `《${ledger.zh}》${period} ${names.join('、')}${more ? `等${units.size}个单位` : ''}`,
      en: `${ledger.en} ${period} of ${names.join(', ')}${more ? ` and others, ${units.size} units in all` : ''}`,
    }
  })
  return { zh: parts.map((part) => part.zh).join('；'), en: parts.map((part) => part.en).join('; ') }
}
