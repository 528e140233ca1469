/**
 * A report against the ledgers. Figures that carry their identity (content controls of a .docx) must print as the ledgers'
 * figure would; where the report as written is at hand, every figure of it must still be there with the same words.
 * Figures without identity are looked up among the unit's figures.
 */
import {
  type Figure,
  type FigureKey,
  findFigureKey,
  type Label,
  type Level,
  type Quantity,
  type Reading,
  type Report,
  type Run,
  type Span,
} from '@youju/model'
import type { SourceText } from '@youju/read'
import { likeness } from './likeness.ts'
import { leadBefore } from './phrase.ts'
import { intervalOf, overlap, type Printed, printsAs, tidy, writtenLike } from './printed-number.ts'
import type { Verdict } from './verdict.ts'

const RULE = 'ledgers'

/** A figure of the ledgers under the words by which a reader of reports knows it. */
export type KnownFigure = {
  id: string
  figure: Figure
  family: string
  level?: Level
  flow: Quantity['flow']
  label: Label
}

export type FigureContext = {
  /** The report as it was written: what the document must still state, word for word. */
  report?: Report
  /** The unit's figures, for quantities without identity. */
  known?: readonly KnownFigure[]
}

export function verifyFigures(
  source: SourceText,
  reading: Reading,
  figureOf: (key: FigureKey) => Figure | undefined,
  context: FigureContext = {},
): Verdict[] {
  const stated = statedFigures(source, reading)
  const written = context.report ? writtenFigures(context.report) : source.declared.map((id) => ({ id }))
  const pairs = pairUp(stated, written, source)
  const identified = new Set(stated.flatMap((figure) => figure.quantities.map((quantity) => quantity.id)))
  return [
    ...pairs.map((pair) => judge(pair, figureOf, source)),
    ...reading.quantities
      .filter((quantity) => !identified.has(quantity.id))
      .map((quantity) => lookUp(quantity, context.known ?? [], source.text)),
  ]
}

type Stated = { id: string; at: Span; words: string; quantities: readonly Quantity[] }
/** Words are known only from the report itself; the document alone says which figures it had. */
type Written = { id: string; words?: string }
/** What the document states and what it should state; one of them is absent for a figure lost or added. */
type Pair = { at: Span } & ({ stated: Stated; written?: Written } | { stated?: undefined; written: Written })

