/** Whether a figure stands, happened, changed or is planned: the verbs around it in its clause, then its heading. */
import type { Flow } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon, NamingRule } from '../words/compile-lexicon.ts'
import { changeBefore, changeInBracket, isNewSeats, isReached, type Verb, verbsIn } from './flow-verbs.ts'
import { isIntendedBehind, isMeasure, isPlanned, isRule } from './is-planned.ts'
import { isWorth } from './outcome.ts'
import { isShareOf, OF_PLAN, TIMES_OF } from './share-and-change.ts'
import {
  BUILT,
  CAN_HAPPEN,
  CAN_STAND,
  FITTED,
  happened,
  happensBehind,
  isOwed,
  isTreated,
  LEFT,
  NOW,
  PER_TIME,
  stands,
} from './stands-or-happened.ts'

const REACH = 30
const GOES_ON = 60

export function flowOf(
  text: string,
  figure: FigureMark,
  /** What is said behind it, to the verb it shares with a neighbour. */
  said: string,
  previous: FigureMark | undefined,
  sentence: number,
  rule: NamingRule | undefined,
  planned: boolean,
  words: CompiledLexicon,
): Flow {
  const { lead } = figure
  const near = previous?.sentence === figure.sentence ? previous : undefined
  if (figure.kind === 'points' && /高[于出]|低于/.test(lead))
    return figure.indicator === 'spending-growth' ? 'flow' : 'stock'
  if (isMeasure(text, figure)) return 'target'
  if (ONE_THAN_OTHER.test(lead)) return 'stock'
  const verbs = verbsIn(lead, Math.max(0, lead.length - REACH), words)
  /** Behind a plan that is named what came of it is told. */
  const since = near && cameOf(lead, near, words) ? near.outerTo : sentence
  const done = words.done.test(lead) || /[^为]了$/.test(lead)
  const change = changeBefore(figure, verbs) ?? changeInBracket(text, figure)
  if (change === 'increase' && isNewSeats(figure) && !planned)
    return isPlanned(text, figure, sentence, words) ? 'target' : 'flow'
  if (change === 'increase' || change === 'decrease')
    return !done && (planned || isPlanned(text, figure, sentence, words)) ? 'target' : change
  if (near && isJoined(text, figure, near)) return near.flow
  if (near && near.flow !== 'target' && lead.startsWith('其余')) return near.flow
  if (near?.flow === 'target' && lead === '的' && figure.kind === 'share') return 'flow'
  if (figure.unit.endsWith('人次'))
    return !done && (planned || isPlanned(text, figure, sentence, words)) ? 'target' : 'flow'
  if (figure.indicator === 'score' && /达不到|低于|不足|须|不得|未达/.test(text.slice(figure.outerFrom, figure.from)))
    return 'target'
  if (near?.flow === 'flow' && near.kind === 'count' && /^平均每[^，]{1,6}$/.test(lead)) return 'flow'
  if ((LEFT.test(lead) || isOwed(figure)) && !planned && !isPlanned(text, figure, sentence, words)) return 'stock'
  if (
    !done &&
    (planned || /^(?:共|总)?规划$/.test(lead) || isRule(text, figure) || isIntendedBehind(figure, said, words))
  )
    return 'target'
  if (!done && !(isShareOf(figure) && near?.flow !== 'target') && isPlanned(text, figure, since, words)) return 'target'
  if (near?.flow === 'target' && !done && goesOn(text, figure, near, said, words)) return 'target'
  if (!near && !done && previous?.flow === 'target' && text[sentence - 1] === '；' && isAlike(figure, previous, verbs))
    return 'target'
  if (
    near?.flow === 'flow' &&
    (near.kind === 'money' || (near.kind === 'count' && near.indicator === 'other')) &&
    isShareOf(figure)
  )
    return 'flow'
  if (near?.flow === 'flow' && figure.kind === 'area' && near.outerTo === figure.outerFrom) return 'flow'
  if (near && isWorth(figure) && near.group === 'things') return near.flow
  if (figure.kind === 'money' && PER_TIME.test(lead) && verbs.length === 0)
    return near?.flow === 'flow' &&
      near.kind === 'count' &&
      PAID_OUT.test(text.slice(figure.outerTo, figure.outerTo + 24))
      ? 'flow'
      : 'stock'
  if (near && isListed(text, figure, near, words)) return near.flow
  if (near?.flow === 'flow' && near.kind === 'area' && figure.kind === 'area' && verbs.length === 0 && !rule?.flow)
    return 'flow'
  const beside = near ?? (text[sentence - 1] === '；' && verbs.length === 0 ? previous : undefined)
  if (
    beside?.flow === 'stock' &&
    CAN_STAND.test(figure.indicator) &&
    goesOnStanding(figure, beside, verbs, said, words)
  )
    return 'stock'
  if (near && figure.kind === 'share' && OF_PLAN.test(lead)) return 'flow'
  if (!HAPPENS.has(figure.indicator) && isFromTo(text, figure, said, near)) return 'stock'
  if (near && !rule?.flow && isPart(figure, near, verbs)) return near.flow
  if (near?.flow === 'flow' && near.kind !== 'share' && figure.kind === 'area' && ITS_AREA.test(lead)) return 'flow'
  if (
    near &&
    /^(?:共计?|合计|总计|计)?$/.test(lead) &&
    near.unit === figure.unit &&
    (near.indicator === figure.indicator || near.kind === 'share')
  )
    return near.flow
  if (near && figure.kind === 'ratio' && TIMES_OF.test(lead)) return near.flow
  if (change === 'stock' && !HAPPENS.has(figure.indicator) && isReached(lead, verbs)) return 'stock'
  if (isTreated(figure, said)) return 'flow'
  const bought = near?.kind === 'money' && near.flow === 'flow'
  if (figure.kind === 'count' && !planned && !bought && words.kept.test(lead)) return 'stock'
  if (figure.kind === 'count' && !rule?.flow && NOW.test(lead) && !HIRED.test(lead) && !happensBehind(said, words))
    return 'stock'
  if (STAFFED.test(lead) && figure.group === 'people') return 'stock'
  const usual = rule?.flow ?? usualFlow(figure, words)
  const paid = near?.kind === 'money' && near.flow === 'flow' && (FITTED.test(lead) || BUILT.has(figure.unit))
  if (usual === 'flow' && !rule?.flow && !paid && stands(figure, near, verbs, said, words)) return 'stock'
  return usual === 'stock' && (happened(figure, verbs, said, words) || (paid && CAN_HAPPEN.test(figure.indicator)))
    ? 'flow'
    : usual
}

