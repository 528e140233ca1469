/** Markdown with directives → template tree, with every problem found on the way. */
import { findPeriod, type Ledger, type Pack, type Problem, type Template } from '@youju/model'
import type { BlockContent, DefinitionContent, PhrasingContent, RootContent } from 'mdast'
import remarkDirective from 'remark-directive'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Attributes, type Condition, parseCondition } from './condition.ts'
import {
  type Complaint,
  checkAttributes,
  checkColumns,
  checkCondition,
  checkFigure,
  checkSelection,
  type DirectiveName,
  findLedger,
  hasField,
  isPersonal,
  TAKES,
  unknown,
} from './directive-attributes.ts'
import { problem } from './problems.ts'
import { splitSentences } from './sentences.ts'
import type { Inline, Selection, TemplateBlock } from './template-tree.ts'

export type ParsedTemplate = { blocks: readonly TemplateBlock[]; problems: readonly Problem[] }
type Node = { position?: { start: { line: number; offset?: number }; end: { offset?: number } } }
type Directive = Node & { name: string; attributes?: Record<string, string | null | undefined> | null }

const markdown = unified().use(remarkParse).use(remarkDirective)

export function parseTemplate(pack: Pack, template: Template): ParsedTemplate {
  const reader = new TemplateReader(pack, template)
  const root = markdown.parse(template.text)
  return { blocks: reader.blocks(root.children, undefined), problems: reader.problems }
}

/** Every problem of a template, with its line. */
export const checkTemplate = (pack: Pack, template: Template): readonly Problem[] =>
  parseTemplate(pack, template).problems

class TemplateReader {
  readonly #pack: Pack
  readonly #template: Template
  readonly problems: Problem[] = []

  constructor(pack: Pack, template: Template) {
    this.#pack = pack
    this.#template = template
  }

