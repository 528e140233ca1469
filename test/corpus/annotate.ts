/**
 * Texts in our own words, annotated by hand in line, → text and gold lines of the corpus format. A figure is written
 * ⟦3所 #a schools.primary stock 小学⟧: as it stands in the text, an id where a relation names it, its bound when it is
 * not =, v= u= k= where they do not follow from the digits, then indicator, level, flow and subject. A line beginning
 * with @ is a relation: @sum b c = a, with ! at the end when it does not come out. In relations.txt only the figures that
 * are related are marked, and only with their id.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bound, Flow, Level, Quantity, QuantityKind, Relation } from '@youju/model'

export type Annotated = { id: string; text: string; quantities: Quantity[]; relations: Relation[] }

/**
 * `learn` may be looked at while rules are written; `held-out` is for measuring only. `reports` are whole reports in four
 * sets (A–D), each measured once before it was looked at: docs/decisions/008-measuring-the-reader.md has those figures. Sets E
 * and F hold short passages of many mechanisms, written to show what reading other offices' reports taught. `sentences` holds
 * the passages of four batches on every indicator that were read as annotated in the end: they keep the words that mending taught.
 * `offices` are whole short reports of other kinds of office in three batches (O01–O08, O11–O18, O21–O23); their first scores are in decision 008.
 * `examined/` holds the reports of examiners who saw nothing of the program, each set scored once before it was looked at (decision 008) and
 * learned from since.
 * `indicators` holds what fifty-odd offices count, in five batches (N, P, Q, R, V), with the indicator alone.
 */
export const PARTS = ['learn', 'held-out', 'reports', 'sentences', 'offices'] as const
export type Part = (typeof PARTS)[number]

export const readAnnotated = (part: Part | 'relations' | 'indicators'): Annotated[] =>
  annotate(readFileSync(join(import.meta.dirname, `${part}.txt`), 'utf8'))

const EXAMINED = join(import.meta.dirname, 'examined')
export const EXAMINED_SETS: readonly string[] = readdirSync(EXAMINED).map((file) => file.replace('.txt', ''))

export const readExamined = (sets = EXAMINED_SETS): Annotated[] =>
  sets.flatMap((set) => annotate(readFileSync(join(EXAMINED, `${set}.txt`), 'utf8')))

/** Texts of examiners in which nothing is wrong, half of them lively prose. */
export const readClean = (): { id: string; text: string }[] =>
  readdirSync(CLEAN).flatMap((file) => annotate(readFileSync(join(CLEAN, file), 'utf8')))
const CLEAN = join(import.meta.dirname, 'clean')

export function annotate(source: string): Annotated[] {
  return source
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const [title, ...lines] = part.trim().split('\n')
      const prose = lines.filter((line) => !line.startsWith('@')).join('\n')
      const { text, quantities, named } = figuresOf(prose)
      const relations = lines.filter((line) => line.startsWith('@')).map((line) => relationOf(line, named))
      return { id: title!.replace(' ', '-'), text, quantities, relations }
    })
}

function figuresOf(prose: string): { text: string; quantities: Quantity[]; named: Map<string, string> } {
  const quantities: Quantity[] = []
  const named = new Map<string, string>()
  let text = ''
  for (const piece of prose.split(/(⟦[^⟧]*⟧)/)) {
    if (!piece.startsWith('⟦')) {
      text += piece
      continue
    }
    const id = `q${quantities.length + 1}`
    const { quantity, name } = quantityOf(piece.slice(1, -1), id, text.length)
    if (name) named.set(name, id)
    quantities.push(quantity)
    text += quantity.text
  }
  return { text, quantities, named }
}

function quantityOf(inside: string, id: string, at: number): { quantity: Quantity; name: string | undefined } {
  const [text, ...notes] = inside.split(' ')
  const own = new Map(notes.flatMap((note) => (/^[vuk]=/.test(note) ? [[note[0]!, note.slice(2)] as const] : [])))
  const name = notes.find((note) => note.startsWith('#'))?.slice(1)
  const bound = (notes.find((note) => '≥≤><≈'.includes(note)) ?? '=') as Bound
  const [words, flow, ...subject] = notes.filter((note) => !/^[vuk]=|^#|^[≥≤><≈]$/.test(note))
  const [indicator, level] = (words ?? 'other').split('.')
  const { value, unit, kind } = plainValue(text!)
  return {
    name,
    quantity: {
      type: 'quantity',
      id,
      at: [at, at + text!.length],
      text: text!,
      value: own.has('v') ? Number(own.get('v')) : value,
      unit: own.get('u') ?? unit,
      kind: (own.get('k') as QuantityKind | undefined) ?? kind,
      bound,
      subject: subject.join(' '),
      indicator: indicator!,
      ...(level ? { level: level as Level } : {}),
      flow: (flow ?? 'stock') as Flow,
    },
  }
}

const KINDS: readonly (readonly [unit: RegExp, kind: QuantityKind])[] = [
  [/^(?:元|美元|港元)/, 'money'],
  [/^(?:平方米|平方公里|亩|公顷)/, 'area'],
  [/^(?:公里|米|千米|厘米)/, 'length'],
  [/^(?:年|个月|周|天|个工作日|小时|分钟|学时)/, 'duration'],
  [/^(?:分|岁|吨|立方米)$/, 'other'],
]

/** Arabic digits only; anything else is written out with v=. */
function plainValue(text: string): { value: number; unit: string; kind: QuantityKind } {
  const share = (value: number, kind: QuantityKind = 'share') => ({ value: tidy(value), unit: '', kind })
  const ratio = /^([\d.]+)([:：∶/])([\d.]+)$/.exec(text)
  if (ratio) return share(Number(ratio[1]) / Number(ratio[3]), ratio[2] === '/' ? 'share' : 'ratio')
  const match = /^([\d.,]+)[余多]?([百千万亿]*)[余多]?(.*)$/.exec(text)
  if (!match) return { value: Number.NaN, unit: '', kind: 'count' }
  const [, digits, scales, unit] = match
  const number = Number(digits!.replaceAll(',', ''))
  if (unit === '%' || unit === '％') return share(number / 100)
  if (unit === '‰') return share(number / 1000)
  if (unit === '个百分点') return share(number / 100, 'points')
  if (unit === '倍') return share(number, 'ratio')
  const factor = [...scales!].reduce((product, scale) => product * SCALES[scale as keyof typeof SCALES], 1)
  const kind = KINDS.find(([pattern]) => pattern.test(unit!))?.[1] ?? 'count'
  return { value: tidy(number * factor), unit: unit!, kind }
}

const SCALES = { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }
const tidy = (value: number): number => Number(value.toPrecision(12))

function relationOf(line: string, named: ReadonlyMap<string, string>): Relation {
  const [kind, ...parts] = line.slice(1).split(' ')
  const equals = parts.indexOf('=')
  const id = (name: string): string => {
    const found = named.get(name)
    if (!found) throw new Error(`${line} names ${name}, which no figure carries`)
    return found
  }
  return {
    type: 'relation',
    kind: kind as Relation['kind'],
    of: parts.slice(0, equals).map(id),
    equals: id(parts[equals + 1]!),
    holds: parts.at(-1) !== '!',
  }
}