/** 民办园比公办园多608所: no change, but how two things stand. */
const ONE_THAN_OTHER =
  /^[^，。；]{2,10}比(?![上去前往同]|年初|20|19|[这那]|原|过去|[春秋]|第|规划|計|计划|全[国省市县]|历史)[^，。；\d]{2,8}(?:多|少|高|低|高出|多出)了?$/

/** 改造运动场7个，面积3.4万平方米; 改建幼儿园6所共4万平方米: the area of what was just told. */
const ITS_AREA = /^(?:总?(?:建筑|建设)?面积|共)(?:共计?|合计|达到?|为|约)*$/

const HAPPENS = new Set(['teacher-recruits', 'new-entrants', 'exam-result', 'graduates', 'spending'])

/** 招聘在编教师30名 */
const HIRED = /招聘|招录|引进|选聘|补充/

/** 各校配备专职保安28名: whom the schools have. */
const STAFFED = /配(?:备|齐|强)[^，。；]{0,12}$/

/** 由326家压减至11家: both ends of a change stand. */
const isFromTo = (text: string, figure: FigureMark, said: string, before: FigureMark | undefined): boolean =>
  /(?:由|从)(?:[^，。；]{0,10}[年原初前期去往][^，。；]{0,4})?$/.test(figure.lead) ||
  /^[^，。；]{0,8}(?:撤并|合并|整合|调整|压缩|压减|减少|增加)(?:为|成|到|至)/.test(said) ||
  (before?.unit === figure.unit &&
    /由|从|将|原/.test(before.lead) &&
    /(?:到|至|为|成)$/.test(text.slice(before.outerTo, figure.outerFrom)))

/** 建有微机室3个，广播系统1套: things listed behind what stands, with no verb of their own. */
const goesOnStanding = (
  { lead, kind, unit }: FigureMark,
  near: FigureMark,
  verbs: readonly Verb[],
  said: string,
  words: CompiledLexicon,
): boolean =>
  (lead.length <= 4 && !verbs.some((verb) => verb.flow === 'flow')) ||
  (kind === 'count' && near.kind === 'count' && unit !== '次' && verbs.length === 0 && !happensBehind(said, words))

const PARTED = /[，,；。]/
/** 增加了300元的绩效奖和2400元的慰问金: one verb for both. */
const isJoined = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  /^(?:increase|decrease)$/.test(before.flow) &&
  before.sentence === figure.sentence &&
  !PARTED.test(text.slice(before.outerTo, figure.outerFrom)) &&
  (before.kind === figure.kind || text.slice(before.outerTo, figure.outerFrom) === '、') &&
  (/^(?:[^，。；]{0,8}(?:和|及|与|、))?$/.test(figure.lead) ||
    (figure.lead.length <= 8 && text[figure.outerFrom - figure.lead.length - 1] === '、'))

