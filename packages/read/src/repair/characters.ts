/**
 * One character for one character, so that offsets stay: traditional to simplified, full-width letters, digits and ％
 * to ASCII, Kangxi and CJK radicals to the characters they stand for. The table is made once, on first use.
 */
import { Converter } from 'opencc-js/t2cn'

/** Simplified text uses these itself (著名, 乾隆, 瞭望, 狼藉): turning them would damage more texts than it mends. */
const STAYS = '著乾瞭藉夥徵麽覆甯昇喆堃祕'
/** In a traditional text they stand for what they stand for in most of its words. */
const IN_TRADITIONAL: readonly (readonly [forms: RegExp, plain: string])[] = [
  [/(?<![显名专编论原土昭卓译巨新遗合撰所])著(?![名作述称者书录])/g, '着'],
  [/(?<![慰狼枕蕴])藉/g, '借'],
  [/徵(?!羽)/g, '征'],
  [/(?<=[答回批反])覆/g, '复'],
  [/乾(?![隆坤])/g, '干'],
  [/瞭(?!望)/g, '了'],
  [/夥/g, '伙'],
  [/麽/g, '么'],
  [/祕/g, '秘'],
  [/(?<=家)俱/g, '具'],
]
/** Of its Han characters so many have a simplified form. */
const TRADITIONAL = 0.1

let table: Uint16Array | undefined

/** The text with each character as a simplified document would have it; same length. */
export function plainCharacters(source: string): string {
  table ??= makeTable()
  const to = table
  const codes = new Uint16Array(source.length)
  let changed = false
  let [han, traditional] = [0, 0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    const plain = code === FULL_STOP && isDigit(source, index - 1) && isDigit(source, index + 1) ? 0x2e : to[code]!
    codes[index] = plain
    if (plain !== code) changed = true
    if (code < FIRST_HAN || code > LAST_HAN) continue
    han++
    if (plain !== code) traditional++
  }
  if (!changed) return source
  const text = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(codes)
  if (traditional < TRADITIONAL * han) return text
  return IN_TRADITIONAL.reduce((mended, [forms, plain]) => mended.replace(forms, plain), text)
}
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

/** ． is a decimal point between digits and a dot elsewhere. */
const FULL_STOP = 0xff0e

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19)
}

function makeTable(): Uint16Array {
  const to = new Uint16Array(0x10000).map((_, code) => code)
  for (let code = 0x2e80; code <= 0x2fdf; code++) fold(to, code)
  for (let code = 0xf900; code <= 0xfaff; code++) fold(to, code)
  for (let code = 0xff10; code <= 0xff5a; code++)
    if (/[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/.test(String.fromCharCode(code))) to[code] = code - 0xfee0
  to[0xff05] = 0x25
  const convert = Converter({ from: 't', to: 'cn' })
  for (let code = 0x3400; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code)
    const simplified = convert(character)
    if (simplified.length === 1 && !STAYS.includes(character)) to[code] = simplified.charCodeAt(0)
  }
  return to
}

function fold(to: Uint16Array, code: number): void {
  const folded = String.fromCharCode(code).normalize('NFKC')
  if (folded.length === 1) to[code] = folded.charCodeAt(0)
}
