import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

const LEAST_INVESTMENT = 20_000
const LEAST_SUM = 10_000
/** Sums that an office speaks of, and no single purchase. */
const BUDGET =
  /(?:^|[，、完成])(?:总|共)?投资(?:约|近)?$|概算|财政收入|自有资金|累计投入|共投入|年投入|筹措|中央预算内|预算(?:安排|投入)|财政(?:每年)?(?:预算)?安排|筹资|(?:年|全年|共|累计|合计)(?:发放|拨付(?:资金|经费)?)$|(?:培训|办学|经营|服务|事业)收入(?:达|为|共)?$|(?:全年|当年|年度)[\u4e00-\u9fff]{0,10}(?:经费|资金|投入)(?:仅有?|只有|共|为)?$/
/** So little no office has for them, however small. */
const LEAST_FUND = 1000
const FUND =
  /(?:培训|考务|督导|专项|公用|办公|教研|研修|建设|装备|运转|保障|配套|财政|项目|奖补|事业)(?:经费|资金)(?:支出|投入|总额|达|为|共|仅)*$|(?:财政|政府|上级|[省市县区镇乡]级|街道)(?:拨付|拨款|补助|投入|安排|奖补|配套)(?:资金|经费)?$/
const WORKS =
  /总投资|总投入|教育(?:总)?(?:经费|投入|支出)|专项资金|财政拨款|(?:新建|改建|扩建|建设|修建|建成|实施|维修|改造|装修)|校舍|教学楼|综合楼|宿舍楼|食堂|操场|运动场|工程|项目|设备/

/** 投资326元建设教学楼, 每园奖补3万元，全年发放261元: the 万 is lost. */
export function* lostTenThousand({ text, quantities }: Checking): Iterable<Finding> {
  for (const [index, quantity] of quantities.entries()) {
    const isTooLittle = isNoFund(quantity) || (isBroken(quantity) && !isOfAccount(text, quantities, index))
    const share = shareOf(text, quantities, index) ?? (isTooLittle ? quantity : undefined)
    if (share) {
      yield lost(share === quantity ? [quantity] : [quantity, share])
      continue
    }
    if (quantity.kind !== 'money' || quantity.unit !== '元' || quantity.value >= LEAST_INVESTMENT) continue
    const lead = quantity.lead
    if (!/^(?:project-investment|spending)$/.test(quantity.indicator) && !BUDGET.test(lead)) continue
    if (
      /[万亿千百]/.test(quantity.text) ||
      !/投资|投入|收入|经费|资金|拨款|支出|造价|财政|预算|筹资|筹措|补贴|补助/.test(lead)
    )
      continue
    if (
      /每|均|标准|价值|捐/.test(lead) ||
      !(
        WORKS.test(lead + quantity.tail + text.slice(quantity.in[1], quantity.in[1] + 16)) ||
        (quantity.value < LEAST_SUM && BUDGET.test(lead) && !/^[购买添给]/.test(quantity.tail))
      )
    )
      continue
    yield lost([quantity])
  }
}

const lost = ([sum, share]: readonly Placed[]): Finding =>
  found(
    sum!,
    share
      ? label(
          `${sum!.text} 比一份 ${share.text} 还少，疑漏“万”字`,
          `${sum!.text} is less than one share of ${share.text}: 万 was probably left out`,
        )
      : label(`${sum!.text} 数额过小，疑漏“万”字`, `${sum!.text} is too little: 万 was probably left out`),
  )

const SHARED = /每|均|标准/
/** 共, 全年发放 …: all of it together. */
const TOGETHER =
  /(?:共|总|合计|累计|全年|年度)[^，。；每均]{0,12}$|(?:落实|拨付|发放|支出|筹措|筹集|安排|下达|兑现|补助)[^，。；每均0-9]{0,10}$/
const SHARE_NEAR = 40

/** 每园奖补3万元，全年发放261元: one share told right before is more than all of them. */
function shareOf(text: string, quantities: readonly Placed[], index: number): Placed | undefined {
  const sum = quantities[index]!
  if (!isPlainSum(sum)) return undefined
  const share = quantities
    .slice(Math.max(0, index - 2), index)
    .find((one) => one.kind === 'money' && SHARED.test(one.lead))
  if (!share || share.value <= sum.value || sum.in[0] - share.in[1] > SHARE_NEAR) return undefined
  const words = text.slice(share.in[1], sum.in[0])
  return !/[。；\n每均]|其中|自付|个人|另/.test(words) && TOGETHER.test(words) ? share : undefined
}

/** 培训经费165元 */
const isNoFund = (sum: Placed): boolean =>
  isPlainSum(sum) && sum.value < LEAST_FUND && FUND.test(sum.lead) && !/[每均个]|标准/.test(sum.lead)

/** 已拨付1256.3元: nobody counts a sum to the tenth of a yuan; a 万 is what such figures are told in. */
const isBroken = (sum: Placed): boolean =>
  isPlainSum(sum) &&
  /^\d{1,4}\.\d{1,2}元$/.test(sum.text) &&
  SUMS.test(sum.lead) &&
  !/[每均]|标准|单价|党费|会费|班费|余|差|息/.test(sum.lead)
const SUMS =
  /(?:资金|投资|投入|拨付|拨款|财政|助学金|工程款|总收入|总支出|成教经费|教育经费)[^，。；]{0,6}$|(?:投入|拨付|拨款|争取|筹措|安排|下达|落实)$/

/** 收8190元，支出8166.5元: an account that is kept in yuan. */
const isOfAccount = (text: string, quantities: readonly Placed[], index: number): boolean => {
  const sum = quantities[index]!
  return quantities.slice(Math.max(0, index - 2), index + 3).some((one) => {
    if (one === sum || !isPlainSum(one) || /[均每]|标准|单价/.test(one.lead)) return false
    const words = text.slice(Math.min(one.in[1], sum.in[1]), Math.max(one.in[0], sum.in[0]))
    return one.value < sum.value * ACCOUNT && sum.value < one.value * ACCOUNT && !/[。\n]/.test(words)
  })
}
const ACCOUNT = 3

const isPlainSum = ({ kind, unit, text, flow }: Placed): boolean =>
  kind === 'money' && unit === '元' && !/[万亿千百]/.test(text) && flow !== 'increase' && flow !== 'decrease'
