/**
 * A number as written, in Arabic, Chinese or mixed numerals: 1,260多, 1.08万, 两百三十, 三点五亿, 近百, 2万余. What is no
 * one number (十几, 三五, 二〇一二) still has an end, so that the scanner goes on behind it.
 */
import { classAt, DIGIT, digitAt, HAN_DIGIT, HAN_SCALE, hanDigitAt, scaleAt } from './character-class.ts'

export type Numeral = {
  end: number
  /** NaN when it stands for no one number. */
  value: number
  /** One in the last digit shown. */
  step: number
  han: boolean
  /** With 十百千万亿 behind digits or alone. */
  scaled: boolean
  /** 余 or 多 inside or directly behind. */
  more: boolean
  /** Begins with a scale: 百余, 千名. */
  bare: boolean
  digits: number
}

const LONGEST = 15
/** A run of digits longer than this is no number; it is taken in pieces, so that none is read twice. */
const RUN = 40
const MORE = '余多'
const VAGUE = '几数来'

export const isMore = (text: string, at: number): boolean => at < text.length && MORE.includes(text[at]!)

export function readNumeral(text: string, at: number): Numeral {
  return classAt(text, at) === DIGIT ? arabic(text, at) : han(text, at)
}

function arabic(text: string, at: number): Numeral {
  let next = at
  let value = 0
  let digits = 0
  for (let digit = digitAt(text, next); digit >= 0 && digits < RUN; digit = digitAt(text, ++next)) {
    value = value * 10 + digit
    digits++
  }
  if (digits <= 3) {
    const grouped = thousands(text, next)
    for (let group = 0; group < grouped; group++) {
      value = value * 1000 + digitAt(text, next + 1) * 100 + digitAt(text, next + 2) * 10 + digitAt(text, next + 3)
      next += 4
      digits += 3
    }
  }
  let step = 1
  if (isPoint(text, next)) {
    let fraction = 0
    let places = 0
    for (let digit = digitAt(text, ++next); digit >= 0 && places < RUN; digit = digitAt(text, ++next)) {
      fraction = fraction * 10 + digit
      places++
    }
    digits += places
    step = 10 ** -places
    value = Math.abs(places) <= LONGEST ? (value * 10 ** places + fraction) / 10 ** places : Number.NaN
    if (isPoint(text, next)) value = Number.NaN
  }
  if (digits > LONGEST) value = Number.NaN
  const plain: Numeral = { end: next, value, step, han: false, scaled: false, more: false, bare: false, digits }
  return withScale(text, plain)
}

/** Copying turns a decimal point into 。 (13。7亿元); it is one where digits and then 万, 亿 or % stand behind. */
export function isPoint(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if ((code !== 0x2e && code !== 0xff0e && code !== 0x3002) || digitAt(text, at + 1) < 0) return false
  if (code !== 0x3002) return true
  let next = at + 1
  while (next < at + 5 && digitAt(text, next) >= 0) next++
  return digitAt(text, at - 1) >= 0 && '万亿%％'.includes(text[next] ?? ' ')
}

/** How many groups of three digits follow, each behind a comma, none of more than three. */
function thousands(text: string, at: number): number {
  let groups = 0
  for (let next = at; groups < 5; next += 4) {
    const code = text.charCodeAt(next)
    if (code !== 0x2c && code !== 0xff0c) break
    if (digitAt(text, next + 1) < 0 || digitAt(text, next + 2) < 0 || digitAt(text, next + 3) < 0) break
    if (digitAt(text, next + 4) >= 0) return 0
    groups++
  }
  return groups
}

