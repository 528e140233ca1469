/** One thing with two values in one document. Only where the text itself says that both speak of the same whole. */
import { areOfOneCounty } from '../county-named.ts'
import { intervalOf, overlap } from '../printed-number.ts'
import { type Checking, type Finding, type Placed, type Rule, statedTwice } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'

export const conflict: Rule = { code: 'conflict', kind: 'conflict', check }

function* check(checking: Checking): Iterable<Finding> {
  yield* sameWhole(checking)
  yield* sameList(checking)
  yield* sameOccasion(checking)
}

/** The whole unit is meant: 全镇, 我县, 全区共有. Not last year's, not what was added or is planned. */
const WHOLE = /(?:全|我)(?:县|区|市|镇|乡|省|校|州|旗)(?:现有|共有|拥有|现共有|已有|有|共)?/
const YEAR = /\d{4}(?=年)/
const OTHER_TIME = /去年|上年|上一年|原有|原来|计划|规划|新增|新建|增加|减少|达到|至今|曾|截至|底前|力争|十[一二三四]五/

function* sameWhole({ text, quantities, documents }: Checking): Iterable<Finding> {
  let document = 0
  let seen = new Map<string, { quantity: Placed; year: string | undefined }>()
  for (const quantity of quantities) {
    while (document + 1 < documents.length && documents[document + 1]![0] <= quantity.in[0]) {
      document++
      seen = new Map()
    }
    const thing = thingOf(text, quantity)
    if (!thing) continue
    const year = YEAR.exec(text.slice(sentenceAround(text, quantity.in[0])[0], quantity.in[0]))?.[0]
    const before = seen.get(thing) ?? seen.get(ownerOf(thing, seen) ?? '')
    if (!before) seen.set(thing, { quantity, year })
    else if (year && before.year && year !== before.year) continue
    else if (!areOfOneCounty(text, documents[document]?.[0] ?? 0, before.quantity.in[0], quantity.in[0])) continue
    else if (!overlap(intervalOf(before.quantity), intervalOf(quantity))) yield statedTwice(before.quantity, quantity)
  }
}

const LEAST_NOUN = 5

/** 全县43所义务教育学校食堂: the canteens of the 义务教育学校 that were counted before. */
function ownerOf(thing: string, seen: ReadonlyMap<string, unknown>): string | undefined {
  const [noun = '', ...rest] = thing.split(' ')
  for (let length = noun.length - 1; length >= LEAST_NOUN; length--) {
    const owner = [noun.slice(0, length), ...rest].join(' ')
    if (seen.has(owner)) return owner
  }
  return undefined
}

const MEMBERS = /^([\u4e00-\u9fff]{2,6}?)中(?:有|，|,)/
const ITEM = /^(?:其中：?)?([\u4e00-\u9fff]{2,6})$/

/** 村小3所均配备…: all of those of the list. */
const ALONE = /^([\u4e00-\u9fff]{2,6})$/

/** 村小7所 in a list, and further down 8所村小中有3所. */
function* sameList({ text, quantities, documents }: Checking): Iterable<Finding> {
  let document = 0
  let items = new Map<string, Placed>()
  for (const quantity of quantities) {
    while (document + 1 < documents.length && documents[document + 1]![0] <= quantity.in[0]) {
      document++
      items = new Map()
    }
    if (quantity.kind !== 'count' || quantity.unit !== '所' || quantity.bound !== '=') continue
    const noun = MEMBERS.exec(text.slice(quantity.in[1], quantity.in[1] + 12))?.[1]
    const all = /^(?:均|都|全部|全都)/.test(quantity.tail) ? ALONE.exec(quantity.lead)?.[1] : undefined
    const before = noun ? items.get(noun) : all ? items.get(all) : undefined
    if (before && !/[新改建撤]/.test(quantity.lead) && before.value !== quantity.value)
      yield statedTwice(before, quantity)
    const item = ITEM.exec(quantity.lead.split('、').at(-1)!)?.[1]
    if (item && !/新建|改建|扩建|撤|计划|达标|完成/.test(item) && !items.has(item)) items.set(item, quantity)
  }
}

const WHOLE_BEFORE = new RegExp(`${WHOLE.source}$`)
const WHOLE_AND_NOUN = new RegExp(`^(?:目前，?)?${WHOLE.source}([\\u4e00-\\u9fff]{2,8}?)(?:有|共|共有|为)?$`)

const STOCKS = new Set(['schools', 'enrolment', 'teachers', 'staff', 'classes', 'villages'])

/** What is counted, when it is plainly the whole of it; absent when that is not certain. */
function thingOf(text: string, quantity: Placed): string | undefined {
  const stands = quantity.flow === 'stock' || (quantity.flow === 'flow' && STOCKS.has(quantity.indicator))
  if (!stands || quantity.bound !== '=' || quantity.kind !== 'count') return undefined
  const before = text.slice(Math.max(0, quantity.in[0] - 24), quantity.in[0])
  // A cheap look: the whole is told by one of the two.
  if (!before.includes('全') && !before.includes('我')) return undefined
  const clause = before.slice(Math.max(...MARKS.map((mark) => before.lastIndexOf(mark))) + 1)
  const noun = WHOLE_BEFORE.test(clause)
    ? nounOf(text.slice(quantity.in[1], quantity.in[1] + 12))
    : WHOLE_AND_NOUN.exec(clause)?.[1]
  if (!noun || speaksOfOtherTime(text, quantity.in[0])) return undefined
  // A long noun says its level itself.
  const level = noun.length >= LEAST_NOUN ? '' : (quantity.level ?? '')
  return `${noun.replace(/^(?:普通|各级各类|各类)/, '')} ${quantity.unit} ${level}`
}

const MARKS = ['，', ',', '。', '；', '：', '\n']

const speaksOfOtherTime = (text: string, at: number): boolean =>
  OTHER_TIME.test(text.slice(sentenceAround(text, at)[0], at))

/** The noun right behind the number, up to a verb: 4所普通高中有3所获得… */
const nounOf = (behind: string): string | undefined =>
  /^([\u4e00-\u9fff]{2,8}?)(?:有|均|都|全部|全面|已|被|通过|达|为|实现|获|，|$)/.exec(behind)?.[1]

const OCCASION = /^(?:\d{4}年|20[xX]{2}年|201\*年|[xX]{2,4}年)[\u4e00-\u9fff]{2,8}(?=[，,])/

/** Two sentences that begin with the same day or feast, each with its own amount of the same thing. */
function* sameOccasion({ text, quantities }: Checking): Iterable<Finding> {
  const seen = new Map<string, Placed>()
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.flow !== 'flow' || quantity.indicator === 'other') continue
    const [from] = sentenceAround(text, quantity.in[0])
    const occasion = OCCASION.exec(text.slice(from, from + 24))?.[0]
    if (!occasion) continue
    const noun = /[\u4e00-\u9fff]{2}$/.exec(text.slice(from, quantity.in[0]))?.[0]
    const thing = `${occasion} ${quantity.indicator} ${noun}`
    const before = seen.get(thing)
    if (!before) seen.set(thing, quantity)
    else if (
      sentenceAround(text, before.in[0])[0] !== from &&
      quantity.in[0] - before.in[0] < 400 &&
      !overlap(intervalOf(before), intervalOf(quantity))
    )
      yield { ...statedTwice(before, quantity), at: undefined, in: [from, from + occasion.length] }
  }
}
