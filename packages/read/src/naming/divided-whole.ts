/** 发现问题156条，其中消防58条、设施器材37条: as their whole stands or happened, so do its parts (1068 of 1073 in 20 annotated sets). */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { verbsIn } from './flow-verbs.ts'
import { LEFT } from './stands-or-happened.ts'

/** ，其中 or （其中 straight behind the whole. */
const divides = (text: string, at: number): boolean =>
  text.startsWith('其中', text[at] === '，' || text[at] === '（' ? at + 1 : at)

export class DividedWhole {
  readonly #words: CompiledLexicon
  #whole: FigureMark | undefined

  constructor(words: CompiledLexicon) {
    this.#words = words
  }

  /** Flow is told of the whole before its parts are asked for, so figures come in order. */
  step(text: string, figure: FigureMark, before: FigureMark | undefined): void {
    if (before?.sentence !== figure.sentence) this.#whole = undefined
    else if (divides(text, before.outerTo)) this.#whole = before
    else if (figure.unit !== this.#whole?.unit || isApart(text, figure)) this.#whole = undefined
  }

  flowOf(figure: FigureMark): FigureMark['flow'] {
    const whole = this.#whole
    if (whole?.unit !== figure.unit || !happensOrStands(whole) || !happensOrStands(figure)) return figure.flow
    return whole.flow === 'stock' && endsInVerb(figure, this.#words) ? figure.flow : whole.flow
  }
}

/** …，尚有15所没有动工; …，26名督学全部参加: no part, but something said of them. */
const isApart = (text: string, { lead, outerFrom }: FigureMark): boolean =>
  LEFT.test(lead) || /^(?:尚|仍|还)有/.test(lead) || (lead === '' && text[outerFrom - 1] === '，')

/** 教师56名，其中新招聘18名: what was done tells of itself; 新招 is the verb that is known. */
const endsInVerb = ({ lead }: FigureMark, words: CompiledLexicon): boolean =>
  verbsIn(lead, 0, words).some(({ flow, to }) => flow === 'flow' && to >= lead.length - 1)

const happensOrStands = ({ flow }: FigureMark): boolean => flow === 'stock' || flow === 'flow'
