/** Report → plain Markdown: headings, paragraphs, tables. */
import { type Block, type Report, type Run, runsText } from '@youju/model'

export const toMarkdown = (report: Report): string => {
  const parts = report.blocks.map(blockMarkdown)
  return `${parts
    .map((part, index) => part + (isItem(report.blocks, index) ? '\n' : '\n\n'))
    .join('')
    .trimEnd()}\n`
}

/** Items of one list follow each other without an empty line. */
const isItem = (blocks: readonly Block[], index: number): boolean =>
  blocks[index]?.is === 'item' && blocks[index + 1]?.is === 'item'

function blockMarkdown(block: Block): string {
  switch (block.is) {
    case 'title':
      return `# ${inline(block.runs)}`
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${inline(block.runs)}`
    case 'paragraph':
      return inline(block.runs)
    case 'item':
      return `- ${inline(block.runs)}`
    case 'signature':
      return `${escapeMarkdown(block.body)}\n\n${block.date}`
    case 'table':
      return [block.header.map(inline), block.header.map(() => '---'), ...block.rows.map((row) => row.map(inline))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join('\n')
  }
}

const inline = (runs: readonly Run[]): string => escapeMarkdown(runsText(runs))

/** What Markdown would take for its own. */
const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<|]/g, '\\$&').replace(/^(\d+)\./, '$1\\.')
