/** What the words claim against the figures beside them: 逐年提升 above figures that fall, 近 and 余 around one number. */
import { isChange } from '../phrase.ts'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { listedAgainst, wayAgainst } from '../way.ts'

export const claim: Rule = { code: 'claim', kind: 'conflict', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* direction(checking)
  yield* nearAndOver(checking)
  yield* slogans(checking)
  yield* planYear(checking)
  yield* leadYear(checking)
  yield* comparison(checking)
  yield* listsCompared(checking)
}

const CLAIM =
  /([\u4e00-\u9fff]{2}[”"]?(?=(?:数量|人数|总数|总量)?(?:均|都|呈|虽)?(?:逐|连|年|持))|(?<=[%\d元人所])[，,])(?:数量|人数|总数|总量)?(?:虽然?|均|都|呈)?(逐年|逐次|逐月|逐季|逐期|连年|年年|持续|连续[两三四五六七八2-8]年)(提升|提高|上升|攀升|走高|增长|增加|增多|递增|下降|下滑|走低|降低|减少|递减)/g
const REACH = 400
/** The rest of the words before the noun’s end, or of the quotation that ends with it. */
const AS_SAID = /(?:“[^”]*|[\u4e00-\u9fff]*)$/

/** Figures of one thing over the years (分别为6.42%、6.34%) near the claim that they rise or fall. */
function* direction({ text, quantities }: Checking): Iterable<Finding> {
  let next = 0
  for (const match of text.matchAll(CLAIM)) {
    const [, noun, , verb] = match
    const isMark = /^[，,]$/.test(noun!)
    const from = Math.max(0, match.index - REACH)
    const begin = from + text.slice(from, match.index).lastIndexOf('\n') + 1
    while (next < quantities.length && quantities[next]!.in[0] < begin) next++
    let last = next
    while (last < quantities.length && quantities[last]!.in[0] < match.index) last++
    const figures = quantities.slice(next, last)
    const before = [...seriesOf(text, figures), ...(isMark ? [] : overYears(text, figures, noun!.slice(0, 2)))].filter(
      (values) =>
        isMark
          ? values.at(-1)!.in[1] === match.index
          : text.slice(Math.max(0, values[0]!.in[0] - 30), values[0]!.in[0]).includes(noun!.slice(0, 2)),
    )
    const series = [...before, ...behind(text, match.index + match[0].length, quantities, last)]
    if (series.length === 0) continue
    const rises = /提|升|增|走高/.test(verb!)
    const against = series.every((values) =>
      values.every(
        (value, at) => at === 0 || (rises ? value.value < values[at - 1]!.value : value.value > values[at - 1]!.value),
      ),
    )
    if (!against) continue
    const asSaid = isMark ? '' : AS_SAID.exec(text.slice(Math.max(0, match.index - 12), match.index))![0]
    const start = match.index - asSaid.length + (isMark ? 1 : 0)
    const end = match.index + match[0].length
    const words = text.slice(start, end).replace(/[“”"，,]/g, '')
    yield {
      in: [start, end],
      quantities: series.flat().map((value) => value.id),
      reason: listedAgainst(words, series),
    }
  }
}

/** Two and more values of one kind, parted only by 、 or 和, behind 分别. */
function seriesOf(text: string, quantities: readonly Placed[]): Placed[][] {
  const series: Placed[][] = []
  for (const quantity of quantities) {
    const last = series.at(-1)
    const before = last?.at(-1)
    if (
      before &&
      before.kind === quantity.kind &&
      before.unit === quantity.unit &&
      /^[、和及与]$/.test(text.slice(before.in[1], quantity.in[0]))
    )
      last!.push(quantity)
    else series.push([quantity])
  }
  return series.filter(
    (values) =>
      values.length > 1 &&
      /分别[\u4e00-\u9fff]{0,6}$/.test(text.slice(Math.max(0, values[0]!.in[0] - 10), values[0]!.in[0])),
  )
}

/** 2015年…在岗率94.2%；2016年…在岗率98.8%: figures of the noun, each with a year of its own. */
function overYears(text: string, quantities: readonly Placed[], noun: string): Placed[][] {
  const named = quantities.filter((quantity) => quantity.lead.includes(noun) && !isChange(quantity))
  const [first] = named
  if (!first || named.length < 2 || named.some(({ kind, unit }) => kind !== first.kind || unit !== first.unit))
    return []
  const dated = named.every(
    (quantity, at) => at === 0 || /(?:20\d\d|今|本)(?:学)?年/.test(text.slice(named[at - 1]!.in[1], quantity.in[0])),
  )
  return dated ? [named] : []
}

const OF_A_YEAR = /^(?:20\d\d|[去前今本上])(?:学)?年(?:度|秋季?|春季?|末|底)?[^，。；]{0,6}$/
const FROM = /^[由从](?:20\d\d年的?|[\u4e00-\u9fff]{0,4}的)?$/
const DOWN_TO = /^(?:、|[下提上]?[降升高减增][低高少加升]?(?:到|至|为)了?[^，。；]{0,5})$/

/** …逐年提高，2021年为99.2%，2022年为99.5%; 连续两年下降，由1.6%、1.2%降到今年的0.8%: what the claim goes on with. */
function behind(text: string, at: number, quantities: readonly Placed[], next: number): Placed[][] {
  // 连续两年 has a number of its own.
  while (quantities[next] && quantities[next]!.in[0] < at) next++
  const first = quantities[next]
  if (!first || !/^[，,：:（(]$/.test(text.slice(at, first.in[0] - first.lead.length))) return []
  const isFrom = FROM.test(first.lead)
  if (!isFrom && !OF_A_YEAR.test(first.lead)) return []
  const values = [first]
  for (let index = next + 1; index < quantities.length; index++) {
    const [last, one] = [values.at(-1)!, quantities[index]!]
    const words = text.slice(last.in[1], one.in[0])
    if (one.kind !== first.kind || one.unit !== first.unit || (!isFrom && isChange(one))) break
    if (!(isFrom ? DOWN_TO.test(words) : /^[，,、]/.test(words) && OF_A_YEAR.test(one.lead))) break
    values.push(one)
  }
  return values.length > 1 ? [values] : []
}

const NEAR_AND_OVER = /(近|将近|接近|不足|不到)\d[\d.]*[万亿]?(余|多)[\u4e00-\u9fff]?/g

/** 近 says less, 余 says more. */
function* nearAndOver({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(NEAR_AND_OVER)) {
    if (/[最附靠临远]/.test(text[match.index - 1] ?? '')) continue
    yield {
      in: [match.index, match.index + match[0].length],
      reason: label(
        `“${match[1]}”与“${match[2]}”不能并用：一个说不到，一个说超过`,
        `"${match[1]}" (less) and "${match[2]}" (more) exclude each other`,
      ),
    }
  }
}

const QUOTED = /“([^“”\n]{5,40})”/g
const NUMERAL = /[一二三四五六七八九十两]+(?=个|项|条|种|大|类)/g

/** How far apart two mottoes may stand and still be the same one. */
const NEARBY = 8000

/** A quoted motto that stands twice and differs only in a number. */
function* slogans({ text }: Checking): Iterable<Finding> {
  const seen = new Map<string, { words: string; at: number }>()
  for (const match of text.matchAll(QUOTED)) {
    const words = match[1]!
    const bare = words.replace(NUMERAL, '#')
    if (bare === words || bare.length < 6) continue
    const before = seen.get(bare)
    if (before === undefined || match.index - before.at > NEARBY) seen.set(bare, { words, at: match.index })
    else if (before.words !== words) {
      const odd = [...words].findIndex((character, at) => character !== before.words[at])
      const clause = Math.max(words.lastIndexOf('，', odd), words.lastIndexOf(',', odd)) + 1
      const end = words.slice(odd).search(/[，,]/)
      const from = match.index + 1 + clause
      yield {
        in: [from, match.index + 1 + (end < 0 ? words.length : odd + end)],
        reason: label(`与前文“${before.words}”不一致`, `differs from "${before.words}" above`),
      }
    }
  }
}

const SUMMARY = /(\d{4})年[^。\n]{0,20}总结/
const PLAN =
  /(?:^|\n)[^\S\n]*(?:[一二三四五六七八九十]+[、.．][^\S\n]*)?((\d{4})年[\u4e00-\u9fff]{0,16}(?:要点|工作思路|工作打算|工作计划))[^\S\n]*(?=\n|$)/g

/** A report on a year ends with the plan for the next, not for the same. */
function* planYear({ text, documents }: Checking): Iterable<Finding> {
  for (const [from, to] of documents) {
    const part = text.slice(from, to)
    const plans = [...part.matchAll(PLAN)]
    if (plans.length === 0) continue
    const first = plans[0]!
    const past = part.slice(0, first.index)
    const titled = SUMMARY.exec(past)?.[1]
    const looksBack = /一年来|过去的一年|这一年/.test(past) && /新的一年|来年|明年/.test(past.slice(-300))
    const year = titled ?? (looksBack ? yearMostNamed(past) : undefined)
    if (year !== first[2]) continue
    const at = from + first.index + first[0].indexOf(first[1]!)
    yield {
      in: [at, at + first[1]!.length],
      reason: label(`总结和计划写的都是${year}年`, `summary and plan are both for ${year}`),
    }
  }
}

function yearMostNamed(past: string): string | undefined {
  const counts = new Map<string, number>()
  for (const [year] of past.matchAll(/(?<!\d)20\d\d(?=年)/g)) counts.set(year, (counts.get(year) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

const TITLE_YEAR = /(?<![\d—–-])(20\d\d)年[^\n。]{0,24}(?:总结|报告|汇报|述职)[^\n。]{0,12}$/
const LEAD_YEAR = /^[^\S\n]*(20\d\d)年(?=[，,]|[我全本]|在[^，。\n]{2,30}(?:领导|指导|支持|关心)下)/

/** The report on a year begins with that year; the year before in its lead was left from last year’s report. */
function* leadYear({ text, documents }: Checking): Iterable<Finding> {
  for (const [from, to] of documents) {
    const head = text.slice(from, Math.min(to, from + 600))
    const lines = [...head.matchAll(/[^\n]+/g)]
    const title = lines.slice(0, 4).findIndex(({ 0: line }) => line.length <= 45 && TITLE_YEAR.test(line.trim()))
    if (title < 0) continue
    const year = TITLE_YEAR.exec(lines[title]![0].trim())![1]
    const lead = lines.slice(title + 1, title + 5).find(({ 0: line }) => line.trim().length > 20)
    const stated = lead && LEAD_YEAR.exec(lead[0])
    if (!stated || Number(year) - Number(stated[1]) !== 1) continue
    const at = from + lead.index + lead[0].indexOf(stated[1]!)
    yield {
      in: [at, at + 5],
      reason: label(`标题为${year}年，正文开头为${stated[1]}年`, `the title says ${year}, the opening ${stated[1]}`),
      expected: `${year}年`,
    }
  }
}

const COMPARED = /^[，,、]?(?:均|都)?(低于|高于|不低于|不高于|超过|优于)[\u4e00-\u9fff]{0,14}?$/

/** 辍学率18%，低于国家规定的3%: the figures say the opposite. */
function* comparison({ text, quantities }: Checking): Iterable<Finding> {
  let compared: Placed | undefined
  for (let index = 0; index < quantities.length; index++) {
    const limit = quantities[index]!
    // 95%，高于国家规定的93%，超过上年的94.2%: the limit of one comparison is not what the next one speaks of.
    const before = quantities[index - 1]
    const stated = compared ?? before
    compared = undefined
    if (!before || stated?.kind !== 'share' || limit.kind !== 'share' || limit.in[0] - before.in[1] > 22) continue
    const word = COMPARED.exec(text.slice(before.in[1], limit.in[0]))?.[1]
    if (!word || isChange(stated)) continue
    compared = stated
    // 分别为96.2%、97.8%和98.5%，均高于99%: what holds of all holds of the last.
    const ofAll =
      /^[，,、]?[均都]/.test(text.slice(before.in[1], limit.in[0])) && !/[、和]/.test(text.charAt(limit.in[1]))
    if (/百分点$/.test(limit.text) || (!ofAll && LISTED.test(text.slice(Math.max(0, stated.in[0] - 8), stated.in[0]))))
      continue
    const below = word === '低于' || word === '不高于'
    if (below ? stated.value <= limit.value : stated.value >= limit.value) continue
    yield {
      in: [stated.in[0], limit.in[1]],
      quantities: [limit.id, stated.id],
      reason: wayAgainst(word, stated, limit, below),
    }
  }
}

const LISTED = /[均和、]|分别/
const BOTH = /^[，,]?(?:均|都|分别)(低于|高于|优于)[\u4e00-\u9fff]{0,10}$/

/** 0.421、0.337，均高于0.65、0.55的标准: two lists of one length, each against its own limit. */
function* listsCompared({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const limit = quantities[index]!
    const last = quantities[index - 1]
    const word =
      last && limit.in[0] - last.in[1] <= 20 ? BOTH.exec(text.slice(last.in[1], limit.in[0]))?.[1] : undefined
    if (!last || !word || last.kind !== limit.kind) continue
    let size = 1
    const joined = (a: number, b: number): boolean => {
      const [left, right] = [quantities[a], quantities[b]]
      return (
        !!left &&
        !!right &&
        left.kind === right.kind &&
        /^[、和与][\u4e00-\u9fff]{0,4}$/.test(text.slice(left.in[1], right.in[0]))
      )
    }
    while (joined(index - size - 1, index - size) && joined(index + size - 1, index + size)) size++
    if (size < 2) continue
    const pairs = Array.from(
      { length: size },
      (_, at) => [quantities[index - size + at]!, quantities[index + at]!] as const,
    )
    const below = word === '低于'
    if (!pairs.every(([stated, against]) => (below ? stated.value > against.value : stated.value < against.value)))
      continue
    const compared = pairs.map(([stated, against]) => `${stated.text} ${below ? '>' : '<'} ${against.text}`)
    yield {
      in: [pairs[0]![0].in[0], pairs.at(-1)![1].in[1]],
      quantities: pairs.flatMap(([stated, against]) => [against.id, stated.id]),
      reason: label(
        `“${word}”与数字不符：${compared.join('，')}`,
        `"${word}" does not fit the figures: ${compared.join(', ')}`,
      ),
    }
  }
}
