/** Headings of a finished report: those above nothing go, those that stay are numbered 一、（一）1.（1） without a gap. */
import type { Block } from '@youju/model'

export const finishSections = (blocks: readonly Block[]): Block[] => numberHeadings(dropEmptySections(blocks))

/** A section ends at the next heading of its level or above; headings and the signature do not fill it. */
function dropEmptySections(blocks: readonly Block[]): Block[] {
  return blocks.filter((block, index) => {
    if (block.is !== 'heading') return true
    const rest = blocks.slice(index + 1)
    const end = rest.findIndex((later) => later.is === 'heading' && later.level <= block.level)
    const section = end === -1 ? rest : rest.slice(0, end)
    return section.some((part) => part.is !== 'heading' && part.is !== 'signature')
  })
}

function numberHeadings(blocks: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0]
  return blocks.map((block) => {
    if (block.is !== 'heading') return block
    const number = ++counts[block.level - 1]!
    counts.fill(0, block.level)
    return { ...block, runs: [{ is: 'text', text: headingNumber(block.level, number) }, ...block.runs] }
  })
}

const headingNumber = (level: 1 | 2 | 3 | 4, number: number): string =>
  [`${chineseNumber(number)}、`, `（${chineseNumber(number)}）`, `${number}.`, `（${number}）`][level - 1]!

/** 1–99, which is more than any document has sections. */
export function chineseNumber(number: number): string {
  const digits = '零一二三四五六七八九'
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 || tens === 0 ? digits[ones] : ''}`
}
