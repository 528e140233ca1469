/**
 * More than a school, township, county … can have, or less than its total can be: the bands are the pack's. Whose figures
 * they are, the widest word of the passage says (全县, 我校, 全国), else the document's own.
 */
import { type Lexicon, type Span, TIERS, type Tier } from '@youju/model'
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'

export const magnitude: Rule = { code: 'magnitude', kind: 'implausible', check }

function* check(checking: Checking): Iterable<Finding> {
  const { quantities, lexicon } = checking
  const bands = bandsOf(lexicon)
  let tierAt: ((at: number) => Tiers) | undefined
  for (const quantity of quantities) {
    const band = bands.get(quantity.unit)?.find((one) => fits(one, quantity))
    if (!band || !mayBeBeyond(band, quantity)) continue
    tierAt ??= tiersOf(checking)
    const { widest, own } = tierAt(quantity.in[0])
    const finding = beyond(band, widest, own, quantity)
    if (finding) yield finding
  }
}

type Limits = Partial<Record<Tier, number>>
type Band = {
  indicators: ReadonlySet<string> | undefined
  words: RegExp | undefined
  without: RegExp | undefined
  least: Limits
  most: Limits
  /** Whatever the tier, nothing between these is beyond. */
  inside: Span
}

const cache = new WeakMap<Lexicon, ReadonlyMap<string, readonly Band[]>>()
function bandsOf(lexicon: Lexicon): ReadonlyMap<string, readonly Band[]> {
  const known = cache.get(lexicon)
  if (known) return known
  const bands = new Map<string, Band[]>()
  for (const { units, indicators, words, without, least = {}, most } of lexicon.magnitudes) {
    const band: Band = {
      indicators: indicators && new Set<string>(indicators),
      words: words === undefined ? undefined : new RegExp(words),
      without: without === undefined ? undefined : new RegExp(without),
      ...{ least, most },
      inside: [Math.max(0, ...Object.values(least)), Math.min(...Object.values(most))],
    }
    for (const unit of units) bands.set(unit, [...(bands.get(unit) ?? []), band])
  }
  cache.set(lexicon, bands)
  return bands
}

const fits = ({ indicators, words, without }: Band, { indicator, lead }: Placed): boolean =>
  (!indicators || indicators.has(indicator)) && (!words || words.test(lead)) && !without?.test(lead)

const mayBeBeyond = ({ inside }: Band, { value, flow, kind }: Placed): boolean =>
  value > 0 &&
  (value < inside[0] || value > inside[1]) &&
  (kind === 'count' || kind === 'money' || kind === 'area' || kind === 'length' || kind === 'other') &&
  flow !== 'decrease'

const NAMES: Readonly<Record<Tier, readonly [zh: string, en: string]>> = {
  school: ['一所学校', 'a school'],
  street: ['一个街道', 'a subdistrict'],
  town: ['一个乡镇', 'a township'],
  county: ['一个县（区）', 'a county'],
  city: ['一个市', 'a city'],
  province: ['一个省', 'a province'],
  nation: ['全国', 'the country'],
}

function beyond(band: Band, widest: Tier, own: Tier, quantity: Placed): Finding | undefined {
  const [most, least] = [band.most[widest], band.least[own]]
  const { at, id, text, value, flow, lead } = quantity
  const [zh, en] = NAMES[most !== undefined && value > most ? widest : own]
  if (most !== undefined && value > most)
    return {
      ...{ at, quantities: [id] },
      reason: label(
        `${text} 超出${zh}可能有的数量，疑单位有误`,
        `${text} is more than ${en} can have: the unit is probably wrong`,
      ),
    }
  const isStep = flow === 'increase' && !NEW.test(lead)
  if (least !== undefined && value < least && !isStep && flow !== 'target')
    return {
      ...{ at, quantities: [id] },
      reason: label(
        `${text} 对${zh}来说过小，疑单位有误`,
        `${text} is too little for ${en}: the unit is probably wrong`,
      ),
    }
  return undefined
}

/** What is newly built stands there; it is no step from last year's figure. */
const NEW = /新[增建]|增加(?:校舍|建筑|用房|园舍)/

const NEAR_BEFORE = 240
const NEAR_BEHIND = 60
/** A text that never says whose figures it gives is as a rule no larger than this. */
const UNSAID: Tier = 'city'

