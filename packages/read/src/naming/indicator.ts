/**
 * The indicator of a figure: its own rule's, unless it is a part, a share, a standard or a total of what was stated before
 * it, or says nothing at all.
 */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import type { Match } from '../words/rule-matcher.ts'
import { GENERIC, ofNeighbour, ofPayer } from './neighbour.ts'
import { ofOutcome } from './outcome.ts'
import { PartedWhole } from './parted-whole.ts'
import { PlacesCounted } from './places-counted.ts'
import { LOOK_BACK, OWN_RATE, sameBefore } from './same-before.ts'
import { ofBefore, SPENT } from './share-and-change.ts'
import type { TopicRule } from './topic-rule.ts'

const STANDARD = /^(?:每(?!册)|人均|平均每|生均)/
/** 校车18辆，每辆24万元: a price, which is no standard by the head. */
const PRICE = /^(?:平均)?每[辆台套间座栋幢件]/
const TOTAL =
  /^(?:拨付资金|拨付|共需资金?|需资金|折合资金|落实资金|兑付资金|支付资金|每年支出|年支出|共计|合计|共|计|总计|共发放|金额|总额|支出|发放|发放资金|资金|总金额|所需资金)/

/** What the words of its phrase say of a figure, and how the phrase stands. */
export type Said = {
  match: Match | undefined
  /** The rule of a share (占教师总数的5%) by the words of what it is a share of. */
  ofWhole: Match | undefined
  /** A 、 stands before its phrase. */
  listed: boolean
  /** A 其中 does. */
  divides: boolean
}

export class IndicatorNamer {
  readonly #families: ReadonlyMap<string, CompiledLexicon['lexicon']['families'][number]>
  readonly #parted = new PartedWhole()
  readonly #places = new PlacesCounted()

  constructor(words: CompiledLexicon) {
    this.#families = new Map(
      words.lexicon.families.toReversed().flatMap((family) => family.of.map((indicator) => [indicator, family])),
    )
  }

  /** What 其中 divides, while its parts are listed. */
  get whole(): FigureMark | undefined {
    return this.#parted.whole
  }

  begin(): void {
    this.#parted.begin()
  }

  /** `first` is the first figure of its sentence. `weigh`: what words alone say may be outweighed. */
  name(
    figures: readonly FigureMark[],
    index: number,
    first: number,
    { match, ofWhole, listed, divides }: Said,
    topic: TopicRule,
    weigh: (ruled: string) => string,
  ): string {
    const figure = figures[index]!
    const before = index > first ? figures[index - 1] : undefined
    const own = match && !match.onlyLevel && !match.onlyUnit ? match.rule.indicator : undefined
    return (
      (figure.kind === 'money' ? this.#family(figure, listed, figures, index, first) : undefined) ??
      (ABSTRACT.test(figure.tail) ||
      (this.#places.holds(figure) && !(own === 'inspections' && INSPECTED.test(figure.lead + figure.tail)))
        ? 'other'
        : undefined) ??
      ofOutcome(figures, index) ??
      ofBefore(figure, figures[index - 1], own, ofWhole) ??
      weigh(
        this.#parted.indicatorOf(figure, own, figures, index, divides) ??
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

/** 考核学校62所，优秀12所、良好31所: schools that were told apart by what was found. */
const graded = (figure: FigureMark, before: FigureMark | undefined, match: Match | undefined): string | undefined =>
  match?.onlyUnit && before?.unit === figure.unit ? before.indicator : undefined

/** 对全县56所民办幼儿园进行检查: schools to which it was done. */
const SCHOOLS = /^[^，。；、]{0,6}(?:学校|小学|中学|初中|高中|幼儿园|园)/
const areSchoolsSeen = ({ lead, tail, unit }: FigureMark): boolean =>
  unit === '所' && /(?:^|[^反])对(?:全[县市区镇乡])?$/.test(lead) && SCHOOLS.test(tail)

/** 保育员6名，开设6个班，幼儿172名: no kind of nurse, but children of the classes. */
const isChildren = ({ lead }: FigureMark, before: FigureMark | undefined): boolean =>
  before?.indicator === 'classes' && /(?:幼儿|小学生|初中生)(?:有|共)?$/.test(lead)

/** 抽取26个县督查; but 12个县通过验收. */
const INSPECTED = /[抽查督检访]/
/** 分四个阶段进行专项治理, 八个组别 */
const ABSTRACT = /^(?:方面|步骤|阶段|环节|组别|层面|类别|等次|梯队)(?!性)/
