/**
 * Reports in our own words as they come back from copying, with what a careful editor would send back marked by hand:
 * ⟦typo 空辍保学⟧. They were written in four rounds, each before it was read: F1 then 0.59, 0.58, 0.69 and 0.75, now 0.86
 * on the first three. The fourth, `defects-held-out`, has had four general rules written after it and stands at 0.82.
 * `defects-pages` is damage of pages, files and scans as 60 passages published by others show it, written anew before it was
 * read: first 0.61, then 0.96 (after the first reading adjoining lines of a page were made one, as the five have them). `defects-pages-again` is
 * odder damage of the same kind, written when the first was mended: first 0.57, then 0.90; `defects-pages-third` is
 * usual damage of both, written when the second was mended: first 0.87, then 0.99.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Defect } from '@youju/model'

export type WithDefects = { id: string; text: string; defects: readonly Pick<Defect, 'kind' | 'at' | 'text'>[] }

export const readDefects = (
  part: 'defects' | 'defects-held-out' | 'defects-pages' | 'defects-pages-again' | 'defects-pages-third' = 'defects',
): WithDefects[] =>
  readFileSync(join(import.meta.dirname, `${part}.txt`), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((report) => {
      const [id, ...lines] = report.trim().split('\n')
      return { id: id!, ...marksOf(lines.join('\n')) }
    })

function marksOf(marked: string): Pick<WithDefects, 'text' | 'defects'> {
  const defects: { kind: Defect['kind']; at: [number, number]; text: string }[] = []
  let text = ''
  for (const piece of marked.split(/(⟦[^⟧]*⟧)/)) {
    const [, kind, words] = /^⟦(\S+) (.*)⟧$/s.exec(piece) ?? []
    if (words !== undefined)
      defects.push({ kind: kind as Defect['kind'], at: [text.length, text.length + words.length], text: words })
    text += words ?? piece
  }
  return { text, defects }
}

export type DefectScore = { gold: number; found: number; hit: number; missed: string[]; false: string[] }

/** One to one: the same kind at overlapping places, as the corpus's own scorer counts. */
export function scoreDefects(
  reports: readonly WithDefects[],
  find: (text: string) => readonly Pick<Defect, 'kind' | 'at' | 'text'>[],
): DefectScore {
  const score: DefectScore = { gold: 0, found: 0, hit: 0, missed: [], false: [] }
  for (const { id, text, defects } of reports) {
    const found = find(text)
    const free = new Set(found)
    for (const defect of defects) {
      const match = [...free].find(
        ({ kind, at }) => kind === defect.kind && at[0] < defect.at[1] && defect.at[0] < at[1],
      )
      if (match) free.delete(match)
      else score.missed.push(`${id}: ${defect.kind} ${defect.text}`)
    }
    score.gold += defects.length
    score.found += found.length
    score.hit += found.length - free.size
    score.false.push(...[...free].map(({ kind, text: words }) => `${id}: ${kind} ${words}`))
  }
  return score
}

export const f1 = ({ gold, found, hit }: DefectScore): number => (2 * hit) / Math.max(1, gold + found)