/** 评估20所，其中优秀6所、良好11所: parts are what their whole is. */
const isPart = (figure: FigureMark, before: FigureMark, verbs: readonly Verb[]): boolean =>
  (before.flow === 'stock' || before.flow === 'flow') &&
  (before.unit === figure.unit || (before.kind === 'count' && figure.kind === 'count')) &&
  before.indicator === figure.indicator &&
  !(figure.kind === 'money' && /每|人均/.test(figure.lead)) &&
  verbs.length === 0

/** 添置电脑640台、图书2.4万册; 每人600元 of a prize that was paid: what happened with the first happened with the next. */
const isListed = (text: string, figure: FigureMark, before: FigureMark, words: CompiledLexicon): boolean =>
  before.flow === 'flow' &&
  before.kind !== 'share' &&
  figure.kind !== 'share' &&
  ((text[figure.outerFrom - figure.lead.length - 1] === '、' &&
    figure.lead.length <= 12 &&
    (before.indicator !== 'other' || verbsIn(before.lead, 0, words).some((verb) => verb.flow === 'flow'))) ||
    (figure.kind === 'money' &&
      EACH.test(figure.lead) &&
      !STANDARD.test(text.slice(figure.outerTo, figure.outerTo + 4))))

/** 每人600元, 困难教职工每人发放600元 */
const EACH =
  /^(?:每(?!生每天|人每天|天|日)|人均(?![^，]{4})|平均每)|每(?:人|户|名|位)[^，。；]{0,10}(?:发放|补助|奖励|资助|慰问|补贴)了?$|每(?:人|户|名|位)$/

/** 发放生活补助3120人，每人每年1000元，计312万元: not a standard as it is set, but what they got. */
const PAID_OUT = /^[^。；\d]{0,14}?(?:共计?|计|合计|发放|支出|支付|金额|投入|拨付|拨款|免除)[^，。；\d]{0,6}\d/

/** 按每人200元的标准 */
const STANDARD = /^的?标准/

/** Rates stand, but shares of what was spent, won, checked or dealt with belong to the period. */
const DONE =
  /^(?:spending|honours|teacher-exchange|teacher-recruits|new-entrants|awards|hazards|inspections|surveys|visits|accidents|cases|complaints|opinions|contracts)/

const PER_PERSON = /每|均|月|起薪|[/／]/

/** 竣工率80%, 劝返率93%: how far something got in the period. */
const DONE_RATE = /(?:录取|开工|竣工|完工|到位|支付|拨付|劝返|返校|复学)率(?:为|达|达到|是)*$/

function usualFlow(figure: FigureMark, words: CompiledLexicon): Flow {
  const rate = figure.kind === 'share' || figure.kind === 'ratio' || figure.kind === 'points'
  if (figure.kind === 'duration') return /平均|年限|(?:实行|严格|执行)[^，。；]*$/.test(figure.lead) ? 'stock' : 'flow'
  if (
    figure.indicator === 'other' &&
    (figure.kind === 'length' || figure.kind === 'area' || /[有设辖]$/.test(figure.lead))
  )
    return 'stock'
  // 临聘人员工资54万元, unlike 月工资2000元, is what was paid; 全年出生人口 came in the period.
  if (figure.indicator === 'salary' && figure.kind === 'money' && !PER_PERSON.test(figure.lead + figure.unit))
    return 'flow'
  if (figure.indicator === 'population' && /(?:出生|死亡)人口$/.test(figure.lead)) return 'flow'
  if (rate && !DONE.test(figure.indicator) && !DONE_RATE.test(figure.lead)) return 'stock'
  return words.usualFlow.get(figure.indicator) ?? 'flow'
}

/** 招生计划2700人，录取2684人: a plan that is named, and what came of it. */
const NAMED_PLAN = /(?:计划|任务|指标|目标)(?:数|任务|人数)?(?:为|是)?$/
const cameOf = (lead: string, before: FigureMark, words: CompiledLexicon): boolean =>
  NAMED_PLAN.test(before.lead) && verbsIn(lead, 0, words).some((verb) => verb.flow === 'flow')

/** What is listed behind a plan is planned, unless something else is told of it. */
const goesOn = (text: string, figure: FigureMark, before: FigureMark, said: string, words: CompiledLexicon): boolean =>
  figure.outerFrom - before.outerTo < GOES_ON &&
  !isRule(text, before) &&
  !cameOf(figure.lead, before, words) &&
  !isMeasure(text, before) &&
  (before.indicator !== 'score' || figure.indicator === 'score') &&
  !verbsIn(said, 0, words).some((verb) => verb.flow === 'flow' && said.startsWith('获', verb.from))

/** 村小达到20平方米；幼儿园达到15平方米: the clause behind plans the same. */
const isAlike = (figure: FigureMark, before: FigureMark, verbs: readonly Verb[]): boolean =>
  figure.sentence === before.sentence + 1 &&
  ((figure.kind === before.kind && figure.unit === before.unit) || verbs[0]?.flow === 'flow')
