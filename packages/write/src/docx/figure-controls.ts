/**
 * Figures as content controls whose tag is the figure's id, each within a bookmark whose name leads to the id through the
 * document's custom properties. The tag serves people and programs at Word; LibreOffice before 7.5 drops tags but keeps
 * bookmarks and properties; and an id longer than the 64 characters that Word allows a tag has only the second way.
 */
import type { Run } from '@youju/model'
import { BookmarkEnd, BookmarkStart, ImportedXmlComponent, type Paragraph, TextRun } from 'docx'

const LONGEST_TAG = 64
const BOOKMARK = 'youju_figure_'

export class FigureControls {
  readonly #ids: string[] = []

  /** Puts the runs into a paragraph, figures as content controls. */
  fill(paragraph: Paragraph, runs: readonly Run[]): Paragraph {
    for (const run of runs) {
      if (run.is === 'text') paragraph.addChildElement(new TextRun(run.text))
      else this.#addFigure(paragraph, run.id, run.words)
    }
    return paragraph
  }

  #addFigure(paragraph: Paragraph, id: string, words: string): void {
    const number = this.#ids.push(id)
    const name = `${BOOKMARK}${number}`
    const properties = new ImportedXmlComponent('w:sdtPr')
    properties.push(new ImportedXmlComponent('w:tag', { 'w:val': id.length <= LONGEST_TAG ? id : name }))
    properties.push(new ImportedXmlComponent('w:id', { 'w:val': String(number) }))
    const content = new ImportedXmlComponent('w:sdtContent')
    content.push(new TextRun(words))
    const control = new ImportedXmlComponent('w:sdt')
    control.push(properties)
    control.push(content)
    paragraph.addChildElement(new BookmarkStart(name, number))
    paragraph.addChildElement(control)
    paragraph.addChildElement(new BookmarkEnd(number))
  }

  /** Custom properties that say which figure a bookmark holds. */
  properties(): { name: string; value: string }[] {
    return this.#ids.map((value, index) => ({ name: `${BOOKMARK}${index + 1}`, value }))
  }
}

/** The figure id behind a content control's tag or a bookmark's name, given the document's custom properties. */
export const findFigureId = (
  tagOrBookmark: string,
  properties: Readonly<Record<string, string>>,
): string | undefined => (tagOrBookmark.startsWith(BOOKMARK) ? properties[tagOrBookmark] : tagOrBookmark)
