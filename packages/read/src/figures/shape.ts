/**
 * Numbers that have a shape of their own: 百分之九十八, 三分之一, 1/4, 14:1, 八成, 一半; and dates, clock times and versions,
 * which are no figures but must be taken whole.
 */
import type { QuantityKind } from '@youju/model'
import { digitAt, isOneOf } from '../words/character-class.ts'
import { type Numeral, readNumeral } from './numeral.ts'

export type Shape = { end: number; stated?: { value: number; step: number; kind: QuantityKind } }

const stated = (kind: QuantityKind, end: number, value: number, step: number): Shape =>
  Number.isFinite(value) ? { end, stated: { value: Number(value.toPrecision(14)), step, kind } } : { end }

export function readShape(text: string, at: number, numeral: Numeral): Shape | undefined {
  return fractionInWords(text, numeral) ?? (numeral.han ? tenths(text, at, numeral) : signs(text, at, numeral))
}

/** X分之Y. 百分之 begins with a scale that is no number of its own. */
function fractionInWords(text: string, numeral: Numeral): Shape | undefined {
  if (!text.startsWith('分之', numeral.end)) return undefined
  const start = numeral.end + 2
  const upper = readNumeral(text, start)
  if (upper.end === start) return undefined
  const share = upper.value / numeral.value
  return stated('share', upper.end, share, numeral.value < 100 ? roundlyAt(share) : upper.step / numeral.value)
}

/** 三分之一 is said of 32 % and of 35 %, not of 40 %: how far apart the two ends lie. */
const roundlyAt = (share: number): number => Math.min(0.04, 0.16 * share)

/** 八成学生参加了…, 七成以上的学校. */
const OF_ALL = /^(?:的?(?:学生|教师|学校|家长|群众|农村|中小学|受访|毕业|幼儿|适龄|职工|校长|班级|经费|资金|项目))/

/** 八成, 一半. 成 of 成立 and 成员 is another word. */
function tenths(text: string, at: number, numeral: Numeral): Shape | undefined {
  const next = numeral.end + 1
  if (text[numeral.end] === '半' && numeral.value === 1) return stated('share', next, 0.5, 0.1)
  if (text[numeral.end] !== '成' || numeral.scaled) return undefined
  if (text[next] === '半') return stated('share', next + 1, numeral.value / 10 + 0.05, 0.05)
  const share = stated('share', next, numeral.value / 10, 0.1)
  if (isOneOf(text, at - 1, '近约超逾占达过足') || isOneOf(text, next, '以左多的，。、；）')) return share
  if ((at === 0 || isOneOf(text, at - 1, '\n。，；：')) && OF_ALL.test(text.slice(next, next + 4))) return share
  return isOneOf(text, at - 1, '有为余到将在的') && !isOneOf(text, next, '立功绩员果套长人才熟交效分年建')
    ? share
    : undefined
}

const SIGNS = '/／:：-.·'

/** 1/4, 14:1; of longer chains (2019/5/22, 8:30-9:30, 1:2:3) nothing is stated. */
function signs(text: string, at: number, numeral: Numeral): Shape | undefined {
  const spaced = spacedRatio(text, at, numeral.end)
  const next = spaced ?? numeral.end + 1
  if (digitAt(text, next) < 0) return undefined
  const second = readNumeral(text, next)
  const chained =
    (isOneOf(text, second.end, SIGNS) && digitAt(text, second.end + 1) >= 0) ||
    (isOneOf(text, at - 1, SIGNS) && digitAt(text, at - 2) >= 0)
  if (isOneOf(text, numeral.end, '/／')) {
    const isShare = numeral.value < second.value && second.value <= 1000
    if (chained || !isShare || isOneOf(text, second.end, '月日年')) return { end: second.end }
    return stated('share', second.end, numeral.value / second.value, 0)
  }
  if (spaced !== undefined || isOneOf(text, numeral.end, ':：∶︰')) {
    if (chained || isClock(text, at, numeral, second)) return { end: second.end }
    return stated('ratio', second.end, numeral.value / second.value, numeral.step / second.value)
  }
  return undefined
}

const SPACED = /^ ?[:：∶︰] ?(?=\d)/

/** 师生比1: 18. Where the second number begins. */
function spacedRatio(text: string, at: number, end: number): number | undefined {
  if (!/比(?:例|值)?(?:为|达到?|是|约|约为)?[:：]?$/.test(text.slice(Math.max(0, at - 8), at))) return undefined
  const sign = SPACED.exec(text.slice(end, end + 4))
  return sign ? end + sign[0].length : undefined
}

/** 8:30; 14∶10 and 学生与教师之比14:10 are no times of day. */
const isClock = (text: string, at: number, hours: Numeral, minutes: Numeral): boolean =>
  hours.value < 24 &&
  hours.step === 1 &&
  minutes.digits === 2 &&
  minutes.step === 1 &&
  minutes.value < 60 &&
  text[hours.end] !== '∶' &&
  !text.slice(Math.max(0, at - 16), at).includes('比')