  /** `ledger` is that of the entries spoken of, inside an `each` over entries. */
  blocks(
    nodes: readonly (RootContent | BlockContent | DefinitionContent)[],
    ledger: Ledger | undefined,
  ): TemplateBlock[] {
    return nodes.flatMap((node) => this.#block(node, ledger))
  }

  #block(node: RootContent, ledger: Ledger | undefined): TemplateBlock[] {
    switch (node.type) {
      case 'heading':
        return this.#heading(node.depth, this.#words(node.children, 'heading', ledger), node)
      case 'paragraph':
        if (this.#source(node).startsWith(':::')) this.#add(node, 'template-container-stray')
        return [{ is: 'paragraph', sentences: splitSentences(trim(this.#inlines(node.children, ledger))) }]
      case 'list':
        if (node.ordered) this.#add(node, 'template-block-unknown', { name: '1.' })
        return node.children.flatMap((item) =>
          item.children.flatMap((child): TemplateBlock[] =>
            child.type === 'paragraph'
              ? [{ is: 'item', sentences: splitSentences(trim(this.#inlines(child.children, ledger))) }]
              : this.#block(child, ledger),
          ),
        )
      case 'leafDirective':
        if (node.name !== 'signature') return this.#unknownDirective(node)
        return this.#signature(this.#words(node.children, 'signature', ledger), node)
      case 'containerDirective':
        if (!/^\s*:{3,}\s*$/.test(this.#source(node).split('\n').at(-1) ?? ''))
          this.#add(node, 'template-container-open', { name: node.name })
        return this.#container(node, node.children, ledger)
      case 'html':
        if (node.value.startsWith('<!--')) return []
    }
    this.#add(node, 'template-block-unknown', { name: node.type })
    return []
  }

  #heading(depth: number, inlines: Inline[], node: Node): TemplateBlock[] {
    if (depth === 1) return [{ is: 'title', inlines }]
    if (depth > 5) this.#add(node, 'template-block-unknown', { name: `heading ${depth}` })
    return [{ is: 'heading', level: Math.min(depth - 1, 4) as 1, inlines }]
  }

  #signature(body: Inline[], node: Directive): TemplateBlock[] {
    const { date } = this.#attributes(node, 'signature')
    if (date !== undefined && date !== 'begin' && findPeriod(date)?.kind !== 'day')
      this.#add(node, 'template-attribute-wrong', { attribute: 'date', value: date, known: '2024-01-06 begin' })
    return [{ is: 'signature', body, date }]
  }

  #container(
    node: Directive,
    children: readonly (BlockContent | DefinitionContent)[],
    ledger: Ledger | undefined,
  ): TemplateBlock[] {
    if (node.name === 'when') {
      const attributes = this.#attributes(node, 'when')
      const condition = this.#condition(node, attributes.if ?? '', ledger)
      return condition ? [{ is: 'when', if: condition, children: this.blocks(children, ledger) }] : []
    }
    if (node.name === 'each') {
      const { over, entries } = this.#selection(node, 'each')
      return [{ is: 'each', over, children: this.blocks(children, entries) }]
    }
    if (node.name === 'table') {
      const { over, entries } = this.#selection(node, 'table')
      const columns = this.#columns(node, children, entries)
      this.#complain(
        node,
        checkColumns(
          this.#pack,
          over.attributes,
          columns.flatMap(({ cell }) => cell),
        ),
      )
      return [{ is: 'table', over, columns }]
    }
    return this.#unknownDirective(node)
  }

  #columns(node: Node, children: readonly (BlockContent | DefinitionContent)[], ledger: Ledger | undefined) {
    const items = children.flatMap((child) => (child.type === 'list' ? child.children : []))
    if (items.length === 0) this.#add(node, 'template-column-wrong')
    return items.flatMap((item) => {
      const [paragraph] = item.children
      const inlines = paragraph?.type === 'paragraph' ? this.#inlines(paragraph.children, ledger) : []
      const bar = inlines.findIndex((inline) => inline.is === 'text' && inline.text.includes('|'))
      const parted = inlines[bar]
      if (parted?.is !== 'text') {
        this.#add(item, 'template-column-wrong')
        return []
      }
      const [before = '', after = ''] = parted.text.split(/\|(.*)/s)
      return {
        heading: trim([...inlines.slice(0, bar), { is: 'text', text: before }]),
        cell: trim([{ is: 'text', text: after }, ...inlines.slice(bar + 1)]),
      }
    })
  }

  /** Text and the words of unit and period: what may stand where no sentence is. */
  #words(nodes: readonly PhrasingContent[], where: string, ledger: Ledger | undefined): Inline[] {
    return trim(this.#inlines(nodes, ledger)).filter((inline, index) => {
      const fits = inline.is === 'text' || inline.is === 'name' || inline.is === 'year' || inline.is === 'period'
      if (!fits) this.#add(nodes[index] ?? nodes[0]!, 'template-directive-misplaced', { name: inline.is, where })
      return fits
    })
  }

  #inlines(nodes: readonly PhrasingContent[], ledger: Ledger | undefined): Inline[] {
    return nodes.flatMap((node): Inline[] => {
      switch (node.type) {
        case 'text':
          return [{ is: 'text', text: joinLines(node.value) }]
        case 'strong':
        case 'emphasis':
          return this.#inlines(node.children, ledger)
        case 'break':
          return []
        case 'textDirective':
          return this.#directive(node, node.children, ledger)
        default:
          this.#add(node, 'template-block-unknown', { name: node.type })
          return []
      }
    })
  }

  #directive(node: Directive, children: readonly PhrasingContent[], ledger: Ledger | undefined): Inline[] {
    const label = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    switch (node.name) {
      case 'fig':
      case 'change':
      case 'growth': {
        const attributes = raw(node)
        this.#complain(node, checkFigure(this.#pack, node.name, label, attributes))
        return [{ is: 'figure', form: node.name, code: label, attributes }]
      }
      case 'once':
        this.#attributes(node, 'once')
        return [{ is: 'once', text: label }]
      case 'name':
      case 'year':
      case 'period':
        return [{ is: node.name, attributes: this.#attributes(node, node.name) }]
      case 'field':
        if (!ledger) this.#add(node, 'template-directive-misplaced', { name: 'field', where: 'each{ledger=…}' })
        else if (!hasField(ledger, label)) this.#complain(node, [unknown('field', `${ledger.code}/${label}`)])
        else if (isPersonal(ledger, label)) this.#add(node, 'template-field-personal', { field: label })
        return [{ is: 'field', field: label, attributes: this.#attributes(node, 'field') }]
      case 'clause': {
        const attributes = this.#attributes(node, 'clause')
        const condition = attributes.if === undefined ? undefined : this.#condition(node, attributes.if, ledger)
        return [{ is: 'clause', children: this.#inlines(children, ledger), if: condition }]
      }
      case 'each': {
        const { over, entries } = this.#selection(node, 'each')
        return [{ is: 'each', children: this.#inlines(children, entries), over }]
      }
    }
    // 19:30 looks like a directive to Markdown.
    if (/^\d/.test(node.name)) return [{ is: 'text', text: this.#source(node) }]
    return this.#unknownDirective(node)
  }

  #selection(node: Directive, name: 'each' | 'table'): { over: Selection; entries: Ledger | undefined } {
    const attributes = raw(node)
    this.#complain(node, checkSelection(this.#pack, name, attributes))
    const entries = findLedger(this.#pack, attributes.ledger)
    const condition = attributes.if === undefined ? undefined : this.#condition(node, attributes.if, entries)
    return { over: { attributes, if: condition }, entries }
  }

  #condition(node: Node, source: string, ledger: Ledger | undefined): Condition | undefined {
    const condition = parseCondition(source)
    if ('unread' in condition) {
      this.#add(node, 'template-condition-wrong', { condition: source, at: condition.unread })
      return undefined
    }
    this.#complain(node, checkCondition(this.#pack, condition, ledger))
    return condition
  }

  #attributes(node: Directive, name: DirectiveName): Attributes {
    const attributes = raw(node)
    this.#complain(node, checkAttributes(this.#pack, name, attributes))
    return attributes
  }

  #unknownDirective(node: Directive): [] {
    const code = node.name in TAKES ? 'template-directive-misplaced' : 'template-directive-unknown'
    this.#add(node, code, { name: node.name, where: this.#source(node).slice(0, 20) })
    return []
  }

  #source(node: Node): string {
    return this.#template.text.slice(node.position?.start.offset, node.position?.end.offset)
  }

  #complain(node: Node, complaints: readonly Complaint[]): void {
    for (const { code, details } of complaints) this.#add(node, code, details)
  }

  #add(node: Node, code: Parameters<typeof problem>[0], details: Record<string, string> = {}): void {
    this.problems.push(
      problem(code, { template: this.#template.code, line: node.position?.start.line ?? 0, ...details }),
    )
  }
}

const raw = (node: Directive): Attributes =>
  Object.fromEntries(Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']))

/** Chinese is set without spaces: a line break in the source joins. */
const joinLines = (text: string): string =>
  text.replace(/([\x21-\x7e])[ \t]*\n[ \t]*(?=[\x21-\x7e])/g, '$1 ').replace(/\s*\n\s*/g, '')

function trim(inlines: readonly Inline[]): Inline[] {
  const last = inlines.length - 1
  return inlines
    .map((inline, index) =>
      inline.is === 'text' ? { ...inline, text: edge(inline.text, index === 0, index === last) } : inline,
    )
    .filter((inline) => inline.is !== 'text' || inline.text !== '')
}

const edge = (text: string, first: boolean, last: boolean): string => {
  const started = first ? text.trimStart() : text
  return last ? started.trimEnd() : started
}
