/** Two figures of the whole that cannot both be: fewer pupils than teachers, more pupils than inhabitants. The proportions are the pack's. */
import { atSize } from '../../printed-number.ts'
import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'
import { sentenceAround } from '../../sentence.ts'

const NEXT_TO = 40

/** Two figures of the whole side by side, at the same level, both standing at the same time. */
export function* proportions({ text, quantities, lexicon, reading }: Checking): Iterable<Finding> {
  // 教学班54个，高一18个、高二18个、高三18个，在校生2700人: the pupils are those of all classes.
  const parts = new Set(reading.relations.flatMap(({ kind, of, holds }) => (kind === 'sum' && holds ? of : [])))
  const asked = new Set<string>(lexicon.proportions.flatMap(({ of, to }) => [of, to]))
  for (let index = 0; index < quantities.length; index++) {
    const first = quantities[index]!
    if (!asked.has(first.indicator)) continue
    for (const second of quantities.slice(index + 1, index + 3)) {
      if (second.in[0] - first.in[1] > NEXT_TO || text.slice(first.in[1], second.in[0]).includes('其中')) break
      // 扩到8个班，再扩到24个班1092人: of the nearer ones.
      if (second.indicator === first.indicator) break
      if (!asked.has(second.indicator)) continue
      for (const proportion of lexicon.proportions) {
        const isOf = first.indicator === proportion.of
        const of = isOf ? first : second
        const to = isOf ? second : first
        if (
          of.indicator !== proportion.of ||
          to.indicator !== proportion.to ||
          !comparable(text, of, to) ||
          parts.has(of.id) !== parts.has(to.id) ||
          isOfATest(text, first)
        )
          continue
        const value = of.value / to.value
        if (value >= proportion.least && value <= proportion.most) continue
        const shown = atSize(Number(value.toPrecision(3)))
        const words = label(
          `${proportion.name.zh}为 ${of.text} ÷ ${to.text} = ${shown}，超出常理`,
          `${proportion.name.en}: ${of.text} ÷ ${to.text} = ${shown}, which cannot be right`,
        )
        yield { ...found(first, words), quantities: [second.id, first.id] }
      }
    }
  }
}

/** 应试1246人，包括教师214人、学生958人 */
const isOfATest = (text: string, { in: [at] }: Placed): boolean =>
  /应试|参测|参考|测试|参训|参赛|参检/.test(text.slice(sentenceAround(text, at)[0], at))

/** Who took part, was chosen or benefited is not the whole. */
const SOME =
  /缺|不足|受教育|应试|参[测训赛评加与会考]|测试|检测|体检|专职|兼职|(?:体育|音乐|美术|艺术|科学|心理|信息|英语|劳动|特教|思政)[^，。；]{0,3}教师|抽[查测样]|受益|受助|获奖|接受|惠及|附设|学历|职称|硕士|本科|专科|骨干|名师|党员|男|女|其中|特岗|支教|招聘|招募|志愿|新/
/** 周岁 counts an age group of the population. */
const AGES = /周岁|适龄/
/** 生活老师, 保育员 teach nobody. */
const NO_TEACHER = /生活|保育|保安|辅导|兼职|外聘/

const comparable = (text: string, a: Placed, b: Placed): boolean =>
  !NO_TEACHER.test(b.lead + b.tail) &&
  // 民办园教师22人（…专任教师10人）；全区学生4005人: the bracket closed what it spoke of.
  !/[）)；。\n]/.test(text.slice(Math.min(a.in[1], b.in[1]), Math.max(a.in[0], b.in[0]))) &&
  !AGES.test(a.lead + b.lead) &&
  !/[均每]/.test(a.lead + b.lead) &&
  !SOME.test(a.lead + b.lead) &&
  a.flow === 'stock' &&
  b.flow === 'stock' &&
  a.level === b.level &&
  a.level !== 'special' &&
  a.value > 0 &&
  b.value > 0 &&
  Math.min(a.value, b.value) >= 5 &&
  Math.max(a.value, b.value) >= 50
