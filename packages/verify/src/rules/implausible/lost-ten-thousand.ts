import { type Checking, type Finding, found, label } from '../../rule.ts'

const LEAST_INVESTMENT = 20_000
const LEAST_SUM = 10_000
/** Sums that an office speaks of, and no single purchase. */
const BUDGET =
  /(?:^|[，、完成])(?:总|共)?投资(?:约|近)?$|概算|财政收入|自有资金|累计投入|共投入|年投入|筹措|中央预算内|预算(?:安排|投入)|财政(?:每年)?(?:预算)?安排|筹资|(?:年|全年|共|累计|合计)发放$|(?:全年|当年|年度)[\u4e00-\u9fff]{0,10}(?:经费|资金|投入)(?:仅有?|只有|共|为)?$/
const WORKS =
  /总投资|总投入|教育(?:总)?(?:经费|投入|支出)|专项资金|财政拨款|(?:新建|改建|扩建|建设|修建|建成|实施|维修|改造|装修)|校舍|教学楼|综合楼|宿舍楼|食堂|操场|运动场|工程|项目|设备/

/** 投资326元建设教学楼: the 万 is lost. */
export function* lostTenThousand({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    if (quantity.kind !== 'money' || quantity.unit !== '元' || quantity.value >= LEAST_INVESTMENT) continue
    const lead = quantity.lead
    if (!/^(?:project-investment|spending)$/.test(quantity.indicator) && !BUDGET.test(lead)) continue
    if (
      /[万亿千百]/.test(quantity.text) ||
      !/投资|投入|经费|资金|拨款|支出|造价|财政|预算|筹资|筹措|补贴|补助/.test(lead)
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
    yield found(
      quantity,
      label(`${quantity.text} 数额过小，疑漏“万”字`, `${quantity.text} is too little: a 万 was probably lost`),
    )
  }
}
