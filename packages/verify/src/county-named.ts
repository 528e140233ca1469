/** Whether a sentence counts what another county has, in a text that tells of several: 安吉县共有幼儿园130所. */
import { sentenceAround } from './sentence.ts'

const COUNTY = /([\u4e00-\u9fff]{2,3}[县市区旗])(?:目前|现)?(?:共?有|现有|建有|拥有|辖)/
const OWN = /[全我本该各]/

/** The county that the sentence around a place speaks of by name. */
export function countyNamed(text: string, at: number): string | undefined {
  const name = COUNTY.exec(text.slice(...sentenceAround(text, at)))?.[1]
  return name && !OWN.test(name) ? name : undefined
}

const TITLE = 60

/** Whether two places may speak of the same county: neither names one, both the same, or one that the title names too. */
export function areOfOneCounty(text: string, document: number, one: number, other: number): boolean {
  const names = [countyNamed(text, one), countyNamed(text, other)].filter((name) => name !== undefined)
  if (names.length === 2) return names[0] === names[1]
  const title = text.slice(document, document + TITLE)
  return names.every((name) => title.includes(name) && !VISITED.test(title.slice(0, title.indexOf(name))))
}
/** 赴浙江省安吉县学习考察报告 */
const VISITED = /赴[\u4e00-\u9fff]{0,6}$/
