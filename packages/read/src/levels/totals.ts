/** Totals over several levels: 小学 and 初中 together are compulsory education, other levels together are none. */
import type { Level } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'
import type { LevelWord } from '../words/sentence-words.ts'
import { type Found, isBracketed } from './own-level.ts'

const LOOK_BACK = 8
const PARTS_BEGIN = 14
const FIRST_PART = 10
const PARTS_REACH = 60
const PARTS = /^[^\d。；]{0,10}?其中/
/** 各类学校3所，其中小学2所 */
const ALL_KINDS = /各[级类]/

export const isStage = (level: Level | undefined): boolean => level === 'primary' || level === 'junior'
const isOfStages = (level: Level | undefined): boolean => level === 'compulsory' || isStage(level)

/**
 * A whole before its parts: 贫困学生255人，其中小学185人、高中70人 are of no one level, 留守儿童420人，其中小学290人、初中130人 of compulsory
 * education; buildings of both stages belong to none.
 */
export function wholeOf(
  text: string,
  figure: FigureMark,
  words: readonly LevelWord[],
  levelOf: (word: LevelWord) => Level | undefined,
): Found | undefined {
  const begin = PARTS.exec(text.slice(figure.outerTo, figure.outerTo + PARTS_BEGIN))
  if (!begin) return undefined
  const from = figure.outerTo + begin[0].length
  const named = words.filter(
    (word) => word.from >= from - 2 && word.from < from + PARTS_REACH && (word.level || word.among),
  )
  const parts = new Set(named.map(levelOf))
  if (parts.size < 2 || named[0]!.from > from + FIRST_PART) return undefined
  const together = figure.kind !== 'area' && !ALL_KINDS.test(figure.lead) && [...parts].every(isOfStages)
  return { level: together ? 'compulsory' : undefined }
}

const SUM = /(?:共|共计|合计|总计)$/
/** 8所小学、5所初中共13所: the words before it name only the last part. */
export function sumOf(figure: FigureMark, own: Found | undefined, list: readonly FigureMark[]): Found | undefined {
  if (!own?.level || own.level !== list.at(-1)?.level || !SUM.test(figure.lead)) return undefined
  const parts = list.filter(({ level }) => level !== undefined)
  if (parts.every(({ level }) => level === own.level)) return undefined
  return { level: parts.every(({ level }) => isStage(level)) ? 'compulsory' : undefined, among: [] }
}

const TOTAL =
  /^(?:两项|两者|以上)?(?:合计|共计|总计|小计|共|计)(?:发放|拨付|安排|下达|补助|支出|投入|资金|金额|资助|学生|惠及|有|为|达)*$/
/** 小学84所，初中22所，共106所; 小学每人750元、初中每人1000元，共拨付2700万元 */
export const isTotal = ({ lead }: FigureMark): boolean => TOTAL.test(lead)

/** 每人1250元 */
export const isPerHead = ({ lead }: FigureMark): boolean => /每|人均/.test(lead)

/** 小学…，每人1000元，计986万元；初中…，每人1250元，计1405万元: the second sum is of its own stage, as the first. */
export const isProduct = ({ lead }: FigureMark, before: FigureMark): boolean => lead === '计' && isPerHead(before)

/** 为5621名小学生和2802名初中生拨付561万元: money for both of those named before it. */
export function sharedBy(text: string, figure: FigureMark, told: readonly FigureMark[]): Found | undefined {
  const [one, other] = told.slice(-2)
  if (!one || !other || figure.kind !== 'money') return undefined
  if (
    text.slice(other.outerTo, figure.outerFrom) !== figure.lead ||
    !/[和与及、]$/.test(text.slice(one.outerTo, other.outerFrom))
  )
    return undefined
  if (one.level === other.level || !one.level || !other.level) return undefined
  return { level: [one, other].every(({ level }) => isStage(level)) ? 'compulsory' : undefined, among: [] }
}

/** 附设幼儿园有幼儿119人，在校学生总数1373人: all whom the school teaches, and no longer the children of the kindergarten. */
export const isOfAllPupils = ({ lead }: FigureMark, before: FigureMark): boolean =>
  before.level === 'preschool' && /^(?:全校|学校)?(?:在校)?(?:学生|孩子)(?:总人?数|合计|总计|共)/.test(lead)

export function areBothStages(list: readonly FigureMark[]): boolean {
  const levels = new Set(list.map(({ level }) => level))
  return levels.size === 2 && levels.has('primary') && levels.has('junior')
}

const STAFF = new Set(['teachers', 'staff', 'classes'])
/** 上述各项共计, 以上资金合计 */
const ALL_OF_THEM =
  /^(?:上述|以上)(?:各|[两三四五六七八]|几)?(?:项|类|部分)?(?:资金|经费|补助|支出|投入)?(?:共计|合计|总计|共)[^，。]{0,2}$/
const REST_OR_ALL = /^(?:总数|总量|仍有|尚缺|缺额|缺编|缺口|其他|其它)/

/** Behind a list over several levels (初中2所、小学4所，学生845人) nothing says which one is meant. */
export function endsList(text: string, told: readonly FigureMark[], figure: FigureMark): boolean {
  const [earlier, before] = told.slice(-2)
  if (!earlier || !before) return false
  // 小学12所、初中8所，计20所: the sum is what is spoken of, but teachers may be those of all schools.
  if (before.levelFrom === 'parts' && before.level && isTotal(before)) return STAFF.has(figure.indicator)
  // 在校学生3280人，在园幼儿910人，教师236人
  if (STAFF.has(figure.indicator) && before.indicator === 'enrolment' && earlier.indicator === 'enrolment')
    return before.level !== earlier.level && earlier.level !== 'compulsory'
  const total =
    (/^(?:共计|合计|总计|共|总共|共有)/.test(figure.lead) && figure.lead.length <= 4) ||
    ALL_OF_THEM.test(figure.lead) ||
    REST_OR_ALL.test(figure.lead)
  if (before.unit === figure.unit && !total) return false
  if (/每|人均|平均/.test(figure.lead)) return false
  return areOfSeveralLevels(text, listBefore(told))
}

/** The last figures of one unit, or of one thing counted. */
function listBefore(told: readonly FigureMark[]): readonly FigureMark[] {
  const last = told.at(-1)!
  let back = told.length - 2
  while (back >= 0 && told.length - back <= LOOK_BACK && isAlike(told[back]!, last)) back--
  return told.slice(back + 1)
}

const isAlike = (one: FigureMark, other: FigureMark): boolean =>
  one.unit === other.unit || one.indicator === other.indicator

function areOfSeveralLevels(text: string, list: readonly FigureMark[]): boolean {
  const counted = list.filter(
    (figure) => !isBracketed(text, figure.outerFrom) && !(figure.indicator === 'population' && !figure.level),
  )
  return counted.some(({ level }) => level !== counted[0]!.level)
}
