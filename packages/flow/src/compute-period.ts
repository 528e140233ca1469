/** Indicators of a unit, or of every unit of a kind below it, for a period. */
import { type Figure, getIndicator, type Label, type Slice, UNIT_KINDS, type UnitKind } from '@youju/model'
import { choosePeriod, chooseUnit, type Wanted } from './choose.ts'
import { figureWords } from './figure-words.ts'
import { loadFigures } from './figures.ts'
import { getDefinition } from './get-definition.ts'
import type { Office } from './office.ts'
import { phraseMissing } from './phrase-missing.ts'
import { phraseSlice } from './phrase-slice.ts'
import { problem } from './problems.ts'

export type ComputedFigure = {
  figure: Figure
  unitName: string
  label: Label
  sliceText?: Label
  /** As a document would state it; absent when the figure is missing. */
  words?: Label
  missing: Label
}

export type ComputeOptions = Wanted & { indicators?: readonly string[]; kind?: string; slice?: Slice }

export async function computePeriod(office: Office, wanted: ComputeOptions): Promise<ComputedFigure[]> {
  const unit = await chooseUnit(office, wanted.unit)
  const kind = getKind(wanted.kind)
  const asked = wanted.indicators?.map((code) => getDefinition(office.pack, 'indicators', code))
  const figures = await loadFigures(office, unit.code, await choosePeriod(office, wanted.period))
  const units = kind ? [...figures.tree.subtree(unit.code)].filter((one) => one.kind === kind) : [unit]
  return units.flatMap((one) =>
    (asked ?? office.pack.indicators.filter((indicator) => indicator.levels.includes(one.kind))).map((indicator) => {
      const figure = figures.figure({
        indicator: indicator.code,
        unit: one.code,
        period: figures.period.code,
        slice: wanted.slice ?? {},
      })
      return {
        figure,
        unitName: one.name,
        label: getIndicator(office.pack, figure.indicator).label,
        sliceText: phraseSlice(office.pack, figure.slice),
        words: figureWords(office.pack, figure, indicator.passes),
        missing: phraseMissing(office.pack, figures.tree, [figure]),
      }
    }),
  )
}

function getKind(kind: string | undefined): UnitKind | undefined {
  if (kind === undefined) return undefined
  const found = UNIT_KINDS.find((one) => one === kind)
  if (!found) throw problem('unit-kind-unknown', { kind, known: UNIT_KINDS.join(' ') })
  return found
}
