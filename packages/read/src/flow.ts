/** Whether a figure stands, happened, changed or is planned: the verbs around it in its clause, then its heading. */
import type { Flow } from '@youju/model'
import { COMMA, classAt, STOP } from './character-class.ts'
import type { CompiledLexicon, NamingRule } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { isShareOf, OF_PLAN, TIMES_OF } from './indicator.ts'
import { wordId, wordLength } from './word-tree.ts'

const REACH = 30
const CLAUSES = 60
const GOES_ON = 60
/** A verb of change stands so close before its number. */
const CLOSE = 5

type Verb = { flow: Flow; from: number; to: number }

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
  if (/高[于出]|低于/.test(lead) && figure.kind === 'points') return 'flow'
  const verbs = verbsIn(lead, Math.max(0, lead.length - REACH), words)
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
  if (
    !done &&
    (planned || /^(?:共|总)?规划$/.test(lead) || isRule(text, figure) || isIntendedBehind(figure, said, words))
  )
    return 'target'
  if (!done && !(isShareOf(figure) && near?.flow !== 'target') && isPlanned(text, figure, sentence, words))
    return 'target'
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
  if (LEFT.test(lead)) return 'stock'
  if (figure.kind === 'money' && PER_TIME.test(lead) && verbs.length === 0) return 'stock'
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
    lead === '' &&
    near.unit === figure.unit &&
    (near.indicator === figure.indicator || near.kind === 'share')
  )
    return near.flow
  if (near && figure.kind === 'ratio' && TIMES_OF.test(lead)) return near.flow
  if (change === 'stock' && !HAPPENS.has(figure.indicator) && isReached(lead, verbs)) return 'stock'
  if (isTreated(figure, said)) return 'flow'
  const bought = near?.kind === 'money' && near.flow === 'flow'
  if (figure.kind === 'count' && !planned && !bought && KEPT.test(lead)) return 'stock'
  if (figure.kind === 'count' && !rule?.flow && NOW.test(lead) && !happensBehind(said, words)) return 'stock'
  const usual = rule?.flow ?? usualFlow(figure, words)
  const paid = near?.kind === 'money' && near.flow === 'flow' && (FITTED.test(lead) || BUILT.has(figure.unit))
  if (usual === 'flow' && !rule?.flow && !paid && stands(figure, near, verbs, said, words)) return 'stock'
  return usual === 'stock' && (happened(figure, verbs, said, words) || (paid && CAN_HAPPEN.test(figure.indicator)))
    ? 'flow'
    : usual
}

/** 剩余8处 */
const LEFT = /^(?:结余|余额|剩余|余下|尚余)/
/** 每生每天3元: a rate, whether it was paid or not. */
const PER_TIME = /每(?:生|人|名|户)每?(?:天|日|月|年|学期|学年|餐)(?:补助|补贴|标准|按|为|是)*$/

/** 教师进修学校现有教职工42人 */
const NOW = /(?:现有|共有|实有|在编|只有|仅有)[^，。；]{0,8}$/
/** 聘请法制副校长3名, 建立留守儿童活动室42个: who was asked is still there, and so is the room that was set up. */
const KEPT =
  /^(?!.*(?:新|今年|全年|增))[^，。；]*(?:(?:聘请|聘用|聘任)[^，。；了]{0,14}|开设[^，。；了]*|承担[^，。；了]*课题|安装(?:视频)?(?:监控|摄像|一键)[^，。；]{0,6}|(?:建立|建成|建起|设立)[^，。；了]*(?:室|之家|成校))$/

/** 对28所小学、9所初中进行督导: what was done to them. */
const isTreated = ({ lead, kind }: FigureMark, said: string): boolean =>
  kind === 'count' &&
  ((/(?:^|[^反])对(?:[全我各][区县市镇乡园校])?$/.test(lead) && /^[^，。；]*(?:进行|实施|开展|给予)/.test(said)) ||
    (/(?:^|[^认因作成])为$/.test(lead) &&
      /^[^，。；]*(?:建立|发放|购买|办理|提供|安装|配备|减免|免除|解决)/.test(said)))

/** 改造运动场7个，面积3.4万平方米; 改建幼儿园6所共4万平方米: the area of what was just told. */
const ITS_AREA = /^(?:总?(?:建筑|建设)?面积|共)(?:共计?|合计|达到?|为|约)*$/

/** Verbs of movement in a stretch of text; longer words hide shorter ones in them. */
function verbsIn(text: string, from: number, words: CompiledLexicon): Verb[] {
  const found: Verb[] = []
  for (let at = from; at < text.length; ) {
    const word = words.movements.longest(text, at, text.length)
    if (word < 0) {
      at++
      continue
    }
    const to = at + wordLength(word)
    const flow = words.movementOf[wordId(word)]
    if (flow) found.push({ flow, from: at, to })
    at = to
  }
  return found
}

