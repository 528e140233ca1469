/** Shares and changes, which are told by what stands before them: of what they are shares and changes. */
import type { FigureMark } from '../figure-mark.ts'
import type { Match } from '../words/rule-matcher.ts'

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

/** Counts whose share among others is a figure of its own kind, which the list of indicators has no word for. */
const PLAIN_COUNT = new Set(['enrolment', 'teachers', 'staff', 'schools', 'classes', 'graduates', 'population'])

/** Money whose growth is told by what it was spent on. */
const BROAD = new Set(['spending', 'spending-share', 'other'])

export function ofBefore(
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

export const SPENT = new Set(['spending', 'per-student-spending'])
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
