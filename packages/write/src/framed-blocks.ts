/**
 * A report as it is set: its blocks alone, or, where it is issued as a formal document, with head, addressee, annexes and
 * imprint in the order of GB/T 9704-2012.
 */
import { type Block, type OfficialFrame, type Report, runsText } from '@youju/model'
import { dayWords } from './period-words.ts'

export type FramedBlock =
  | Block
  | { is: 'head'; frame: OfficialFrame }
  | { is: 'addressee'; text: string }
  | { is: 'annex-note'; lines: readonly string[] }
  | { is: 'note'; text: string }
  | { is: 'annex'; text: string }
  | { is: 'imprint'; copiesTo?: string; printer: string; printedOn: string }

export function framedBlocks(report: Report): readonly FramedBlock[] {
  const { frame, annexes = [] } = report
  if (!frame) return report.blocks
  const titleEnd = report.blocks.findIndex((block) => block.is === 'title') + 1
  const signed = report.blocks.findLastIndex((block) => block.is === 'signature')
  const bodyEnd = signed === -1 ? report.blocks.length : signed
  return [
    { is: 'head', frame },
    ...report.blocks.slice(0, titleEnd),
    { is: 'addressee', text: `${frame.addressee}：` },
    ...report.blocks.slice(titleEnd, bodyEnd),
    ...(annexes.length > 0 ? [{ is: 'annex-note', lines: annexLines(annexes) } as const] : []),
    ...report.blocks.slice(bodyEnd),
    ...(frame.note ? [{ is: 'note', text: `（${frame.note}）` } as const] : []),
    ...annexes.flatMap((annex, index): FramedBlock[] => [
      { is: 'annex', text: annexes.length > 1 ? `附件${index + 1}` : '附件' },
      ...framedBlocks(annex),
    ]),
    {
      is: 'imprint',
      ...(frame.copiesTo.length > 0 ? { copiesTo: `抄送：${frame.copiesTo.join('，')}。` } : {}),
      printer: frame.printer,
      printedOn: `${dayWords(frame.printedOn)}印发`,
    },
  ]
}

/** 附件：name, or with numbers where there are several; no mark behind a name. */
const annexLines = (annexes: readonly Report[]): string[] =>
  annexes.map((annex, index) => {
    const name = titleOf(annex)
    return `${index === 0 ? '附件：' : ''}${annexes.length > 1 ? `${index + 1}.` : ''}${name}`
  })

export function titleOf(report: Report): string {
  const title = report.blocks.find((block) => block.is === 'title')
  return title?.is === 'title' ? runsText(title.runs) : report.unitName
}

/** The lines of a head before the mark, and the line of the number with, in a document to a body above, who signs. */
export const headLines = (frame: OfficialFrame) => ({
  above: [frame.copyNumber, frame.secrecy, frame.urgency].filter((line) => line !== undefined),
  number: frame.signatory === undefined ? frame.number : `${frame.number}\t签发人：${frame.signatory}`,
})

/** A framed block in plain words, a line each, for formats without the official page. */
export function frameLines(block: Exclude<FramedBlock, Block>): string[] {
  switch (block.is) {
    case 'head': {
      const { above, number } = headLines(block.frame)
      return [...above, block.frame.mark, number]
    }
    case 'annex-note':
      return [...block.lines]
    case 'imprint':
      return [...(block.copiesTo ? [block.copiesTo] : []), `${block.printer}\t${block.printedOn}`]
    default:
      return [block.text]
  }
}

export const isFrame = (block: FramedBlock): block is Exclude<FramedBlock, Block> => FRAME.has(block.is)
const FRAME: ReadonlySet<string> = new Set(['head', 'addressee', 'annex-note', 'note', 'annex', 'imprint'])
