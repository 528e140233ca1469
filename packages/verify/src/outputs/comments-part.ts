/** `word/comments.xml`: made when the package has none, continued when it has, and announced where Word looks for it. */
import { parsePart, serializePart, WORD_NAMESPACE } from '@youju/read'

export const COMMENTS_PART = 'word/comments.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const TYPES = '[Content_Types].xml'
const RELATION_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments'
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml'
const RELATIONS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'
const TYPES_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/content-types'

export type Files = Record<string, Uint8Array>

/** Adds a comment for each list of paragraphs, and gives the id of the first. */
export function addComments(
  name: string,
  files: Files,
  comments: readonly (readonly string[])[],
  author: string,
): number {
  const document = files[COMMENTS_PART] ? parsePart(name, COMMENTS_PART, files[COMMENTS_PART]) : emptyComments(name)
  const root = document.documentElement!
  const ids = [...root.getElementsByTagNameNS(WORD_NAMESPACE, 'comment')].map((one) =>
    Number(one.getAttributeNS(WORD_NAMESPACE, 'id')),
  )
  const first = Math.max(-1, ...ids) + 1
  const element = (tag: string) => document.createElementNS(WORD_NAMESPACE, `w:${tag}`)
  /** The report's own size is far too large beside it. */
  const small = () => {
    const [look, size] = [element('rPr'), element('sz')]
    size.setAttributeNS(WORD_NAMESPACE, 'w:val', HALF_POINTS)
    look.appendChild(size)
    return look
  }
  for (const [index, paragraphs] of comments.entries()) {
    const comment = element('comment')
    comment.setAttributeNS(WORD_NAMESPACE, 'w:id', String(first + index))
    comment.setAttributeNS(WORD_NAMESPACE, 'w:author', author)
    comment.setAttributeNS(WORD_NAMESPACE, 'w:initials', author.slice(0, 1))
    for (const words of paragraphs) {
      const text = element('t')
      text.setAttribute('xml:space', 'preserve')
      text.textContent = words
      const run = element('r')
      run.appendChild(small())
      run.appendChild(text)
      const paragraph = element('p')
      paragraph.appendChild(run)
      comment.appendChild(paragraph)
    }
    root.appendChild(comment)
  }
  files[COMMENTS_PART] = serializePart(document)
  announce(name, files)
  return first
}

const HALF_POINTS = '20'

const emptyComments = (name: string) =>
  parsePart(name, COMMENTS_PART, new TextEncoder().encode(`<w:comments xmlns:w="${WORD_NAMESPACE}"/>`))

function announce(name: string, files: Files): void {
  const relations = parsePart(
    name,
    RELATIONS,
    files[RELATIONS] ?? new TextEncoder().encode(`<Relationships xmlns="${RELATIONS_NAMESPACE}"/>`),
  )
  const known = [...relations.getElementsByTagName('Relationship')]
  if (!known.some((one) => one.getAttribute('Type') === RELATION_TYPE)) {
    const ids = new Set(known.map((one) => one.getAttribute('Id')))
    let number = known.length + 1
    while (ids.has(`rId${number}`)) number++
    const relation = relations.createElementNS(RELATIONS_NAMESPACE, 'Relationship')
    relation.setAttribute('Id', `rId${number}`)
    relation.setAttribute('Type', RELATION_TYPE)
    relation.setAttribute('Target', 'comments.xml')
    relations.documentElement?.appendChild(relation)
    files[RELATIONS] = serializePart(relations)
  }
  const types = parsePart(name, TYPES, files[TYPES]!)
  if ([...types.getElementsByTagName('Override')].some((one) => one.getAttribute('PartName') === `/${COMMENTS_PART}`))
    return
  const override = types.createElementNS(TYPES_NAMESPACE, 'Override')
  override.setAttribute('PartName', `/${COMMENTS_PART}`)
  override.setAttribute('ContentType', CONTENT_TYPE)
  types.documentElement?.appendChild(override)
  files[TYPES] = serializePart(types)
}
