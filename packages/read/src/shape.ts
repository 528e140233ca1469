/**
 * Numbers that have a shape of their own: 百分之九十八, 三分之一, 1/4, 14:1, 八成, 一半; and dates, clock times, phone and
 * section numbers, which are no figures but must be taken whole.
 */
import type { QuantityKind } from '@youju/model'
import { classAt, DIGIT, digitAt, HAN_DIGIT, HAN_SCALE } from './character-class.ts'
import { type Numeral, readNumeral } from './numeral.ts'

export type Shape = { end: number; value: number; step: number; kind: QuantityKind; unit: string; figure: boolean }

const share = (end: number, value: number, step = 0): Shape => ({
  end,
  value: Number(value.toPrecision(14)),
  step,
  kind: 'share',
  unit: '',
  figure: Number.isFinite(value),
})
const nothing = (end: number): Shape => ({ end, value: Number.NaN, step: 1, kind: 'other', unit: '', figure: false })

export function readShape(text: string, at: number, numeral: Numeral, to: number): Shape | undefined {
  if (numeral.end >= to && !numeral.han) return undefined
  return fractionInWords(text, numeral, to) ?? (numeral.han ? tenths(text, at, numeral) : signs(text, at, numeral, to))
}

/** X分之Y. 百分之 begins with a scale that is no number of its own. */
function fractionInWords(text: string, numeral: Numeral, to: number): Shape | undefined {
  if (!text.startsWith('分之', numeral.end)) return undefined
  const start = numeral.end + 2
  if (start >= to || !isNumeral(text, start)) return undefined
  const upper = readNumeral(text, start)
  return share(upper.end, upper.value / numeral.value, upper.step / numeral.value)
}

const isNumeral = (text: string, at: number): boolean => {
  const kind = classAt(text, at)
  return kind === DIGIT || kind === HAN_DIGIT || kind === HAN_SCALE
}

/** 八成, 一半. 成 of 成立 and 成员 is another word. */
function tenths(text: string, at: number, numeral: Numeral): Shape | undefined {
  const next = text[numeral.end]
  if (next === '成' && !numeral.scaled && numeral.value >= 1 && numeral.value < 10) {
    const behind = text[numeral.end + 1] ?? ' '
    if ('为立功绩员果套长人才熟本就交效分教天都名一不年建'.includes(behind)) return undefined
    if (behind === '半') return share(numeral.end + 2, numeral.value / 10 + 0.05, 0.05)
    const before = text[at - 1] ?? ' '
    return '近约超达占有过逾的为余足到将在'.includes(before) || '以左多的，。、；）'.includes(behind)
      ? share(numeral.end + 1, numeral.value / 10, 0.1)
      : undefined
  }
  if (
    next === '半' &&
    numeral.value === 1 &&
    !numeral.scaled &&
    !'年天月日小多数个'.includes(text[numeral.end + 1] ?? ' ')
  )
    return share(numeral.end + 1, 0.5, 0.1)
  return undefined
}

/** 1/4, 14:1, 2019/5/22, 8:30, 0571-8888, 1.2.3 */
function signs(text: string, at: number, numeral: Numeral, to: number): Shape | undefined {
  if (!Number.isFinite(numeral.value)) return nothing(numeral.end)
  const sign = text[numeral.end] ?? ' '
  const next = numeral.end + 1
  if (next >= to || digitAt(text, next) < 0) return undefined
  const second = readNumeral(text, next)
  const chained = '/／:：-.·'.includes(text[second.end] ?? ' ') && digitAt(text, second.end + 1) >= 0
  if ('/／'.includes(sign)) {
    const before = text[at - 1] ?? ' '
    if (chained || before === '/' || '月日年'.includes(text[second.end] ?? ' '))
      return nothing(chained ? behindRun(text, second.end, to) : second.end)
    return numeral.value < second.value && second.value <= 1000 && !second.scaled
      ? share(second.end, numeral.value / second.value)
      : nothing(second.end)
  }
  if (':：∶︰'.includes(sign))
    return chained ? nothing(behindRun(text, second.end, to)) : ratio(text, at, numeral, second)
  if ('·•'.includes(sign)) return nothing(second.end)
  return undefined
}

function ratio(text: string, at: number, first: Numeral, second: Numeral): Shape {
  const clock =
    first.value < 24 &&
    first.step === 1 &&
    second.digits === 2 &&
    second.step === 1 &&
    second.value < 60 &&
    text[first.end] !== '∶' &&
    !text.slice(Math.max(0, at - 16), at).includes('比')
  if (clock || second.value === 0) return nothing(second.end)
  return {
    end: second.end,
    value: Number((first.value / second.value).toPrecision(14)),
    step: first.step / second.value,
    kind: 'ratio',
    unit: '',
    figure: true,
  }
}

function behindRun(text: string, at: number, to: number): number {
  let next = at
  while (next < to && (digitAt(text, next) >= 0 || '/／:：-.·'.includes(text[next]!))) next++
  return next
}
