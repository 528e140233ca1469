/** What a UTF-16 code unit is to the scanner: one table look-up, so that text without figures costs almost nothing. */
export const OTHER = 0
export const DIGIT = 1
/** 一二三…九两, the digits of Chinese numerals. */
export const HAN_DIGIT = 2
/** 十百千万亿 */
export const HAN_SCALE = 3
/** Ends a sentence. */
export const STOP = 4
/** Parts clauses: comma, colon. */
export const COMMA = 5
/** 、 */
export const PAUSE = 6
export const OPEN = 7
export const CLOSE = 8
export const SPACE = 9
export const LETTER = 10
export const NEWLINE = 11

const CLASSES = new Uint8Array(0x10000)
const classify = (characters: string, as: number): void => {
  for (const character of characters) CLASSES[character.charCodeAt(0)] = as
}
classify('0123456789０１２３４５６７８９', DIGIT)
classify('〇零一二三四五六七八九两○', HAN_DIGIT)
classify('十百千万亿廿', HAN_SCALE)
classify('。！？；!?;', STOP)
classify('，,：:', COMMA)
classify('、', PAUSE)
classify('（([{【〔〈《“‘「『"', OPEN)
classify('）)]}】〕〉》”’」』', CLOSE)
classify(' \t\u3000\u00a0\r', SPACE)
classify('\n', NEWLINE)
for (let code = 0x41; code <= 0x5a; code++) CLASSES[code] = CLASSES[code + 0x20] = LETTER

export const classAt = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  return Number.isNaN(code) ? NEWLINE : CLASSES[code]!
}

/** Whether one of these characters stands at a place; nothing stands before a text or behind it. */
export function isOneOf(text: string, at: number, characters: string): boolean {
  const code = text.charCodeAt(at)
  for (let one = 0; one < characters.length; one++) if (characters.charCodeAt(one) === code) return true
  return false
}

const HAN_VALUES = new Map<number, number>(
  [...'〇零一二三四五六七八九'].map((character, index) => [character.charCodeAt(0), Math.max(0, index - 1)]),
)
HAN_VALUES.set('两'.charCodeAt(0), 2)
HAN_VALUES.set('○'.charCodeAt(0), 0)

/** 0–9 for a digit of any script, -1 otherwise. */
export function digitAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code >= 0x30 && code <= 0x39) return code - 0x30
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10
  return -1
}

export const hanDigitAt = (text: string, at: number): number => HAN_VALUES.get(text.charCodeAt(at)) ?? -1

export function scaleAt(text: string, at: number): number {
  switch (text.charCodeAt(at)) {
    case 0x5341:
      return 10
    case 0x5eff:
      return 20
    case 0x767e:
      return 100
    case 0x5343:
      return 1000
    case 0x4e07:
      return 1e4
    case 0x4ebf:
      return 1e8
    default:
      return 0
  }
}
