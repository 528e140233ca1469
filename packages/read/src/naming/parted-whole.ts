/** 招聘教师85名，其中高中20名、初中35名: parts are of the kind of the whole that 其中 divides. */
import type { FigureMark } from '../figure-mark.ts'
import { GENERIC } from './neighbour.ts'
import { isAlike, sameBefore } from './same-before.ts'

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

/** 抽查学校260所，其中小学171所，教学点16个 */
const areSchools = (whole: FigureMark, figure: FigureMark, own: string | undefined): boolean =>
  own === 'schools' && whole.unit === '所' && figure.kind === 'count'

export class PartedWhole {
  #whole: FigureMark | undefined

  /** While its parts are listed. */
  get whole(): FigureMark | undefined {
    return this.#whole
  }

  begin(): void {
    this.#whole = undefined
  }

  /** Where the figure is a part and names nothing else. `divides`: a 其中 stands before its phrase. */
  indicatorOf(
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
}