/** `isWhole`: 全县, 我县; a school names 县教育局 and 县 without speaking for them. */
type Mention = { at: number; rank: number; isWhole: boolean }

/**
 * What is too much even for the widest tier named in the paragraph is too much; what is too little must be so for what
 * the document mostly speaks of, where that one is a province: a county names its region.
 */
type Tiers = { widest: Tier; own: Tier }

function tiersOf({ text, documents, lexicon }: Checking): (at: number) => Tiers {
  const mentions = mentionsOf(text, lexicon)
  const titled = documents.map((document) => ofSchool(text, document))
  const own = documents.map(([from, to], index) =>
    titled[index]
      ? { widest: SCHOOL, own: SCHOOL }
      : mostNamed(mentions.slice(firstFrom(mentions, from), firstFrom(mentions, to))),
  )
  return (at) => {
    // A school that tells how it ranks in its county still speaks of itself in the next sentence.
    const isOfSchool = titled[documents.findIndex(([, end]) => at < end)]
    const stop = isOfSchool ? /[。\n]/ : /\n/
    const before = text
      .slice(Math.max(0, at - NEAR_BEFORE), at)
      .split(stop)
      .at(-1)!
    const behind = text.slice(at, at + NEAR_BEHIND).split(stop)[0]!
    const from = at - before.length
    const to = at + behind.length
    let rank = -1
    for (let next = firstFrom(mentions, from); next < mentions.length && mentions[next]!.at < to; next++)
      if (!isOfSchool || mentions[next]!.isWhole) rank = Math.max(rank, mentions[next]!.rank)
    const document = documents.findIndex(([, stop]) => at < stop)
    const mostly = own[document] ?? { widest: rank, own: rank }
    const widest = Math.max(rank, mostly.widest)
    const narrow = rank < 0 ? mostly.own : Math.min(rank, mostly.own)
    return { widest: TIERS[widest] ?? UNSAID, own: TIERS[widest > CITY ? narrow : widest] ?? UNSAID }
  }
}

const CITY = TIERS.indexOf('city')
const SCHOOL = TIERS.indexOf('school')
const SCHOOL_TITLE =
  /(?:[\u4e00-\u9fff]{2}|[xX×*]{2})(?:小学|中学|学校|幼儿园|中心校|职教中心|职业教育中心)(?:简介|概况|简况|20\d\d(?=[年—-])|工作|自查|办学|创建|[^，。；]{0,12}(?:总结|汇报|报告|材料|简介|自查))/
/** A 教师进修学校 speaks of the schools of its county. */
const MANY =
  /进修学校|[全各][县区市镇乡省地]|教育局|教体局|中小学|各学校|所学校|薄弱|教育事业|普通|基本情况|统计|公报|年鉴/

/** The title is one school's. */
function ofSchool(text: string, [from, to]: Span): boolean {
  const start = from + Math.max(0, text.slice(from, Math.min(to, from + NEAR_BEFORE)).search(/\S/))
  const title = text.slice(start, Math.min(to, start + 48)).split('\n')[0]!
  return SCHOOL_TITLE.test(title) && !MANY.test(title)
}

function firstFrom(mentions: readonly Mention[], from: number): number {
  let [low, high] = [0, mentions.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.at < from) low = middle + 1
    else high = middle
  }
  return low
}

function mentionsOf(text: string, { tiers }: Lexicon): Mention[] {
  const ranks = new Map(
    tiers.flatMap(({ words, tier }) => words.split('|').map((word) => [word, tier ? TIERS.indexOf(tier) : -1])),
  )
  const longestFirst = [...ranks.keys()].sort((a, b) => b.length - a.length)
  if (longestFirst.length === 0) return []
  return [...text.matchAll(new RegExp(longestFirst.join('|'), 'g'))]
    .map(({ index, 0: word }) => ({ at: index, rank: ranks.get(word)!, isWhole: /^[全我]/.test(word) }))
    .filter(({ rank }) => rank >= 0)
}

/** The one named most, and the widest of those named a third as often. */
function mostNamed(mentions: readonly Mention[]): Ranks | undefined {
  const counts = TIERS.map((_, rank) => mentions.filter((mention) => mention.rank === rank).length)
  const most = Math.max(...counts)
  return most === 0
    ? undefined
    : { widest: counts.findLastIndex((count) => count * 3 >= most), own: counts.indexOf(most) }
}
type Ranks = { widest: number; own: number }
