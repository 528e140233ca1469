/** Template + figures → report. Sentences whose figures are missing are left out and listed. */
import {
  type Block,
  findPeriod,
  type LeftOut,
  type Pack,
  type Report,
  type Run,
  runsText,
  type Slice,
  type Template,
  together,
  UNIT_ATTRIBUTES,
} from '@youju/model'
import type { Attributes } from './condition.ts'
import { undecided } from './condition-words.ts'
import { fillInlines, sayOnce, selectScopes } from './fill-inline.ts'
import { parseTemplate } from './parse-template.ts'
import { dayWords } from './period-words.ts'
import { problem } from './problems.ts'
import { judge, type Scope, type Setting, type WriteContext } from './scope.ts'
import { finishSections } from './sections.ts'
import { closeSentences } from './sentences.ts'
import type { Inline, Sentence, TemplateBlock } from './template-tree.ts'

/** @throws Problem when the template, the unit or the period is wrong */
export function fillTemplate(pack: Pack, template: Template, context: WriteContext): Report {
  const { blocks, problems } = parseTemplate(pack, template)
  if (problems.length > 0) throw together(problems)
  const setting = settle(pack, context)
  const leftOut: LeftOut[] = []
  const filled = fillBlocks(blocks, { setting, unit: setting.unit, slice: {}, bare: false }, leftOut)
  return {
    template: template.code,
    version: template.version,
    unit: setting.unit.code,
    unitName: setting.unit.name,
    period: setting.period.code,
    blocks: finishSections(filled),
    leftOut,
  }
}

function settle(pack: Pack, context: WriteContext): Setting {
  const unit = context.tree.find(context.unit)
  if (!unit) throw problem('report-unit-unknown', { unit: context.unit, day: context.tree.asOf })
  const period = findPeriod(context.period)
  if (!period) throw problem('report-period-unknown', { period: context.period })
  return { pack, context, unit, period }
}

const fillBlocks = (blocks: readonly TemplateBlock[], scope: Scope, leftOut: LeftOut[]): Block[] =>
  blocks.flatMap((block) => fillBlock(block, scope, leftOut))

function fillBlock(block: TemplateBlock, scope: Scope, leftOut: LeftOut[]): Block[] {
  switch (block.is) {
    case 'title':
    case 'heading':
      return [{ ...headOf(block), runs: fillInlines(block.inlines, scope, leftOut).runs }]
    case 'paragraph':
    case 'item': {
      const runs = fillSentences(block.sentences, scope, leftOut)
      return runs.length > 0 ? [{ is: block.is, runs }] : []
    }
    case 'signature': {
      const body = runsText(fillInlines(block.body, scope, leftOut).runs)
      const { day, tree } = scope.setting.context
      const dated = block.date === 'begin' ? scope.setting.period.from : block.date
      const date = dayWords(dated ?? day ?? tree.asOf)
      return [{ is: 'signature', body: body || scope.setting.unit.name, date }]
    }
    case 'when': {
      const { holds, missing } = judge(scope, block.if)
      if (missing.length > 0) leftOut.push({ text: undecided(scope.setting.pack, block.if), figures: missing })
      return holds ? fillBlocks(block.children, scope, leftOut) : []
    }
    case 'each': {
      const { cap } = block.over.attributes
      const scopes = selectScopes(block.over, scope, leftOut).slice(0, cap === undefined ? undefined : Number(cap))
      return scopes.flatMap((item) => fillBlocks(block.children, item, leftOut))
    }
    case 'table':
      return fillTable(block, scope, leftOut)
  }
}

const headOf = (block: Extract<TemplateBlock, { is: 'title' | 'heading' }>) =>
  block.is === 'title' ? ({ is: 'title' } as const) : ({ is: 'heading', level: block.level } as const)

function fillSentences(sentences: readonly Sentence[], scope: Scope, leftOut: LeftOut[]): Run[] {
  const filled = sentences.map(({ inlines, end }) => {
    const { runs: parts, missing, omitted } = fillInlines(inlines, scope, leftOut)
    const runs = sayOnce(parts)
    if (missing.length > 0 && !omitted) leftOut.push({ text: runsText(runs) + end, figures: missing })
    return { runs, end, stays: missing.length === 0 && !omitted && runs.length > 0 }
  })
  return mergeTexts(closeSentences(filled).flatMap(({ runs, end }): Run[] => [...runs, { is: 'text', text: end }]))
}

function fillTable(block: Extract<TemplateBlock, { is: 'table' }>, scope: Scope, leftOut: LeftOut[]): Block[] {
  const { attributes } = block.over
  const { cap } = attributes
  const rows = selectScopes(block.over, scope, leftOut).slice(0, cap === undefined ? undefined : Number(cap))
  if (rows.length === 0) return []
  const total =
    attributes.total === undefined ? [] : [{ ...scope, slice: unitSlice(attributes), label: attributes.total }]
  const words = (inlines: readonly Inline[]) => fillInlines(inlines, scope, leftOut).runs
  return [
    {
      is: 'table',
      header: block.columns.map(({ heading }) => words(heading)),
      rows: [...rows, ...total].map((row) =>
        block.columns.map(({ heading, cell }): readonly Run[] => {
          const { runs, missing, omitted } = fillInlines(cell, { ...row, bare: true }, leftOut)
          if (missing.length === 0) return omitted ? [] : mergeTexts(sayOnce(runs))
          leftOut.push({ text: `${row.label ?? row.unit.name}：${runsText(words(heading))}`, figures: missing })
          return [{ is: 'text', text: '—' }]
        }),
      ),
    },
  ]
}

/** The total of a table over units of one kind is that of these units. */
const unitSlice = (attributes: Attributes): Slice =>
  attributes.codes === undefined && attributes.ledger === undefined
    ? Object.fromEntries(UNIT_ATTRIBUTES.flatMap((name) => (attributes[name] ? [[name, attributes[name]]] : [])))
    : {}

/** Neighbouring texts as one run, so that a report is the same however its template was cut. */
function mergeTexts(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    if (run.is === 'text' && last?.is === 'text') merged[merged.length - 1] = { is: 'text', text: last.text + run.text }
    else if (run.is === 'figure' || run.text !== '') merged.push(run)
  }
  return merged
}
