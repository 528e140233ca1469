/**
 * Which level a figure has. The first of these that says something decides:
 *
 * | evidence | example |
 * | --- | --- |
 * | outside | 18个乡镇, 户籍人口3000人, 三个方面: at no level, whatever is told of it |
 * | duration | how long something takes has the level of the document |
 * | before | a share or change of the figure before it, or a figure that names nothing of its own |
 * | own words | 小学教师30人; 中学 and the like take what is spoken of, if they may stand for it |
 * | parts | a total whose parts are of several levels has none |
 * | topic | what the sentence, or the head of the paragraph, speaks of |
 * | purpose | money and area for a school that is named behind them |
 * | heading | what the section is about |
 * | document | the school that reports, or what the title is about |
 * | nature | 控辍保学 is a matter of compulsory education, 扫盲 one of adults |
 *
 * Where none does, the figure has no level: that is so for most.
 */
import type { Level } from '@youju/model'
import type { DocumentLevels } from './document-level.ts'
import type { FigureMark } from './figure-mark.ts'
import { isOfPlaces, isShareOf } from './indicator.ts'
import type { LaidOut } from './layout.ts'
import { allTogether, type Found, isBracketed } from './level.ts'
import { type Announced, LevelTopic } from './level-topic.ts'
import type { LevelWord } from './sentence-words.ts'

const BEHIND = 25
const SHORT_TAIL = 6
const LOOK_BACK = 8

export type LevelEvidence =
  | 'outside'
  | 'duration'
  | 'before'
  | 'own words'
  | 'parts'
  | 'topic'
  | 'purpose'
  | 'heading'
  | 'document'
  | 'nature'
  | 'none'
type Decision = readonly [evidence: LevelEvidence, level: Level | undefined]

/** In a report on a matter of compulsory education what the office did about it is at no level: 张贴标语30幅, 召开会议6次. */
const BY_OFFICE = new Set(
  'meetings publicity contracts visits households surveys satisfaction-rate opinions complaints representatives honours awards-money participants training-people training-sessions teacher-recruits inspections donation salary cases'.split(
    ' ',
  ),
)
/** Of the food of the pupils. */
const SAMPLES = '批次'
/** 县级督学38名, 编制5名, 核查劝返工作组22个, 供货企业4家, 通知书46份: nor is what it has, sends out or hires. */
const AT_OFFICE = /督学|编制|专职人员|工作组|供货|企业|通知书|制度|包村|[进入]村|[进入]户/
/** 财政教育拨款5.2亿元 is of all education. */
const OF_ALL_EDUCATION = /财政(?:教育|(?:总|经常性)?(?:支出|收入))|教育(?:拨款|经费|投入|支出)/
const WHOLE_AREA = /^(?:(?:另外|此外|截至[^，]{2,12}，?|目前|去年|今年)?，?(?:全|我|本)[省市县区旗镇乡])/

/** Counted over the whole area, at no level of education. */
const LEVELLESS = new Set('households villages population housing disabled-enrolment-rate spending-share'.split(' '))
/** What a school counts of those: 联系农户56户, 工资占支出的61%. */
const THEIRS = new Set(['households', 'spending-share'])
const isLevelless = (figure: FigureMark): boolean =>
  (LEVELLESS.has(figure.indicator) && !/[适学]龄/.test(figure.lead)) ||
  (figure.indicator === 'land-area' && !/占地|用地|校园|[园校]舍|生均/.test(figure.lead)) ||
  /^(?:方面|步骤|阶段|(?:核心)?指标|措施|层面|问题|(?:工作|检查|督导|调研|领导)?小?组)/.test(figure.tail)
const ECONOMY = /老龄人口|总人口|财政(?:总)?收入|可支配收入|纯收入|生产总值|低保标准|GDP|农业人口/
const OUTSIDE =
  /^(?:部门|省份?|乡|镇|街道|县|区|市(?![级直])|州|社区|单位|村(?![级小办完])|居委会|行政村|自然村|安置点)/
