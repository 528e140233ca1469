/** Masks and blanks left in the text: xx, 20xx, 201*, ##, ____, ××. One finding for each token. */
import { type Finding, label, type Rule } from '../rule.ts'

const TOKEN =
  /(?:19|20)\d?[xX×*＊_＿]{1,4}|(?<![\dA-Za-z×+＋])[xX×Ⅹ]{1,6}(?:\.[xX×]{1,2})?(?![A-Za-z×])|[*＊]{2,}|(?<![\d\s*＊])[*＊](?=[年月日省州旗县区市镇乡村校局人名所])|[#＃]{2,}|[#＃]\d?(?=[省市县区镇乡村校])|[_＿]{2,}|(?<![\w_])[_＿](?=[\u4e00-\u9fff%])|(?<!\d)[12][xX×*＊]{3}(?=年)|(?<![王李张刘陈杨赵黄周吴徐孙胡朱林何郭马罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田姜范石姚谭廖邹熊陆郝孔崔康毛邱秦史顾侯邵孟龙段雷钱汤尹黎武乔贺赖龚])某{2}|某{2}(?=[省市县区镇乡村校局中小])|(?<=《)某(?=[省市县区镇乡校局])|(?<=(?:^|\n)\s*)某(?=[省市县区镇乡](?:委|人民政府|教育局|教体局|教育和体育局))|[□△]{2,}|(?<=\d)[□△](?=[\d年月日人所名个])|(?<=第)[ \u3000]+(?=[号期届次][\u4e00-\u9fff）)])|(?<=第)[*＊□△](?=[期次届号批])|(?<=\d)[xX×*＊]{3,}(?![A-Za-z×\d\u4e00-\u9fff])|(?<![一二三四五六七八九十零〇○])[○〇]{2,}(?![一二三四五六七八九十零〇○])|(?<=[\u4e00-\u9fff])(?:\u3000{2,}| {2,})(?=[年月日人名所个万元%栋间处次期场项件份台套辆亩册位])|[[［【(（][ \u3000]*[\]］】)）](?=[年月日号人名所个元万%栋幢间处次期场项件份台套辆亩册])|(?<=[\u4e00-\u9fff])(?:[?？]{1,4}|[-—–－]{2,}|…{1,2}|\.{3,6}|N)(?=[年月日人名所个万元栋间处次期场项件份台套辆亩册位])/g
/** x and × that are no masks: X光, 3×4, x轴, 600元×20人. */
const WORD_BEHIND = /^(?:光|射线|轴|型|线|射|染色体|坐标)/
const FACTOR_BEHIND = /^\s*(?:\d|[（(])/
const FACTOR_BEFORE = /[\d）)元人%倍]\s*$/

export const placeholder: Rule = { code: 'placeholder', kind: 'placeholder', check }

/** [单位名称], （此处填写主要成绩）: what a form tells its writer. */
const ASKED =
  /[[［【〔](?:单位|学校|姓名|日期|地名|年份|数字|部门|县名|镇名)(?:名称|名|全称)?[\]］】〕]|[（(【［[](?:(?:此处|在此|请)(?:填写|填入|填|补充|插入)[^（）()\n]{0,20}|[^（）()【】［］[\]\n]{0,10}(?:待[核补填查]|待更新|待统计|待确认|需核[实对]|请核[实对]|尚未核[实对])[^（）()【】［］[\]\n]{0,4}|[?？]{1,3})[)）】］\]]|(?<=[\d二三四五六七八九十][年月])[ \u3000]+(?=[月日号](?:前|$|\n))|【[ \u3000]*】|〔[ \u3000]*〕|(?<=[：:为共计约])[（(][ \u3000]*[)）]/g

/** 学历*高者, *新公布: the 最 of advertisements, which sites mask; *中, *四中. */
const MASKED =
  /(?<=[\u4e00-\u9fff，。、；：“《（])[*＊](?=[新大高好佳低后优强多](?![*＊\d])|[一二三四五六七八九十]中(?!全会))/g

/** Where a star is a mask somewhere (*市), it is one beside any Chinese word: 也是*的老城区. */
const STAR = /(?<=[\u4e00-\u9fff，。、；：“《（])[*＊](?=[\u4e00-\u9fff])/g

/** 专科以上学历%；占专任教师的%: the figure before the sign is gone. 百分之五十% and 单位% lack none. */
const LOST_SHARE = /(?<=[\u4e00-\u9fff])(?<![零〇一二三四五六七八九十百千万亿两几多余成位之]) ?[%％](?!\d)/g

/** 在校学生合计人，生均平方米。: so is the figure before its unit. */
const LOST_FIGURE =
  /(?<=[\u4e00-\u9fff](?:共计|共有|合计|总计|面积|占地)|平均|[生人]均)(?:万元|平方米|人|名|册|所|亩|台|套|个班)(?=[，。；、,;）)\n])/g

function* check({ text }: { text: string }): Iterable<Finding> {
  const tokens = [
    ...text.matchAll(TOKEN),
    ...text.matchAll(MASKED),
    ...text.matchAll(ASKED),
    ...text.matchAll(LOST_SHARE),
    ...text.matchAll(LOST_FIGURE),
  ].sort((a, b) => a.index - b.index)
  if (tokens.some(([token]) => token === '*' || token === '＊')) {
    const known = new Set(tokens.map(({ index }) => index))
    tokens.push(...[...text.matchAll(STAR)].filter(({ index }) => !known.has(index)))
    tokens.sort((a, b) => a.index - b.index)
  }
  for (const match of tokens) {
    const [token] = match
    const [from, to] = [match.index, match.index + token.length]
    if (/^[xX×]$/.test(token) && !masksAlone(text, from, to)) continue
    yield {
      in: [from, to],
      reason: label(`“${token}”是未填写或被隐去的内容，应补全`, `"${token}" is a blank or a mask: fill it in`),
    }
  }
}

function masksAlone(text: string, from: number, to: number): boolean {
  if (WORD_BEHIND.test(text.slice(to, to + 3))) return false
  return !(FACTOR_BEFORE.test(text.slice(Math.max(0, from - 2), from)) && FACTOR_BEHIND.test(text.slice(to, to + 2)))
}
