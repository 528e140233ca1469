/** How many planted slips are found, kind by kind, and how often clean text is called wrong. */
import type { Defect } from '@youju/model'
import type { DefectKind } from '@youju/verify'
import type { Clean } from './clean-texts.ts'
import { type Edit, type Random, SLIPS } from './plant.ts'

export type Found = Pick<Defect, 'kind' | 'at' | 'text'>
export type Find = (text: string) => readonly Found[]
export type Planted = { slip: string; planted: number; found: number; missed: string[] }
export type Measured = { slips: Planted[]; planted: number; found: number; characters: number; falseAlarms: string[] }

/** Kinds that must hardly ever be wrong; the others (masks, noise, numbering) are held by their rules’ tables. */
const QUIET: readonly DefectKind[] = ['arithmetic', 'conflict', 'implausible', 'foreign-place', 'typo']

export function measure(texts: readonly Clean[], find: Find, { each = 30, seed = 5 } = {}): Measured {
  const random = seeded(seed)
  const clean = new Map(texts.map((text) => [text, find(text.text)]))
  const slips = SLIPS.map(({ name, kinds, places }): Planted => {
    const all = texts.flatMap((text) => places(text, random).map((edit) => ({ text, edit })))
    const missed: string[] = []
    const chosen = some(all, each, random)
    for (const { text, edit } of chosen)
      if (!isFound(text, edit, kinds, find, clean.get(text)!)) missed.push(`${text.id}: ${shown(text.text, edit)}`)
    return { slip: name, planted: chosen.length, found: chosen.length - missed.length, missed }
  })
  const total = (of: 'planted' | 'found'): number => slips.reduce((sum, slip) => sum + slip[of], 0)
  const falseAlarms = texts.flatMap((text) =>
    clean
      .get(text)!
      .filter(({ kind }) => QUIET.includes(kind))
      .map(({ kind, text: words }) => `${text.id}: ${kind} ${words}`),
  )
  return {
    ...{ slips, planted: total('planted'), found: total('found'), falseAlarms },
    characters: texts.reduce((sum, { text }) => sum + text.length, 0),
  }
}

/** Something of that kind stands at the place, which was not said of the clean text. */
function isFound(
  { text }: Clean,
  edit: Edit,
  kinds: readonly DefectKind[],
  find: Find,
  before: readonly Found[],
): boolean {
  const changed = text.slice(0, edit.from) + edit.instead + text.slice(edit.to)
  // Where something was cut out, what follows the cut shows it.
  const [from, to] = [edit.from, Math.max(edit.from + edit.instead.length, edit.from + 8 * Number(edit.instead === ''))]
  const places = [[from, to] as const, ...(edit.also ?? [])]
  const known = new Set(before.map(({ kind, text: words }) => `${kind} ${words}`))
  return find(changed).some(
    ({ kind, at, text: words }) =>
      kinds.includes(kind) &&
      places.some((place) => at[0] < place[1] && place[0] < at[1]) &&
      !known.has(`${kind} ${words}`),
  )
}

const shown = (text: string, { from, to, instead }: Edit): string =>
  `${text.slice(Math.max(0, from - 12), from)}【${text.slice(from, to).slice(0, 20)}→${instead.slice(0, 30)}】${text.slice(to, to + 8)}`.replaceAll(
    '\n',
    '⏎',
  )

/** mulberry32: the same slips at every run. */
function seeded(seed: number): Random {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return (choices) => choices[Math.floor(next() * choices.length)]!
}

function some<T>(all: readonly T[], most: number, random: Random): T[] {
  const left = [...all]
  const taken: T[] = []
  while (taken.length < most && left.length > 0) taken.push(...left.splice(left.indexOf(random(left)), 1))
  return taken
}