/** The last verb of change or standing before the figure. */
function changeBefore(figure: FigureMark, verbs: readonly Verb[]): Flow | undefined {
  const { lead } = figure
  let found: Flow | undefined
  for (const { flow, from, to } of verbs) {
    if (flow === 'stock') found = 'stock'
    else if (flow !== 'increase' && flow !== 'decrease') continue
    else if (figure.kind === 'count' && /^(?:提|上升|缩)/.test(lead.slice(from, to))) found = undefined
    else if (lead.length - to <= closeness(lead.slice(from, to))) found = flow
  }
  return found
}

/** 各市中广安增幅居首（110.37%） */
function changeInBracket(text: string, { lead, kind, outerFrom }: FigureMark): Flow | undefined {
  if (lead !== '' || kind !== 'share' || text[outerFrom - 1] !== '（') return undefined
  const told = /(增幅|增速|涨幅|增长|降幅|下降)[^，。；（]{0,6}$/.exec(
    text.slice(Math.max(0, outerFrom - 12), outerFrom - 1),
  )
  return told ? (told[1]!.includes('降') ? 'decrease' : 'increase') : undefined
}

const DEVICES = new Set(['computers', 'ict-coverage', 'equipment-value', 'books'])
/** 新增幼儿园学位900个: seats come with the buildings of the period. */
const isNewSeats = ({ lead, tail, indicator, unit }: FigureMark): boolean =>
  (/新增[^，]*$/.test(lead) &&
    (DEVICES.has(indicator) || /^[台套件册间]$/.test(unit) || /监控|探头|报警/.test(lead))) ||
  /新增[^，]*[学床座工车园]位数?$/.test(lead) ||
  (lead.endsWith('新增') && /^[^，]{0,8}[学床座工车园]位/.test(tail))

/** What has happened in a period, also from one period to the next. */
/** 新增校园监控探头860个: what is new may have a longer name than what has changed. */
const closeness = (verb: string): number =>
  verb.length === 1 ? 0 : /^(?:新增|净增|增加)/.test(verb) ? 2 * CLOSE : CLOSE

/** 下降到今年初的2237名, 尚有危房4300平方米: where a change has led or what is left stands, whatever it is usually. */
function isReached(lead: string, verbs: readonly Verb[]): boolean {
  const last = verbs.at(-1)
  return last !== undefined && last.to - last.from > 1 && REACHED.test(lead.slice(last.from, last.to))
}
const REACHED = /^(?:增|提|上|扩|下|减|降|压|缩|升|控).*[到至为]$|^(?:尚|仍|拖欠)/

const HAPPENS = new Set(['teacher-recruits', 'new-entrants', 'exam-result', 'graduates', 'spending'])

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
  lead.length <= 4 ||
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

/** 按每人200元的标准 */
const STANDARD = /^的?标准/

/** Rates stand, but shares of what was spent, won, checked or dealt with belong to the period. */
const DONE =
  /^(?:spending|honours|teacher-exchange|teacher-recruits|new-entrants|awards|hazards|inspections|surveys|visits|accidents|cases|complaints|opinions|contracts)/

function usualFlow(figure: FigureMark, words: CompiledLexicon): Flow {
  const rate = figure.kind === 'share' || figure.kind === 'ratio' || figure.kind === 'points'
  if (figure.kind === 'duration') return /平均|年限/.test(figure.lead) ? 'stock' : 'flow'
  if (
    figure.indicator === 'other' &&
    (figure.kind === 'length' || figure.kind === 'area' || /[有设辖]$/.test(figure.lead))
  )
    return 'stock'
  if (rate && !DONE.test(figure.indicator)) return 'stock'
  return words.usualFlow.get(figure.indicator) ?? 'flow'
}

/** What is listed behind a plan is planned, unless something else is told of it. */
const goesOn = (text: string, figure: FigureMark, before: FigureMark, said: string, words: CompiledLexicon): boolean =>
  figure.outerFrom - before.outerTo < GOES_ON &&
  !isRule(text, before) &&
  (before.indicator !== 'score' || figure.indicator === 'score') &&
  !verbsIn(said, 0, words).some((verb) => verb.flow === 'flow' && said.startsWith('获', verb.from))

/** 村小达到20平方米；幼儿园达到15平方米: the clause behind plans the same. */
const isAlike = (figure: FigureMark, before: FigureMark, verbs: readonly Verb[]): boolean =>
  figure.sentence === before.sentence + 1 &&
  ((figure.kind === before.kind && figure.unit === before.unit) || verbs[0]?.flow === 'flow')

/** In its own clause or the one before. */
function isPlanned(text: string, figure: FigureMark, sentence: number, words: CompiledLexicon): boolean {
  let from = figure.outerFrom
  let clauses = 0
  for (; from > sentence && from > figure.outerFrom - CLAUSES; from--) {
    const kind = classAt(text, from - 1)
    if (kind === STOP || (kind === COMMA && ++clauses === 2)) break
  }
  const clause = text.slice(from, figure.outerFrom)
  return verbsIn(clause, 0, words).some((verb) => verb.flow === 'target')
}

