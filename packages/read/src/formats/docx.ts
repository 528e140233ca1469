/**
 * Walks a .docx in reading order and remembers, for every stretch of text, the element it came from, so that a mark can
 * be set there. Text boxes follow the paragraph that holds them, footnotes the body; deleted text is left out.
 */

import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import type { Span } from '@youju/model'
import { isCellText } from './grid-of-table.ts'
import { openZip, type Package } from './open-zip.ts'
import { problem } from './problems.ts'
import type { SourceFigure, SourceParagraph, SourceText, WrittenAs } from './source-text.ts'

export const WORD_NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** A stretch of text and where it stands: `node` is the w:t, w:tab or w:br in the run. */
export type DocxPiece = { at: Span; node: Element; run: Element }
export type DocxParagraph = { at: Span; element: Element; part: string }
export type DocxDocument = {
  name: string
  files: Package
  parts: ReadonlyMap<string, Document>
  text: string
  pieces: readonly DocxPiece[]
  paragraphs: readonly DocxParagraph[]
  figures: readonly SourceFigure[]
  declared: readonly string[]
  written?: WrittenAs
}

const BODY = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** @throws Problem when the file is no .docx or is damaged */
export function openDocx(file: { name: string; bytes: Uint8Array }): DocxDocument {
  const files = openZip(file.name, file.bytes)
  if (!files[BODY]) throw problem('text-file-unknown', { file: file.name, found: describePackage(files) })
  const ids = customProperties(file.name, files)
  const walk = new Walk(ids)
  const parts = new Map<string, Document>()
  for (const part of [BODY, ...NOTES]) {
    const bytes = files[part]
    if (!bytes) continue
    const document = parsePart(file.name, part, bytes)
    parts.set(part, document)
    walk.part(part, document, file.name)
  }
  const { text, pieces, paragraphs } = walk
  const declared = [...ids.values()].filter((id) => id.includes('@'))
  return {
    name: file.name,
    files,
    parts,
    text,
    pieces,
    paragraphs,
    figures: walk.figures(),
    declared,
    written: writtenAs(ids),
  }
}

export function docxText(document: DocxDocument): SourceText {
  let next = 0
  const paragraphs: SourceParagraph[] = document.paragraphs.map(({ at }) => {
    const runs: Span[] = []
    let run: Element | undefined
    for (let piece = document.pieces[next]; piece && piece.at[0] < at[1]; piece = document.pieces[++next]) {
      const last = runs.at(-1)
      if (last && run === piece.run) runs[runs.length - 1] = [last[0], piece.at[1]]
      else runs.push(piece.at)
      run = piece.run
    }
    return { at, runs }
  })
  const { name, text, figures, declared, written } = document
  return { name, kind: 'docx', text, paragraphs, figures, declared, written }
}

/** What `write` says of its documents in their custom properties. */
function writtenAs(properties: ReadonlyMap<string, string>): WrittenAs | undefined {
  const [template, version, unit, period] = ['template', 'version', 'unit', 'period'].map((name) =>
    properties.get(`youju-${name}`),
  )
  return template && version && unit && period ? { template, version: Number(version), unit, period } : undefined
}

export const serializePart = (document: Document): Uint8Array =>
  new TextEncoder().encode(new XMLSerializer().serializeToString(document))

export function parsePart(name: string, part: string, bytes: Uint8Array): Document {
  try {
    const xml = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return new DOMParser({ locator: false, onError: refuse }).parseFromString(xml, 'text/xml')
  } catch (error) {
    throw problem('text-file-broken', { file: name, found: `${part}: ${firstLine(error)}` })
  }
}

function customProperties(name: string, files: Package): Map<string, string> {
  const bytes = files['docProps/custom.xml']
  if (!bytes) return new Map()
  const properties = parsePart(name, 'docProps/custom.xml', bytes).getElementsByTagName('property')
  return new Map([...properties].map((one) => [one.getAttribute('name') ?? '', one.textContent?.trim() ?? '']))
}

function refuse(level: 'warning' | 'error' | 'fatalError', message: string): void {
  if (level !== 'warning') throw new Error(message)
}

const firstLine = (error: unknown): string => (error instanceof Error ? (error.message.split('\n')[0] ?? '') : '')

const describePackage = (files: Package): string =>
  files['xl/workbook.xml'] ? 'Excel .xlsx' : files['ppt/presentation.xml'] ? 'PowerPoint .pptx' : 'ZIP'

/** Elements whose content is not part of the text as read. */
const SILENT = new Set([
  ...['del', 'moveFrom', 'delText', 'instrText', 'rPr', 'pPr', 'sdtPr', 'sdtEndPr', 'tblPr', 'tblGrid', 'trPr', 'tcPr'],
  ...['sectPr', 'Fallback', 'footnotePr'],
])
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', ptab: '\t' }

class Walk {
  text = ''
  readonly pieces: DocxPiece[] = []
  readonly paragraphs: DocxParagraph[] = []
  readonly #controls: SourceFigure[] = []
  readonly #bookmarks = new Map<string, { id: string; from: number; to: number }>()
  readonly #ids: ReadonlyMap<string, string>
  #part = ''
  #boxes: Element[] = []

  constructor(ids: ReadonlyMap<string, string>) {
    this.#ids = ids
  }

  part(part: string, document: Document, name: string): void {
    this.#part = part
    const root = document.documentElement
    if (!root) throw problem('text-file-broken', { file: name, found: part })
    this.#inside(root)
  }

