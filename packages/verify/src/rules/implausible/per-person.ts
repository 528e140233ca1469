import { atSize } from '../../printed-number.ts'
import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

const MOST_GIFT = 500_000
const LEAST_GIFT = 1
const GIFT =
  /慰问金|慰问品|奖金|奖励金|资助|助学金|奖学金|补助|慰问|津贴|贷款|减免|免学费|免费|生活费|教科书|金额|发放|为$/
const RECEIVES = /受助|受益|资助|补助|惠及|贷款|发放|慰问|奖励|学生|幼儿|教师|职工|人员/

/** 慰问职工46人，发放慰问金9.2亿元; 发放助学金1241.6元，受助16555人次: what comes to each of them. */
export function* perPerson({ text, quantities }: Checking): Iterable<Finding> {
  for (let index = 0; index < quantities.length; index++) {
    const money = quantities[index]!
    if (money.kind !== 'money' || money.unit !== '元') continue
    for (const people of [quantities[index - 1], quantities[index + 1]]) {
      if (!people || !receives(text, people, money)) continue
      const each = money.value / people.value
      if (each <= MOST_GIFT && each >= LEAST_GIFT) continue
      const isLittle = each < LEAST_GIFT
      yield {
        ...found(
          money,
          label(
            `${money.text} ÷ ${people.text} = 每${/^[名位]$/.test(people.unit) ? '人' : people.unit} ${atSize(each)}元，${isLittle ? '低得不合常理' : '超出常理'}，疑单位有误`,
            `${money.text} ÷ ${people.text} = ${atSize(each)}元 each, far too ${isLittle ? 'little' : 'much'}: the unit is probably wrong`,
          ),
        ),
        quantities: [people.id, money.id],
      }
      break
    }
  }
}

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
