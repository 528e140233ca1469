/** 在校学生3.5人, 贷款4157.115元: nothing there is a part of a person, nor of a 分. A 万 was lost, or a point is too many. */
import { type Checking, type Finding, label, type Placed, type Rule } from '../rule.ts'
import { sentenceAround } from '../sentence.ts'

export const undivided: Rule = { code: 'undivided', kind: 'implausible', check }

const WHOLE = /^(?:[人名位所户册台辆份篇]|人次)$/
const FRACTION = /^[\d,，]+\.\d+(?![\d万亿千百])/
/** Averages, ratios and what is left of them in a list. */
const MEAN = /[平校班生师人户机园]均|均|每|(?<!大)班额[为由从降达]|班容量|负担|之比|比[例为值]|比\d|标准|系数|指数/
const CENTS = /^[\d,，]+\.\d{3,}元/

function* check({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    const { kind, at, id } = quantity
    const printed = text.slice(...quantity.in)
    const parted =
      (kind === 'count' && isWhole(quantity) && FRACTION.test(printed) && !isMean(text, quantity)) ||
      (kind === 'money' && CENTS.test(printed) && !isMean(text, quantity))
    if (!parted) continue
    yield {
      ...{ at, quantities: [id] },
      reason: label(
        `${quantity.text} 不可能带有这样的小数，疑漏“万”字`,
        `${quantity.text} cannot have such a fraction: 万 was probably left out`,
      ),
    }
  }
}

/** 26.5个大班额, but 8.4个百分点 and 0.5个课时. */
const isWhole = ({ unit, lead, tail }: Placed): boolean =>
  WHOLE.test(unit) || (unit === '个' && /班|学校|学位|项目|村/.test(lead + tail))

const isMean = (text: string, { in: [from, to] }: Placed): boolean => {
  const [start] = sentenceAround(text, from)
  return MEAN.test(text.slice(start, from)) || /^[\u4e00-\u9fff]{0,2}\//.test(text.slice(to, to + 3))
}
