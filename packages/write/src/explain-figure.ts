/** A figure's origin in one line, for the evidence list and for hovering in HTML. */
import type { Figure, Reason } from '@youju/model'

export function explainFigure(figure: Figure): string {
  const slice = Object.entries(figure.slice).map(([name, code]) => `${name}=${code}`)
  const entries = entriesOf(figure.reason)
  return [
    `${figure.indicator}${slice.length > 0 ? `（${slice.join('，')}）` : ''}`,
    `单位 ${figure.unit}`,
    `期间 ${figure.period}`,
    `数值 ${figure.value}${figure.unitOfMeasure}`,
    ...(entries > 0 ? [`出自 ${entries} 条台账记录`] : []),
    `截至 ${figure.asOf}`,
  ].join('；')
}

const entriesOf = (reason: Reason): number =>
  reason.entries ?? reason.parts.reduce((sum, part) => sum + entriesOf(part), 0)
