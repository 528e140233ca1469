/** What is counted at no level of education, whatever is spoken of: places, the economy, and what an office does. */
import type { FigureMark } from '../figure-mark.ts'
import { isOfPlaces } from '../naming/places-counted.ts'

const PLACES = /^(?:部门|省份?|乡|镇|街道|县|区|市(?![级直])|州|社区|单位|村(?![级小办完])|居委会|行政村|自然村|安置点)/
const ECONOMY = /老龄人口|总人口|财政(?:总)?收入|可支配收入|纯收入|生产总值|低保标准|GDP|农业人口/

/** 18个乡镇, 三部门, 距县城18公里: outside of schools altogether, also where words of a level stand beside them. */
export const isOutside = (figure: FigureMark): boolean =>
  isOfPlaces(figure) ||
  (figure.unit !== '所' && figure.tail.length > 0 && PLACES.test(figure.tail)) ||
  /^[乡镇县区市村]$/.test(figure.unit) ||
  (figure.unit === '公里' && /距|[离到]|行程|路程/.test(figure.lead)) ||
  ECONOMY.test(figure.lead)

/** 总人口9860人，其中农村劳动力5240人: part of the population. */
export const isOfPopulation = (divides: boolean, whole: FigureMark | undefined): boolean =>
  divides && whole?.levelFrom === 'outside' && whole.indicator === 'population'

const OF_THE_AREA = new Set('households villages population housing disabled-enrolment-rate spending-share'.split(' '))
/** What a school counts of those: 联系农户56户, 工资占支出的61%. */
const OF_A_SCHOOL = new Set(['households', 'housing', 'spending-share'])

/** Counted over the whole area, unless the words say of whom; what a school counts is its own. */
export const isOfTheArea = (figure: FigureMark, inSchool: boolean): boolean =>
  (OF_THE_AREA.has(figure.indicator) &&
    !/[适学]龄/.test(figure.lead) &&
    !(inSchool && OF_A_SCHOOL.has(figure.indicator))) ||
  (figure.indicator === 'land-area' && !/占地|用地|校园|[园校]舍|生均/.test(figure.lead)) ||
  /^(?:方面|步骤|阶段|(?:核心)?指标|措施|层面|问题|(?:工作|检查|督导|调研|领导)?小?组)/.test(figure.tail)

/** Dangerous buildings are those of all schools of the area, whichever was spoken of before. */
export const isDangerous = ({ lead }: FigureMark): boolean => /危房|排危/.test(lead)

const WHOLE_AREA =
  /^(?:(?:另外|此外|截至[^，]{2,12}，?|目前|去年|今年)?，?(?:全|我|本)[省市县区旗镇乡])|^全年(?:共|累计)?(?:未|没有)?(?:发生|查处|接到|受理)|各类/
/** 全县教师5000人, 发放各类助学金, 全年发生事故3起 ends what was spoken of before. */
export const isOfWholeArea = ({ lead }: FigureMark): boolean => WHOLE_AREA.test(lead)

/** In a report on a matter of compulsory education what the office did about it is at no level: 张贴标语30幅, 召开会议6次. */
const DONE_BY_OFFICE = new Set(
  'meetings publicity contracts visits households surveys satisfaction-rate opinions complaints representatives honours awards-money participants training-people training-sessions teacher-recruits inspections donation salary cases'.split(
    ' ',
  ),
)
/** Food is tested for the pupils. */
const SAMPLES = '批次'
/** 县级督学38名, 编制5名, 核查劝返工作组22个, 供货企业4家, 通知书46份: nor is what it has, sends out or hires. */
const AT_OFFICE = /督学|编制|专职人员|工作组|供货|企业|通知书|制度|包村|[进入]村|[进入]户|危房/
export const isOfOffice = ({ indicator, unit, lead, tail }: FigureMark): boolean =>
  (DONE_BY_OFFICE.has(indicator) && unit !== SAMPLES) || AT_OFFICE.test(lead + tail)

const ALL_EDUCATION = /财政(?:教育|(?:总|经常性)?(?:支出|收入))|教育(?:拨款|经费|投入|支出|费附加)/
/** 财政教育拨款5.2亿元 is of all education. */
export const isOfAllEducation = ({ kind, lead }: FigureMark): boolean =>
  (kind === 'money' || kind === 'points') && ALL_EDUCATION.test(lead)
