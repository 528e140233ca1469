/**
 * A copy of the original .docx with a Word comment at each mark, and at each figure to look at. Everything of the package stays; runs are parted where a
 * mark begins or ends inside them. Comments of an earlier verifying give way. A text that was no .docx is put into a plain
 * one first.
 */
import type { Language, Span } from '@youju/model'
import {
  type DocxDocument,
  openDocx,
  type parsePart,
  type SourceFile,
  serializePart,
  WORD_NAMESPACE,
} from '@youju/read'
import { zipSync } from 'fflate'
import { unborneOf } from '../verdict.ts'
import { addComments, type Files } from './comments-part.ts'
import { removeComments } from './earlier-comments.ts'
import { expectedLine, kindLabel, type Mark, marksOf, type Outcome, reasonLines } from './outcome.ts'
import { plainDocx } from './plain-docx.ts'

type Document = ReturnType<typeof parsePart>
type Element = DocxDocument['pieces'][number]['run']

const BODY = 'word/document.xml'
const AUTHOR = { zh: '有据', en: 'Youju' }

/** @param original the file that was verified; when it is no .docx, its text as read is used */
export function toCommentedDocx(original: SourceFile, outcome: Outcome, language: Language): Uint8Array {
  const isDocx = outcome.source.kind === 'docx'
  const file = isDocx ? original : { name: original.name, bytes: plainDocx(outcome.source.text) }
  const docx = openDocx(file)
  const body = docx.parts.get(BODY)!
  const comments = commentsOf(outcome, language)
  const files: Files = { ...docx.files }
  removeComments(file.name, files, body, Object.values(AUTHOR))
  const first = addComments(
    file.name,
    files,
    comments.map(({ says }) => says),
    AUTHOR[language],
  )
  const pieces = new Pieces(docx, isDocx ? [] : outcome.source.text, body)
  for (const [index, { at }] of comments.entries()) pieces.comment(at, first + index)
  files[BODY] = serializePart(body)
  return zipSync(files, { mtime: new Date(1980, 0, 1) })
}

/** Each mark, and each figure that a person should look at. */
function commentsOf(outcome: Outcome, language: Language): { at: Span; says: string[] }[] {
  const marks = marksOf(outcome).map((mark) => ({ at: mark.at, says: wordsOf(mark, language) }))
  const open = unborneOf(outcome.verdicts).map(({ at, reason }) => ({
    at,
    says: [`[${TO_LOOK_AT[language]}] ${reason[language]}`],
  }))
  return [...marks, ...open].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
}
const TO_LOOK_AT = { zh: '待核', en: 'to look at' }

const wordsOf = (mark: Mark, language: Language): string[] => {
  const expected = expectedLine(mark, language)
  const [reason, ...more] = reasonLines(mark, language)
  return [`[${kindLabel(mark, language)}] ${reason}`, ...more, ...(expected ? [expected] : [])]
}

type Piece = { at: Span; node: Element; run: Element }

/** The stretches of the body, kept in order while runs are parted. */
class Pieces {
  readonly #pieces: Piece[]
  readonly #document: Document
  readonly #shift: (offset: number) => number

  constructor(docx: DocxDocument, plain: string | readonly never[], document: Document) {
    this.#pieces = docx.pieces.filter(({ node }) => node.ownerDocument === document).map((piece) => ({ ...piece }))
    this.#document = document
    this.#shift = typeof plain === 'string' ? lineShift(plain) : (offset) => offset
  }

  comment([from, to]: Span, id: number): void {
    const start = this.#shift(from)
    const stop = Math.max(this.#shift(to), start + 1)
    const begins = this.#partedAt(start)
    const ends = this.#partedAt(stop)
    const first = this.#pieces[Math.min(begins, this.#pieces.length - 1)]
    const last = this.#pieces[Math.max(ends - 1, Math.min(begins, this.#pieces.length - 1))]
    if (!first || !last) return
    const open = inParagraph(first.run)
    const close = inParagraph(last.run)
    open.parentNode?.insertBefore(this.#element('commentRangeStart', id), open)
    const end = this.#element('commentRangeEnd', id)
    close.parentNode?.insertBefore(end, close.nextSibling)
    const reference = this.#document.createElementNS(WORD_NAMESPACE, 'w:r')
    reference.appendChild(this.#element('commentReference', id))
    end.parentNode?.insertBefore(reference, end.nextSibling)
  }

  #element(name: string, id: number): Element {
    const element = this.#document.createElementNS(WORD_NAMESPACE, `w:${name}`)
    element.setAttributeNS(WORD_NAMESPACE, 'w:id', String(id))
    return element
  }

  /** Number of the piece that begins at the offset, or the next behind it; a run is parted where the offset lies within. */
  #partedAt(offset: number): number {
    const index = this.#indexOf(offset)
    const piece = this.#pieces[index]
    if (!piece || piece.at[0] >= offset) {
      if (piece) this.#ownRun(index)
      return index
    }
    const words = piece.node.textContent ?? ''
    const within = offset - piece.at[0]
    const rest = piece.node.cloneNode(false) as Element
    piece.node.textContent = words.slice(0, within)
    rest.textContent = words.slice(within)
    for (const node of [piece.node, rest]) node.setAttribute('xml:space', 'preserve')
    piece.run.insertBefore(rest, piece.node.nextSibling)
    this.#pieces.splice(
      index,
      1,
      { ...piece, at: [piece.at[0], offset] },
      { ...piece, at: [offset, piece.at[1]], node: rest },
    )
    this.#ownRun(index + 1)
    return index + 1
  }

  /** First piece that ends behind the offset. */
  #indexOf(offset: number): number {
    let [low, high] = [0, this.#pieces.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#pieces[middle]!.at[1] > offset) high = middle
      else low = middle + 1
    }
    return low
  }

  /** Parts the run in front of a piece, so that the piece begins a run. */
  #ownRun(index: number): void {
    const { node, run } = this.#pieces[index]!
    if (this.#pieces[index - 1]?.run !== run) return
    const next = run.cloneNode(false) as Element
    const properties = childNamed(run, 'rPr')
    if (properties) next.appendChild(properties.cloneNode(true))
    for (let moved: Element['nextSibling'] = node; moved; ) {
      const following: Element['nextSibling'] = moved.nextSibling
      next.appendChild(moved)
      moved = following
    }
    run.parentNode?.insertBefore(next, run.nextSibling)
    for (let later = index; this.#pieces[later]?.run === run; later++)
      this.#pieces[later] = { ...this.#pieces[later]!, run: next }
  }
}

function childNamed(parent: Element, name: string): Element | undefined {
  for (let child = parent.firstChild; child; child = child.nextSibling)
    if (child.localName === name) return child as Element
  return undefined
}

/**
 * Comments stand between the children of a paragraph, outside content controls, links and tracked changes; of a text box, which
 * can hold none, they stand at the paragraph that holds it.
 */
function inParagraph(run: Element): Element {
  let outermost = run
  for (let element = run; element.parentNode; element = element.parentNode as Element)
    if (element.parentNode.localName === 'p') outermost = element
  return outermost
}

/** Offsets of a text → offsets of its plain .docx, which holds the same characters but for line ends and control characters. */
function lineShift(text: string): (offset: number) => number {
  const dropped: number[] = []
  for (let at = 0; at < text.length; at++) if (text[at] === '\r') dropped.push(at)
  return (offset) => {
    let [low, high] = [0, dropped.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (dropped[middle]! < offset) low = middle + 1
      else high = middle
    }
    return offset - low
  }
}
