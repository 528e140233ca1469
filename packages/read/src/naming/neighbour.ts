/** What the figure beside it makes of a figure: a gift in a list of gifts, money for what was bought, a standard beside a standard. */
import type { FigureMark } from '../figure-mark.ts'

/** Said of people or schools of any kind, so that 其中… leaves what is counted to the whole. */
export const GENERIC = new Set([
  'enrolment',
  'teachers',
  'staff',
  'participants',
  'other',
  'graduates',
  'schools',
  'population',
])

/** `listed`: a 、 stands before its phrase. */
export const ofNeighbour = (
  figure: FigureMark,
  before: FigureMark | undefined,
  own: string | undefined,
  listed: boolean,
): string | undefined =>
  (listed ? ofSameVerb(figure, before, own) : undefined) ??
  (isPopulation(figure, before) ? 'population' : undefined) ??
  (isTaught(figure, before, own) ? (before?.level === 'adult' ? 'adult-training' : 'training-people') : undefined) ??
  (isGift(figure, before) ? 'donation' : undefined) ??
  (isNextStandard(figure, before, own) || isNextKind(figure, before) ? before?.indicator : undefined) ??
  (isPaidForIt(figure, before) ? 'project-investment' : undefined) ??
  (isPerPupil(figure, before) ? before?.indicator : undefined)

/** 交流校长126名、教师2340名: people listed behind one verb. */
const DONE_TO = new Set([
  'teacher-exchange',
  'teacher-recruits',
  'training-people',
  'awards-people',
  'cases',
  'aid-people',
])
const LONGEST_PERSONS = 12
/** Not 辞职21人 behind 调出67人: another verb. */
const PERSONS =
  /(?:教师|老师|校长|园长|学生|幼儿|儿童|干部|教?职工|骨干|人员|家长|员工|书记|主任|[班队]长|代表|校医|保育员|保安|能手|带头人|毕业生|校级领导|中层|工作者|小学|初中|高中|中职|幼儿园|本科|专科|研究生|男|女)/
const ofSameVerb = (figure: FigureMark, before: FigureMark | undefined, own: string | undefined): string | undefined =>
  before?.flow === 'flow' &&
  before.unit === figure.unit &&
  figure.group === 'people' &&
  DONE_TO.has(before.indicator) &&
  own !== undefined &&
  GENERIC.has(own) &&
  figure.outerFrom - figure.lead.length === before.outerTo + 1 &&
  figure.lead.length <= LONGEST_PERSONS &&
  PERSONS.test(figure.lead + figure.tail) &&
  !/^[有设现每]/.test(figure.lead)
    ? before.indicator
    : undefined

/** 举办实验教师培训2期，参加186人: those who took part in a course. */
const TOOK_PART = /^(?:参加|参与|参训|到会|共有?|受益)*(?:人员|教师|学员)?$/
const isTaught = (figure: FigureMark, before: FigureMark | undefined, own: string | undefined): boolean =>
  before?.indicator === 'training-sessions' &&
  figure.group === 'people' &&
  (own === undefined || own === 'participants') &&
  figure.tail.length === 0 &&
  TOOK_PART.test(figure.lead)

/** 捐助文具127套，练习册331册，足球6个: gifts listed one by one. */
const LONGEST_GIFT = 6
const isGift = (figure: FigureMark, before: FigureMark | undefined): boolean =>
  before?.indicator === 'donation' &&
  before.kind === 'count' &&
  figure.group === 'things' &&
  figure.lead.length > 0 &&
  figure.lead.length <= LONGEST_GIFT &&
  figure.outerFrom - figure.lead.length === before.outerTo + 1

/** 走读生每人每学期补助250元、寄宿生500元: a standard beside a standard. */
const ALIKE = 6
const isNextAid = ({ lead }: FigureMark, before: FigureMark | undefined, own: string | undefined): boolean =>
  before?.indicator === 'aid-standard' && (own === undefined || own === 'aid-money') && /[生档园等类童儿中]$/.test(lead)
/** 公用经费按小学每生每年650元、初中每生每年850元拨付 */
const isNextAllowance = ({ lead }: FigureMark, before: FigureMark | undefined, own: string | undefined): boolean =>
  before?.indicator === 'per-student-spending' && own === 'spending' && /每生(?:每年)?$/.test(lead)
