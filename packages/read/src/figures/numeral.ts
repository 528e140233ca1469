/**
 * A number as written, in Arabic, Chinese or mixed numerals: 1,260多, 1.08万, 两百三十, 三点五亿, 近百, 2万余. What is no
 * one number (十几, 三五, 二〇一二) still has an end, so that the scanner goes on behind it.
 */
import {
  classAt,
  DIGIT,
  digitAt,
  HAN_DIGIT,
  HAN_SCALE,
  hanDigitAt,
  isOneOf,
  SPACE,
  scaleAt,
} from '../words/character-class.ts'

export type Numeral = {
  end: number
  /** NaN when it stands for no one number. */
  value: number
  /** One in the last digit shown. */
  step: number
  han: boolean
  /** With 十百千万亿 behind digits or alone. */
  scaled: boolean
  /** What a numeral before it shares: 万 of 30至50万, 三至五万. */
  scale: number
  /** 余 or 多 inside or directly behind. */
  more: boolean
  /** Begins with a scale: 百余, 千名. */
  bare: boolean
  digits: number
}

const LONGEST = 15
/** A run of digits longer than this is no number; it is taken in pieces, so that none is read twice. */
const RUN = 40

export function readNumeral(text: string, at: number): Numeral {
  return classAt(text, at) === DIGIT ? arabic(text, at) : han(text, at)
}

/** `limit`: the place that stands before it, 万 of 3万2000; what goes no place below is not read on. */
function arabic(text: string, at: number, limit = Number.POSITIVE_INFINITY): Numeral {
  const whole = groupsEnd(text, at)
  const point = isPoint(text, whole)
  const end = point ? digitsEnd(text, whole + 1) : whole
  const places = point ? end - whole - 1 : 0
  let shown = 0
  let digits = 0
  for (let next = at; next < end; next++) {
    const digit = digitAt(text, next)
    if (digit < 0) continue
    shown = shown * 10 + digit
    digits++
  }
  const value = digits > LONGEST ? Number.NaN : shown / 10 ** places
  return withScale(text, { end, value, step: 10 ** -places, han: false, digits }, limit)
}

function digitsEnd(text: string, at: number): number {
  let next = at
  while (next < at + RUN && digitAt(text, next) >= 0) next++
  return next
}

/** 1,260,000: groups of three digits, each behind a comma, behind at most three; 12 670人 within a sentence. */
function groupsEnd(text: string, at: number): number {
  let next = digitsEnd(text, at)
  if (next > at + 3) return next
  const sign = text[next] === ' ' && classAt(text, at - 1) !== SPACE ? ' ' : '，,'
  while (next < at + RUN && isOneOf(text, next, sign) && digitsEnd(text, next + 1) === next + 4) next += 4
  return next
}

/** Copying turns a decimal point into 。 (13。7亿元); it is one where digits and then 万, 亿 or % stand behind. */
export function isPoint(text: string, at: number): boolean {
  const sign = text[at]
  if ((sign !== '.' && sign !== '。') || digitAt(text, at - 1) < 0 || digitAt(text, at + 1) < 0) return false
  return sign === '.' || isOneOf(text, digitsEnd(text, at + 1), '万亿%')
}

type Shown = Pick<Numeral, 'end' | 'value' | 'step' | 'han' | 'digits'>

/** 1.08万, 4千多, 200余万, 10多万, 2 万. */
function withScale(text: string, number: Shown, limit = Number.POSITIVE_INFINITY): Numeral {
  let next = number.end
  if (isOneOf(text, next, ' \n') && scaleAt(text, next + 1) >= 1e4) next++
  let more = false
  let scale = 1
  while (next < number.end + RUN) {
    if (isMore(text, next)) {
      more = true
      next++
    }
    const factor = scaleBehind(text, next)
    if (factor === 0) break
    scale *= factor
    next++
  }
  const ends = scale < 1e4 || more || !(number.step * scale < limit)
  const below = ends ? undefined : placesBelow(text, next, number.step * scale)
  if (below)
    return { ...below, value: number.value * scale + below.value, digits: number.digits + below.digits, scaled: true }
  return {
    ...number,
    end: next,
    value: number.value * scale,
    step: number.step * scale,
    scaled: scale > 1,
    scale,
    more,
    bare: false,
  }
}

/** 1万5千, 1亿2000万, 3万2000: what stands behind 万 or 亿 is less than one of it, and goes on to the place below. */
function placesBelow(text: string, at: number, unit: number): Numeral | undefined {
  if (digitAt(text, at) < 0) return undefined
  const below = arabic(text, at, unit)
  if (!(below.value < unit)) return undefined
  return below.scaled || (below.digits === 4 && unit === 1e4) ? below : undefined
}

/** 千 of 千米 and 百 of 百分点 belong to the unit. */
function scaleBehind(text: string, at: number): number {
  const factor = scaleAt(text, at)
  const units = factor === 1000 ? '米克瓦伏卡' : factor === 100 ? '分' : ''
  return isOneOf(text, at + 1, units) ? 0 : factor
}

/** 余, and 多 that begins no other word: 5多媒体, 20多功能, 多元化. */
const isMore = (text: string, at: number): boolean =>
  text[at] === '余' ||
  (text[at] === '多' &&
    !isOneOf(text, at + 1, '媒功样彩') &&
    !(text[at + 1] === '元' && isOneOf(text, at + 2, '化文评发')))

function han(text: string, at: number): Numeral {
  let next = at
  let total = 0
  let section = 0
  let digit = 0
  /** Digits since the last scale. */
  let run = 0
  let more = false
  let vague = false
  let last = 1
  for (; next < at + RUN; next++) {
    const kind = classAt(text, next)
    if (kind === HAN_DIGIT) {
      // 三五 and 二〇一二 are no one number.
      if (digit > 0) vague = true
      run++
      digit = hanDigitAt(text, next)
    } else if (kind === HAN_SCALE) {
      last = scaleAt(text, next)
      if (last < 1e4) section += Math.max(digit, 1) * last
      else {
        section += digit
        if (last === 1e8) total = (total + section || 1) * last
        else total += (section || 1) * last
        section = 0
      }
      run = 0
      digit = 0
    } else if (text[next] === '点' && classAt(text, next + 1) === HAN_DIGIT) {
      return hanFraction(text, next, vague ? Number.NaN : total + section + digit)
    } else if (text[next] === '几') {
      vague = true
    } else if (last > 1 && isMore(text, next)) {
      more = true
      if (scaleAt(text, next + 1) === 0) {
        next++
        break
      }
    } else break
  }
  // 两百三 is 230, 一万二 is 12000; 二百零三 is not.
  section += run === 1 && last >= 100 ? (digit * last) / 10 : digit
  return {
    end: next,
    value: vague ? Number.NaN : total + section,
    step: 1,
    han: true,
    scaled: last > 1,
    scale: run === 0 && last >= 1e4 ? last : 1,
    more,
    bare: scaleAt(text, at) >= 100,
    digits: next - at,
  }
}

function hanFraction(text: string, point: number, whole: number): Numeral {
  let shown = whole
  let places = 0
  let next = point + 1
  for (; places < RUN && hanDigitAt(text, next) >= 0; next++) {
    shown = shown * 10 + hanDigitAt(text, next)
    places++
  }
  return withScale(text, { end: next, value: shown / 10 ** places, step: 10 ** -places, han: true, digits: 1 })
}
