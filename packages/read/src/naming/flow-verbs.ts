/** The verbs around a figure: what moves, and what a change has led to. */
import type { Flow } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { wordId, wordLength } from '../words/word-tree.ts'

/** A verb of change stands so close before its number. */
const CLOSE = 5

export type Verb = { flow: Flow; from: number; to: number }

/** Verbs of movement in a stretch of text; longer words hide shorter ones in them. */
export function verbsIn(text: string, from: number, words: CompiledLexicon): Verb[] {
  const found: Verb[] = []
  for (let at = from; at < text.length; ) {
    const word = words.movements.longest(text, at, text.length)
    if (word < 0) {
      at++
      continue
    }
    const to = at + wordLength(word)
    const flow = words.movementOf[wordId(word)]
    if (flow) found.push({ flow, from: at, to })
    at = to
  }
  return found
}

/** The last verb of change or standing before the figure. */
export function changeBefore(figure: FigureMark, verbs: readonly Verb[]): Flow | undefined {
  const { lead } = figure
  let found: Flow | undefined
  for (const { flow, from, to } of verbs) {
    if (flow === 'stock') found = 'stock'
    else if (flow !== 'increase' && flow !== 'decrease') continue
    else if (figure.kind === 'count' && /^(?:提|上升|缩)/.test(lead.slice(from, to))) found = undefined
    else if (lead.length - to <= closeness(lead.slice(from, to))) found = flow
  }
  return found
}

/** 各市中广安增幅居首（110.37%） */
export function changeInBracket(text: string, { lead, kind, outerFrom }: FigureMark): Flow | undefined {
  if (lead !== '' || kind !== 'share' || text[outerFrom - 1] !== '（') return undefined
  const told = /(增幅|增速|涨幅|增长|降幅|下降)[^，。；（]{0,6}$/.exec(
    text.slice(Math.max(0, outerFrom - 12), outerFrom - 1),
  )
  return told ? (told[1]!.includes('降') ? 'decrease' : 'increase') : undefined
}

const DEVICES = new Set(['computers', 'ict-coverage', 'equipment-value', 'books'])
/** 新增幼儿园学位900个: seats come with the buildings of the period. */
export const isNewSeats = ({ lead, tail, indicator, unit }: FigureMark): boolean =>
  (/新增[^，]*$/.test(lead) &&
    (DEVICES.has(indicator) || /^[台套件册间]$/.test(unit) || /监控|探头|报警/.test(lead))) ||
  /新增[^，]*[学床座工车园]位数?$/.test(lead) ||
  (lead.endsWith('新增') && /^[^，]{0,8}[学床座工车园]位/.test(tail))

/** 新增校园监控探头860个: what is new may have a longer name than what has changed. */
const closeness = (verb: string): number =>
  verb.length === 1 ? 0 : /^(?:新增|净增|增加)/.test(verb) ? 2 * CLOSE : CLOSE

/** 下降到今年初的2237名, 尚有危房4300平方米: where a change has led or what is left stands, whatever it is usually. */
export function isReached(lead: string, verbs: readonly Verb[]): boolean {
  const last = verbs.at(-1)
  return last !== undefined && REACHED.test(lead.slice(last.from, last.to))
}
const REACHED = /^(?:增|提|上|扩|下|减|降|压|缩|升|控).*[到至为]$|^(?:尚|仍|拖欠)/
