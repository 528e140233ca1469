/** Values out of all proportion: rates above 100 %, slips of a unit by ten thousand, two figures that cannot both be. */
import type { Quantity } from '@youju/model'
import { stretchOf } from '../phrase.ts'
import { tidy } from '../printed-number.ts'
import { type Checking, type Finding, found, label, type Placed, type Rule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'
import { impossibleRates } from './impossible-rates.ts'

export const implausible: Rule = { code: 'implausible', kind: 'implausible', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* impossibleRates(checking)
  yield* proportions(checking)
  yield* unitSlips(checking)
  yield* costs(checking)
  yield* perMetre(checking)
  yield* perHead(checking)
  yield* tooLittle(checking)
  yield* standards(checking)
  yield* perPerson(checking)
  yield* marks(checking)
  yield* hours(checking)
  yield* beyond(checking)
}

/** More than any area of the country has; a figure of the country itself may be as large. */
const CEILINGS: readonly { indicators?: readonly string[]; kind: Quantity['kind']; units: RegExp; most: number }[] = [
  {
    indicators: ['teacher-recruits', 'mentor-pairs', 'party-members'],
    kind: 'count',
    units: /^[人名位对]$/,
    most: 1e6,
  },
  { kind: 'count', units: /^[人名位]$/, most: 2e8 },
  { kind: 'money', units: /^元$/, most: 5e12 },
]
const PASSAGE = 240
const OF_THE_COUNTRY = /全国|我国|国家|世界|全球|中国|人次|生产总值|GDP/

function* beyond({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    const ceiling = CEILINGS.find(
      ({ indicators, kind, units }) =>
        quantity.kind === kind &&
        units.test(quantity.unit) &&
        (indicators === undefined || indicators.includes(quantity.indicator)),
    )
    if (!ceiling || quantity.value < ceiling.most) continue
    if (
      OF_THE_COUNTRY.test(
        text
          .slice(Math.max(0, quantity.in[0] - PASSAGE), quantity.in[1])
          .split('\n')
          .at(-1)!,
      )
    )
      continue
    yield found(
      quantity,
      label(
        `${quantity.text} 超过任何一地的总量，可能多写了“万”或“亿”`,
        `${quantity.text} is more than any area has in all; 万 or 亿 may be one too many`,
      ),
    )
  }
}

type Proportion = { of: string; to: string; least: number; most: number; zh: string; en: string }
/** Wide enough for the smallest village school and the largest county town. */
const PROPORTIONS: readonly Proportion[] = [
  { of: 'enrolment', to: 'teachers', least: 2, most: 80, zh: '学生与教师之比', en: 'pupils per teacher' },
  { of: 'enrolment', to: 'classes', least: 4, most: 110, zh: '班额', en: 'pupils per class' },
  { of: 'floor-area', to: 'enrolment', least: 0.8, most: 200, zh: '生均建筑面积', en: 'square metres per pupil' },
  { of: 'population', to: 'enrolment', least: 1.5, most: 2000, zh: '人口与学生之比', en: 'inhabitants per pupil' },
]
const NEXT_TO = 40

/** Two figures of the whole side by side, at the same level, both standing at the same time. */
function* proportions({ text, quantities }: Checking): Iterable<Finding> {
  for (const [index, first] of quantities.entries())
    for (const second of quantities.slice(index + 1, index + 3)) {
      if (second.in[0] - first.in[1] > NEXT_TO || text.slice(first.in[1], second.in[0]).includes('其中')) break
      for (const proportion of PROPORTIONS) {
        const [of, to] = first.indicator === proportion.of ? [first, second] : [second, first]
        if (
          of.indicator !== proportion.of ||
          to.indicator !== proportion.to ||
          !comparable(text, of, to) ||
          isOfATest(text, first)
        )
          continue
        const value = of.value / to.value
        if (value >= proportion.least && value <= proportion.most) continue
        const shown = tidy(Number(value.toPrecision(3)))
        const words = label(
          `${proportion.zh}为 ${of.text} ÷ ${to.text} = ${shown}，超出常理`,
          `${proportion.en}: ${of.text} ÷ ${to.text} = ${shown}, out of all proportion`,
        )
        yield { ...found(first, words), quantities: [second.id, first.id] }
      }
    }
}

/** 应试1246人，包括教师214人、学生958人 */
const isOfATest = (text: string, { in: [at] }: Placed): boolean =>
  /应试|参测|参考|测试|参训|参赛|参检/.test(text.slice(sentenceAround(text, at)[0], at))

/** Who took part, was chosen or benefited is not the whole. */
const SOME =
  /受教育|应试|参[测训赛评加与会考]|测试|检测|体检|专职|兼职|(?:体育|音乐|美术|艺术|科学|心理|信息|英语|劳动|特教|思政)[^，。；]{0,3}教师|抽[查测样]|受益|受助|获奖|接受|惠及|附设|学历|职称|硕士|本科|专科|骨干|名师|党员|男|女|其中|特岗|支教|招聘|新/
/** 周岁 counts an age group of the population. */
const AGES = /周岁|适龄/
/** 生活老师, 保育员 teach nobody. */
const NO_TEACHER = /生活|保育|保安|辅导|兼职|外聘/

const comparable = (text: string, a: Placed, b: Placed): boolean =>
  !NO_TEACHER.test(b.lead + b.tail) &&
  // 民办园教师22人（…专任教师10人）；全区学生4005人: the bracket closed what it spoke of.
  !/[）)\n]/.test(text.slice(Math.min(a.in[1], b.in[1]), Math.max(a.in[0], b.in[0]))) &&
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

