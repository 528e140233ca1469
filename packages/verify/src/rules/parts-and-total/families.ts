/** Ways to divide a whole, and which of their parts the words of a figure name. */
import type { Placed } from '../../rule.ts'

/** Each way with words for its parts. Those of a closed family leave nothing over. */
export const FAMILIES: readonly { closed?: true; parts: readonly RegExp[] }[] = [
  { closed: true, parts: [/公办/, /民办/] },
  { closed: true, parts: [/男/, /女/] },
  { closed: true, parts: [/专职/, /兼职/] },
  { closed: true, parts: [/在职/, /退休|离退/] },
  { closed: true, parts: [/非学科类/, /学科类/] },
  { closed: true, parts: [/城区|城镇|城市/, /农村|乡村|乡镇/] },
  { closed: true, parts: [/重大/, /较大/, /一般/] },
  { parts: [/(?:已|完)(?:竣工|完工)|建成/, /在建|开工|施工/, /前期|筹备|未开工/] },
  { closed: true, parts: [/加固/, /重建/] },
  { closed: true, parts: [/续建/, /新建|新开工/] },
  { parts: [/教师|教职工|干部/, /学生/, /农民/] },
  { parts: [/注销|取缔|关停|压减/, /转为?非营利|转型为非|营转非/, /转为?非学科|转型|转为/, /保留|存续/] },
  {
    parts: [
      ...[/幼儿园|学前|幼儿|保教/, /小学/, /完全中学|完中/, /九年一贯|一贯制/, /初中|初级中学/, /高中|高级中学/],
      ...[/中职|职业|职高|职教|技工/, /特殊教育|特教/, /教学点/, /成人|电大|进修/],
    ],
  },
  { parts: [/一等/, /二等/, /三等/, /优秀奖|鼓励奖/, /特等/] },
  { parts: [/国家级|国家|中央/, /省级|省/, /市级|市/, /县级|区级|县/, /镇级|乡级/, /校级/] },
  { parts: [/正高/, /高级/, /中级/, /初级/, /未定级|无职称/] },
  { parts: [/研究生|硕士|博士/, /本科/, /专科|大专/, /(?<![其初高])中专(?![任职业项门])|(?<!其)中师/] },
  {
    parts: [
      /来信/,
      /来电|电话/,
      /省[\u4e00-\u9fff]{0,4}[转交]办/,
      /市[\u4e00-\u9fff]{0,4}[转交]办/,
      /[县区][\u4e00-\u9fff]{0,4}[转交]办/,
      /来访/,
      /网上|信箱|邮件/,
    ],
  },
  { parts: [/甲|[A优]级/, /乙|[B良]级/, /丙|C级/, /丁|D级/] },
  { parts: Array.from({ length: 12 }, (_, year) => new RegExp(`20${10 + year + 3}年`)) },
  { parts: [/中央/, /省财政|省级/, /市财政|市级/, /县财政|县级|区财政|区级/, /镇|乡|自筹|村/] },
]

const ANY_OF = FAMILIES.map(({ parts }) => new RegExp(parts.map(({ source }) => source).join('|')))
const ANY_PART = new RegExp(ANY_OF.map(({ source }) => source).join('|'))

const known = new WeakMap<Placed, readonly number[]>()

/** For each family the part that the words before or behind the figure name; -1 for none. */
export function kindsOf(figure: Placed): readonly number[] {
  const before = known.get(figure)
  if (before) return before
  const words = [figure.lead, figure.tail].filter((part) => ANY_PART.test(part))
  const kinds = words.length === 0 ? OF_NONE : FAMILIES.map((_, family) => partOf(family, words))
  known.set(figure, kinds)
  return kinds
}

export const OF_NONE: readonly number[] = FAMILIES.map(() => -1)

function partOf(family: number, words: readonly string[]): number {
  for (const part of words) {
    if (!ANY_OF[family]!.test(part)) continue
    const found = FAMILIES[family]!.parts.findIndex((kind) => kind.test(part))
    if (found >= 0) return found
  }
  return -1
}
