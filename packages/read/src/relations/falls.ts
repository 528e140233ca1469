/** Whether words say that something became less: a verb of change, a step (比上年减少45人), a rate (比上年下降5.4%). */
import type { RelatedFigure } from './related-figure.ts'

type Told = Pick<RelatedFigure, 'lead' | 'flow'>

/** 下降, 降幅, 缩小, 少: words of change hold one of these characters if, and only if, they go down. */
export const goesDown = (word: string): boolean => /[减降落跌少低慢缩滑]/.test(word)

export const UP =
  /(?:追加|扩招|补招|调增|增拨|增加|增长|净增|新增|提高|提升|上升|多|增|扩大|升|高|超|超出|超过|高出)[了出]?(?:约|近)?$/
export const DOWN = /(?:减少|下降|降低|减|少|降|回落|压减|压缩|消除|化解|下滑|低|节约|节省)[了]?(?:约|近)?$/

/** 消除危房7.7万平方米; 撤并教学点6个，由31个减为25个 */
export const TAKEN_AWAY = /(?:消除|化解|撤并|压减|裁撤|核减|清退)[^，。；由从到至]{0,8}$/

/** Of the step from one figure to another. */
export const falls = ({ lead, flow }: Told): boolean =>
  DOWN.test(lead) || TAKEN_AWAY.test(lead) || (!UP.test(lead) && flow === 'decrease')

/** Of a rate of growth, planned or not: 预计下降37.2%, 压减率89.5%. */
export const rateFalls = ({ lead, flow }: Told): boolean =>
  flow === 'decrease' || /下降|降幅|减幅|减少|降低|压减|负增长/.test(lead)
