/** Takes what an earlier verifying wrote beside a .docx out again, so that it is not said twice. What people wrote stays. */
import { parsePart, serializePart, WORD_NAMESPACE } from '@youju/read'
import { COMMENTS_PART, type Files } from './comments-part.ts'

type Document = ReturnType<typeof parsePart>
type Element = NonNullable<Document['documentElement']>

/** Who answered whom is kept in a part of its own, by the ids of paragraphs. */
const ANSWERS_PART = 'word/commentsExtended.xml'
const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml'
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml'

/** Comments of these authors, but for those that somebody answered: their answers would hang in the air. */
export function removeComments(name: string, files: Files, body: Document, authors: readonly string[]): void {
  if (!files[COMMENTS_PART]) return
  const document = parsePart(name, COMMENTS_PART, files[COMMENTS_PART])
  const answered = paragraphsAnswered(name, files)
  const removed = new Set<string>()
  for (const comment of elements(document, 'comment')) {
    const author = comment.getAttributeNS(WORD_NAMESPACE, 'author') ?? ''
    if (!authors.includes(author) || elements(comment, 'p').some((one) => answered.has(paragraphId(one)))) continue
    removed.add(idOf(comment))
    detach(comment)
  }
  if (removed.size === 0) return
  files[COMMENTS_PART] = serializePart(document)
  for (const tag of ['commentRangeStart', 'commentRangeEnd', 'commentReference'])
    for (const place of elements(body, tag)) if (removed.has(idOf(place))) detach(withOwnRun(place))
}

function paragraphsAnswered(name: string, files: Files): ReadonlySet<string> {
  const part = files[ANSWERS_PART]
  const threads = part ? [...parsePart(name, ANSWERS_PART, part).getElementsByTagNameNS(WORD_2012, 'commentEx')] : []
  return new Set(threads.flatMap((one) => one.getAttributeNS(WORD_2012, 'paraIdParent') || []))
}

const elements = (within: Document | Element, tag: string): Element[] => [
  ...within.getElementsByTagNameNS(WORD_NAMESPACE, tag),
]
const idOf = (element: Element): string => element.getAttributeNS(WORD_NAMESPACE, 'id') ?? ''
const paragraphId = (paragraph: Element): string => paragraph.getAttributeNS(WORD_2010, 'paraId') ?? ''

const detach = (element: Element): void => void element.parentNode?.removeChild(element)

/** A reference goes with its run where that holds nothing else but its look. */
function withOwnRun(place: Element): Element {
  const run = place.parentNode as Element
  const isAlone = [...run.childNodes].every((node) => node === place || node.localName === 'rPr')
  return run.localName === 'r' && isAlone ? run : place
}