/** One kind of money twice within a few lines, once in 万元 and thousands of times larger. */
function* unitSlips({ text, quantities }: Checking): Iterable<Finding> {
  const recent: Placed[] = []
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.unit !== '元' || quantity.indicator === 'other' || quantity.value === 0)
      continue
    while (recent.length > 0 && quantity.in[0] - recent[0]!.in[0] > 160) recent.shift()
    for (const other of recent) {
      const [large, small] = quantity.value > other.value ? [quantity, other] : [other, quantity]
      const times = large.value / small.value
      if (times < 2000 || times > 60_000 || !/万|亿/.test(large.text) || /万|亿/.test(small.text) || small.value < 2000)
        continue
      if (large.indicator !== small.indicator || nounBefore(text, large) !== nounBefore(text, small)) continue
      const words = label(
        `${large.text} 是 ${small.text} 的 ${Math.round(times)} 倍，疑为单位写错`,
        `${large.text} is ${Math.round(times)} times ${small.text}: probably a slip of the unit`,
      )
      yield { ...found(large, words), quantities: [small.id, large.id] }
    }
    recent.push(quantity)
  }
}

const nounBefore = (text: string, { in: [from] }: Placed): string => text.slice(Math.max(0, from - 2), from)

const LEAST_COST = 300
const MOST_COST = 30_000

/** What building costs a square metre, where one sentence gives both the money and the floor. */
function* costs({ text, quantities }: Checking): Iterable<Finding> {
  for (const [index, floor] of quantities.entries()) {
    const dear = dearest(text, quantities[index - 1], floor)
    if (dear) {
      yield dear
      continue
    }
    if (floor.indicator !== 'floor-area' || floor.value < 200 || floor.bound !== '=') continue
    const [from, to] = sentenceAround(text, floor.in[0])
    const sentence = around(quantities, index, from, to)
    if (
      sentence.filter(({ indicator }) => indicator === 'floor-area').length !== 1 ||
      !/建设|新建|建筑|修建|建成/.test(text.slice(from, to)) ||
      /田径|运动场|操场|球场|绿化|硬化|草坪|跑道/.test(text.slice(from, to))
    )
      continue
    const money = sentence.filter(
      ({ kind, indicator, in: [at] }) =>
        kind === 'money' && (indicator === 'project-investment' || indicator === 'donation') && at < floor.in[0],
    )
    const cost = money.reduce((sum, { value }) => sum + value, 0) / floor.value
    if (money.length === 0 || (cost >= LEAST_COST && cost <= MOST_COST)) continue
    const texts = money.map((one) => one.text).join(' + ')
    const sum = money.length === 1 ? texts : `(${texts})`
    const words = label(
      `${sum} ÷ ${floor.text} = 每平方米 ${Math.round(cost)} 元，超出常理`,
      `${sum} ÷ ${floor.text} = ${Math.round(cost)} yuan a square metre, out of all proportion`,
    )
    const place = stretchOf(text, [...money, floor])
    yield {
      ...(place ? { in: place } : { at: floor.at }),
      quantities: [...money.map((one) => one.id), floor.id],
      reason: words,
    }
  }
}

const MOST_ANYWHERE = 100_000

const PER_METRE = /每平方米[\u4e00-\u9fff]{0,6}$/

/** 每平方米造价约761万元 */
function* perMetre({ quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities)
    if (quantity.kind === 'money' && quantity.value > MOST_ANYWHERE && PER_METRE.test(quantity.lead))
      yield found(
        quantity,
        label(`每平方米 ${quantity.text}，超出常理`, `${quantity.text} a square metre is out of all proportion`),
      )
}

