/**
 * The indicator of a figure: its own rule's, unless it is a part, a share, a standard or a total of what was stated before
 * it, or says nothing at all.
 */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import type { Match } from '../words/rule-matcher.ts'
import { GENERIC, ofNeighbour, ofPayer } from './neighbour.ts'
import { ofOutcome } from './outcome.ts'
import type { TopicRule } from './topic-rule.ts'

const LOOK_BACK = 8
/** 占在校学生总数的31.5%, 提高了7.5个百分点: a share of what was stated before, or its change. */
const SHARE_OF =
  /^(?:其中|，|分别|各|均|约)?(?:占(?!地)|在[^，。；]{2,14}[里中]占|为(?:全体|全部|[^，。；]{2,10}总(?:人)?数)的?)/
export const isShareOf = (figure: FigureMark): boolean => figure.kind === 'share' && SHARE_OF.test(figure.lead)
const CHANGE_OF =
  /^(?:[同与和跟](?:上|去|前|往|20|19)[^，。；]{1,8}相?比(?:较)?|相比|同口径|高于|低于|高出|优于|超过|同比|环比|比|较|增|降|提高|提升|下降|降低|减少|上升|上涨|扩大|压减|减幅|涨幅|净增|分别)/
/** 投资6.2亿元，完成年度目标的99%: what was reached of what was planned. */
export const OF_PLAN =
  /^(?:已|仅|约)?(?:占|完成|达到|达|为)(?:全年|年度|年|本年|计划|目标|投资|招生|建设|工作|总)*(?:任务数?|计划数?|目标数?)的$/
/** 完成投资6800万元，占年度计划1.5亿元的45.3% */
const PLANNED = /^(?:已|仅|约)?(?:占|完成|达到?|为)[^，。；]{0,8}(?:计划|目标|任务数?)$/
/** 是2018年的1.5倍 */
export const TIMES_OF = /^(?:是|为|相当于)[^，。；]{1,16}的$/
const RATE = /^[^，。；]{1,4}率(?:为|达|达到|分别为|均为|均达)?$/
const STANDARD = /^(?:每(?!册)|人均|平均每|生均)/
/** 校车18辆，每辆24万元: a price, which is no standard by the head. */
const PRICE = /^(?:平均)?每[辆台套间座栋幢件]/
const TOTAL =
  /^(?:拨付资金|拨付|共需资金?|需资金|折合资金|落实资金|兑付资金|支付资金|每年支出|年支出|共计|合计|共|计|总计|共发放|金额|总额|支出|发放|发放资金|资金|总金额|所需资金)/
/** Parts of these are of their kind, whatever each was spent on or came to. */
const WHOLE = new Set(['spending', 'dropouts', 'hazards', 'complaints', 'cases'])
/** 经费支出426万元，其中设备86万元; but wages and gifts stay what they are. */
const STILL = new Set(['salary', 'donation'])
/** 投入685万元，其中教学楼420万元: what was raised is told by what it went into; what was spent in all is not. */
const RAISED = /(?:投入|投|资金|筹措|筹资|筹集|争取|安排|拿出)[^，。；支费]{0,4}$/
/** 多方筹资38.6万元，其中修建操场24万元: the whole was raised for what its parts went into. */
const GATHERED = /(?:筹|争取)[^，。；教]{0,6}$|^(?:共|累计|又|再)?投入$/
const isGathered = ({ indicator, lead }: FigureMark): boolean => indicator === 'spending' && GATHERED.test(lead)
const BY_WHOM = /财政|上级|中央|自筹|配套|集体|专项|社会|教育/
const isOfWhole = ({ indicator, lead }: FigureMark, part: FigureMark, own: string | undefined): boolean =>
  WHOLE.has(indicator) &&
  !(own && STILL.has(own)) &&
  !(own === 'project-investment' && RAISED.test(lead) && !BY_WHOM.test(part.lead))

/** 应试1246人，包括教师214人: whoever they were, they took part. */
const PEOPLE = new Set(['teachers', 'staff', 'enrolment', 'population', 'graduates'])

/** Counts whose share among others is a figure of its own kind, which the list of indicators has no word for. */
const PLAIN_COUNT = new Set(['enrolment', 'teachers', 'staff', 'schools', 'classes', 'graduates', 'population'])

export class IndicatorNamer {
  readonly #families: ReadonlyMap<string, CompiledLexicon['lexicon']['families'][number]>
  /** The whole that 其中 divides, while its parts are listed. */
  #whole: FigureMark | undefined
  /** The paragraph that counts counties or provinces. */
  #places = -1

