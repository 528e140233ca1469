/**
 * The outcome as one HTML file that needs nothing else: the text with its marks, and the reasons beside the paragraph they
 * belong to. Made for screen and paper; what could be checked and holds is underlined too.
 */
import type { Language, Span } from '@youju/model'
import { unborneOf, type Verdict } from '../verdict.ts'
import { expectedLine, kindLabel, type Mark, marksOf, type Outcome, summaryLine } from './outcome.ts'
import { PAGE_STYLE } from './page-style.ts'

export function toPage(outcome: Outcome, language: Language): string {
  const { source, summary } = outcome
  const marks = marksOf(outcome)
  const title = language === 'zh' ? `核对结果：${source.name}` : `Verified: ${source.name}`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(title)}</title>
<style>${PAGE_STYLE}</style>
</head>
<body>
<header>
<h1>${markup(title)}</h1>
<p>${markup(summaryLine(summary, language))}</p>
<p class="kinds">${tally(marks, language)}</p>
</header>
<main>
${rows(outcome, marks, language)}
</main>
</body>
</html>
`
}

function tally(marks: readonly Mark[], language: Language): string {
  const groups = Map.groupBy(marks, (mark) => kindLabel(mark, language))
  return [...groups]
    .map(([kind, group]) => `<span class="${classOf(group[0]!)}">${markup(kind)} ${group.length}</span>`)
    .join(' ')
}

/** What is underlined without a number: it holds, or no figure of the ledgers bears it out. */
type Underlined = { at: Span; title: string; as: 'holds' | 'open' }

function rows({ source, verdicts }: Outcome, marks: readonly Mark[], language: Language): string {
  const underlined = [
    ...unborneOf(verdicts).map((verdict) => underline(verdict, 'open', language)),
    ...verdicts.filter(({ verdict }) => verdict === 'holds').map((verdict) => underline(verdict, 'holds', language)),
  ].sort((a, b) => a.at[0] - b.at[0])
  const [nextMarks, nextLines] = [inTurn(marks), inTurn(underlined)]
  const stretches = paragraphStretches(source.text)
  return stretches
    .map((at, index) => {
      // Behind the last line stands what is missing at the end.
      const end = index === stretches.length - 1 ? Number.POSITIVE_INFINITY : at[1]
      const [own, lines] = [nextMarks(end), nextLines(end)]
      const text = marked(source.text, at, own, lines)
      const notes = [
        ...own.map((one) => note(one, language)),
        ...lines.filter((line) => line.as === 'open').map(({ title }) => `<li class="open">${markup(title)}</li>`),
      ]
      return `<section><p>${text}</p>${notes.length === 0 ? '' : `<ol>${notes.join('')}</ol>`}</section>`
    })
    .join('\n')
}

/** Hands out a list in order of place: what begins before an end and was not handed out yet. */
function inTurn<T extends { at: Span }>(list: readonly T[]): (end: number) => T[] {
  let next = 0
  return (end) => {
    const from = next
    while (next < list.length && list[next]!.at[0] < end) next++
    return list.slice(from, next)
  }
}

const underline = ({ at, reason }: Verdict, as: Underlined['as'], language: Language): Underlined => ({
  ...{ at, as, title: reason[language] },
})

/** Lines with something in them; the blank before a line belongs to it. */
function paragraphStretches(text: string): Span[] {
  const stretches: Span[] = []
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const to = found < 0 ? text.length : found
    if (text.slice(from, to).trim() !== '') stretches.push([from, to])
    from = to + 1
  }
  return stretches
}

/** Marks may overlap, so the paragraph is cut wherever one begins or ends, and each piece carries all that cover it. */
function marked(text: string, [from, to]: Span, marks: readonly Mark[], underlined: readonly Underlined[]): string {
  const inside = (at: number): boolean => at > from && at < to
  const cuts = [...marks, ...underlined].flatMap(({ at }) => [...at]).filter(inside)
  const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((start, index) => {
    const stop = edges[index + 1]!
    const covers = ({ at }: { at: Span }): boolean => at[0] < stop && start < at[1]
    const over = marks.filter(covers)
    const words = markup(text.slice(start, stop))
    const numbers = numbersOf(marks.filter(({ at }) => at[1] === stop || (at[1] > to && stop === to)))
    if (over.length > 0) return `<mark class="${[...new Set(over.map(classOf))].join(' ')}">${words}</mark>${numbers}`
    const line = underlined.find(covers)
    return (line ? `<span class="${line.as}" title="${markup(line.title)}">${words}</span>` : words) + numbers
  })
  return numbersOf(marks.filter(({ at }) => at[1] <= from)) + pieces.join('')
}

const numbersOf = (marks: readonly Mark[]): string => marks.map(({ number }) => `<sup>${number}</sup>`).join('')

function note(mark: Mark, language: Language): string {
  const expected = expectedLine(mark, language)
  const kind = `<b class="${classOf(mark)}">${markup(kindLabel(mark, language))}</b>`
  const right = expected ? `<br><i>${markup(expected)}</i>` : ''
  return `<li value="${mark.number}">${kind} ${markup(mark.reason[language])}${right}</li>`
}

const classOf = (mark: Pick<Mark, 'kind' | 'advice'>): string => (mark.advice ? 'advice' : mark.kind)

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const markup = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character]!)
