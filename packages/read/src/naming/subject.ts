/** What is counted, in the report's own words: the phrase around the number without verbs and qualifiers at its ends. */
import type { FigureMark } from '../figure-mark.ts'

const LONGEST = 24
const HEAD =
  /^(?:[\s　]|其中|(?:下|共|管)?辖有?|(?:设|配|建)有|学校(?=占地|校舍|建筑|总)|20\d\d(?:—20\d\d)?(?:学年度?|年度?)(?:春季|秋季)?|目前|现在|现|截至[^，]*?[底止前]|截止[^，]*?[底止前]|全年|今年|去年|本年度|本学期|近?[二三四五两几]年来?(?![级制入巩级])|近年来|先后|已经|已|分别|共计|共有|共|总计|合计|累计|计有|还有|还|又|并|且|即|另有|另外|另|以及|其(?![余他])|各(?!级)|该|均(?!分)|都|约有|约|近|达到|达|为|有|是|的|了|把|将(?!近)|(?:提高|增加|增长|上升|扩大|提升|下降|降低|减少)(?:到|至|为)|增至|降至|升至|现在|今年|去年|过去|我[镇乡县区市校局园]有?|全[镇乡县区市校局园](?:现有|共有|有|共|现)?|一是|二是|三是|四是|五是|六是|[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[、.．）]|[，。；：、,“”（）()])+/
/** One of them; they are taken off one by one, since a row of them (共计共计…) can be read in too many ways at once. */
const TAIL =
  /(?:[\s　]|分别达到|分别达|分别为|分别有|分别是|分别|(?:由|从)?(?:过去|去年|上年|原来|以前|往年|现在|20..年|（[^）]{0,8}）)+|(?:由|从)$|提高|上升|扩大|共计|总计|合计|累计|共有|现有|计有|已有|还有|仅有|约有|拥有|达到了|达到|达|多达|高达|已达|为|有|是|共|计|已|约|近|超过|突破|超|逾|了|(?<![平生人校班])均|都|占(?!地)|至|到|由|从|的|各|每|就|又|人数|比例|控制在|不低于|不少于|不超过|保持在|稳定在|增加到|提高到|上升到|增至|降至|下降到|[，。；：、,（(“])$/

/**
 * What a phrase that names nothing by itself may speak of: the figure before, the words between it and this one, the short
 * sentence that opens the paragraph (国家助学金。).
 */
export type Antecedents = {
  previous: FigureMark | undefined
  /** The figure before the one before. */
  earlier: FigureMark | undefined
  /** What the figures before are parts of. */
  whole: FigureMark | undefined
  between: string
  opening: string
}

export function subjectOf(figure: FigureMark, antecedents: Antecedents): string {
  const { previous, between, opening } = antecedents
  const together = ofWhole(figure, antecedents) ?? ofParts(figure, antecedents)
  if (together) return together
  const rest = restOf(figure, antecedents)
  if (rest) return rest
  const lead = trim(figure.lead)
  const tail = figure.tail.startsWith('，') ? '' : cut(figure.tail.replaceAll('\n', '').replace(HEAD, ''))
  const phrase = join(lead, tail)
  const near = previous?.paragraph === figure.paragraph ? previous.subject : undefined
  if (isAspect(phrase)) {
    const told = [previous, antecedents.earlier].find((one) => one?.paragraph === figure.paragraph && !isStandard(one))
    const topic = near !== undefined ? topicOf(told?.subject ?? near) : clauseBefore(between) || trim(opening)
    if (topic) return `${topic}${phrase}`.slice(-LONGEST)
  }
  if (SPENT.test(phrase) && near === undefined && PROJECT.test(opening))
    return `${trim(opening)}${phrase}`.slice(-LONGEST)
  if (phrase.length >= 2 && !isDependent(phrase)) return phrase
  if (tail === phrase && SHORT_NOUN.test(phrase)) return phrase
  const said = isVague(phrase) ? clauseBefore(between) : ''
  if (said) return `${said}${phrase.startsWith('每') ? phrase : ''}`.slice(-LONGEST)
  if ((phrase.length < 2 || isVague(phrase)) && near === undefined && opening) return trim(opening)
  return inherited(phrase, previous)
}

/** 招聘134人，其中研究生25人、面向社会70人，比上年的112人…: behind its parts the whole is compared. */
const ofWhole = ({ lead, value }: FigureMark, { previous, whole }: Antecedents): string | undefined =>
  whole && previous && BEFORE.test(lead) && distance(value, whole.value) < distance(value, previous.value)
    ? whole.subject
    : undefined
const BEFORE = /^(?:比|较|与|同)?(?:上|去|前)(?:一?年|学年|年度|届|学期)(?:同期|末|底)?(?:的|为|是|在册|在校)*$/
const distance = (one: number, other: number): number => Math.abs(Math.log(one / other))

/** 交通事故1起、溺水事故1起，共2起: what the parts have in common. */
function ofParts({ lead, tail, unit, sentence }: FigureMark, { previous, earlier }: Antecedents): string | undefined {
  if (tail !== '' || !SUM.test(lead) || !previous || !earlier) return undefined
  if (earlier.sentence !== sentence || previous.unit !== unit || earlier.unit !== unit) return undefined
  if (previous.subject === earlier.subject) return undefined
  let common = 0
  while (common < previous.subject.length && previous.subject.at(-1 - common) === earlier.subject.at(-1 - common))
    common++
  if (common < 2) return undefined
  const shared = previous.subject.slice(-common)
  return PRIZE.test(shared) ? '获奖' : shared
}
/** 获一等奖36篇、二等奖58篇，共94篇: what the prizes have in common. */
const PRIZE = /^[等级](?:奖|奖励)$/
const SUM = /^(?:[两三四]项|[两三]者|以上|总)?(?:合计|共计|总共|总计|累计|共|计|合起来)(?:为|达|是|有)?$/

/** 排查隐患37处，整改35处，其余2处列入计划: the rest of what was told first. */
const REST = /^(?:其余|剩余|余下|剩下)的?$/
const DEALT_WITH = /整改|办理|办结|解决|答复|采纳/
const restOf = ({ lead, unit, sentence }: FigureMark, { previous, earlier }: Antecedents): string | undefined => {
  if (!REST.test(lead) || previous?.sentence !== sentence || previous.unit !== unit) return undefined
  if (!DEALT_WITH.test(previous.lead) || earlier?.sentence !== sentence || earlier.unit !== unit) return undefined
  return `${lead.replace('的', '')}${earlier.subject}`.slice(0, LONGEST)
}

/** 辖11个村 */
const SHORT_NOUN = /^[村乡镇县]$/

/** What stands farther before a figure names it no more. */
const FARTHEST = 60

const trim = (words: string): string =>
  withoutTail(words.slice(-FARTHEST).replaceAll('\n', '').replace(HEAD, '')).replace(HEAD, '')

function withoutTail(words: string): string {
  const at = words.search(TAIL)
  return at < 0 ? words : withoutTail(words.slice(0, at))
}

/** 为困难幼儿免除保教费，惠及131人次: what was done stands before the comma; less than four characters say nothing. */
const SHORTEST_CLAUSE = 4
function clauseBefore(between: string): string {
  let from = between.length - 1
  while (from > 0 && !'，；：。'.includes(between[from - 1]!)) from--
  const clause = trim(between.slice(Math.max(0, from)))
  return clause.length >= SHORTEST_CLAUSE ? clause : ''
}

const ASPECT =
  '(?:上半年|下半年|第[一二]学期|春季?(?:学期)?|秋季?(?:学期)?|受益|惠及|涉及|所需|下达|发放|拨付|落实|贷款|免除|投入|总|建筑|校舍|现|应|实|拟)*(?:春季|秋季|学期|半年|受益|惠及|减免|金额|款额|总额|资金|经费|面积|投资|规模|人数|人次|(?:受益|惠及|受助|受惠)(?:学生|幼儿|教师|群众))'
const ONLY_ASPECT = new RegExp(`^${ASPECT}$`)
const LAST_ASPECT = new RegExp(`${ASPECT}$`)

/** 春季, 金额, 建筑面积: which part or measure of what stands before is counted, not what. */
const isAspect = (phrase: string): boolean => phrase.length <= LONGEST_VAGUE && ONLY_ASPECT.test(phrase)

/** 学前教育项目。投入900万元 */
const SPENT = /^(?:投入|投资)$/
const PROJECT = /(?:项目|工程|计划|行动)。?$/

/** 按每生每年1000元, 200天: by which an amount was worked out. */
const isStandard = ({ kind, lead }: FigureMark): boolean =>
  kind === 'duration' || (kind === 'money' && /^(?:按照?|以|标准为?)*每|^人均/.test(lead))

const topicOf = (subject: string): string => subject.replace(LAST_ASPECT, '')

function join(lead: string, tail: string): string {
  if (!tail) return lead.slice(-LONGEST)
  if (!lead) return tail.slice(0, LONGEST)
  return `${lead.slice(-(LONGEST >> 1))}${tail.slice(0, LONGEST >> 1)}`
}

/** Behind a number that something else is said of, the noun ends at the verb. */
const cut = (tail: string): string =>
  tail
    .replace(/[，。；：].*$/, '')
    .replace(/^(?:和|与|及|以及|或|至)$/, '')
    .replace(/[”’）)]+$/, '')
    .slice(0, LONGEST)

const LONGEST_VAGUE = 6
/** 每学期, 发放, 全园一年需, 登记在册: said of what stands before. */
const LONGEST_DONE = 10
const VAGUE =
  /^(?:每(?:人|生)?每?(?:学期|学年|年|月|天)|全[县市区镇乡园校年]|[一三五]年|当年|本年|上年|一学期|第[一二三]年|发放资金|发放|支出|支付|核拨|拨付|下拨|筹资|用去|花费|花去|耗资|价值|折合|折价|惠及|覆盖|享受|到岗|登记在册|在册|可收|所?需|约需|其余|剩余|合计|共计|计|累计)+$/
const isVague = (phrase: string): boolean => phrase.length <= LONGEST_DONE && VAGUE.test(phrase)
/** 同上年相比减少, 与相比增长 (of 与上年598万元相比增长): it is what stands before that changed. */
const COMPARED = /^(?:[同与和跟](?:上|去|前)?(?:一?年|年同期|年度|学年)?(?:相比|比较)|相比|一年间)/
const LONGEST_COMPARED = 12
/** 净增, 增幅 */
const ONLY_CHANGE =
  /^(?:今年|一年|同比|较?上年)?(?:增幅|涨幅|降幅|减幅|增收|新增|提升|上涨|多出|净增|净减|增高|回落|压减|压缩)$/
/** 比去年增加, 增长, 每人: words that need something they speak of. */
const isDependent = (phrase: string): boolean =>
  isVague(phrase) ||
  (COMPARED.test(phrase) && phrase.length <= LONGEST_COMPARED) ||
  ONLY_CHANGE.test(phrase) ||
  (/^(?:比|较|同比|环比|增加|增长|减少|下降|提高|上升|净增|每人|人均|每生|男|女|占(?!地)|平均|同期)/.test(phrase) &&
    phrase.length <= 8)

const inherited = (phrase: string, previous: FigureMark | undefined): string =>
  previous?.subject
    ? phrase && !previous.subject.endsWith(phrase) && /^(?:每人|人均|每生|男|女|平均|占)/.test(phrase)
      ? `${previous.subject}${phrase}`
      : previous.subject
    : phrase