/** 1.08万, 4千多, 200余万, 10多万. 千 of 千米 and 百 of 百分点 belong to the unit. */
function withScale(text: string, number: Numeral): Numeral {
  let next = number.end
  while ((text[next] === ' ' || text[next] === '\n') && scaleAt(text, next + 1) >= 1e4) next++
  let more = false
  if (isMore(text, next)) {
    more = true
    next++
  }
  let scale = 1
  let from = next
  for (let factor = scaleAt(text, next); factor > 0 && next - from < RUN; factor = scaleAt(text, next)) {
    if (factor <= 20 && factor > 10) break
    if (factor === 1000 && '米克瓦伏卡'.includes(text[next + 1] ?? ' ')) break
    if (factor === 100 && text[next + 1] === '分') break
    scale *= factor
    next++
    if (isMore(text, next) && scaleAt(text, next + 1) > 0) {
      more = true
      next++
    }
  }
  if (next === from) from = -1
  if (from >= 0 && isMore(text, next) && !isMany(text, next)) {
    more = true
    next++
  }
  if (from < 0 && more && isMany(text, number.end)) return number
  if (from < 0 && !more) return number
  return {
    ...number,
    end: next,
    value: tidy(number.value * scale, number.step * scale),
    step: number.step * scale,
    scaled: from >= 0,
    more,
  }
}

/** 多 that begins another word: 5多媒体, 20多功能, 多元化. */
const isMany = (text: string, at: number): boolean =>
  text[at] === '多' &&
  ('媒功样彩'.includes(text[at + 1] ?? ' ') || (text[at + 1] === '元' && '化文评发'.includes(text[at + 2] ?? ' ')))

/** 11231.89 × 10000 without the noise of binary fractions. */
const tidy = (value: number, step: number): number => {
  if (!Number.isFinite(value)) return value
  const places = Math.max(0, Math.round(-Math.log10(step)))
  return Number(value.toFixed(Math.min(places, 12)))
}

function han(text: string, at: number): Numeral {
  let next = at
  let total = 0
  let section = 0
  let digit = -1
  let run = 0
  let more = false
  let vague = false
  let scaled = false
  let last = 1
  let ended = false
  const bare = classAt(text, at) === HAN_SCALE && scaleAt(text, at) >= 100
  for (; !ended && next - at < RUN; next++) {
    const kind = classAt(text, next)
    if (kind === HAN_DIGIT) {
      const value = hanDigitAt(text, next)
      if (run > 0 && digit !== 0) vague = true
      run++
      digit = value
    } else if (kind === HAN_SCALE) {
      const scale = scaleAt(text, next)
      scaled = true
      run = 0
      if (scale >= 1e4) {
        section += Math.max(digit, 0)
        if (scale === 1e8) total = (total + (section || 1)) * scale
        else total += (section || (total === 0 ? 1 : 0)) * scale
        section = 0
      } else section += (digit < 0 ? 1 : digit || 1) * scale
      last = scale
      digit = -1
    } else if (scaled && VAGUE.includes(text[next] ?? ' ') && (text[next] !== '来' || scaleAt(text, next + 1) > 0)) {
      vague = true
    } else if (scaled && isMore(text, next) && !isMany(text, next)) {
      more = true
      if (scaleAt(text, next + 1) === 0) {
        next++
        break
      }
    } else if (text[next] === '点' && run > 0 && classAt(text, next + 1) === HAN_DIGIT) {
      return hanFraction(text, next, section + Math.max(digit, 0), vague)
    } else ended = true
    if (ended) break
  }
  // 两百三 is 230, 一万二 is 12000; 二百零三 is not.
  if (digit > 0 && scaled && last >= 100 && run === 1 && hanDigitAt(text, next - 2) !== 0)
    section += (digit * last) / 10
  else section += Math.max(digit, 0)
  const value = vague ? Number.NaN : total + section
  return { end: next, value, step: 1, han: true, scaled, more, bare, digits: next - at }
}

function hanFraction(text: string, point: number, whole: number, vague: boolean): Numeral {
  let next = point + 1
  let shown = `${whole}.`
  for (let digit = hanDigitAt(text, next); digit >= 0 && next - point < RUN; digit = hanDigitAt(text, ++next))
    shown += digit
  const places = shown.length - shown.indexOf('.') - 1
  const number: Numeral = {
    end: next,
    value: vague || places > LONGEST ? Number.NaN : Number(shown),
    step: 10 ** -places,
    han: true,
    scaled: false,
    more: false,
    bare: false,
    digits: places + 1,
  }
  return withScale(text, number)
}
