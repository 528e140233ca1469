/**
 * What came of what was counted before: the problems that were put right, those who passed the course, the rate of either,
 * the worth of what was bought. Such figures are of the kind of what they came of.
 */
import type { FigureMark } from '../figure-mark.ts'

const LOOK_BACK = 4

export function ofOutcome(figures: readonly FigureMark[], index: number): string | undefined {
  const figure = figures[index]!
  if (figure.tail.length > 0) return undefined
  if (figure.kind === 'share') return ofRate(figure, figures, index)
  if (figure.kind === 'money') return ofWorth(figure, countedBefore(figures, index))
  if (figure.kind !== 'count') return undefined
  if (DEALT_WITH.test(figure.lead)) return among(DEALT, countedBefore(figures, index, figure.unit))
  if (figure.group === 'people' && PASSED.test(figure.lead)) return among(TAUGHT, countedBefore(figures, index))
  return undefined
}

/** 发现问题217个，当场整改204个 */
const DEALT_WITH =
  /^(?:到[^，。；]{1,6})?(?:已|经|当场|当年|现场|立即|限期|全部|按[期时]|督促|现|均|尚?未能?|正在)*(?:整改|解决|办结|处理|化解|落实|改正|修复|销号)(?:到位|完成|完毕|了)?$/
const DEALT_WITH_RATE = /^(?:问题|按[期时])?(?:整改|办结|解决|修复|落实|销号|改正)(?:完成|到位)?率/
const DEALT = new Set(['other', 'hazards', 'opinions', 'complaints', 'cases', 'inspections'])
/** 培训600人，结业合格564人 */
const PASSED = /^(?:考核|考试|培训|结业|全部)*(?:合格|结业|通过)(?:者|人员|的)?(?:有|共)?$/
const TAUGHT = new Set(['training-people', 'adult-training', 'literacy-training'])
/** 抽检360批次，合格率98.6% */
const PASS_RATE = /^(?:总|最终)?(?:合格|达标|通过)率(?:为|达到?|均为|均达)?$/
const PASS_RATES: ReadonlyMap<string, string> = new Map([
  ['inspections', 'inspections'],
  ['schools', 'standard-school-rate'],
  ['training-people', 'exam-pass-rate'],
  ['adult-training', 'exam-pass-rate'],
  ['participants', 'exam-pass-rate'],
  ['exam-result', 'exam-pass-rate'],
])

function ofRate({ lead }: FigureMark, figures: readonly FigureMark[], index: number): string | undefined {
  const before = countedBefore(figures, index)
  if (DEALT_WITH_RATE.test(lead)) return among(DEALT, before)
  return PASS_RATE.test(lead) && before ? PASS_RATES.get(before.indicator) : undefined
}

/** 教学仪器2438件，总值21.6万元 */
const WORTH = /^总?(?:价值|值)(?:约|共|计|为|达|近)*$/
const THINGS = new Set(['other', 'computers', 'books', 'ict-coverage'])
export const isWorth = ({ kind, lead }: FigureMark): boolean => kind === 'money' && WORTH.test(lead)
const ofWorth = (figure: FigureMark, before: FigureMark | undefined): string | undefined =>
  isWorth(figure) && before?.group === 'things' && THINGS.has(before.indicator) ? 'equipment-value' : undefined

/** The count told last in the sentence, in the same unit where one is asked for. */
function countedBefore(figures: readonly FigureMark[], index: number, unit?: string): FigureMark | undefined {
  const { sentence } = figures[index]!
  for (let back = index - 1; back >= Math.max(0, index - LOOK_BACK); back--) {
    const other = figures[back]!
    if (other.sentence !== sentence) return undefined
    if (other.kind === 'count' && (unit === undefined || other.unit === unit)) return other
  }
  return undefined
}

const among = (indicators: ReadonlySet<string>, before: FigureMark | undefined): string | undefined =>
  before && indicators.has(before.indicator) ? before.indicator : undefined
