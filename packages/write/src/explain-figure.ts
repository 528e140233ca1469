/** A figure's origin in one line, for the evidence page and for hovering in HTML. */
import {
  type Figure,
  findPeriod,
  getField,
  getIndicator,
  getLedger,
  type Pack,
  type Reason,
  type UnitTree,
} from '@youju/model'
import { findEntryFigureKey } from './derived-figure.ts'
import { dayWords, periodWords } from './period-words.ts'
import { phraseFigure } from './phrase-figure.ts'
import { labelOf } from './scope.ts'

/** Where codes find their words. */
export type Names = { pack: Pack; tree: UnitTree }

export function explainFigure(figure: Figure, names: Names): string {
  const period = findPeriod(figure.period)
  const entries = entriesOf(figure.reason)
  return [
    subjectOf(figure, names.pack),
    names.tree.find(figure.unit)?.name ?? figure.unit,
    period ? periodWords(period) : figure.period,
    ...(figure.value === null ? [] : [phraseFigure({ ...figure, value: figure.value }, { as: 'plain' }).words]),
    ...(entries > 0 ? [`出自${entries}条台账记录`] : []),
    `截至${dayWords(figure.asOf.slice(0, 10))}`,
  ].join('；')
}

/** 在校生（小学、公办）比上年的变化; 捐赠台账：金额. */
function subjectOf(figure: Figure, pack: Pack): string {
  const entry = findEntryFigureKey(figure)
  if (entry) {
    const ledger = getLedger(pack, entry.ledger)
    return `${ledger.label.zh}：${getField(ledger, entry.field).label.zh}`
  }
  const { of, ...slice } = figure.slice
  const codes = Object.entries(slice).map(([dimension, code]) => labelOf(pack, dimension, code))
  const change = of === 'change' ? '比上年的变化' : of === 'growth' ? '比上年的增长率' : ''
  return `${getIndicator(pack, figure.indicator).label.zh}${codes.length > 0 ? `（${codes.join('、')}）` : ''}${change}`
}

const entriesOf = (reason: Reason): number =>
  reason.entries ?? reason.parts.reduce((sum, part) => sum + entriesOf(part), 0)
