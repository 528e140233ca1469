/**
 * The outcome as one HTML file that needs nothing else: the text with its marks, and the reasons beside the paragraph they
 * belong to. Made for screen and paper; what could be checked and holds is underlined too, and figures of one computation
 * carry one letter, and light up together under the pointer.
 */
import type { Language, Span } from '@youju/model'
import { expectedLine, kindLabel, type Mark, marksOf, type Outcome, summaryLine } from './outcome.ts'
import { PAGE_STYLE, togetherStyle } from './page-style.ts'
import { type Computation, computationsOf, type Underline, underlinesOf } from './together.ts'

export function toPage(outcome: Outcome, language: Language): string {
  const { source, summary } = outcome
  const marks = marksOf(outcome)
  const computations = computationsOf(outcome.verdicts)
  const underlined = underlinesOf(outcome, marks, computations, language)
  const title = language === 'zh' ? `核对结果：${source.name}` : `Verified: ${source.name}`
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${markup(title)}</title>
<style>${PAGE_STYLE}${togetherStyle(signsOf(marks, computations).map(groupOf))}</style>
</head>
<body>
<header>
<h1>${markup(title)}</h1>
<p>${markup(summaryLine(summary, language))}</p>
<p class="kinds">${[...tally(marks, language), ...legend(underlined, language)].join(' ')}</p>
</header>
<main>
${rows(outcome.source.text, marks, underlined, language)}${comesOut(computations, language)}
</main>
</body>
</html>
`
}

function tally(marks: readonly Mark[], language: Language): string[] {
  const groups = Map.groupBy(marks, (mark) => kindLabel(mark, language))
  return [...groups].map(
    ([kind, group]) => `<span class="${classOf(group[0]!)}">${markup(kind)} ${group.length}</span>`,
  )
}

/** What the underlines of this page mean. */
const legend = (underlined: readonly Underline[], language: Language): string[] =>
  Object.entries(LEGEND)
    .filter(([kind]) => underlined.some(({ as }) => as === kind))
    .map(([kind, words]) => `<em class="${kind}">${words[language]}</em>`)
const LEGEND = {
  holds: { zh: '相符', en: 'holds' },
  part: { zh: '参与计算的数', en: 'figures it is made of' },
  amiss: { zh: '牵涉的数', en: 'figures concerned' },
  open: { zh: '台账中没有相符的数', en: 'not borne out' },
}

/** The letters of the text, for paper. */
function comesOut(computations: readonly Computation[], language: Language): string {
  if (computations.length === 0) return ''
  const head = language === 'zh' ? '相符的计算' : 'What comes out'
  const lines = computations.map(
    ({ sign, reason }) => `<li class="${groupOf(sign)}"><sub>${sign}</sub> ${markup(reason[language])}</li>`,
  )
  return `\n<aside><h2>${head}</h2><ul>${lines.join('')}</ul></aside>`
}

function rows(text: string, marks: readonly Mark[], underlined: readonly Underline[], language: Language): string {
  const [nextMarks, nextLines] = [inTurn(marks), inTurn(underlined)]
  const stretches = paragraphStretches(text)
  return stretches
    .map((at, index) => {
      // Behind the last line stands what is missing at the end.
      const end = index === stretches.length - 1 ? Number.POSITIVE_INFINITY : at[1]
      const [own, lines] = [nextMarks(end), nextLines(end)]
      const notes = [
        ...own.map((one) => note(one, language)),
        ...lines.filter((line) => line.as === 'open').map(({ title }) => `<li class="open">${markup(title)}</li>`),
      ]
      const beside = notes.length === 0 ? '' : `<ol>${notes.join('')}</ol>`
      return `<section><p>${marked(text, at, own, lines)}</p>${beside}</section>`
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
function marked(text: string, [from, to]: Span, marks: readonly Mark[], underlined: readonly Underline[]): string {
  const inside = (at: number): boolean => at > from && at < to
  const cuts = [...marks, ...underlined].flatMap(({ at }) => [...at]).filter(inside)
  const edges = [...new Set([from, ...cuts, to])].sort((a, b) => a - b)
  const pieces = edges.slice(0, -1).map((start, index) => {
    const stop = edges[index + 1]!
    const covers = ({ at }: { at: Span }): boolean => at[0] < stop && start < at[1]
    const ends = ({ at }: { at: Span }): boolean => at[1] === stop || (at[1] > to && stop === to)
    const signs = numbersOf(marks.filter(ends)) + signsBehind(underlined.filter(ends))
    return piece(markup(text.slice(start, stop)), marks.filter(covers), underlined.filter(covers)) + signs
  })
  return numbersOf(marks.filter(({ at }) => at[1] <= from)) + pieces.join('')
}

function piece(words: string, marks: readonly Mark[], lines: readonly Underline[]): string {
  const signs = [...marks.map(({ number }) => String(number)), ...lines.flatMap(({ sign }) => sign ?? [])]
  const groups = [...new Set(signs)].map(groupOf)
  if (marks.length > 0) {
    const kinds = new Set(marks.map(classOf))
    return `<mark class="${[...kinds, ...groups].join(' ')}">${words}</mark>`
  }
  const line = STRONGEST.flatMap((kind) => lines.find(({ as }) => as === kind) ?? [])[0]
  if (!line) return words
  const titles = new Set(lines.map(({ title }) => title))
  return `<span class="${[line.as, ...groups].join(' ')}" title="${markup([...titles].join('\n'))}">${words}</span>`
}
const STRONGEST = ['open', 'amiss', 'holds', 'part'] as const

const numbersOf = (marks: readonly Mark[]): string => marks.map(({ number }) => `<sup>${number}</sup>`).join('')

/** Numbers of marks above the line, letters of computations below it. */
function signsBehind(lines: readonly Underline[]): string {
  const signs = new Map(lines.flatMap(({ sign, as }) => (sign === undefined ? [] : [[sign, as]])))
  return [...signs].map(([sign, as]) => (as === 'amiss' ? `<sup>${sign}</sup>` : `<sub>${sign}</sub>`)).join('')
}

/** Class of everything that goes with a letter or a number. */
const groupOf = (sign: string): string => `of-${sign}`
const signsOf = (marks: readonly Mark[], computations: readonly Computation[]): string[] => [
  ...marks.map(({ number }) => String(number)),
  ...computations.map(({ sign }) => sign),
]

function note(mark: Mark, language: Language): string {
  const expected = expectedLine(mark, language)
  const kind = `<b class="${classOf(mark)}">${markup(kindLabel(mark, language))}</b>`
  const right = expected ? `<br><i>${markup(expected)}</i>` : ''
  const group = groupOf(String(mark.number))
  return `<li value="${mark.number}" class="${group}">${kind} ${markup(mark.reason[language])}${right}</li>`
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
