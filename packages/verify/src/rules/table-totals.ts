/** 合计 at the foot, the head or the side of a table, held against what it adds up. */
import type { Lexicon, Reading, Span } from '@youju/model'
import { fullText, type Repaired, repair } from '@youju/read'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'
import { mayHoldTables } from '../tables/blocks.ts'
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
    for (const judged of [...judgeTotals(rows, columns, LEAST_COLUMNS), ...judgeTotals(columns, rows, LEAST_ROWS)])
      if (judged.holds || !isApart) yield told(judged)
  }
}

const wordsOf =
  (text: string, { fromSource }: Repaired) =>
  ([from, to]: Span): string =>
    text.slice(fromSource(from), fromSource(to))

function told({ holds, across, total, parts, sum }: TotalJudged): Finding {
  const shown = sum.toFixed(decimalsOf(total))
  const written = `${termsOf(parts)} = ${shown}${holds && Number(shown) === total.number!.value ? '' : ` ${holds ? '≈' : '≠'} ${total.text}`}`
  return {
    at: total.at,
    cells: [...parts.map(({ at }) => at), total.at],
    ...(holds ? { verdict: 'holds' } : { expected: shown }),
    reason: holds
      ? label(`表中“${across}”合计相符：${written}`, `total of "${across}" in the table comes out: ${written}`)
      : label(`表中“${across}”合计不符：${written}`, `total of "${across}" in the table does not come out: ${written}`),
  }
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