const isNextStandard = (figure: FigureMark, before: FigureMark | undefined, own: string | undefined): boolean =>
  figure.kind === 'money' &&
  (isNextAid(figure, before, own) || isNextAllowance(figure, before, own)) &&
  before !== undefined &&
  figure.value < before.value * ALIKE &&
  before.value < figure.value * ALIKE

/** 更换大型玩具1套，投入7.8万元: what the money was for stands before it. */
const PAID = /^(?:共|总共?|累计|合计)?(?:投入|投资|花费|花去|耗资|用去|斥资|支出)(?:资金)?$/
/** 新添滑梯2组、空调14台，花费16.8万元: what things cost was spent on buying them, whether or not each of the list says so. */
const COST = /花费|花去|耗资|用去|斥资|支出/
const BUILT = new Set(['projects', 'floor-area', 'housing', 'computers', 'ict-coverage', 'books', 'other'])
const isPaidForIt = (figure: FigureMark, before: FigureMark | undefined): boolean =>
  figure.kind === 'money' &&
  (before?.flow === 'flow' || (before?.group === 'things' && COST.test(figure.lead))) &&
  (before.group === 'things' || before.group === 'places' || before.kind === 'area') &&
  BUILT.has(before.indicator) &&
  PAID.test(figure.lead) &&
  (figure.tail.length === 0 || figure.tail.startsWith('，惠及'))

/** 问题86个，消防方面39个，收费方面28个 */
const KIND = /^[^，。；]{1,6}(?:方面|类)的?$/
const isNextKind = (figure: FigureMark, before: FigureMark | undefined): boolean =>
  before?.kind === 'count' && figure.kind === 'count' && before.unit === figure.unit && KIND.test(figure.lead)

/** 占地面积15600㎡，生均面积26㎡: of the same area. */
const PER_PUPIL = /^(?:小学|初中|高中|中学)?生均(?:面积)?(?:为|达|达到)?$/
const isPerPupil = (figure: FigureMark, before: FigureMark | undefined): boolean =>
  figure.kind === 'area' && before?.kind === 'area' && PER_PUPIL.test(figure.lead)

/** 总投资934万元，其中中央投入517万元，县级配套95万元: parts by who paid are for what the whole was for. */
const PAYER =
  /^(?:资金来源[为是：]*)?(?:其中)?(?:争取|申请)?(?:第一批)?(?:上级|中央|国家|省|自治区|州|市|区|县|乡|镇|地方|各级|本级|社会|学校|自)[、和省市县级社会]*(?:财政|专项|预算内|自筹|配套|筹集|筹措|投入|投资|补助|资金|拨款|安排|筹)+(?:了|资金)?$/
export function ofPayer(figures: readonly FigureMark[], index: number, own: string | undefined): string | undefined {
  const figure = figures[index]!
  if (!PAYER.test(figure.lead)) return undefined
  const paid = moneyBefore(figures, index)
  if (!paid || !PAID_FOR.has(paid.indicator)) return undefined
  const isGrant = own === 'aid-money' && paid.indicator === 'project-investment' && GRANT.test(figure.lead)
  return own === 'spending' || isGrant ? paid.indicator : undefined
}
/** The last money of the sentence, shares of it left out; of the sentence before it, where the payers are announced. */
function moneyBefore(figures: readonly FigureMark[], index: number): FigureMark | undefined {
  const figure = figures[index]!
  let back = index - 1
  while (figures[back]?.kind === 'share' && figures[back]!.sentence === figure.sentence) back--
  const before = figures[back]
  if (before?.kind !== 'money' || before.paragraph !== figure.paragraph) return undefined
  return before.sentence === figure.sentence || PAYERS.test(figure.lead) ? before : undefined
}
const PAYERS = /^资金来源/
/** 资金来源为中央补助1500万元: a grant for works helps no pupil. */
const GRANT = /(?:补助|配套)(?:资金)?$/
const PAID_FOR = new Set(['project-investment', 'aid-money', 'salary'])

/** 67个村民小组，3412户，12846人 */
const isPopulation = (figure: FigureMark, before: FigureMark | undefined): boolean =>
  before?.indicator === 'households' && figure.unit === '人' && figure.lead.length <= 1 && figure.tail.length === 0
