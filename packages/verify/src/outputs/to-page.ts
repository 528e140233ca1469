/**
 * The outcome as one HTML file that needs nothing else: the text with its marks, and the reasons beside the paragraph they
 * belong to. Made for screen and paper; what could be checked and holds is underlined too, and figures of one computation
 * carry one letter, and light up together under the pointer.
 */
import type { Language, Span } from '@youju/model'
import { blocksOf } from '../tables/blocks.ts'
import { classOf, groupOf, marked, markup } from './marked-text.ts'
import {
  alsoAt,
  expectedLine,
  kindLabel,
  type Mark,
  marksOf,
  type Outcome,
  reasonLines,
  summaryLine,
} from './outcome.ts'
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
<main${LANG_OF_TEXT[language]}>
${sections(outcome.source.text, marks, underlined, language)}${comesOut(computations, language)}
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
  part: { zh: '参与计算的数', en: 'what it is made of' },
  amiss: { zh: '牵涉的数', en: 'figures involved' },
  open: { zh: '台账中没有相符的数', en: 'not borne out' },
}

/** The letters of the text, for paper. */
function comesOut(computations: readonly Computation[], language: Language): string {
  if (computations.length === 0) return ''
  const head = language === 'zh' ? '相符的计算' : 'What comes out'
  const lines = computations.map(
    ({ sign, reason }) => `<li class="${groupOf(sign)}"><sub>${sign}</sub> ${markup(reason[language])}</li>`,
  )
  return `\n<aside${LANG_OF_NOTES[language]}><h2>${head}</h2><ul>${lines.join('')}</ul></aside>`
}

function sections(text: string, marks: readonly Mark[], underlined: readonly Underline[], language: Language): string {
  const [nextMarks, nextLines] = [inTurn(marks), inTurn(underlined)]
  const blocks = blocksOf(text)
  // Behind the last line stands what is missing at the end.
  const last = blocks.at(-1)?.rows.at(-1)?.at(-1)
  return blocks
    .map(({ is, rows }) => {
      const said: Mark[] = []
      const open: string[] = []
      const html = rows.map((cells) =>
        cells.map((at) => {
          const end = at === last ? Number.POSITIVE_INFINITY : at[1]
          const [own, lines] = [nextMarks(end), nextLines(end)]
          said.push(...own)
          open.push(
            ...lines.flatMap(({ as, title }) => (as === 'open' ? `<li class="open">${markup(title)}</li>` : [])),
          )
          return marked(text, at, own, lines)
        }),
      )
      const alike = Map.groupBy(said, (one) => `${one.kind} ${reasonLines(one, 'zh').join()} ${one.expected}`)
      const notes = [...[...alike.values()].map((marksAlike) => note(marksAlike, language)), ...open]
      const beside = notes.length === 0 ? '' : `<ol${LANG_OF_NOTES[language]}>${notes.join('')}</ol>`
      return `<section>${is === 'table' ? table(html) : `<p>${html.flat().join('')}</p>`}${beside}</section>`
    })
    .join('\n')
}

const table = (rows: readonly string[][]): string =>
  `<div><table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></div>`

/** Hands out a list in order of place: what begins before an end and was not handed out yet. */
function inTurn<T extends { at: Span }>(list: readonly T[]): (end: number) => T[] {
  let next = 0
  return (end) => {
    const from = next
    while (next < list.length && list[next]!.at[0] < end) next++
    return list.slice(from, next)
  }
}

const signsOf = (marks: readonly Mark[], computations: readonly Computation[]): string[] => [
  ...marks.map(({ number }) => String(number)),
  ...computations.map(({ sign }) => sign),
]

/** What is said of several marks of a paragraph is said once. */
function note(marks: readonly Mark[], language: Language): string {
  const [mark, ...others] = marks as [Mark, ...Mark[]]
  const expected = expectedLine(mark, language)
  const kind = `<b class="${classOf(mark)}">${markup(kindLabel(mark, language))}</b>`
  const right = expected ? `<br><i>${markup(expected)}</i>` : ''
  const groups = marks.map(({ number }) => groupOf(String(number))).join(' ')
  const [first, ...more] = reasonLines(mark, language).map(markup)
  const reason = [first + markup(alsoAt(others, language)), ...more].join('<br>')
  return `<li value="${mark.number}" class="${groups}">${kind} ${reason}${right}</li>`
}

/** The text is Chinese whoever reads what is said of it. */
const LANG_OF_TEXT = { zh: '', en: ' lang="zh-CN"' }
const LANG_OF_NOTES = { zh: '', en: ' lang="en"' }
