/** Fills what stands inside a sentence: figures, words, optional clauses and lists joined by 、. */
import {
  type Figure,
  figureId,
  getField,
  getIndicator,
  getLedger,
  type LeftOut,
  type Run,
  runsText,
} from '@youju/model'
import type { Attributes } from './condition.ts'
import { undecided } from './condition-words.ts'
import { findEntryFigureKey } from './derived-figure.ts'
import { dayWords, periodWords, yearWords } from './period-words.ts'
import { phraseChange } from './phrase-change.ts'
import { type Phrase, type PhraseOptions, phraseFigure } from './phrase-figure.ts'
import { entryFigureIn, fieldOf, figureIn, judge, labelOf, periodIn, type Scope, scopesOf, unitIn } from './scope.ts'
import type { FigureDirective, Inline, Selection } from './template-tree.ts'

/** `missing`: figures without a value. `omitted`: there is nothing to speak of, so whatever holds it is not printed. */
export type Filled = { runs: readonly Run[]; missing: readonly Figure[]; omitted: boolean }

/** Stands where a figure is missing, in the list of what was left out. */
function gap({ setting: { pack } }: Scope, figure: Figure): string {
  const entry = findEntryFigureKey(figure)
  const { label } = entry ? getField(getLedger(pack, entry.ledger), entry.field) : getIndicator(pack, figure.indicator)
  return `（缺：${label.zh}）`
}

const NOTHING: Filled = { runs: [], missing: [], omitted: false }
const text = (words: string): Filled => ({ ...NOTHING, runs: words === '' ? [] : [{ is: 'text', text: words }] })

/** Marked until the sentence is whole and it is known which parts stay. */
type OnceRun = Run & { once?: true }
const onceRun = (words: string): OnceRun => ({ is: 'text', text: words, once: true })

/** A sentence's runs with each of its once-words at the first part that stays. */
export function sayOnce(runs: readonly OnceRun[]): Run[] {
  const said = new Set<string>()
  return runs.flatMap((run): Run[] => {
    if (!run.once || run.is !== 'text') return [run]
    if (said.has(run.text)) return []
    said.add(run.text)
    return [{ is: 'text', text: run.text }]
  })
}

export function fillInlines(inlines: readonly Inline[], scope: Scope, leftOut: LeftOut[]): Filled {
  const filled = inlines.map((inline, index) => fillInline(inline, inlines[index + 1], scope, leftOut))
  return {
    runs: filled.flatMap(({ runs }) => runs),
    missing: filled.flatMap(({ missing }) => missing),
    omitted: filled.some(({ omitted }) => omitted),
  }
}

function fillInline(inline: Inline, next: Inline | undefined, scope: Scope, leftOut: LeftOut[]): Filled {
  switch (inline.is) {
    case 'text':
      return text(inline.text)
    case 'once':
      return { ...NOTHING, runs: [onceRun(inline.text)] }
    case 'figure':
      return fillFigure(inline, scope)
    case 'field':
      return fillField(inline.field, inline.attributes, scope)
    case 'name':
      return text(name(inline.attributes, scope))
    case 'year':
      return text(year(inline.attributes, scope))
    case 'period':
      return text(periodWords(periodIn(scope.setting.period, inline.attributes.period)))
    case 'clause':
      return fillClause(inline, scope, leftOut)
    case 'each':
      return fillList(inline, next, scope, leftOut)
  }
}

function fillFigure({ form, code, attributes }: FigureDirective, scope: Scope): Filled {
  const passes = form === 'fig' ? getIndicator(scope.setting.pack, code).passes : undefined
  const options = { ...phraseOptions(attributes, scope), passes }
  if (form === 'fig')
    return printFigure(scope, figureIn(scope, code, attributes), attributes, (figure) => phraseFigure(figure, options))
  const { than, up, down, same } = attributes
  return printFigure(scope, figureIn(scope, code, attributes, form), attributes, (figure) =>
    phraseChange(figure, { ...options, than, up, down, same }),
  )
}

function printFigure(
  scope: Scope,
  figure: Figure,
  attributes: Attributes,
  phrase: (figure: Figure & { value: number }) => Phrase,
): Filled {
  const { value } = figure
  // More people on duty than there are posts is a slip in a ledger, and no report goes out with it.
  if (value === null || figure.reason.note === 'above-one') return { ...text(gap(scope, figure)), missing: [figure] }
  if (value === 0 && attributes.zero === 'omit') return { ...NOTHING, omitted: true }
  const { words, bound } = phrase({ ...figure, value })
  return { ...NOTHING, runs: [{ is: 'figure', id: figureId(figure), words, bound, figure }] }
}