  constructor(words: CompiledLexicon) {
    this.#families = new Map(
      words.lexicon.families.toReversed().flatMap((family) => family.of.map((indicator) => [indicator, family])),
    )
  }

  get whole(): FigureMark | undefined {
    return this.#whole
  }

  begin(): void {
    this.#whole = undefined
  }

  /** `listed`: a 、 stands before its phrase. `divides`: a 其中 does. `ofWhole`: the rule of a share (占教师总数的5%) by the words of what it is a share of. `weigh`: what words alone say may be outweighed. */
  name(
    figure: FigureMark,
    match: Match | undefined,
    ofWhole: Match | undefined,
    listed: boolean,
    divides: boolean,
    figures: readonly FigureMark[],
    index: number,
    first: number,
    topic: TopicRule,
    weigh: (ruled: string) => string,
  ): string {
    const before = index > first ? figures[index - 1] : undefined
    const own = match && !match.onlyLevel && !match.onlyUnit ? match.rule.indicator : undefined
    return (
      (figure.kind === 'money' ? this.#family(figure, listed, figures, index, first) : undefined) ??
      (ABSTRACT.test(figure.tail) ||
      (this.#isPlaces(figure) && !(own === 'inspections' && INSPECTED.test(figure.lead + figure.tail)))
        ? 'other'
        : undefined) ??
      ofOutcome(figures, index) ??
      ofBefore(figure, figures[index - 1], own, ofWhole) ??
      weigh(
        this.#part(figure, own, figures, index, divides) ??
          (own === 'inspections' && areSchoolsSeen(figure) ? 'schools' : undefined) ??
          ofNeighbour(figure, before, own, listed) ??
          (figure.kind === 'money' ? ofPayer(figures, index, own) : undefined) ??
          own ??
          (figure.unit === '所'
            ? graded(figure, before, match)
            : match?.onlyLevel && figure.group === 'people' && isChildren(figure, before)
              ? match.rule.indicator
              : sameBefore(figures, index)?.indicator) ??
          this.#ofTopic(figure, match, topic) ??
          match?.rule.indicator ??
          'other',
      )
    )
  }

  /**
   * 学校16所 and 4位博士 stay what they are, and so does a rate by its name; only a level (小学85人) may also be of a topic
   * that is said of anyone (专任教师).
   */
  #ofTopic(figure: FigureMark, match: Match | undefined, topic: TopicRule): string | undefined {
    if (match?.onlyUnit || (match && figure.unit === '所')) return undefined
    if (figure.kind === 'share' && OWN_RATE.test(figure.lead)) return undefined
    if (figure.group === 'people' && /^[名位]/.test(figure.unit) && figure.tail.length > 0) return undefined
    const indicator = topic.match(figure)?.rule.indicator
    if (indicator && figure.kind === 'money' && /每生|每人|生均|人均/.test(figure.lead))
      return this.#families.get(indicator)?.standard ?? indicator
    if (indicator && figure.kind === 'share' && SPENT.has(indicator)) return 'spending-growth'
    return indicator && GENERIC.has(indicator) && !match ? undefined : indicator
  }

  /** 12个县, and behind it 累计已达86个, 其中东部40个. */
  #isPlaces(figure: FigureMark): boolean {
    if (isOfPlaces(figure)) this.#places = figure.paragraph
    else if (figure.group === 'share') return false
    else if (figure.unit !== '个' || figure.tail.length > 0 || !OF_PLACES.test(figure.lead)) this.#places = -1
    return this.#places === figure.paragraph
  }

  /** 招聘教师85名，其中高中20名、初中35名: parts are of the kind of their whole when they name nothing else. */
  #part(
    figure: FigureMark,
    own: string | undefined,
    figures: readonly FigureMark[],
    index: number,
    divides: boolean,
  ): string | undefined {
    if (divides || /^(?:其中|包括|含|用于)/.test(figure.lead)) this.#whole = sameBefore(figures, index, true)
    else if (this.#whole && !isAlike(this.#whole, figure) && !areSchools(this.#whole, figure, own))
      this.#whole = undefined
    if (this.#whole && own === 'project-investment' && isGathered(this.#whole)) this.#whole.indicator = own
    if (this.#whole && isOfWhole(this.#whole, figure, own) && !/每|人均|生均|标准/.test(figure.lead))
      return this.#whole.indicator
    if (!this.#whole || this.#whole.kind === 'share' || (own && !GENERIC.has(own))) return undefined
    if (own && figure.kind === 'area') return own
    if (own && this.#whole.indicator === 'participants') return PEOPLE.has(own) ? 'participants' : own
    return own &&
      (GENERIC.has(this.#whole.indicator) || (own === 'schools' && this.#whole.indicator === 'training-institutions'))
      ? own
      : this.#whole.indicator
  }

  /** 每人600元 and 共计19200元 belong to what was counted before them. */
  #family(
    figure: FigureMark,
    listed: boolean,
    figures: readonly FigureMark[],
    index: number,
    first: number,
  ): string | undefined {
    const standard = STANDARD.test(figure.lead) && figure.lead.length <= 6
    const total = (figure.lead.length === 0 && !listed) || (TOTAL.test(figure.lead) && figure.lead.length <= 4)
    if (!standard && !total) return undefined
    for (let back = index - 1; back >= Math.max(first, index - LOOK_BACK); back--) {
      const family = this.#families.get(figures[back]!.indicator)
      if (family && !(PRICE.test(figure.lead) && family.standard !== family.total))
        return standard ? family.standard : family.total
    }
    return standard ? this.#standardBefore(figure, figures, first) : undefined
  }

  /** 小学620人，每生每年1000元；初中480人，每生每年1250元: the sentence before it had the standard of the others. */
  #standardBefore(figure: FigureMark, figures: readonly FigureMark[], first: number): string | undefined {
    for (let back = first - 1; back >= Math.max(0, first - LOOK_BACK); back--) {
      const other = figures[back]!
      if (other.paragraph !== figure.paragraph || figure.sentence - other.sentence > 1) return undefined
      if (other.kind === 'money' && other.lead.endsWith(figure.lead)) return other.indicator
    }
    return undefined
  }
}

/** Money whose growth is told by what it was spent on. */
const BROAD = new Set(['spending', 'spending-share', 'other'])

/** Shares and changes that stand behind what they are shares and changes of. */
function ofBefore(
  figure: FigureMark,
  before: FigureMark | undefined,
  own: string | undefined,
  ofWhole: Match | undefined,
): string | undefined {
  if (!before || (figure.group !== 'share' && figure.group !== 'mark')) return undefined
  if (before.paragraph !== figure.paragraph) return undefined
  const near = before.sentence === figure.sentence
  if (near && OF_PLAN.test(figure.lead)) return before.indicator
  if (near && figure.lead === '的' && PLANNED.test(before.lead)) return before.indicator
  if (near && SHARE_OF.test(figure.lead) && before.kind === 'share' && own && PLAIN_COUNT.has(own)) return 'other'
  if (near && SHARE_OF.test(figure.lead) && before.kind !== 'share')
    return before.kind === 'money' ? shareOfMoney(before, own) : shareOfCount(before, ofWhole?.rule.indicator)
  if (near && CHANGE_OF.test(figure.lead) && before.kind === 'money' && !BROAD.has(before.indicator))
    return changeOf(before)
  if (own && figure.group !== 'mark') return undefined
  if (SHARE_OF.test(figure.lead)) return shareOfCount(before, undefined)
  if (figure.kind === 'ratio' && TIMES_OF.test(figure.lead)) return before.indicator
  if (CHANGE_OF.test(figure.lead)) return changeOf(before)
  if (!near || !RATE.test(figure.lead) || before.kind !== 'count') return undefined
  return PLAIN_COUNT.has(before.indicator) ? 'other' : before.indicator
}

/** 补助12万元，占全部资助资金的6%; of spending and of what the words say is a share of spending, that. */
const shareOfMoney = ({ indicator }: FigureMark, own: string | undefined): string | undefined => {
  if (own === 'spending-share' || !PAID_TO.has(indicator))
    return own ?? (SPENT.has(indicator) || indicator === 'project-investment' ? 'spending-share' : undefined)
  return indicator
}
const PAID_TO = new Set(['aid-money', 'salary', 'donation', 'awards-money', 'fees'])

const SPENT = new Set(['spending', 'per-student-spending'])
/** The indicator of how much it grew or fell. */
export const changeOf = ({ indicator }: FigureMark): string => (SPENT.has(indicator) ? 'spending-growth' : indicator)

/** 留守儿童386人，占在校学生的45.1%: a share of pupils, of whichever kind they are. */
const SOME_PUPILS = new Set(['left-behind-children', 'migrant-children'])

const SOME = /留守|随迁|务工|流动|外来/
/** 超过66人的有55个，占3.9% */
const LARGE = /大班额|人以上|超过|多于/
const shareOfCount = (before: FigureMark, ofWhole: string | undefined): string =>
  before.indicator === 'classes' && LARGE.test(before.lead) ? 'large-class-rate' : shareAmong(before, ofWhole)

const shareAmong = (before: FigureMark, ofWhole: string | undefined): string =>
  SOME_PUPILS.has(before.indicator) && SOME.test(before.lead)
    ? 'other'
    : ofWhole && ofWhole !== 'other'
      ? ofWhole
      : PLAIN_COUNT.has(before.indicator)
        ? (byDegree(before) ?? 'other')
        : before.indicator

/** 研究生171人，占5% */
const byDegree = ({ indicator, lead }: FigureMark): string | undefined =>
  indicator === 'teachers' && /研究生|硕士|本科|大专|专科/.test(lead) ? 'teacher-degree-rate' : undefined

/** 考核学校62所，优秀12所、良好31所: schools that were told apart by what was found. */
const graded = (figure: FigureMark, before: FigureMark | undefined, match: Match | undefined): string | undefined =>
  match?.onlyUnit && before?.unit === figure.unit ? before.indicator : undefined

/** 对全县56所民办幼儿园进行检查: schools to which it was done. */
const SCHOOLS = /^[^，。；、]{0,6}(?:学校|小学|中学|初中|高中|幼儿园|园)/
const areSchoolsSeen = ({ lead, tail, unit }: FigureMark): boolean =>
  unit === '所' && /(?:^|[^反])对(?:全[县市区镇乡])?$/.test(lead) && SCHOOLS.test(tail)

/** 在7个县设立支教点, 又有7个省份通过: the places where it was, whatever was done there; not 3个县级课题. */
const PLACES =
  /^(?:项目|贫困|试点|申报|示范|片区|民族|连片特困地区)?(?:省份?|自治区|地级市|县市|市县|县区|区县|县（[^）]{1,8}）|市（[^）]{1,4}）|县|地区)(?![级域城直属委政教内外里中一二两三校市])/
const OF_PLACES = /^(?:累计|其中|共|全[国省市]|[东西中]部|已达?)/
/** 抽取26个县督查; but 12个县通过验收. */
const INSPECTED = /[抽查督检访]/
/** 分四个阶段进行专项治理, 八个组别 */
const ABSTRACT = /^(?:方面|步骤|阶段|环节|组别|层面|类别|等次|梯队)(?!性)/
export const isOfPlaces = ({ unit, tail }: FigureMark): boolean => (unit === '个' || unit === '') && PLACES.test(tail)

/** 参训率99.6%，学习合格率98.9%: a rate with a name of its own. */
const OWN_RATE = /[^，。；、分别]{2}率(?:为|达|达到|均为|均达|控制在|保持在)?$/

/** The last figure of the paragraph in the same unit; a `whole` is not what something is a share of (占在校生28240人的95%). */
function sameBefore(figures: readonly FigureMark[], index: number, whole = false): FigureMark | undefined {
  const figure = figures[index]!
  if (figure.kind === 'share' && OWN_RATE.test(figure.lead)) return undefined
  for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
    const other = figures[back]!
    if (other.paragraph !== figure.paragraph) return undefined
    if (other.indicator === 'class-size' || (whole && /^占(?!地)/.test(other.lead))) continue
    if (figure.kind === 'money' && figure.sentence - other.sentence > 1) return undefined
    if (isAlike(other, figure)) return figure.kind === 'share' && other.sentence !== figure.sentence ? undefined : other
  }
  return undefined
}

/** 保育员6名，开设6个班，幼儿172名: no kind of nurse, but children of the classes. */
const isChildren = ({ lead }: FigureMark, before: FigureMark | undefined): boolean =>
  before?.indicator === 'classes' && /(?:幼儿|小学生|初中生)(?:有|共)?$/.test(lead)

/** 抽查学校260所，其中小学171所，教学点16个 */
const areSchools = (whole: FigureMark, figure: FigureMark, own: string | undefined): boolean =>
  own === 'schools' && whole.unit === '所' && figure.kind === 'count'

const isAlike = (other: FigureMark, figure: FigureMark): boolean =>
  other.kind === figure.kind && (other.unit === figure.unit || (other.group === 'people' && figure.group === 'people'))
