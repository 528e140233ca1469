/** 合计 at the foot, the head or the side of a table, held against what it adds up. */
import type { Lexicon, Reading, Span } from '@youju/model'
import { fullText, type Repaired, repair } from '@youju/read'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { mayHoldTables } from '../tables/blocks.ts'
import { type Crossing, crossings } from '../tables/crossing.ts'
import { type Cell, findTables } from '../tables/find-tables.ts'
import { linesOfTable } from '../tables/table-lines.ts'
import { judgeTotals, type TotalJudged } from '../tables/totals.ts'

export const tableTotals: Rule = { code: 'table-totals', kind: 'arithmetic', check }

/** One column that comes out may be chance only where the numbers are small; rows are many. */
const LEAST_COLUMNS = 1
const LEAST_ROWS = 2

function* check({ reading, lexicon, repaired, text }: Checking): Iterable<Finding> {
  const { apart } = lexicon.tables
  for (const table of findTables(reading.source, wordsOf(text, repaired))) {
    const { rows, columns } = linesOfTable(table, lexicon.tables)
    // 九年一贯制学校不重复计算: its totals are no sums, and say so.
    const isApart = apart.some((word) => table.around.includes(word))
    const down = [...judgeTotals(rows, columns, LEAST_COLUMNS)]
    const along = [...judgeTotals(columns, rows, LEAST_ROWS)]
    yield* [...down, ...along].filter(({ holds }) => holds).map(comesOut)
    if (isApart) continue
    const failed = (some: readonly TotalJudged[]): TotalJudged[] => some.filter(({ holds }) => !holds)
    const crossed = crossings(failed(along), failed(down))
    const explained = new Set(crossed.flatMap((one) => [one.along, one.down]))
    yield* crossed.map(doesNotCross)
    yield* failed([...down, ...along])
      .filter((one) => !explained.has(one))
      .map(doesNotComeOut)
  }
}

const wordsOf =
  (text: string, { fromSource }: Repaired) =>
  ([from, to]: Span): string =>
    text.slice(fromSource(from), fromSource(to))

function comesOut(judged: TotalJudged): Finding {
  const written = equation(judged)
  return {
    ...placeOf(judged),
    verdict: 'holds',
    reason: label(
      `表中“${judged.across}”合计相符：${written}`,
      `total of "${judged.across}" in the table works out: ${written}`,
    ),
  }
}

function doesNotComeOut(judged: TotalJudged): Finding {
  const written = equation(judged)
  return {
    ...placeOf(judged),
    expected: judged.sum.toFixed(decimalsOf(judged.total)),
    reason: label(
      `表中“${judged.across}”合计不符：${written}`,
      `total of "${judged.across}" in the table does not work out: ${written}`,
    ),
  }
}

/** Of all those numbers the one is wrong that stands in both. */
function doesNotCross({ cell, value, along, down }: Crossing): Finding {
  const cells = [along, down].flatMap(({ parts, total }) => [...parts, total]).filter((one) => one !== cell)
  const [one, other] = [equation(down), equation(along)]
  return {
    at: cell.at,
    cells: [...new Set(cells), cell].map(({ at }) => at),
    expected: value.toFixed(decimalsOf(cell)),
    reason: label(
      `表中横、竖两个合计都因此处不符：${one}，${other}`,
      `two totals of the table, across and down, do not work out with this number: ${one}; ${other}`,
    ),
  }
}

const placeOf = ({ parts, total }: TotalJudged): Pick<Finding, 'at' | 'cells'> => ({
  at: total.at,
  cells: [...parts, total].map(({ at }) => at),
})

function equation({ holds, parts, total, sum }: TotalJudged): string {
  const shown = sum.toFixed(decimalsOf(total))
  const isSame = holds && Number(shown) === total.number!.value
  return `${termsOf(parts)} = ${shown}${isSame ? '' : ` ${holds ? '≈' : '≠'} ${total.text}`}`
}

const decimalsOf = ({ number }: Cell): number => Math.round(-Math.log10(number!.unit))

/** Of many the first and the last are written. */
function termsOf(parts: readonly Cell[]): string {
  const terms = parts.map(({ text }) => text)
  return (terms.length > MOST ? [...terms.slice(0, MOST - 2), '…', terms.at(-1)] : terms).join(' + ')
}
const MOST = 8

/** Numbers of tables that `read` takes for no figures, by place. */
export function cellsOfTables(reading: Reading, lexicon: Lexicon): Span[] {
  if (!mayHoldTables(reading.source)) return []
  const repaired = repair(reading.source, lexicon)
  const figures = new Set(reading.quantities.map(({ at }) => at[0]))
  const isFigure = ([from, to]: Span): boolean => {
    for (let at = from; at < to; at++) if (figures.has(at)) return true
    return false
  }
  return findTables(reading.source, wordsOf(fullText(repaired), repaired))
    .flatMap((table) => linesOfTable(table, lexicon.tables).rows.flatMap(({ cells }) => cells))
    .flatMap(({ at, number }) => (number && !isFigure(at) ? [at] : []))
}
