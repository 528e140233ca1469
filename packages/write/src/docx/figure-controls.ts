/**
 * Figures as content controls. Word holds tags of at most 64 characters: a longer id goes into the document's custom
 * properties under the name that the tag carries, because these survive Word and LibreOffice alike.
 */
import type { Run } from '@youju/model'
import { ImportedXmlComponent, type Paragraph, TextRun, type XmlComponent } from 'docx'

const LONGEST_TAG = 64

export class FigureControls {
  readonly #long = new Map<string, string>()
  #controls = 0

  /** Puts the runs into a paragraph, figures as content controls. */
  fill(paragraph: Paragraph, runs: readonly Run[]): Paragraph {
    for (const run of runs) paragraph.addChildElement(this.#component(run))
    return paragraph
  }

  #component(run: Run): XmlComponent {
    if (run.is === 'text') return new TextRun(run.text)
    const properties = new ImportedXmlComponent('w:sdtPr')
    properties.push(new ImportedXmlComponent('w:tag', { 'w:val': this.#tag(run.id) }))
    properties.push(new ImportedXmlComponent('w:id', { 'w:val': String(++this.#controls) }))
    const content = new ImportedXmlComponent('w:sdtContent')
    content.push(new TextRun(run.words))
    const control = new ImportedXmlComponent('w:sdt')
    control.push(properties)
    control.push(content)
    return control
  }

  #tag(id: string): string {
    if (id.length <= LONGEST_TAG) return id
    const tag = this.#long.get(id) ?? `youju-figure-${this.#long.size + 1}`
    this.#long.set(id, tag)
    return tag
  }

  /** Custom properties that say what the short tags stand for. */
  longIds(): { name: string; value: string }[] {
    return [...this.#long].map(([value, name]) => ({ name, value }))
  }
}

/** The figure id that a tag stands for, given the document's custom properties. */
export const figureIdOfTag = (tag: string, properties: Readonly<Record<string, string>>): string =>
  properties[tag] ?? tag
