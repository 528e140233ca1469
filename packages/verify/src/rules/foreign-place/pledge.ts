/**
 * What an office pledges to its own place, mostly where its report ends: 办好甲县人民满意的教育, 为甲市经济社会发展培养人才. Nobody pledges
 * it to a neighbour, but who teaches there as a guest may do so.
 */
import type { Span } from '@youju/model'

/** 办好甲县人民满意的学前教育, 办好甲镇的教育 */
const RUNS = /办(?:好|让|好让)$|努力让$/
const RUN = /^(?:(?:广大)?(?:人民|群众|百姓|老百姓|家长)(?:群众)?(?:真正)?(?:满意|放心)|的?[\u4e00-\u9fff]{0,4}教育)/
/** 为甲市经济社会发展培养人才, 为甲县的乡村振兴作出贡献 */
const FOR = /为(?:推动|促进)?$/
const GOOD =
  /^的?(?:区域|地方)?(?:经济|社会|教育|乡村|各项|高质量|现代化|改革)[\u4e00-\u9fff、]{0,8}(?:发展|振兴|建设|事业|繁荣|崛起)[\u4e00-\u9fff、]{0,4}(?:培养|培育|输送|提供|[作做]出|[作做]|贡献|奠定|增添|奉献)/

/** 到甲县支教的教师…: a guest's pledge. */
const GUEST = /支教|对口|帮扶|支援|援|协作|结对|挂职|赴|来自|前往|送教|选派|派出|表扬|感谢|祝/
const FAR = 80
const NEAR = 40

export function isPledgedTo(text: string, [from, to]: Span): boolean {
  const before = text.slice(Math.max(0, from - 8), from)
  const behind = text.slice(to, to + NEAR)
  const pledges = (RUNS.test(before) && RUN.test(behind)) || (FOR.test(before) && GOOD.test(behind))
  return pledges && !isOfGuest(text, from)
}

/** The sentence has told of guests before. */
export function isOfGuest(text: string, from: number): boolean {
  const sentence = text.slice(Math.max(0, from - FAR), from)
  const start = Math.max(sentence.lastIndexOf('。'), sentence.lastIndexOf('\n')) + 1
  return GUEST.test(sentence.slice(start))
}
