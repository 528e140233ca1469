/** What stands between quotation marks: what something is called, and mottoes that play with sounds. */
import type { Span } from '@youju/model'

/** “橙心”助学基金: so it is called; “双减” is quoted as the word that everybody knows. */
const IS_CALLED =
  /^”[\u4e00-\u9fff]{0,4}(?:基金|行动|工程|品牌|团队|课堂|课程|工作室|驿站|小站|社团?|项目|活动|志愿|服务队|合作社|公司)/
const CALLED = 9
export const isCalled = (text: string, at: Span): boolean =>
  isQuoted(text, at) && IS_CALLED.test(text.slice(at[1], at[1] + CALLED))

const isQuoted = (text: string, [from, to]: Span): boolean => text[from - 1] === '“' && text[to] === '”'

/** “悦读·和谐”: whoever coins a short motto plays with sounds. */
export const isInMotto = (text: string, [from, to]: Span): boolean =>
  !isQuoted(text, [from, to]) &&
  /“[^”\n]*$/.test(text.slice(Math.max(0, from - 10), from)) &&
  /^[^“\n]*”/.test(text.slice(to, to + 11))
