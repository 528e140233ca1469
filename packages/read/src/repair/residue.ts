/**
 * Residue of a character conversion: the reading of a character in brackets behind it, 責(zé). And what is left where the
 * same conversion lost bytes: letters or signs before such a reading (，F(xiàn), 入?yún)^(qū)), private-use characters, �.
 */
import type { Span } from '@youju/model'
import type { Damage } from './damage.ts'

const READING = /([(（])([a-züńňǹḿêɡāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,6}) ?[)）]/g
const TONE = /[āáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜńňǹḿ]/
/** A reading whose opening bracket was eaten: ?yún) */
const TORN = /[?？][a-zāáǎàōóǒòēéěèīíǐìūúǔùǖǘǚǜ]{1,6}[)）]/g
/** A full stop that lost its first byte, and the mark that its second byte made: ?;窘鉀Q for 。基本解決. */
const LOST_STOP = /(?<=[\u4e00-\u9fff）”)])[?？][!！;；:：,，?？.]+(?=[\u4e00-\u9fff?？])/g
/** What a page's code left for a blank, a quotation mark, a bracket. */
const ENTITY =
  /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|lsquo|rsquo|middot|mdash|ndash|hellip|emsp|ensp|times|permil|#\d{2,5}|#x[\da-f]{2,5});?/gi
const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', middot: '·' },
  ...{ mdash: '—', ndash: '–', hellip: '…', times: '×', permil: '‰' },
}

const LOST = /[\uE000-\uF8FF\uFFFD]|锟斤拷|烫烫烫|屯屯屯|[ÃÂâ][\u0080-\u00BF€™œ“”]+|ï¼|€/g

export function findResidue(text: string): Damage[] {
  const residue: Damage[] = []
  const broken: Span[] = []
  if (text.includes('(') || text.includes('（')) {
    for (const match of text.matchAll(READING)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (!TONE.test(match[2]!)) continue
      if (isHan(text.charCodeAt(from - 1))) residue.push({ kind: 'residue', at: [from, to], instead: '' })
      else broken.push([Math.max(0, from - 2), to])
    }
    for (const match of text.matchAll(TORN))
      if (TONE.test(match[0])) broken.push([match.index, match.index + match[0].length])
    if (residue.length > 2) {
      broken.push(...lostQuotes(text))
      for (const { index, 0: marks } of text.matchAll(LOST_STOP)) broken.push([index - 1, index + marks.length])
    }
  }
  for (const match of text.matchAll(LOST))
    if (isNearHan(text, match.index, match.index + match[0].length))
      broken.push([Math.max(0, match.index - 1), match.index + match[0].length])
  const entities = text.includes('&')
    ? [...text.matchAll(ENTITY)].map(
        ({ index, 0: entity }): Damage => ({
          kind: 'entity',
          at: [index, index + entity.length],
          instead: characterOf(entity.replace(/[&;]/g, '').toLowerCase()),
        }),
      )
    : []
  const mojibake = joined(broken).map((at): Damage => ({ kind: 'mojibake', at }))
  return [...residue, ...entities, ...mojibake]
}

/** A blank where it stands for one. */
function characterOf(entity: string): string {
  if (!entity.startsWith('#')) return ENTITIES[entity] ?? ' '
  const code = entity.startsWith('#x') ? Number.parseInt(entity.slice(2), 16) : Number(entity.slice(1))
  return code === 0xa0 || code < 0x20 ? ' ' : String.fromCharCode(code)
}

/**
 * Where such a conversion met a closing or opening quote behind ! or ? it lost its first byte, and the bytes that follow pair
 * up wrongly: the character behind the mark then begins with the quote's second byte, B0 or B1 in GBK. An opening bracket
 * leaves its second byte with the number behind it: 。ㄒ唬 for （一）.
 */
function lostQuotes(text: string): Span[] {
  const spans: Span[] = []
  for (const { index } of text.matchAll(/[!！?？。][\u3100-\u9fff]/g)) {
    const behind = text[index + 1]!
    const isBracket = /[\u3105-\u3129]/.test(behind)
    if (isBracket || (text[index] !== '。' && MISPAIRED.includes(behind))) spans.push([index, index + 3])
  }
  return spans
}

/** Characters of GBK rows B0 and B1 that hardly begin a sentence. */
const MISPAIRED =
  '白鞍氨俺胺肮昂盎凹敖熬翱袄傲奥懊澳芭捌扒叭笆疤拔跋靶耙坝霸罢柏佰败稗搬扳颁梆榜膀谤皼蔽苯焙谤拜斑绊棒磅蚌苞剥胞雹堡宝豹鲍爆悲卑辈钡倍狈惫奔笨崩绷甭泵蹦迸鼻鄙笔彼碧蓖毕毙毖币庇痹闭敝弊辟壁臂避陛鞭贬扁卞辨辩遍彪膘憋鳖彬斌濒滨宾'

/** Places a few characters apart are one piece of damage. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = spans.toSorted((a, b) => a[0] - b[0])
  const result: [number, number][] = []
  for (const [from, to] of sorted) {
    const last = result.at(-1)
    if (last && from - last[1] <= 12) last[1] = Math.max(last[1], to)
    else result.push([from, to])
  }
  return result
}

const isHan = (code: number): boolean => code >= 0x3400 && code <= 0x9fff
const isNearHan = (text: string, from: number, to: number): boolean =>
  isHan(text.charCodeAt(from - 1)) || isHan(text.charCodeAt(to))
