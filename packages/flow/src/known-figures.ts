/**
 * The figures of a unit under the words by which a reader of reports knows them: every indicator as a whole, by each code
 * of its slices, and its change on the year before. What a text without identities is held against.
 */
import {
  type Figure,
  type Flow,
  familyOf,
  figureId,
  type Indicator,
  LEVELS,
  type Level,
  listsOf,
  type Pack,
  type Slice,
} from '@youju/model'
import type { KnownFigure } from '@youju/verify'
import { deriveFigure } from '@youju/write'
import type { Figures } from './figures.ts'
import { phraseSlice } from './phrase-slice.ts'

export const familyAndFlow = (family: string, flow: Flow): string => `${family} ${flow}`

/** `asked` by family and flow: a plan is full of targets, and few indicators are one. */
export function knownFigures(pack: Pack, figures: Figures, unit: string, asked: ReadonlySet<string>): KnownFigure[] {
  const kind = figures.tree.find(unit)?.kind
  const isAsked = (indicator: Indicator): boolean =>
    [indicator.flow, 'increase' as const, 'decrease' as const].some((flow) =>
      asked.has(familyAndFlow(familyOf(indicator), flow)),
    )
  return pack.indicators
    .filter((indicator) => kind && indicator.levels.includes(kind) && isAsked(indicator))
    .flatMap((indicator) =>
      slicesOf(pack, indicator).flatMap((slice) => {
        const key = { indicator: indicator.code, unit, period: figures.period.code, slice }
        const now = figures.figure(key)
        if (now.value === null) return []
        const known = (figure: Figure, flow: Flow): KnownFigure => ({
          id: figureId(figure),
          figure,
          family: familyOf(indicator),
          level: levelOf(indicator, slice),
          flow,
          label: labelOf(pack, indicator, slice),
        })
        const change = deriveFigure(figures.figure, { ...key, slice: { ...slice, of: 'change' } })
        return [
          known(now, indicator.flow),
          ...(change.value ? [known(change, change.value > 0 ? 'increase' : 'decrease')] : []),
        ]
      }),
    )
}

/** Whether anything is known of the period: with no entries, sums over no units are all zero. */
export function isAnythingKnown(pack: Pack, { figure, period, tree }: Figures, unit: string): boolean {
  const kind = tree.find(unit)?.kind
  return pack.indicators.some(
    ({ code, levels }) =>
      kind && levels.includes(kind) && figure({ indicator: code, unit, period: period.code, slice: {} }).value,
  )
}

/** Nothing, each code and group of each dimension, and stage with ownership together, as reports break figures down. */
function slicesOf(pack: Pack, indicator: Indicator): Slice[] {
  const single = indicator.slices.flatMap((dimension) =>
    codesOf(pack, dimension).map((code): Slice => ({ [dimension]: code })),
  )
  const both = single
    .filter((slice) => slice.stage !== undefined && indicator.slices.includes('ownership'))
    .flatMap((slice) =>
      ['public', 'private']
        .filter((code) => codesOf(pack, 'ownership').includes(code))
        .map((ownership): Slice => ({ ...slice, ownership })),
    )
  return [{}, ...single, ...both]
}

const codesOf = (pack: Pack, dimension: string): string[] => [
  ...new Set(listsOf(pack, dimension).flatMap((list) => [...list.groups, ...list.codes].map((item) => item.code))),
]

const levelOf = (indicator: Indicator, slice: Slice): Level | undefined =>
  LEVELS.find((level) => level === slice.stage) ?? indicator.level

function labelOf(pack: Pack, indicator: Indicator, slice: Slice) {
  const words = phraseSlice(pack, slice)
  return words ? { zh: `${words.zh}${indicator.label.zh}`, en: `${indicator.label.en} (${words.en})` } : indicator.label
}