/** 18个乡镇, 三部门, 距县城18公里: outside of schools altogether. */
const isOutside = (figure: FigureMark): boolean =>
  isOfPlaces(figure) ||
  (figure.unit !== '所' && figure.tail.length > 0 && OUTSIDE.test(figure.tail)) ||
  /^[乡镇县区市村]$/.test(figure.unit) ||
  (figure.unit === '公里' && /距|[离到]|行程|路程/.test(figure.lead)) ||
  ECONOMY.test(figure.lead)
/** Found at several levels side by side, so that neither topic nor neighbour says at which. */
const SIDE_BY_SIDE = new Set(['disabled-children', 'large-class-rate'])
/** 由5.2%降至3.1%，下降2.1个百分点: what changed keeps its level. */
const CHANGED =
  /^(?:比|较|同比|环比|增|降|提高|提升|下降|减少|上升|上涨|扩大|升|回落|净增|下调|压减)|^(?:到|至|为)$|^(?:和|、)$/
/** 比上年度增长0.85%: nothing but a change of the figure before. */
const ONLY_CHANGE =
  /^(?:[比较与][^，]{1,10}|同比|环比|年均|分别|净)*(?:增长|增加|提高|提升|下降|降低|减少|上升|上涨)了?$/
const isChange = ({ lead, kind, tail }: FigureMark, before: FigureMark): boolean =>
  lead.length > 1 &&
  (kind === 'share' || kind === 'points' || tail.length === 0) &&
  !before.lead.startsWith('占') &&
  ONLY_CHANGE.test(lead)
/** 5所，其中；5所（ */
const DIVIDES = /^(?:（|，?其中|，?包括)/
const PARTS = /^[^\d。；]{0,10}?其中/
/** 各类学校3所，其中小学2所 */
const ALL_KINDS = /各[级类]/
const PARTS_BEGIN = 14
const PART_NAMED = 10
const PARTS_REACH = 60
/** 升入本地优质高中的比例: of those who left junior school. */
const ADMISSIONS = new Set(['transition-rate', 'exam-result'])
const ADMITTED = /(?:升入|考入|升)[^，]{0,8}(?:高中|普高)|被[^，]{0,10}(?:高中|普高|[一二三]中)录取/
/** 被“双一流”高校录取86人: where pupils went on to is no level of theirs; 升入普通高中 is told by the words of junior schools. */
const isWhereTheyWent = ({ level, among }: Found, { indicator }: FigureMark): boolean =>
  level === undefined && among?.length === 0 && ADMISSIONS.has(indicator)
/** 8所小学、5所初中共13所: both stages are compulsory education, other levels together are none. */
const SUM = /(?:共|共计|合计|总计)$/
const sumOf = (own: Found | undefined, figure: FigureMark, list: readonly FigureMark[]): Found | undefined => {
  if (!own?.level || own.level !== list.at(-1)?.level || !SUM.test(figure.lead)) return undefined
  const parts = list.filter(({ unit, level }) => unit === figure.unit && level !== undefined)
  if (parts.every(({ level }) => level === own.level)) return undefined
  return { level: parts.every(({ level }) => level && isStage(level)) ? 'compulsory' : undefined, among: [] }
}
const isStage = (level: Level): boolean => level === 'primary' || level === 'junior'
const PURPOSEFUL = new Set(['donation', 'project-investment', 'projects'])
/** 平均分85分 is the pupils'; a mark of an assessment is the whole document's. */
const OF_EXAM = /平均分|均分|总分|成绩|最高分|语文|数学|英语|[中高统会]考/

/** Dangerous buildings are those of all schools of the area, whichever was spoken of before. */
const DANGEROUS = /危房/

/** 每生每天4元，全年按200天计算 */
const PER_YEAR = /[按每]|全年|一年|学期/

