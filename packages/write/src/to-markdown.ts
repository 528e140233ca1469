/** Report → plain Markdown: headings, paragraphs, tables. */
import { type Block, type Report, type Run, runsText } from '@youju/model'
import { type FramedBlock, framedBlocks, frameLines, isFrame } from './framed-blocks.ts'

export const toMarkdown = (report: Report): string => {
  const blocks = framedBlocks(report)
  const parts = blocks.map((block) => (isFrame(block) ? frameMarkdown(block) : blockMarkdown(block)))
  return `${parts
    .map((part, index) => part + (isItem(blocks, index) ? '\n' : '\n\n'))
    .join('')
    .trimEnd()}\n`
}

/** Items of one list follow each other without an empty line. */
const isItem = (blocks: readonly FramedBlock[], index: number): boolean =>
  blocks[index]?.is === 'item' && blocks[index + 1]?.is === 'item'

const frameMarkdown = (block: Exclude<FramedBlock, Block>): string =>
  frameLines(block)
    .map((line) => escapeMarkdown(line.replace('\t', '　')))
    .join('\n\n')

function blockMarkdown(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${words(block.runs)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${words(block.runs)}`
    case 'paragraph':
      return inline(block.runs)
    case 'item':
      return `- ${inline(block.runs)}`
    case 'signature':
      return `${escapeMarkdown(block.body)}\n\n${block.date}`
    case 'table':
      return [block.header.map(words), block.header.map(() => '---'), ...block.rows.map((row) => row.map(words))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n')
  }
}

const inline = (runs: readonly Run[]): string => escapeMarkdown(runsText(runs))
const words = (runs: readonly Run[]): string => escapeWords(runsText(runs))

/** What Markdown would take for its own, and at the beginning of a line for an item of a list. */
const escapeMarkdown = (text: string): string => escapeWords(text).replace(/^(\d+)\./, '$1\\.')
const escapeWords = (text: string): string => text.replace(/[\\`*_[\]<|]/g, '\\$&')
