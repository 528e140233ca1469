/** What a heading means in a ledger: a field, the unit, the period, a place above the unit, or a mere row number. */
import { type Field, type Ledger, UNIT_KINDS, type UnitKind } from '@youju/model'
import { compact, plain, withoutBrackets } from '../spelling.ts'
import { withoutMeasure } from './named-measure.ts'

export type Meaning =
  | { is: 'field'; field: Field }
  /** `below` where it names units below those that are expected to fill the ledger. */
  | { is: 'unit'; by: 'name' | 'code'; below?: boolean }
  | { is: 'period' }
  | { is: 'redundant' }

const NAMES: Record<UnitKind, string> = {
  nation: '国家',
  province: '省 省份 省名',
  city: '市 地市 市州 市名',
  county: '县 区县 县区 县市区 县名',
  township: '乡镇 镇 乡 镇街 街道 乡镇名称 乡镇街道 镇名 学区',
  village: '村 村居 行政村 村社区 村名 村名称',
  school:
    '学校 学校名称 校名 学校机构名称 学校全称 学校简称 所在学校 就读学校 任教学校 幼儿园 幼儿园名称 园名 园所 园所名称 校园名称 school schoolname',
  campus: '校区 教学点 校区名称 教学点名称',
  class: '班级 班级名称',
  section: '科室 股室 部门',
}
const ANY_UNIT = '单位 单位名称 填报单位 填表单位 机构名称 机构 所属单位 所在单位 工作单位 unit'.split(' ')
const UNIT_CODE =
  '学校代码 学校标识码 学校机构标识码 机构标识码 标识码 机构代码 单位代码 单位编码 学校编码 园所代码 幼儿园代码 区划代码 行政区划代码 乡镇代码 schoolcode unitcode'.split(
    ' ',
  )
const PERIOD =
  '年度 学年 学年度 年份 学期 季度 月份 统计年度 统计学年 所属年度 所属学年 填报年度 期间 period year schoolyear'.split(
    ' ',
  )
const ROW_NUMBER = '序号 编号 行次 顺序 序 no 号'.split(' ')

/** Endings that headings carry or leave off without meaning anything else: 班级 and 班级数. */
const ENDING = /(?:总?人数|总数|数量|名称|情况|合计|小计|总计|数|计)$/
const stem = (word: string): string => word.replace(ENDING, '') || word

export class Headings {
  readonly ledger: Ledger
  readonly #exact = new Map<string, Meaning>()
  readonly #stems = new Map<string, Meaning | undefined>()

  constructor(ledger: Ledger) {
    this.ledger = ledger
    // Earlier names win: what the ledger calls its fields comes before anything guessed.
    for (const field of ledger.fields) this.#name([field.label.zh], { is: 'field', field })
    for (const field of ledger.fields)
      this.#name([field.label.en, field.code, ...field.aliases], { is: 'field', field })
    for (const field of ledger.fields) {
      for (const word of [field.label.zh, ...field.aliases].flatMap(spellings)) {
        const key = stem(word)
        const other = this.#stems.get(key)
        const same = other?.is === 'field' && other.field === field
        this.#stems.set(key, this.#stems.has(key) && !same ? undefined : { is: 'field', field })
      }
    }
    this.#name(UNIT_CODE, { is: 'unit', by: 'code' })
    this.#name([...NAMES[ledger.filledBy.kind].split(' '), ...ANY_UNIT], { is: 'unit', by: 'name' })
    for (const kind of keepersBelow(ledger)) this.#name(NAMES[kind].split(' '), { is: 'unit', by: 'name', below: true })
    this.#name(PERIOD, { is: 'period' })
    this.#name([...ROW_NUMBER, ...Object.values(NAMES).flatMap((names) => names.split(' '))], { is: 'redundant' })
  }

  #name(words: readonly string[], meaning: Meaning): void {
    for (const word of words.flatMap(spellings)) if (!this.#exact.has(word)) this.#exact.set(word, meaning)
  }

  /** `exact` tells a name of the ledger from one that only resembles it. */
  find(heading: string): { meaning: Meaning; exact: boolean } | undefined {
    const { words, stems } = spelled(heading)
    for (const word of words) {
      const meaning = this.#exact.get(word)
      if (meaning) return { meaning, exact: true }
    }
    for (const word of stems) {
      const meaning = this.#stems.get(word)
      if (meaning) return { meaning, exact: false }
    }
    return undefined
  }
}

/**
 * A column of schools in a ledger of the county's that schools keep too says whose line it is. 科室 and 部门 say as often who does
 * the work.
 */
const keepersBelow = ({ filledBy }: Ledger): UnitKind[] =>
  filledBy.also.filter((kind) => kind !== 'section' && UNIT_KINDS.indexOf(kind) > UNIT_KINDS.indexOf(filledBy.kind))

const known = new WeakMap<Ledger, Headings>()
export function headingsOf(ledger: Ledger): Headings {
  const headings = known.get(ledger) ?? new Headings(ledger)
  known.set(ledger, headings)
  return headings
}

type Spelled = { words: readonly string[]; stems: readonly string[] }

/** The same few headings are held against every ledger of a pack. */
const spelledBefore = new Map<string, Spelled>()
const MOST_REMEMBERED = 20_000

function spelled(heading: string): Spelled {
  const before = spelledBefore.get(heading)
  if (before) return before
  const words = spellings(heading)
  const found = { words, stems: [...new Set(words.flatMap((word) => [word, stem(word)]))] }
  if (spelledBefore.size >= MOST_REMEMBERED) spelledBefore.clear()
  spelledBefore.set(heading, found)
  return found
}

/** With what stands in brackets and without, and without a leading 其中 or number. */
function spellings(heading: string): string[] {
  const bare = compact(heading)
    .replace(/[%‰]$/, '')
    .replace(/^(?:其中[:：]?|[*#★]|\(?\d{1,2}[).、])+/, '')
  return [...new Set([plain(bare), plain(withoutBrackets(bare)), plain(withoutMeasure(bare))])].filter(Boolean)
}
