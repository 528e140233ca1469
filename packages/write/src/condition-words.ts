/** A condition as an office reads it: `donation(donation-use=library) > 0` is 捐赠笔数（图书馆） > 0. */
import { findCodeLabel, type Pack } from '@youju/model'
import type { Condition } from './condition.ts'

const WORD = /'[^']*'|\b(?:and|or)\b|([a-z][a-z0-9]*(?:-[a-z0-9]+)*)(?:\(([^)]*)\))?/g
const JOINTS: Record<string, string> = { and: '且', or: '或' }
/** Periods that a condition asks for beside the report's own. */
const PERIODS: Record<string, string> = { previous: '上年', next: '下年' }

export const conditionWords = (pack: Pack, { source }: Condition): string =>
  source.replace(WORD, (written, code?: string, attributes?: string) => {
    if (code === undefined) return JOINTS[written] ?? written
    const label = pack.indicators.find((indicator) => indicator.code === code)?.label.zh ?? code
    const among = (attributes ?? '')
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((pair) => pair.split('='))
      .map(([dimension, value = '']) => PERIODS[value] ?? findCodeLabel(pack, dimension!, value)?.zh ?? value)
    return among.length > 0 ? `${label}（${among.join('、')}）` : label
  })

/** What is said of a part of a report that stands or falls with a condition nobody can judge. */
export const undecided = (pack: Pack, condition: Condition): string => `按“${conditionWords(pack, condition)}”写的内容`
