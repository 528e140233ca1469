/** A part that is more than the whole it is part of: behind 其中, also further on in the list, and 51所学校中，53所. */
import { inSentenceOfLast, isChange, stretchOf } from '../phrase.ts'
import { intervalOf } from '../printed-number.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const partAndWhole: Rule = { code: 'part-and-whole', kind: 'arithmetic', check }

const FAR = 80
/** 投入2860万元，校均10万元，其中…: what goes on is the total. */
const MEAN = /(?:[\u4e00-\u9fff](?<!平)均|平均|每[校生人班园村期名所])[^，。；]{0,6}$/

function* check({ text, quantities, reading, byId }: Checking): Iterable<Finding> {
  const totals = new Map(
    reading.relations.flatMap(({ kind, of, equals, holds }) =>
      kind === 'sum' && holds ? of.map((part) => [part, equals] as const) : [],
    ),
  )
  let whole: Placed | undefined
  let last: Placed | undefined
  for (const figure of quantities) {
    const words = last ? text.slice(last.in[1], figure.in[0]) : ''
    const opens =
      last &&
      words.length <= 30 &&
      (words.includes('中') || words.includes('内含')) &&
      (/^[^。；\n]{0,16}[，,（(；]?(?:其中|内含)/.test(words) || /^[\u4e00-\u9fff]{1,6}中[，,][^。；\n]*$/.test(words))
    // 教师118人，其中男40人、女78人，其中本科100人: of all, and not of the last of them.
    // 建成家园329个，覆盖28个乡镇，其中示范性家园45个: of what it was that covers them.
    if (opens && REACHED.test(last!.lead)) whole = undefined
    else if (opens) whole = byId.get(totals.get(last!.id) ?? '') ?? last
    else if (!last || words.length > 40 || /[。；\n：]/.test(words)) whole = undefined
    const counts =
      figure.kind !== 'share' && figure.kind !== 'ratio' && figure.kind !== 'points' && !MEAN.test(figure.lead)
    if (counts && !isAside(text, figure)) last = figure
    if (
      whole &&
      isPart(figure, whole) &&
      !isBaseOfShare(text, figure) &&
      intervalOf(figure).low > intervalOf(whole).high
    )
      yield finding(text, whole, figure)
  }
}

const REACHED = /(?:覆盖|涉及|惠及|辐射|分布在?)[\u4e00-\u9fff]{0,4}$/

/** 适龄儿童320人（女150人），其中…: what goes on is the figure before the bracket. */
const isAside = (text: string, { in: [from, to] }: Placed): boolean =>
  /^[\u4e00-\u9fff]{0,4}[）)]/.test(text.slice(to, to + 6)) &&
  /[（(][^（）()]{0,12}$/.test(text.slice(Math.max(0, from - 13), from))

/** 64所，其中…，占总数的40.0%（160所）; 77所，其中…，占学校总数96所的80.2%, 占全校80名教职工的四成: what the share is of. */
const isBaseOfShare = (text: string, { in: [at, end] }: Placed): boolean =>
  /占[^，。；]{0,20}[%％][（(]$/.test(text.slice(Math.max(0, at - 30), at)) ||
  (/占[\u4e00-\u9fff（）]{2,20}\s?$/.test(text.slice(Math.max(0, at - 20), at)) &&
    /^(?:的?\s?[\d.]+[%％]|[\u4e00-\u9fff]{0,10}的)/.test(text.slice(end, end + 12)))

/** 获省级奖11项，其中一等奖2项，获市级奖34项 */
function isBeside(part: Placed, whole: Placed): boolean {
  const words = /[\u4e00-\u9fff]*$/.exec(part.lead)![0]
  return words.length > 2 && whole.lead.includes(words[0]!) && words.slice(-2) === whole.lead.slice(-2)
}

const isPart = (part: Placed, whole: Placed): boolean =>
  !isBeside(part, whole) &&
  part.unit === whole.unit &&
  part.kind !== 'points' &&
  part.kind === whole.kind &&
  !isChange(part) &&
  !/(?:合计|共计|总计)$|（20\d\d年[^）]*$|[比较](?:上年|去年|上学年|同期|20\d\d年)[^，。；]{0,6}$/.test(part.lead) &&
  !isChange(whole) &&
  part.in[0] - whole.in[1] <= FAR

function finding(text: string, whole: Placed, part: Placed): Finding {
  const place = stretchOf(text, inSentenceOfLast(text, [whole, part]))
  return {
    ...(place ? { in: place } : { at: part.at }),
    quantities: [whole.id, part.id],
    reason: label(
      `其中数 ${part.text} 大于总数 ${whole.text}`,
      `the part ${part.text} is more than the whole ${whole.text}`,
    ),
  }
}
