/** The figures that a document states with their identity, each beside the one that it was written with. */
import type { Quantity, Reading, Report, Run, Span } from '@youju/model'
import type { SourceText } from '@youju/read'

export type Stated = { id: string; at: Span; words: string; quantities: readonly Quantity[] }
/** Words are known only from the report itself; the document alone says which figures it had. */
export type Written = { id: string; words?: string }
/** What the document states and what it should state; one of them is absent for a figure lost or added. */
export type Pair = { at: Span } & ({ stated: Stated; written?: Written } | { stated?: undefined; written: Written })

export function statedFigures(source: SourceText, reading: Reading): Stated[] {
  const { quantities } = reading
  let next = 0
  return source.figures.map(({ id, at }) => {
    while (next < quantities.length && quantities[next]!.at[1] <= at[0]) next++
    const inside: Quantity[] = []
    for (let index = next; index < quantities.length && quantities[index]!.at[0] < at[1]; index++)
      inside.push(quantities[index]!)
    return { id, at, words: source.text.slice(...at), quantities: inside }
  })
}

export function writtenFigures(report: Report): Written[] {
  const runs: Run[] = report.blocks.flatMap((block) =>
    block.is === 'table'
      ? [...block.header.flat(), ...block.rows.flat(2)]
      : block.is === 'signature'
        ? []
        : [...block.runs],
  )
  return runs.flatMap((run) => (run.is === 'figure' ? [{ id: run.id, words: run.words }] : []))
}

/** Both lists stand in reading order: for each id, the first written belongs to the first stated, and so on. */
export function pairUp(stated: readonly Stated[], written: readonly Written[], source: SourceText): Pair[] {
  const waiting = Map.groupBy(stated, (figure) => figure.id)
  let end = 0
  const pairs: Pair[] = written.map((figure) => {
    const partner = waiting.get(figure.id)?.shift()
    if (partner) {
      end = partner.at[1]
      return { stated: partner, written: figure, at: partner.at }
    }
    const at = figure.words === undefined ? undefined : placeAfter(source.text, figure.words, end)
    return { written: figure, at: at ?? gapAfter(source, end) }
  })
  const added = [...waiting.values()].flat().map((figure): Pair => ({ stated: figure, at: figure.at }))
  return [...pairs, ...added]
}

/** The same words further off are another figure's. */
const NEAR = 400

function placeAfter(text: string, words: string, offset: number): Span | undefined {
  const at = text.slice(offset, offset + NEAR).indexOf(words)
  return at < 0 ? undefined : [offset + at, offset + at + words.length]
}

/** A lost figure is shown where it should have stood: between the figures before and after it. */
function gapAfter(source: SourceText, offset: number): Span {
  const next = source.figures.find(({ at }) => at[0] >= offset)
  const between = source.text.slice(offset, next?.at[0])
  const from = between.search(/[^\s，。；、]/)
  return from < 0 ? [offset, offset] : [offset + from, offset + between.trimEnd().length]
}
