/** What belongs to a page around the report or was damaged in copying; conversion residue once for each document. */
import type { Damage, DamageKind } from '@youju/read'
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

const SAYS: Partial<Record<DamageKind, ReturnType<typeof label>>> = {
  residue: label('字符转换残留的注音，应删去', 'readings left behind by a conversion of characters'),
  mojibake: label('乱码，原文字已丢失', 'garbled characters: the original ones are lost'),
  'page-number': label('页码混入正文', 'a page number inside the text'),
  'site-line': label('网页上的文字，不属于报告', 'words of the web page around the report'),
  'site-phrase': label('网站名称或广告混入正文', 'name or advertisement of a site inside the text'),
}

export const noise: Rule = { code: 'noise', kind: 'noise', check }

function* check(checking: Checking): Iterable<Finding> {
  const { repaired, documents } = checking
  let document = 0
  let marked = -1
  let endOfLine = 0
  for (const damage of repaired.damage) {
    const reason = SAYS[damage.kind]
    if (!reason) continue
    if (damage.kind === 'site-line') endOfLine = damage.at[1]
    if (damage.kind !== 'residue') {
      yield { at: damage.at, reason }
      continue
    }
    const place = repaired.fromSource(damage.at[0])
    while (document + 1 < documents.length && documents[document + 1]![0] <= place) document++
    if (marked === document || damage.at[0] < endOfLine) continue
    marked = document
    yield { at: withCharacter(damage), reason }
  }
  yield* appended(checking)
  yield* lostCharacters(checking)
  yield* cutOff(checking)
}

const withCharacter = ({ at }: Damage): [number, number] => [Math.max(0, at[0] - 1), at[1]]

function* appended({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(/^[^\S\n]*((?:扩展|延伸|相关|推荐)阅读[：:].{2,60})$/gm)) {
    const from = match.index + match[0].indexOf(match[1]!)
    yield {
      in: [from, from + match[1]!.length],
      reason: label('网页附带的其他文章标题', 'heading of another article that the page appends'),
    }
  }
}

/** A rare character came out as a question mark: 请袁?等领导. A question ends a sentence, this does not. */
function* lostCharacters({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(/[\u4e00-\u9fff]\?(?=[等、同的])/g)) {
    const asks = /[吗呢么何谁哪几否]$/.test(match[0].slice(0, 1))
    if (!asks)
      yield {
        in: [match.index, match.index + 2],
        reason: label('字符丢失，显示为问号', 'a character was lost and shows as a question mark'),
      }
  }
}

/** The text breaks off in mid-sentence, as previews of sharing sites do. */
function* cutOff({ text, repaired }: Checking): Iterable<Finding> {
  const end = text.trimEnd().length
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end)
  const preview = repaired.damage.some(({ kind, at }) => kind === 'site-line' && at[0] >= repaired.toSource(end - 1))
  if (!preview || line.length < 30 || !/[。；，]/.test(line) || /[。！？!?；：”’）)》…]$/.test(line)) return
  const from = Math.max(line.lastIndexOf('。'), line.lastIndexOf('，'), line.lastIndexOf('、')) + 1
  if (from < line.length)
    yield {
      in: [end - line.length + from, end],
      reason: label('文字在句中中断，后文缺失', 'the text breaks off in the middle of a sentence'),
    }
}