function fillField(code: string, attributes: Attributes, scope: Scope): Filled {
  const field = fieldOf(scope, code)
  const value = scope.entry!.values[code]
  if (['integer', 'decimal', 'money', 'share'].includes(field.type)) {
    const options = phraseOptions(attributes, scope)
    return printFigure(scope, entryFigureIn(scope, scope.entry!, code), attributes, (figure) =>
      phraseFigure(figure, options),
    )
  }
  if (value === undefined || value === null || value === '') return { ...NOTHING, omitted: true }
  if (field.type === 'date' || field.type === 'month')
    return text(dayWords(String(value), scope.setting.period.from.slice(0, 4)))
  return text(field.type === 'code' ? labelOf(scope.setting.pack, code, String(value)) : String(value))
}

function fillClause(clause: Extract<Inline, { is: 'clause' }>, scope: Scope, leftOut: LeftOut[]): Filled {
  const { holds, missing } = judge(scope, clause.if)
  if (missing.length > 0)
    leftOut.push({ text: runsText(fillInlines(clause.children, scope, []).runs), figures: missing })
  if (!holds) return NOTHING
  const filled = fillInlines(clause.children, scope, leftOut)
  if (filled.omitted) return NOTHING
  if (filled.missing.length === 0) return filled
  leftOut.push({ text: runsText(filled.runs), figures: filled.missing })
  return NOTHING
}

/** A list that was cut says 等, unless the text goes on with it; so do names before a number: 甲、乙等2所学校. */
function fillList(
  { children, over }: Extract<Inline, { is: 'each' }>,
  next: Inline | undefined,
  scope: Scope,
  leftOut: LeftOut[],
): Filled {
  const items = selectScopes(over, scope, leftOut).flatMap((item) => {
    const filled = fillInlines(children, item, leftOut)
    if (filled.omitted) return []
    if (filled.missing.length === 0) return [sayOnce(filled.runs)]
    leftOut.push({ text: runsText(filled.runs), figures: filled.missing })
    return []
  })
  const { cap, etc, join = '、' } = over.attributes
  const kept = items.slice(0, cap === undefined ? undefined : Number(cap))
  if (kept.length === 0) return { ...NOTHING, omitted: true }
  const joined = kept.flatMap((runs, index): Run[] =>
    index > 0 && join ? [{ is: 'text', text: join }, ...runs] : [...runs],
  )
  const says = kept.length < items.length || etc === 'always' || (next?.is === 'figure' && kept.length > 1)
  const ends: Run[] = says && !(next?.is === 'text' && next.text.startsWith('等')) ? [{ is: 'text', text: '等' }] : []
  return { ...NOTHING, runs: [...joined, ...ends] }
}

/** With the words that stand behind the name of a unit of its kind: 教育局 at a county, 教育办公室 at a township. */
function name(attributes: Attributes, scope: Scope): string {
  if (attributes.unit === undefined && scope.label) return scope.label
  const unit = unitIn(scope, attributes.unit)
  return unit.name + (attributes[unit.kind] ?? '')
}

const NAMED = 3

/** The scopes of a list for which its condition holds; of those nobody can judge it is said once. */
export function selectScopes(over: Selection, scope: Scope, leftOut: LeftOut[]): Scope[] {
  const open: { name: string; missing: readonly Figure[] }[] = []
  const held = scopesOf(scope, over.attributes).filter((item) => {
    const { holds, missing } = judge(item, over.if)
    if (missing.length > 0) open.push({ name: item.label ?? item.unit.name, missing })
    return holds
  })
  if (open.length > 0) {
    const names = open.slice(0, NAMED).map(({ name }) => name)
    const who = names.join('、') + (open.length > NAMED ? `等${open.length}个` : '')
    const text = `${who}：${undecided(scope.setting.pack, over.if!)}`
    leftOut.push({ text, figures: open.flatMap(({ missing }) => missing) })
  }
  return held
}

function year(attributes: Attributes, scope: Scope): string {
  const offset = attributes.period === 'previous' ? -1 : attributes.period === 'next' ? 1 : 0
  const named = offset === 0 ? periodIn(scope.setting.period, attributes.period) : scope.setting.period
  const words = yearWords(named, offset)
  return attributes.bare === undefined ? words : words.slice(0, -1)
}

const phraseOptions = (attributes: Attributes, scope: Scope): PhraseOptions => ({
  as: attributes.as as PhraseOptions['as'],
  digits: attributes.digits === undefined ? undefined : Number(attributes.digits),
  measure: attributes.measure,
  bare: scope.bare || attributes.bare !== undefined,
  approx: attributes.approx as PhraseOptions['approx'],
  to: attributes.to === undefined ? undefined : Number(attributes.to),
})
