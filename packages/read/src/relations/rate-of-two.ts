/** 升学6名、就业12名，升学与就业率为90%: a rate that is named for two things is of both together, and of neither alone. */
export function isOfOneOfTwo(rate: { lead: string }, part: { lead: string }): boolean {
  const [, one, other] = RATE_OF_TWO.exec(rate.lead) ?? []
  if (one === undefined || other === undefined) return false
  return part.lead.includes(one) !== part.lead.includes(other)
}
/** 升学率和就业率 are two rates, and 普及 and 参与 are words of their own. */
const RATE_OF_TWO = /([\u4e00-\u9fff]{2})(?<![率普参])[与和及、]([\u4e00-\u9fff]{2})率/