function statedFigures(source: SourceText, reading: Reading): Stated[] {
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

function writtenFigures(report: Report): Written[] {
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
function pairUp(stated: readonly Stated[], written: readonly Written[], source: SourceText): Pair[] {
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

function judge(pair: Pair, figureOf: (key: FigureKey) => Figure | undefined, source: SourceText): Verdict {
  const { stated, written, at } = pair
  const { id } = stated ?? written
  const verdict = (of: Verdict['verdict'], reason: Label, expected?: string): Verdict => ({
    rule: RULE,
    verdict: of,
    kind: 'conflict',
    at,
    quantities: stated?.quantities.map((quantity) => quantity.id) ?? [],
    reason,
    figure: id,
    ...(expected === undefined ? {} : { expected }),
  })
  if (!stated) {
    const { words } = written
    if (words === undefined)
      return verdict('does not hold', label(`原有数字 ${id} 已不在文中`, `the figure ${id} is no longer in the text`))
    if (source.text.slice(...at) === words)
      return verdict(
        'holds',
        label(`“${words}”失去标识，文字未变`, `"${words}" lost its identity, its words are unchanged`),
      )
    return verdict(
      'does not hold',
      label(`报告应写“${words}”，现已没有`, `the report should state "${words}" and no longer does`),
      words,
    )
  }
  if (stated.words.trim() === '')
    return verdict('does not hold', label('此处的数字被删空', 'the figure was emptied'), written?.words)
  if (written?.words !== undefined && stated.words !== written.words)
    return verdict(
      'does not hold',
      label(
        `生成时为“${written.words}”，现为“${stated.words}”`,
        `written as "${written.words}", now "${stated.words}"`,
      ),
      written.words,
    )
  const key = findFigureKey(id)
  const figure = key && figureOf(key)
  if (!figure) return verdict('cannot be checked', label(`台账中没有 ${id}`, `the ledgers have no ${id}`))
  if (figure.value === null)
    return verdict(
      'cannot be checked',
      label('台账资料不全，算不出此数', 'entries are missing, so the figure cannot be computed'),
    )
  return compare(stated, figure, figure.value, verdict)
}

const label = (zh: string, en: string): Label => ({ zh, en })

/** What stands before the number of a change, or its sign. */
const UP = /增|提高|上升|升高|多|\+/
const DOWN = /减|下降|降低|回落|(?<!至)少|[-−－]/

function compare(
  stated: Stated,
  figure: Figure,
  value: number,
  verdict: (of: Verdict['verdict'], reason: Label, expected?: string) => Verdict,
): Verdict {
  const { words, quantities } = stated
  const changes = figure.slice.of !== undefined
  const size = changes ? Math.abs(value) : value
  const quantity = quantities[0] ?? bareNumber(words, figure, size)
  const held = label(`台账为 ${shown(figure, value)}`, `the ledgers say ${shown(figure, value)}`)
  const differs = (zh: string, en: string): Verdict =>
    verdict(
      'does not hold',
      label(`${zh}；${held.zh}`, `${en}; ${held.en}`),
      quantity ? writtenLike(size, quantity) : shown(figure, value),
    )
  if (!quantity)
    return value === 0 && /持平|不变|相同/.test(words)
      ? verdict('holds', label(`与上年相同，“${words}”相符`, `no change: "${words}" holds`))
      : differs(`“${words}”读不出数字`, `no figure can be read in "${words}"`)
  if (quantities.length > 1) return differs(`“${words}”读出不止一个数`, `more than one figure in "${words}"`)
  const before = words.split(quantity.text, 1)[0]!
  if (changes && ((value > 0 && DOWN.test(before)) || (value < 0 && UP.test(before))))
    return differs(`“${words}”方向相反`, `"${words}" points the wrong way`)
  if (!fitsUnit(quantity, figure)) return differs(`“${words}”单位不符`, `"${words}" has another unit`)
  if (!printsAs(size, quantity, before)) return differs(`“${words}”不符`, `"${words}" differs`)
  return verdict('holds', label(`“${words}”相符：${held.zh}`, `"${words}" holds: ${held.en}`))
}

const BARE = /^\s*[+\-−－]?(\d[\d,，]*(?:\.\d+)?%?)\s*$/
const MULTIPLIERS = [1, 1e4, 1e8]

/** In a table the heading carries the unit, perhaps in 万 or 亿, and the cell a number alone, which no reader takes for a figure. */
function bareNumber(words: string, figure: Figure, size: number): (Printed & { unit: string }) | undefined {
  const text = BARE.exec(words)?.[1]
  if (text === undefined) return undefined
  const digits = Number(text.replace(/[,，%]/g, ''))
  const scales = text.endsWith('%') ? [0.01] : isShare(figure.kind) ? [1, 0.01] : MULTIPLIERS
  const meant = scales.map((scale) => ({
    ...{ text, value: tidy(digits * scale), bound: '=' as const },
    ...{ kind: figure.kind, unit: figure.unitOfMeasure },
  }))
  return meant.find((quantity) => printsAs(size, quantity)) ?? meant[0]
}

/** Measure words of a count may change (人, 位, 名); a count may not become money, a share not a count. */
const fitsUnit = (quantity: Pick<Quantity, 'kind' | 'unit'>, figure: Figure): boolean =>
  quantity.kind === figure.kind ||
  (isShare(quantity.kind) && isShare(figure.kind)) ||
  quantity.unit === figure.unitOfMeasure

const isShare = (kind: Quantity['kind']): boolean => kind === 'share' || kind === 'points'

const shown = (figure: Figure, value: number): string =>
  isShare(figure.kind)
    ? `${Number((value * 100).toPrecision(10))}%`
    : `${Number(value.toPrecision(12))}${figure.unitOfMeasure}`

/** A quantity without identity holds when one of the unit's figures of that kind bears it out. */
function lookUp(quantity: Quantity, known: readonly KnownFigure[], text: string): Verdict {
  const verdict = (of: Verdict['verdict'], reason: Label, found?: KnownFigure): Verdict => ({
    rule: RULE,
    verdict: of,
    kind: 'conflict',
    at: quantity.at,
    quantities: [quantity.id],
    reason,
    ...(found ? { figure: found.id } : {}),
    ...(found && of === 'does not hold' ? { expected: writtenLike(Math.abs(found.figure.value!), quantity) } : {}),
  })
  const candidates = known.filter(
    ({ figure, family, level, flow }) =>
      figure.value !== null &&
      family === quantity.indicator &&
      level === quantity.level &&
      flow === quantity.flow &&
      fitsUnit(quantity, figure),
  )
  const near = (candidate: KnownFigure): boolean => {
    const value = Math.abs(candidate.figure.value!)
    return overlap(intervalOf(quantity), { low: value, high: value })
  }
  const match = candidates.find(near)
  if (match) return verdict('holds', againstLedger(quantity, match), match)
  const [only] = candidates
  if (only && candidates.length === 1 && speaksOf(quantity, only))
    return verdict('does not hold', againstLedger(quantity, only), only)
  if (candidates.length === 0)
    return verdict('cannot be checked', label('台账中没有可对照的数', 'the ledgers hold no figure to compare'))
  return { ...verdict('cannot be checked', noneBears(quantity, candidates, text)), unborne: true }
}

const NEAREST = 3

/**
 * Any of several figures may be meant, and none is what the text says: told are those named most like its own words (其中女生),
 * then like all that it is of (小学在校学生女生), then the nearest.
 */
function noneBears({ text, value, subject, at }: Quantity, candidates: readonly KnownFigure[], source: string): Label {
  const own = leadBefore(source, at[0])
  const ranked = candidates.map((candidate) => {
    const { figure, label: name } = candidate
    const away = Math.abs(Math.abs(figure.value!) - Math.abs(value ?? 0))
    return { candidate, rank: [-likeness(name.zh, own), -likeness(name.zh, subject), away] }
  })
  // A kind that nobody has is what the text means only where the ledgers know no other.
  const had = ranked.filter(({ candidate }) => candidate.figure.value !== 0)
  const nearest = (had.length > 0 ? had : ranked)
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .slice(0, NEAREST)
    .map(({ candidate }) => candidate)
  const named = (language: 'zh' | 'en', between: string): string =>
    nearest.map((one) => `${one.label[language]} ${shown(one.figure, one.figure.value!)}`).join(between)
  return label(
    `台账中没有一个数与 ${text} 相符；最接近的：${named('zh', '、')}`,
    `no figure of the ledgers bears out ${text}; nearest: ${named('en', ', ')}`,
  )
}

const compareRanks = (a: readonly number[], b: readonly number[]): number => {
  const odd = a.findIndex((rank, at) => rank !== b[at])
  return odd < 0 ? 0 : a[odd]! - b[odd]!
}

const againstLedger = ({ text }: Quantity, { figure, label: name }: KnownFigure): Label =>
  label(
    `文中 ${text}；台账 ${name.zh} ${shown(figure, figure.value!)}`,
    `text ${text}; ledgers: ${name.en} ${shown(figure, figure.value!)}`,
  )

/** The subject is the indicator's own word and nothing narrower: 在校学生, not 留守在校学生. */
const speaksOf = (quantity: Quantity, { label: name }: KnownFigure): boolean =>
  quantity.bound === '=' &&
  (name.zh.includes(quantity.subject) || quantity.subject.endsWith(name.zh)) &&
  quantity.subject.length <= name.zh.length + 4
