/**
 * A file as read: its text, and what the text was made of. Places refer to `text`; paragraphs and runs lead back into
 * the file (for .docx so that a mark can be set there), figures are the content controls that carry a figure's identity.
 */
import type { Span } from '@youju/model'

export const SOURCE_KINDS = ['txt', 'docx', 'doc', 'pdf', 'html', 'pasted'] as const
export type SourceKind = (typeof SOURCE_KINDS)[number]

export type SourceParagraph = { at: Span; runs: readonly Span[] }
/** A content control with a figure's id in its tag, as printed. */
export type SourceFigure = { id: string; at: Span }

export type SourceText = {
  name: string
  kind: SourceKind
  text: string
  paragraphs: readonly SourceParagraph[]
  figures: readonly SourceFigure[]
  /** Ids of the figures that the file says it was written with, in their order; empty when it says nothing. */
  declared: readonly string[]
  /** Present when the file says that Youju wrote it, and from what. */
  written?: WrittenAs
}
export type WrittenAs = { template: string; version: number; unit: string; period: string }

/** A caption in one of these has its picture, though the text does not show it. */
export const mayHoldPictures = ({ kind }: Pick<SourceText, 'kind'>): boolean => /^(?:docx|doc|pdf)$/.test(kind)

/** Lines of a text without further structure are its paragraphs, each one run. */
export function paragraphsOf(text: string): SourceParagraph[] {
  const paragraphs: SourceParagraph[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    if (to > from) paragraphs.push({ at: [from, to], runs: [[from, to]] })
    from = to + 1
  }
  return paragraphs
}

export const plainSource = (name: string, kind: SourceKind, text: string): SourceText => ({
  name,
  kind,
  text,
  paragraphs: paragraphsOf(text),
  figures: [],
  declared: [],
})

/** Text typed or pasted into a window: taken as it is. */
export const pastedText = (text: string, name = ''): SourceText => plainSource(name, 'pasted', text)