/** 操场投资85亿元，面积6800平方米: no square metre of anything costs that. */
function dearest(text: string, money: Placed | undefined, area: Placed): Finding | undefined {
  if (money?.kind !== 'money' || area.unit !== '平方米' || !/投资|投入|造价/.test(money.lead)) return undefined
  const words = text.slice(money.in[1], area.in[0])
  const cost = money.value / area.value
  if (words.length > 16 || /[。；\n]/.test(words) || cost <= MOST_ANYWHERE) return undefined
  return {
    ...found(
      money,
      label(
        `${money.text} ÷ ${area.text} = 每平方米 ${Math.round(cost)} 元，超出常理`,
        `${money.text} ÷ ${area.text} = ${Math.round(cost)} yuan a square metre, out of all proportion`,
      ),
    ),
    quantities: [area.id, money.id],
  }
}

function around(quantities: readonly Placed[], index: number, from: number, to: number): Placed[] {
  let first = index
  while (first > 0 && quantities[first - 1]!.in[0] >= from) first--
  let last = index
  while (last + 1 < quantities.length && quantities[last + 1]!.in[0] < to) last++
  return quantities.slice(first, last + 1)
}

const MOST_PER_HEAD = 2_000_000

/** Money for one person: 人均, 生均, 每人, 元/人. */
function* perHead({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.value < MOST_PER_HEAD) continue
    const before = text.slice(Math.max(0, quantity.in[0] - 18), quantity.in[0])
    if (!/\/(?:人|生)/.test(quantity.unit) && !PER_HEAD.test(before)) continue
    if (isFund(text, quantity)) continue
    yield found(
      quantity,
      label(
        `${quantity.text} 一人，超出常理，疑为单位写错`,
        `${quantity.text} for one person is out of all proportion: probably a slip of the unit`,
      ),
    )
  }
}

const PER_HEAD = /(?:人均|生均|每人|每生)[\u4e00-\u9fff]{0,14}$/
const FUND =
  /(?:拨付|拨入|下达|落实|安排|投入|支出|发放|补助|补足|到位|争取|划拨|核拨|预拨)[^，。；、]{0,12}(?:人均|生均)[\u4e00-\u9fff]{2,8}$/

/** 拨付生均公用经费863万元: the money named after a standard, as a whole. */
const isFund = (text: string, { in: [at] }: Placed): boolean => FUND.test(text.slice(Math.max(0, at - 24), at))

const MOST_STANDARD = 200_000
/** What runs a school for a pupil, and what a pupil eats in a day. */
const MOST_RUNNING = 50_000
const MOST_DAILY = 1000
const MOST_MONTHLY = 50_000
const MOST_AREA = 1000
const MOST_FLOOR = 300

const mostOf = ({ kind, lead }: Placed): number | undefined => {
  if (kind === 'area') return /校舍|建筑|用房/.test(lead) ? MOST_FLOOR : MOST_AREA
  if (kind !== 'money') return undefined
  if (/每[人生]?每?[天日]/.test(lead)) return MOST_DAILY
  if (/每[人生名]?每?月|月[人生]?均/.test(lead)) return MOST_MONTHLY
  return /公用经费/.test(lead) ? MOST_RUNNING : MOST_STANDARD
}

/** 生均公用经费650万元, 生均6万平方米 */
function* standards({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    const most = mostOf(quantity)
    if (
      most === undefined ||
      quantity.value < most ||
      quantity.value >= (quantity.kind === 'money' ? MOST_PER_HEAD : Infinity)
    )
      continue
    if (!/(?:生均|每生|每人每[天日月]|平均)[\u4e00-\u9fff]{0,12}$/.test(quantity.lead) || isFund(text, quantity))
      continue
    yield found(
      quantity,
      label(
        `${quantity.text} 一生，超出常理，疑为单位写错`,
        `${quantity.text} for one pupil is out of all proportion: probably a slip of the unit`,
      ),
    )
  }
}

const MOST_GIFT = 500_000
const LEAST_GIFT = 1
const GIFT =
  /慰问金|慰问品|奖金|奖励金|资助|助学金|奖学金|补助|慰问|津贴|贷款|减免|免学费|免费|生活费|教科书|金额|发放|为$/
const RECEIVES = /受助|受益|资助|补助|惠及|贷款|发放|慰问|奖励|学生|幼儿|教师|职工|人员/

/** 慰问职工46人，发放慰问金9.2亿元; 发放助学金1241.6元，受助16555人次: what comes to each of them. */
function* perPerson({ text, quantities }: Checking): Iterable<Finding> {
  for (const [index, money] of quantities.entries()) {
    if (money.kind !== 'money' || money.unit !== '元') continue
    for (const people of [quantities[index - 1], quantities[index + 1]]) {
      if (!people || !(receives(text, people, money) || buys(text, money, people))) continue
      const each = money.value / people.value
      if (each <= MOST_GIFT && each >= LEAST_GIFT) continue
      const shown = each < 1 ? Number(each.toPrecision(2)) : Math.round(each)
      yield {
        ...found(
          money,
          label(
            `${money.text} ÷ ${people.text} = 每${/^[名位]$/.test(people.unit) ? '人' : people.unit} ${shown} 元，超出常理`,
            `${money.text} ÷ ${people.text} = ${shown} yuan each, out of all proportion`,
          ),
        ),
        quantities: [people.id, money.id],
      }
      break
    }
  }
}

