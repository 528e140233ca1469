/** Whether parts are of one way to divide a whole: by level, by owner, by prize. Teachers by degree and by title overlap. */
import type { RelatedFigure } from './related-figure.ts'

export const PRIZES = /[一二三特]等奖|金[奖牌]|银[奖牌]|铜[奖牌]|优秀奖/

const FAMILIES: readonly RegExp[] = [
  /公办|民办/,
  /男|女/,
  /城区|农村|城镇|乡村/,
  /国家级|省级|市级|县级/,
  /正式|代课|在编|编外|非在编|在职|退休/,
  /研究生|硕士|博士|本科|专科|中师|(?<!其)中专/,
  /高级|中级|初级|未定级/,
  /小学|初中|高中|中职|职[校中高业]|幼儿园|学前|特校|特教|特殊教育|教学点|一贯制|完全中学|完小/,
  /党员|团员/,
  /党委|党总支|党支部/,
  /中央|省财政|市财政|县财政|上级资金|县级配套|自筹/,
  /[一二三四五六七八九]年级|[大中小]班/,
  /纸质|电子/,
  /专职|兼职/,
  /\d岁|周岁/,
]
const KINDS = new RegExp(FAMILIES.map(({ source }) => source).join('|'))

const LEVELS = /中央|国家|[省市州县区镇乡校]级|[省市州县区]财政|[省市州县区](?:下达|配套|补助)|上级|自筹/
const TITLES = /正高|特级|高级|副高|中级|一级|二级|三级|初级|员级|未定级|未评/
const LOWEST_TITLE = /三级|初级|员级|未定级|未评|二级|及以下/

/**
 * The would-be whole is named as its parts are, one of their kind: 中央资金120万元，省级资金80万元，县级资金40万元;
 * 企业捐赠80万元，个人捐赠50万元，利息30万元.
 */
export function areSiblings(whole: RelatedFigure, marks: readonly RelatedFigure[]): boolean {
  const sameKind = [LEVELS, PRIZES, ...FAMILIES].some(
    (family) => family.test(whole.lead) && marks.every((mark) => family.test(mark.lead)),
  )
  if (sameKind || whole.lead.length < 4) return sameKind
  const alike = marks.filter((mark) => mark.lead.length >= 4 && mark.lead.endsWith(whole.lead.slice(-2)))
  return alike.length > 0 && alike.length < marks.length
}

/** 高级72人、一级179人: who has no title, or a lower one, is not listed. */
export const arePartial = (marks: readonly RelatedFigure[]): boolean =>
  marks.every(({ lead }) => TITLES.test(lead)) && !marks.some(({ lead }) => LOWEST_TITLE.test(lead))

/** Two that leave nothing over. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/公办/, /民办/],
  [/男/, /女/],
  [/(?<!非)在编/, /编外|非在编|未入编|合同/],
  [/专职/, /兼职/],
  [/在职/, /退休|离退|退（离）休|离岗/],
  [/(?<!非)农业/, /非农业/],
  [/应届/, /往届|历届/],
  [/水浇地|水田/, /旱地/],
  [/城区|城镇|城市/, /农村|乡村/],
  [/纸质/, /电子/],
  [/文科|历史/, /理科|物理/],
  [/(?<!非)寄宿|住校/, /非寄宿|走读/],
  [/(?<!非)学科类/, /非学科类/],
  [/县内|市内|区内|省内|本[县市区]/, /县外|市外|区外|省外|外[县市区]/],
  [/春季/, /秋季/],
  [/上半年/, /下半年/],
  [/双方/, /单方|一方/],
  [/(?<!不)(?:符合|合格|达标|同意)/, /不(?:符合|合格|达标|同意)/],
  [/中央|省级|上级|财政|配套|拨款/, /自筹|捐|社会/],
  [/(?<!没)有[^，。；]{1,8}的/, /没有|无[^，。；]{1,8}的/],
  [/实到|到校|已到/, /未到|缺/],
  [/现场|当场|立即|立行|即时/, /限期|逐步/],
  [/^(?:已|现已)|已(?:办结|整改|完成|销号|开工|竣工)/, /正在|尚未|未|在办|待/],
]

/** One indicator, or kinds of one way to divide. */
export const areAlike = (marks: readonly RelatedFigure[]): boolean =>
  marks.every((mark) => mark.indicator === marks[0]!.indicator) ||
  marks.every((mark) => PRIZES.test(mark.lead + mark.tail) || KINDS.test(mark.lead + mark.tail))

/** A cheap look at one figure: whether another may be its complement at all. */
export const mayHaveComplement = ({ lead, tail }: RelatedFigure): boolean => HALVES.test(lead) || HALVES.test(tail)
const HALVES = new RegExp(PAIRS.flatMap(([one, other]) => [one.source, other.source]).join('|'))

export const areComplements = ([a, b, ...more]: readonly RelatedFigure[]): boolean => {
  if (!a || !b || more.length > 0) return false
  const [one, other] = [a.lead + a.tail, b.lead + b.tail]
  if (!HALVES.test(one) || !HALVES.test(other)) return false
  return PAIRS.some(([x, y]) => (x.test(one) && y.test(other)) || (y.test(one) && x.test(other)))
}

/** 高级62人、本科198人: two ways to divide, which overlap. */
export function overlap(marks: readonly RelatedFigure[]): boolean {
  const families = marks.map((mark) => FAMILIES.findIndex((family) => family.test(mark.lead + mark.tail)))
  return families.some((family) => family !== families[0])
}

/** 45岁以下92人，高级36人: each of a way of its own. */
export function areCrossed(marks: readonly RelatedFigure[]): boolean {
  const families = marks.map((mark) => FAMILIES.findIndex((family) => family.test(mark.lead)))
  // 中央500万元、县级400万元 are levels of one way.
  const counted = marks.every(({ kind }) => kind === 'count')
  return counted && families.every((family) => family >= 0) && families.some((family) => family !== families[0])
}

/** Each part another level, prize or kind. */
export function areDistinctKinds(marks: readonly RelatedFigure[]): boolean {
  const kinds = marks.map((mark) => mark.level ?? PRIZES.exec(mark.lead + mark.tail)?.[0] ?? KINDS.exec(mark.lead)?.[0])
  if (kinds.some((kind) => kind === undefined) || new Set(kinds).size !== kinds.length) return false
  const families = marks.map((mark) => FAMILIES.findIndex((family) => family.test(mark.lead)))
  return families.every((family) => family < 0 || family === families[0])
}
