/** 发现问题156条，其中消防58条、设施器材37条: as their whole stands or happened, so do its parts (1068 of 1073 in 20 annotated sets). */
import type { FigureMark } from './figure-mark.ts'
import { LEFT } from './stands-or-happened.ts'

const DIVIDES = /^[，（]?其中/

export class DividedWhole {
  #whole: FigureMark | undefined

  /** Flow is told of the whole before its parts are asked for, so figures come in order. */
  step(text: string, figure: FigureMark, before: FigureMark | undefined): void {
    if (before?.sentence !== figure.sentence) this.#whole = undefined
    else if (DIVIDES.test(text.slice(before.outerTo, figure.outerFrom))) this.#whole = before
    else if (figure.unit !== this.#whole?.unit || isApart(text, figure)) this.#whole = undefined
  }

  flowOf(figure: FigureMark): FigureMark['flow'] {
    const whole = this.#whole
    return whole?.unit === figure.unit && happensOrStands(whole) && happensOrStands(figure) ? whole.flow : figure.flow
  }
}

/** …，尚有15所没有动工; …，26名督学全部参加: no part, but something said of them. */
const isApart = (text: string, { lead, outerFrom }: FigureMark): boolean =>
  LEFT.test(lead) || /^(?:尚|仍|还)有/.test(lead) || (lead === '' && text[outerFrom - 1] === '，')

const happensOrStands = ({ flow }: FigureMark): boolean => flow === 'stock' || flow === 'flow'
