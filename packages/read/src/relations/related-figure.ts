/** A figure as relations see it: what one after the other asks of it again and again is worked out once. */
import type { FigureMark } from '../figure-mark.ts'
import { type Interval, intervalAround } from '../figures/interval.ts'

export type RelatedFigure = Readonly<FigureMark> & {
  /** What it may truly be. */
  truth: Interval
  /** Told as a step from what there was. */
  isChange: boolean
  /** What one pupil, class or square metre gets or costs. */
  isPerUnit: boolean
}

export function relatedFigure(mark: FigureMark): RelatedFigure {
  const { value, step, bound, flow, unit } = mark
  const [lead, tail] = [withoutBlanks(mark.lead), withoutBlanks(mark.tail)]
  return {
    ...mark,
    ...{ lead, tail },
    truth: intervalAround(value, step, bound),
    isChange: (flow === 'increase' || flow === 'decrease') && isStep(lead),
    isPerUnit: unit.includes('/') || STANDARD.test(tail) || EACH.test(lead),
  }
}

/** Blanks in a phrase say nothing: 的 6.3 %. */
const withoutBlanks = (words: string): string => (BLANK.test(words) ? words.replaceAll(BLANKS, '') : words)
const BLANK = /\s/
const BLANKS = /\s+/g

const isStep = (lead: string): boolean => !ARRIVED.test(lead) && (!NEW.test(lead) || COMPARED.test(lead))
/** 提高到, 增至: what was arrived at. */
const ARRIVED = /(?:(?<!达)到|至)[了约近]*$/
/** 新增学位4200个, 新增教师128名 stand for themselves; 比上年新增69人 is a step from one figure to another. */
const NEW = /(?:新增|新建|新招|增设|增配|新配)[^，。；]*$/
const COMPARED = /比|较|增长|增加|净增/

const STANDARD = /^[^，。；]{0,2}的?标准/
const EACH = /(?:每(?!学?年[^，。；每人生校班]*$)|[人生校班园户师村次间栋幢台套镇乡]均|单价|定额)[^，。；]*$/
