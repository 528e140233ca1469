/** 小学应不高于0.65，我县为0.712，达到国家标准: the limit first, then what keeps it as the text says, and does not. */
import { type Checking, type Finding, label, type Rule } from '../rule.ts'

export const limitKept: Rule = { code: 'limit-kept', kind: 'conflict', check }

const NUMBER = '(\\d+(?:\\.\\d+)?)([%％]?)'
const STATED = new RegExp(
  `(?:应|须|要求|规定|标准|需)[\\u4e00-\\u9fff]{0,6}?(不高于|不低于|不超过|不少于|不大于|不小于|低于|高于)${NUMBER}[，,](?:而)?(?:[我全本该][县区市镇乡校园州])?(?:目前|实际|现|均|已)*(?:为|是|达到|达)${NUMBER}`,
  'g',
)
/** What the rest of the sentence says of it. */
const KEPT = /达到|符合|达标|优于|满足|合格/
const NOT_KEPT = /未达|没有达|尚未|不足|未能|仍|超标|差距|不符/
const REST = 80

function* check({ text }: Checking): Iterable<Finding> {
  for (const match of text.matchAll(STATED)) {
    const [words, word, limit, limitSign, stated, statedSign] = match
    const end = match.index + words.length
    const rest = text.slice(end, end + REST).split(/[。\n]/)[0]!
    if (limitSign !== statedSign || !KEPT.test(rest) || NOT_KEPT.test(rest)) continue
    const atMost = /不高|不超|不大|^低/.test(word!)
    if (atMost ? Number(stated) <= Number(limit) : Number(stated) >= Number(limit)) continue
    const sign = atMost ? '>' : '<'
    yield {
      in: [match.index + words.indexOf(word!), end],
      reason: label(
        `应${word} ${limit}${limitSign}，而 ${stated}${statedSign} ${sign} ${limit}${limitSign}`,
        `"${word}" ${limit}${limitSign} is required, but ${stated}${statedSign} ${sign} ${limit}${limitSign}`,
      ),
    }
  }
}