  #inside(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling)
      if (node.nodeType === node.ELEMENT_NODE) this.#element(node as Element)
  }

  #element(element: Element): void {
    const name = element.localName ?? ''
    if (SILENT.has(name) || isSeparator(name, element)) return
    if (name === 'p') this.#paragraph(element)
    else if (name === 'sdt') this.#control(element)
    else if (name === 'bookmarkStart' || name === 'bookmarkEnd') this.#bookmark(name, element)
    else if (name === 'txbxContent') this.#boxes.push(element)
    else if (name === 'tc') this.#cell(element)
    else if (name === 't') this.#piece(element, element.textContent ?? '')
    else if (name in BREAKS && element.parentNode?.localName === 'r') this.#piece(element, BREAKS[name]!)
    else this.#inside(element)
  }

  #paragraph(element: Element): void {
    const outer = this.#boxes
    this.#boxes = []
    const from = this.text.length
    const place = this.paragraphs.push({ at: [from, from], element, part: this.#part }) - 1
    this.#inside(element)
    this.paragraphs[place] = { at: [from, this.text.length], element, part: this.#part }
    this.text += '\n'
    for (const box of this.#boxes) this.#inside(box)
    this.#boxes = outer
  }

  /** Cells of a row stand side by side: a cell ends with a tab for each of its columns, the last of a row with the line. */
  #cell(element: Element): void {
    const from = this.text.length
    this.#inside(element)
    if (!this.text.endsWith('\n')) return
    const words = this.text.slice(from, -1)
    const isShort = isCellText(words.split('\n'))
    const columns = '\t'.repeat(columnsOf(element) - (isLastCell(element) ? 1 : 0)) + (isLastCell(element) ? '\n' : '')
    this.text = this.text.slice(0, from) + (isShort ? words.replaceAll('\n', ' ') : words) + columns
  }

  #control(element: Element): void {
    const from = this.text.length
    const tag = tagOf(element)
    const id = tag === undefined ? undefined : (this.#ids.get(tag) ?? tag)
    this.#inside(element)
    const to = this.text.endsWith('\n') && this.text.length > from ? this.text.length - 1 : this.text.length
    if (id?.includes('@')) this.#controls.push({ id, at: [from, to] })
  }

  #bookmark(end: 'bookmarkStart' | 'bookmarkEnd', element: Element): void {
    const number = element.getAttributeNS(WORD_NAMESPACE, 'id') ?? ''
    const id = this.#ids.get(element.getAttributeNS(WORD_NAMESPACE, 'name') ?? '')
    const open = this.#bookmarks.get(number)
    if (end === 'bookmarkEnd' && open) open.to = this.text.length
    else if (end === 'bookmarkStart' && id?.includes('@'))
      this.#bookmarks.set(number, { id, from: this.text.length, to: this.text.length })
  }

  /** Some programs drop the tags of controls and keep bookmarks, so a figure may be known by either. */
  figures(): SourceFigure[] {
    const bookmarked = [...this.#bookmarks.values()]
      .filter(
        ({ id, from, to }) => !this.#controls.some((one) => one.id === id && one.at[0] <= to && from <= one.at[1]),
      )
      .map(({ id, from, to }): SourceFigure => ({ id, at: [from, to] }))
    return [...this.#controls, ...bookmarked].sort((a, b) => a.at[0] - b.at[0])
  }

  #piece(node: Element, words: string): void {
    if (words === '') return
    const from = this.text.length
    this.text += words
    this.pieces.push({ at: [from, this.text.length], node, run: runOf(node) })
  }
}

/**
 * Tags of figures hold `indicator@unit/period`, or, for an id that is longer than Word allows a tag to be, the name of
 * the custom property with the id. Other content controls (date pickers, cover pages) are left alone.
 */
function tagOf(control: Element): string | undefined {
  for (let node = control.firstChild; node; node = node.nextSibling) {
    if (node.localName !== 'sdtPr') continue
    for (let property = node.firstChild; property; property = property.nextSibling) {
      if (property.localName !== 'tag') continue
      return (property as Element).getAttributeNS(WORD_NAMESPACE, 'val') ?? undefined
    }
  }
  return undefined
}

/** Cells may stand in content controls of their own. */
function isLastCell(cell: Element): boolean {
  for (let node: Node | null = cell; node && node.localName !== 'tr'; node = node.parentNode)
    for (let next = node.nextSibling; next; next = next.nextSibling)
      if (next.localName === 'tc' || next.localName === 'sdt') return false
  return true
}

/** A merged cell says how many columns it takes up. */
function columnsOf(cell: Element): number {
  const [properties] = childrenNamed(cell, 'tcPr')
  const [span] = properties ? childrenNamed(properties, 'gridSpan') : []
  const columns = Number(span?.getAttributeNS(WORD_NAMESPACE, 'val') ?? 1)
  return columns >= 1 ? Math.min(Math.floor(columns), MOST_COLUMNS) : 1
}
const childrenNamed = (parent: Element, name: string): Element[] =>
  [...parent.childNodes].filter((node): node is Element => node.localName === name)
/** As many as Word allows. */
const MOST_COLUMNS = 63

/** Lines that Word draws between text and notes are kept as notes of a type. */
const isSeparator = (name: string, element: Element): boolean =>
  (name === 'footnote' || name === 'endnote') && element.hasAttributeNS(WORD_NAMESPACE, 'type')

function runOf(node: Element): Element {
  for (let parent = node.parentNode; parent; parent = parent.parentNode)
    if (parent.localName === 'r') return parent as Element
  return node
}