const BUYS = /^[，,]?(?:共|用于|为[\u4e00-\u9fff]{2,6})?(?:添置|购置|购买|采购|新购|配备|配置|更新)[^，。；]*$/

/** 投入312元，添置计算机640台: less than a yuan for each. */
const buys = (text: string, money: Placed, things: Placed): boolean =>
  things.kind === 'count' &&
  /^[台套部件册]$/.test(things.unit) &&
  BUYS.test(text.slice(money.in[1], things.in[0])) &&
  !/每|均|单价|\//.test(money.lead + money.tail)

/** People and the money that is theirs, side by side. */
function receives(text: string, people: Placed, money: Placed): boolean {
  if (people.kind !== 'count' || !/^(?:[人名位户]|人次)$/.test(people.unit) || people.value < 1) return false
  const [first, second] = people.in[0] < money.in[0] ? [people, money] : [money, people]
  const words = text.slice(first.in[1], second.in[0])
  if (words.length > 24 || /[。；\n]/.test(words) || /每|均|标准|按|\//.test(money.lead + money.tail + words))
    return false
  if (first === money && /^[，,]?(?:为|向|给|资助|补助|惠及)$/.test(words) && GIFT.test(people.tail)) return true
  return first === people
    ? GIFT.test(money.lead) || words === '' || /^[，、]$/.test(words)
    : GIFT.test(money.lead) && RECEIVES.test(people.lead + people.tail)
}

const MOST_MARK = 900

/** 平均分8125.6分: no paper is marked so high. */
const MOST_OF_SUBJECT = 200
const SUBJECT =
  /(?:语文|数学|英语|外语|物理|化学|生物|政治|历史|地理|单科)[\u4e00-\u9fff]{0,4}(?:平均|均)分[\u4e00-\u9fff]{0,3}$/

function* marks({ quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    if (
      quantity.unit !== '分' ||
      quantity.value <= (SUBJECT.test(quantity.lead) ? MOST_OF_SUBJECT : MOST_MARK) ||
      !/(?:平均|均)分[\u4e00-\u9fff]{0,3}$/.test(quantity.lead)
    )
      continue
    yield found(
      quantity,
      label(`平均分 ${quantity.text}，超出常理`, `a mean mark of ${quantity.text} is out of all proportion`),
    )
  }
}

const HOURS_OF_A_DAY = 24
const A_DAY = /[每一][天日][\u4e00-\u9fff]{0,6}$/

/** 每天28小时睡眠 */
function* hours({ quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities)
    if (/^个?小时$/.test(quantity.unit) && quantity.value > HOURS_OF_A_DAY && A_DAY.test(quantity.lead))
      yield found(quantity, label(`一天没有 ${quantity.text}`, `no day has ${quantity.text}`))
}

const LEAST_INVESTMENT = 20_000
const LEAST_SUM = 10_000
/** Sums that an office speaks of, and no single purchase. */
const BUDGET =
  /(?:^|[，、完成])(?:总|共)?投资(?:约|近)?$|概算|财政收入|自有资金|累计投入|共投入|年投入|筹措|中央预算内|预算(?:安排|投入)|财政(?:每年)?(?:预算)?安排|筹资/
const WORKS =
  /总投资|总投入|教育(?:总)?(?:经费|投入|支出)|专项资金|财政拨款|(?:新建|改建|扩建|建设|修建|建成|实施|维修|改造|装修)|校舍|教学楼|综合楼|宿舍楼|食堂|操场|运动场|工程|项目|设备/

/** 投资326元建设教学楼: the 万 is lost. */
function* tooLittle({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.unit !== '元' || quantity.value >= LEAST_INVESTMENT) continue
    const lead = quantity.lead
    if (!/^(?:project-investment|spending)$/.test(quantity.indicator) && !BUDGET.test(lead)) continue
    if (/[万亿千百]/.test(quantity.text) || !/投资|投入|经费|资金|拨款|支出|造价|财政|预算|筹资|筹措/.test(lead))
      continue
    if (
      /每|均|标准|价值|捐/.test(lead) ||
      !(
        WORKS.test(lead + quantity.tail + text.slice(quantity.in[1], quantity.in[1] + 16)) ||
        (quantity.value < LEAST_SUM && BUDGET.test(lead) && !/^[购买添]/.test(quantity.tail))
      )
    )
      continue
    yield found(
      quantity,
      label(
        `投资 ${quantity.text}，数额过小，疑漏“万”字`,
        `${quantity.text} is too little for works: a 万 was probably lost`,
      ),
    )
  }
}