/** …3所学校将于明年完工; not the money of 投资150万元的中心即将投入使用, which was spent. */
const isIntendedBehind = (figure: FigureMark, said: string, words: CompiledLexicon): boolean =>
  !(figure.kind === 'money' && said.startsWith('的')) && verbsIn(said, 0, words).some((verb) => isIntended(said, verb))

const isIntended = (said: string, verb: Verb): boolean =>
  verb.flow === 'target' && /^[^，。；]{0,20}$/.test(said.slice(0, verb.from))

/** 要求每学期不少于2次: a rule for all; without such a word it tells what is done. */
const isRule = (text: string, figure: FigureMark): boolean =>
  (figure.kind === 'count' || figure.kind === 'duration' || figure.kind === 'share') &&
  (figure.bound === '≥' || figure.bound === '≤') &&
  figure.outerFrom < figure.from &&
  /每(?:餐|学期|学年|年|半年|季度|月|周|天|日|校|班|人|名|次|位|所)/.test(figure.lead) &&
  LAID_DOWN.test(text.slice(Math.max(0, figure.outerFrom - RULE_REACH), figure.outerFrom))
const RULE_REACH = 45
const LAID_DOWN = /要求|规定|制度|应当|必须|须|不得|标准|办法|方案/

/** Counts of schools, things and people stand, but not those of what was done to them. */
const CAN_HAPPEN =
  /^(?:schools|classes|training-institutions|staff|other|ict|computers|books|villages|households|literacy|equipment|enrolment|teachers|floor|party|salary|housing|disabled-children|left-behind|migrant)/

/** 建设培养基地288个; not 建设项目20个. */
/** 先后有12名教师晋升职称 */
const HAVE = /(?:先后|全年|今年)有$/
const BUILDS = /^(?:共|已|累计|先后)?建设(?!项目|工程|用地|面积)/
const happened = (figure: FigureMark, verbs: readonly Verb[], said: string, words: CompiledLexicon): boolean =>
  figure.kind !== 'share' &&
  figure.kind !== 'ratio' &&
  CAN_HAPPEN.test(figure.indicator) &&
  (verbs.at(-1)?.flow !== 'stock' || HAVE.test(figure.lead)) &&
  (BUILDS.test(figure.lead) ||
    verbs.some(
      (verb) => verb.flow === 'flow' || (verb.flow !== 'target' && verb.flow !== 'stock' && verb.to - verb.from > 1),
    ) ||
    happensBehind(said, words, figure.group === 'people'))

/** 投入90万元，为各校配备一体机63套: what the money paid for happened. */
const FITTED = /配备|配置|设置|安装|建/

/** 共建实训基地29个, 全区学校食堂58个全部实现…: what is there, with its number behind it. */
const SET_UP =
  /(?:划分|下设|设置|聘请|聘任|配备)[^，。；]*$|(?:建立|组建|设立)[^，。；]*(?:区|网格|小组|支部|组织|机构|委员会|工会)$/
const stands = (
  figure: FigureMark,
  near: FigureMark | undefined,
  verbs: readonly Verb[],
  said: string,
  words: CompiledLexicon,
): boolean =>
  figure.kind === 'count' &&
  CAN_STAND.test(figure.indicator) &&
  (SET_UP.test(figure.lead)
    ? figure.indicator === 'other' && !/新|增|今年|全年/.test(figure.lead)
    : verbs.length > 0
      ? verbs.at(-1)!.flow === 'stock' &&
        (verbs.at(-1)!.to - verbs.at(-1)!.from > 1 ||
          (figure.lead[verbs.at(-1)!.from] === '有' && verbs.at(-1)!.to < figure.lead.length))
      : (BUILT.has(figure.unit) &&
          near?.flow !== 'flow' &&
          !BUILDING.test(figure.lead) &&
          !happensBehind(said, words)) ||
        (/^(?:全部|均|都)/.test(said) && /^(?:全|各|我)[区县市镇乡校园系]/.test(figure.lead)))

/** 教学楼3栋 */
const BUILT = new Set(['栋', '幢', '座', '间', '块', '层', '盏', '张', '口', '排'])
const BUILDING = /^$|[建修改扩装拆购]|工程|项目/

const CAN_STAND = /^(?:projects|other|ict-coverage|staff)$/

/** What the first verb behind the figure says: 169所学校交付使用. */
function happensBehind(said: string, words: CompiledLexicon, persons = false): boolean {
  const first = verbsIn(said, 0, words).find((verb) => verb.flow === 'flow')
  if (!first) return false
  const verb = said.slice(first.from, first.to)
  return !isStanding(verb) || (persons && /^(?:参加|参与)/.test(verb))
}

/** 五所学校全部建立了工会组织, 217所学校开展课后服务: what they do, not what was done to them. */
const isStanding = (verb: string): boolean =>
  /^(?:建立|召开|开展|成立|参加|参与|组织|签|联系|投入|举办|评为|创建|打造|接受|配|设|培养|承担|结对|帮扶|关爱|送教)/.test(
    verb,
  )
