/** Markdown → the text that it shows: without marks of headings and lists, rules of tables, and escapes. */
export const markdownText = (markdown: string): string =>
  markdown
    .split('\n')
    .filter((line) => !RULE.test(line))
    .map((line) =>
      unescaped(ROW.test(line) ? cellsOf(line).join('\t') : line.replace(MARK, '').replace(EMPHASIS, '$2')),
    )
    .join('\n')

const MARK = /^ {0,3}(?:#{1,6} +|[-*+] +(?=\S)|> ?)/
const EMPHASIS = /(?<!\\)(\*\*|__)(\S(?:.*?\S)?)\1/g
/** Below the heading of a table, or between parts. */
const RULE = /^\s*(?:\|?(?:\s*:?-{3,}:?\s*\|)+(?:\s*:?-{3,}:?)?|-{3,})\s*$/

const ROW = /^\s*\|.*\|\s*$/

const cellsOf = (line: string): string[] =>
  line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim())

const unescaped = (text: string): string => text.replace(/\\([!-/:-@[-`{-~])/g, '$1')
