/** What one piece costs, said so (课桌凳1450套，每套230万元) or reckoned (投入312元，添置计算机640台), against what it can. The bands are the pack's. */
import type { Lexicon } from '@youju/model'
import { between, stretchOf } from '../../phrase.ts'
import { atSize } from '../../printed-number.ts'
import { type Checking, type Finding, label, type Placed } from '../../rule.ts'

export function* prices({ text, quantities, lexicon }: Checking): Iterable<Finding> {
  const priceOf = compiled(lexicon)
  for (let index = 0; index < quantities.length; index++) {
    const money = quantities[index]!
    if (money.kind !== 'money' || money.unit !== '元' || money.flow === 'increase' || money.flow === 'decrease')
      continue
    const each = /[每均]/.test(money.lead) ? EACH.exec(money.lead)?.slice(1).find(Boolean) : undefined
    if (each) {
      const pieces = quantities.slice(Math.max(0, index - 2), index).findLast(({ unit }) => unit === each)
      const isNear =
        pieces && money.in[0] - pieces.in[1] <= NEAR && !text.slice(pieces.in[1], money.in[0]).includes('\n')
      const words = money.lead + (isNear ? pieces.lead + pieces.tail : '')
      const price = priceOf(each, words)
      if (price && isBeyond(price, money.value) && !(money.value < price.least && FEE.test(money.lead)))
        yield beyond(price, money)
      continue
    }
    for (const pieces of [quantities[index + 1], quantities[index - 1]]) {
      if (pieces?.kind !== 'count' && pieces?.kind !== 'area') continue
      if (!isSpentOn(text, money, pieces)) continue
      const price = priceOf(pieces.unit, between(text, ...inOrder(money, pieces)) + pieces.lead + pieces.tail)
      const value = money.value / pieces.value
      // 购置图书3万册、电脑1台: what goes to several things is too little for one of them only.
      if (
        !price ||
        !isBeyond(price, value) ||
        (pieces.kind === 'count' && value > price.most && isOneOfSeveral(text, pieces))
      )
        continue
      yield reckoned(text, price, money, pieces, value)
      break
    }
  }
}

const NEAR = 30
const PIECES = '台套部件册本张把间座所栋幢户笔辆个条份盏副室班组期场次节篇队校园'
const EACH = new RegExp(
  `(?:平均|均)?每([${PIECES}])[^，。；每0-9]{0,8}$|(?<![平人])([${PIECES}])均[^，。；每0-9]{0,6}$`,
)

/** 每辆收10元 is no price. */
const FEE = /收|费|补|奖|租|罚|修|养|运|省|降/

type Price = Lexicon['prices'][number]

const cache = new WeakMap<Lexicon, (unit: string, words: string) => Price | undefined>()
function compiled(lexicon: Lexicon): (unit: string, words: string) => Price | undefined {
  const known = cache.get(lexicon)
  if (known) return known
  const prices = lexicon.prices.map((price) => ({ price, things: price.things && new RegExp(price.things) }))
  const priceOf = (unit: string, words: string): Price | undefined =>
    prices.find(({ price, things }) => price.units.includes(unit) && (!things || things.test(words)))?.price
  cache.set(lexicon, priceOf)
  return priceOf
}

const isBeyond = ({ least, most }: Price, value: number): boolean => value > 0 && (value < least || value > most)

const inOrder = (a: Placed, b: Placed): [Placed, Placed] => (a.in[0] < b.in[0] ? [a, b] : [b, a])

const LONGEST = 24
const LONGEST_AREA = 16
/** 投入312元，添置计算机640台; 购置土地 buys no piece. */
const BUYS =
  /^[，,]?(?:共|用于|为[\u4e00-\u9fff]{2,6})?(?:添置|购置|购买|采购|新购|配备|配置|更新|更换|建成|新建|安装|改造)[^，。；]*$/
/** 操场6800平方米，投资85亿元 */
const SPENT_ON_IT = /^(?:共|总|约|需|完成|计划)?(?:投资|投入|造价|折合|价值|折价|总价值)(?:资金|人民币)?(?:达|约|共)?$/
const SPENDS = /投资|投入|造价/

/** Whether all of the money went into the pieces beside it. */
function isSpentOn(text: string, money: Placed, pieces: Placed): boolean {
  const [first, second] = inOrder(money, pieces)
  const words = between(text, first, second)
  if (
    words.length > (pieces.kind === 'area' ? LONGEST_AREA : LONGEST) ||
    /[。；\n]/.test(words) ||
    /每|均|单价|标准|\//.test(money.lead + money.tail + words)
  )
    return false
  if (first === pieces) return /^[，,（(]/.test(words) && SPENT_ON_IT.test(money.lead)
  return pieces.kind === 'area' ? SPENDS.test(money.lead) : BUYS.test(words)
}

const isOneOfSeveral = (text: string, { in: [from, to] }: Placed): boolean =>
  /^[^，。；\n]{0,8}[、和及]/.test(text.slice(to, to + 10)) ||
  /[、和及][^，。；、]{0,12}$/.test(text.slice(Math.max(0, from - 16), from))

const beyond = ({ name, most }: Price, { id, at, text, value }: Placed): Finding => ({
  ...{ at, quantities: [id] },
  reason:
    value > most
      ? label(
          `${name.zh} ${text}，超出常理，疑单位有误`,
          `${text} ${name.en} is far too much: the unit is probably wrong`,
        )
      : label(
          `${name.zh} ${text}，低得不合常理，疑漏“万”字`,
          `${text} ${name.en} is far too little: 万 was probably left out`,
        ),
})

function reckoned(text: string, { name, most }: Price, money: Placed, pieces: Placed, value: number): Finding {
  const [zh, en] = value > most ? ['超出常理', 'much'] : ['低得不合常理', 'little']
  // Either of the two may be wrong.
  const place = pieces.kind === 'area' ? stretchOf(text, [money, pieces]) : undefined
  return {
    ...(place ? { in: place } : { at: money.at }),
    quantities: [pieces.id, money.id],
    reason: label(
      `${money.text} ÷ ${pieces.text} = ${name.zh} ${atSize(value)}元，${zh}，疑有一处单位写错`,
      `${money.text} ÷ ${pieces.text} = ${atSize(value)}元 ${name.en}, far too ${en}: one of the units is probably wrong`,
    ),
  }
}
