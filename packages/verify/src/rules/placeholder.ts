/** Masks and blanks left in the text: xx, 20xx, 201*, ##, ____, ××. One finding for each token. */
import { type Finding, label, type Rule } from '../rule.ts'

const TOKEN =
  /(?:19|20)\d?[xX×*＊_＿]{1,4}|(?<![\dA-Za-z×])[xX×]{1,6}(?![A-Za-z×])|[*＊]{2,}|(?<![\d\s*＊])[*＊](?=[年月日县区市镇乡村校人名所])|[#＃]{2,}|[_＿]{2,}|(?<![\w_])[_＿](?=[\u4e00-\u9fff%])|(?<!\d)[12][xX×*＊]{3}(?=年)|某{2}|[□△]{2,}|[[［【(（][ \u3000]*[\]］】)）](?=[年月日号人名所个元万%])/g
/** x and × that are no masks: X光, 3×4, x轴, 600元×20人. */
const WORD_BEHIND = /^(?:光|射线|轴|型|线|射|染色体|坐标)/
const FACTOR_BEHIND = /^\s*(?:\d|[（(])/
const FACTOR_BEFORE = /[\d）)元人%倍]\s*$/

export const placeholder: Rule = { code: 'placeholder', kind: 'placeholder', check }

function* check({ text }: { text: string }): Iterable<Finding> {
  for (const match of text.matchAll(TOKEN)) {
    const [token] = match
    const [from, to] = [match.index, match.index + token.length]
    if (/^[xX×]$/.test(token) && !masksAlone(text, from, to)) continue
    yield {
      in: [from, to],
      reason: label(
        `“${token}”是未填写或被隐去的内容，应补全`,
        `"${token}" is a mask or a blank that was never filled in`,
      ),
    }
  }
}

function masksAlone(text: string, from: number, to: number): boolean {
  if (WORD_BEHIND.test(text.slice(to, to + 3))) return false
  return !(FACTOR_BEFORE.test(text.slice(Math.max(0, from - 2), from)) && FACTOR_BEHIND.test(text.slice(to, to + 2)))
}
