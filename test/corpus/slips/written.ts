/**
 * Sentences of our own, each with one slip as reading by machine, typing or a page makes it: `⟦患>串⟧` stands in the right text as 患,
 * in the wrong one as 串. `# look` heads those of one kind. `node test/corpus/slips/written.ts` prints how many are found.
 * `official` (sentences as offices write them) was first read at 52 of 80, `offices` and `offices-again`
 * (as reports of the year write) at 38 of 80 and 37 of 74.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Find } from './measure.ts'
import { findDefects } from './report.ts'

type Written = { kind: string; right: string; wrong: string; at: readonly [number, number] }
export type FoundOfKind = { kind: string; written: number; found: number }

const SLIP = /⟦([^>⟧]*)>([^⟧]*)⟧/

export const textOf = (file: string): string => readFileSync(join(import.meta.dirname, `${file}.txt`), 'utf8')

function readWritten(file: string): Written[] {
  let kind = ''
  return textOf(file)
    .split('\n')
    .flatMap((line): Written[] => {
      kind = /^# (.+)/.exec(line)?.[1] ?? kind
      const slip = SLIP.exec(line)
      if (!slip) return []
      const [mark, right, wrong] = slip
      const place = [slip.index, slip.index + Math.max(1, wrong!.length)] as const
      return [{ kind, right: line.replace(mark, right!), wrong: line.replace(mark, wrong!), at: place }]
    })
}

/** Found is what overlaps the slip, or stands right beside what was lost, and was not said of the right text. */
export function findWritten(file: string, find: Find = findDefects): FoundOfKind[] {
  const kinds = new Map<string, FoundOfKind>()
  for (const { kind, right, wrong, at } of readWritten(file)) {
    const known = new Set(find(right).map(({ text }) => text))
    const found = find(wrong).some((one) => one.at[0] <= at[1] && at[0] <= one.at[1] && !known.has(one.text))
    const counted = kinds.get(kind) ?? { kind, written: 0, found: 0 }
    kinds.set(kind, { kind, written: counted.written + 1, found: counted.found + (found ? 1 : 0) })
  }
  return [...kinds.values()]
}

if (import.meta.main)
  for (const file of ['everyday', 'official', 'offices', 'offices-again', 'page-noise']) {
    console.log(file)
    console.table(findWritten(file))
  }