export class LevelScope {
  readonly #text: string
  readonly #topic: LevelTopic
  #levels: readonly LevelWord[] = []
  /** The figures of the sentence so far. */
  readonly #listed: FigureMark[] = []
  /** The level of what 其中 divides. */
  #whole: Level | undefined
  /** 升入高中阶段学校845人，其中普通高中518人: what 其中 divides are those who passed on. */
  #dividesAdmitted = false
  /** The figure decided last, in this sentence or before its semicolon. */
  #last: FigureMark | undefined

  constructor(text: string, document: (place: number) => DocumentLevels) {
    this.#text = text
    this.#topic = new LevelTopic(text, document)
  }

  /** `silent` is a sentence without figures straight before this one. */
  enter(
    sentence: LaidOut,
    levels: readonly LevelWord[],
    section: Level | undefined,
    silent: Announced | undefined,
  ): void {
    this.#levels = levels
    this.#listed.length = 0
    this.#whole = undefined
    if (this.#text[sentence.from - 1] !== '；') this.#last = undefined
    this.#topic.enter(sentence, levels, section, silent)
  }

  /** `usual` is the level that what is counted has by its nature; `named` says whether anything was. */
  decide(
    figure: FigureMark,
    before: FigureMark | undefined,
    own: Found | undefined,
    usual: Level | undefined,
    phrase: { from: number; to: number },
    listEnds: boolean,
    named: boolean,
  ): void {
    this.#topic.meet(figure)
    this.#topic.pass(phrase.from)
    this.#topic.behind(phrase.to)
    const divides =
      before?.sentence === figure.sentence && DIVIDES.test(this.#text.slice(before.outerTo, figure.outerFrom))
    if (divides) {
      this.#whole = before.level
      this.#dividesAdmitted = ADMITTED.test(before.lead)
    }
    const sum = sumOf(own, figure, this.#listed)
    const theirs = sum ?? (own && !isWhereTheyWent(own, figure) ? own : undefined)
    const told = theirs && (isBeside(theirs, figure, before) || !this.#topic.yields(theirs)) ? theirs : undefined
    ;[figure.levelFrom, figure.level] = this.#decision(figure, before, told, usual, listEnds, named, divides)
    const aside =
      isBracketed(this.#text, figure.outerFrom) ||
      /^占|^与[^，]*之?比/.test(figure.lead) ||
      (figure.indicator === 'visits' && this.#topic.document !== undefined)
    const passedOn = told?.level !== undefined && told.level !== figure.level && ADMISSIONS.has(figure.indicator)
    if (passedOn && !aside) this.#topic.tell({ level: figure.level }, figure)
    else if (told && !aside && (told.level || !figure.level)) this.#topic.tell(told, figure)
    else if (told && !aside && told.among?.length === 2) this.#topic.tell({ level: figure.level }, figure)
    else if (figure.levelFrom === 'nature' && figure.level === 'compulsory' && !aside)
      this.#topic.tell({ level: figure.level }, figure)
    else if (figure.levelFrom === 'parts' && before && TOTAL.test(figure.lead)) this.#topic.sumUp(figure.level)
    this.#topic.count(figure)
    this.#last = figure
    this.#listed.push(figure)
  }

  #decision(
    figure: FigureMark,
    before: FigureMark | undefined,
    own: Found | undefined,
    usual: Level | undefined,
    listEnds: boolean,
    named: boolean,
    divides: boolean,
  ): Decision {
    if (isOutside(figure) || (divides && before?.levelFrom === 'outside' && before.indicator === 'population'))
      return ['outside', undefined]
    if (figure.kind === 'duration')
      return own
        ? ['own words', own.level]
        : [
            'duration',
            PER_YEAR.test(this.#text.slice(figure.outerFrom - 4, figure.outerFrom)) && this.#topic.speaks
              ? this.#topic.level
              : this.#topic.document,
          ]
    if (isShareOf(figure) && before?.level) return ['before', before.level]
    if (
      !own &&
      this.#last?.levelFrom === 'outside' &&
      !(figure.kind === 'money' && this.#last.kind !== 'money') &&
      (!named ||
        (figure.kind === 'money' && /^[和及与]?$/.test(figure.lead)) ||
        isShareOf(figure) ||
        (figure.indicator === 'other' && figure.tail === '')) &&
      this.#last.paragraph === figure.paragraph
    )
      return ['outside', undefined]
    if (!own && before && before.sentence === figure.sentence && isChange(figure, before))
      return [before.levelFrom === 'outside' ? 'outside' : 'before', before.level]
    if (
      (own?.level === 'senior' || own?.level === 'junior') &&
      ADMISSIONS.has(figure.indicator) &&
      ADMITTED.test(figure.lead)
    )
      return ['own words', this.#topic.document === 'special' ? 'special' : 'junior']
    if (own?.level && this.#whole === 'junior' && ADMISSIONS.has(figure.indicator) && this.#dividesAdmitted)
      return ['own words', 'junior']
    if (own?.level === 'vocational' && ADMISSIONS.has(figure.indicator) && this.#topic.base === 'junior')
      return ['own words', 'junior']
    if (own) {
      const level = this.#topic.oneOf(own, figure, this.#whole)
      const parts = !level && own.among?.includes('compulsory') ? this.#ofParts(figure) : undefined
      return parts ? ['parts', parts.level] : ['own words', level]
    }
    if (usual === 'adult') return ['nature', usual]
    if (before?.level && opensBehind(this.#text, figure, before)) return ['before', before.level]
    if (before && TOTAL.test(figure.lead) && (this.#topic.toldBothStages(figure.indicator) || this.#listsBothStages()))
      return ['parts', 'compulsory']
    if (before && (isSibling(this.#text, figure, before) || isParallel(figure, before, this.#text))) {
      this.#topic.end()
      return this.#base(figure)
    }
    const inherited = this.#inherited(figure, before, listEnds, named)
    const parts = this.#ofParts(figure)
    if (parts && (parts.level || (inherited[1] && inherited[1] !== usual))) return ['parts', parts.level]
    return inherited[1] || !usual ? inherited : ['nature', usual]
  }

  #inherited(figure: FigureMark, before: FigureMark | undefined, listEnds: boolean, named: boolean): Decision {
    if (!named && before && figure.group === 'share' && CHANGED.test(figure.lead))
      if (before.level || before.levelFrom === 'outside')
        return [before.levelFrom === 'outside' ? 'outside' : 'before', before.level]
    if (isLevelless(figure))
      return this.#topic.isSchools && THEIRS.has(figure.indicator) ? this.#base(figure) : ['outside', undefined]
    if (SIDE_BY_SIDE.has(figure.indicator)) {
      const again = !named && before?.indicator === figure.indicator && !isBracketed(this.#text, before.outerFrom)
      if (again) return ['before', before.level]
      const { level } = this.#topic
      return level === 'special' || (level === 'compulsory' && this.#topic.speaks)
        ? ['topic', level]
        : this.#base(figure)
    }
    if (!named && before && !listEnds && !before.lead.startsWith('占')) return ['before', before.level]
    if (DANGEROUS.test(figure.lead) && !this.#topic.isSchools) return this.#base(figure)
    if (figure.kind === 'other' && !OF_EXAM.test(figure.lead)) return this.#base(figure)
    if (listEnds || (WHOLE_AREA.test(figure.lead) && !this.#topic.announced && !ADMISSIONS.has(figure.indicator)))
      this.#topic.end()
    else if (
      isSpent(figure) &&
      !figure.indicator.startsWith('aid-') &&
      figure.tail.length > SHORT_TAIL &&
      !this.#topic.announced
    )
      return this.#purpose(figure, before) ?? this.#base(figure)
    const { speaks } = this.#topic
    const topic = this.#topic.of(figure)
    if (topic) return ['topic', topic.level]
    return (speaks ? undefined : this.#purpose(figure, before)) ?? this.#base(figure)
  }

  /** 贫困学生255人，其中小学185人、高中70人 are of no one level, 留守儿童420人，其中小学290人、初中130人 of compulsory education. */
  #ofParts(figure: FigureMark): Found | undefined {
    const begin = PARTS.exec(this.#text.slice(figure.outerTo, figure.outerTo + PARTS_BEGIN))
    if (!begin) return undefined
    const from = figure.outerTo + begin[0].length
    const words = this.#levels.filter(
      (word) => word.from >= from - 2 && word.from < from + PARTS_REACH && (word.level || word.among),
    )
    const parts = new Set(words.map((word) => this.#topic.partOf(word)))
    if (parts.size < 2 || words[0]!.from > from + PART_NAMED) return undefined
    const together =
      figure.kind !== 'area' && [...parts].every((level) => level === 'compulsory' || (level && isStage(level)))
    return { level: together && !ALL_KINDS.test(figure.lead) ? 'compulsory' : undefined }
  }

  /** 小学每人750元、初中每人1000元，共拨付2700万元 */
  #listsBothStages(): boolean {
    const listed = new Set(this.#listed.map(({ level }) => level))
    return listed.size === 2 && listed.has('primary') && listed.has('junior')
  }

  #base({ indicator, kind, lead, tail, unit }: FigureMark): Decision {
    const level = this.#topic.base
    if (this.#topic.isMatter && ((BY_OFFICE.has(indicator) && unit !== SAMPLES) || AT_OFFICE.test(lead + tail)))
      return ['none', undefined]
    if (this.#topic.isMatter && (kind === 'money' || kind === 'points') && OF_ALL_EDUCATION.test(lead))
      return ['outside', undefined]
    return [level ? (this.#topic.ofDocument ? 'document' : 'heading') : 'none', level]
  }

  /** 投入50万元为3所小学购置设备; 捐资200万元，…的中心小学教学楼: what the money went to, near or alone in the sentence. */
  #purpose(figure: FigureMark, before: FigureMark | undefined): Decision | undefined {
    if (!PURPOSEFUL.has(figure.indicator) && !(figure.kind === 'area' && before && isSpent(before))) return undefined
    const near = this.#levels.filter((word) => this.#isNear(word, figure))
    if (near.length > 0) {
      const { level } = allTogether(near, this.#text)
      return level && ['purpose', level]
    }
    const end = figure.to + untilParts(this.#text.slice(figure.to, figure.to + PURPOSE_REACH))
    const [first, ...others] = this.#levels.filter((word) => word.from < end)
    return first?.level &&
      first.from >= figure.to &&
      !isCounted(this.#text, first.from) &&
      others.every((word) => word.level === first.level)
      ? ['purpose', first.level]
      : undefined
  }

  #isNear(word: LevelWord, { to }: FigureMark): boolean {
    return word.from >= to && word.from - to <= BEHIND && !/[，；。]/.test(this.#text.slice(to, word.from))
  }
}

/** 投入38万元，对5所村小的校舍进行加固: said of the five schools. */
const COUNTED = /\d[余多]?[所名个位人](?:[^，。；、\d]{0,6})$/
const isCounted = (text: string, at: number): boolean => COUNTED.test(text.slice(Math.max(0, at - COUNTED_REACH), at))
const COUNTED_REACH = 12

const PURPOSE_REACH = 200
const untilParts = (text: string): number => {
  const parts = text.indexOf('其中')
  return parts < 0 ? text.length : parts
}

const STAFF = new Set(['teachers', 'staff', 'classes'])

/** 上述各项共计, 以上资金合计 */
const ALL_OF_THEM =
  /^(?:上述|以上)(?:各|[两三四五六七八]|几)?(?:项|类|部分)?(?:资金|经费|补助|支出|投入)?(?:共计|合计|总计|共)[^，。]{0,2}$/

/** Behind a list over several levels (初中2所、小学4所，学生845人) nothing says which one is meant. */
export function endsList(text: string, figures: readonly FigureMark[], index: number, first: number): boolean {
  const before = figures[index - 1]
  if (index - 1 <= first || !before) return false
  const figure = figures[index]!
  // 小学12所、初中8所，计20所: the sum is what is spoken of, but teachers may be those of all schools.
  if (before.levelFrom === 'parts' && before.level && TOTAL.test(before.lead)) return STAFF.has(figure.indicator)
  const earlier = figures[index - 2]
  // 在校学生3280人，在园幼儿910人，教师236人
  if (STAFF.has(figure.indicator) && before.indicator === 'enrolment' && earlier?.indicator === 'enrolment')
    return before.level !== earlier.level && earlier.level !== 'compulsory'
  const total =
    (/^(?:共计|合计|总计|共|总共|共有)/.test(figure.lead) && figure.lead.length <= 4) ||
    ALL_OF_THEM.test(figure.lead) ||
    /^(?:总数|总量|仍有|尚缺|缺额|缺编|缺口|其他|其它)/.test(figure.lead)
  if (before.unit === figure.unit && !total) return false
  if (/每|人均|平均/.test(figure.lead)) return false
  let back = index - 2
  const alike = (other: FigureMark): boolean => other.unit === before.unit || other.indicator === before.indicator
  while (back >= first && alike(figures[back]!) && index - back <= LOOK_BACK) back--
  const list = figures
    .slice(back + 1, index)
    .filter((other) => !isBracketed(text, other.outerFrom) && !(other.indicator === 'population' && !other.level))
  return list.some((other) => other.level !== list[0]!.level)
}

/** 教职工6448人（专任教师6276人） */
const opensBehind = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  text[before.outerTo] === '（' && figure.outerFrom - figure.lead.length <= before.outerTo + 1

/** 小学84所，初中22所，共106所 */
const TOTAL =
  /^(?:两项|两者|以上)?(?:合计|共计|总计|小计|共|计)(?:发放|拨付|下达|补助|支出|投入|资金|金额|资助|学生|惠及|有|为|达)*$/

/** 特殊教育学校就读96人，随班就读168人: one beside the other, and not within it. */
const isBeside = (own: Found, figure: FigureMark, before: FigureMark | undefined): boolean =>
  own.yieldsTo !== undefined &&
  before?.sentence === figure.sentence &&
  before.levelFrom === 'own words' &&
  before.indicator === figure.indicator

/** 示范高中2所、德育示范校11所, 教师进修学校1所: what has a name of its own is not of the kind that was named before it. */
const isSibling = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  before.sentence === figure.sentence &&
  before.levelFrom !== 'topic' &&
  before.unit === figure.unit &&
  before.level !== undefined &&
  NAMED_SCHOOL.test(figure.lead) &&
  /^[，、]$/.test(text.slice(before.outerTo, figure.outerFrom - figure.lead.length))
/**
 * 幼儿园工会12个、直属单位工会3个: with the noun of the one before, and a name of its own; 义务教育公用经费800万元、综合奖补310万元: money
 * for another purpose.
 */
const isParallel = (figure: FigureMark, before: FigureMark, text: string): boolean =>
  before.levelFrom === 'own words' &&
  before.unit === figure.unit &&
  figure.lead.length >= 4 &&
  (figure.kind === 'money' || figure.lead.slice(-2) === before.lead.slice(-2)) &&
  text.slice(before.outerTo, figure.outerFrom - figure.lead.length) === '、'
const NAMED_SCHOOL =
  /^(?!其中|[公民]办|新建|改建|扩建|普惠|[^，。；]{0,3}[省市县区][一二三]级)[^，。；]{2,}(?:学?校|中心|机构|单位)$/

const isSpent = (figure: FigureMark): boolean => figure.kind === 'money' || figure.kind === 'area'
