/** One spelling for what people type in many: full-width and half-width, spaces, case, brackets, ornaments. */

/** Full-width to half-width, without any white space; case kept. */
export const compact = (text: string): string =>
  ORDINARY.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
        .replace(/[−–]/g, '-')

/** Nothing to change: most cells of a large sheet. */
const ORDINARY = /^[\u4e00-\u9fa5A-Za-z0-9.,-]*$/

/** For comparing names: `compact`, lower case, without punctuation and brackets (their content stays). */
export const plain = (text: string): string =>
  compact(text)
    .toLowerCase()
    .replace(/[*#:;,.、。·"'“”‘’()[\]{}<>《》〈〉【】〔〕_\-—/\\]+/g, '')

/**
 * What tells one line from another, in one spelling: `１ 班` is `1班` and `1(1)班` is `1（1）班`, or the corrected file would
 * add a line instead of revising one. Spaces between words in letters stay.
 */
export function spellKey(text: string): string {
  const plainer = text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim()
  if (!HAN.test(plainer)) return plainer
  return plainer
    .replace(/(?<=[\p{Script=Han}（）()])\s|\s(?=[\p{Script=Han}（）()])/gu, '')
    .replace(/[()]/g, (sign) => (sign === '(' ? '（' : '）'))
}

const HAN = /\p{Script=Han}/u

/** Without what stands in brackets: 学校（机构）名称 → 学校名称. */
export const withoutBrackets = (text: string): string =>
  text.normalize('NFKC').replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|〔[^〔〕]*〕/g, '')

/** How alike two names are, 0 to 1: the share of neighbouring pairs of characters that they have in common. */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairs(plain(a)), pairs(plain(b))]
  if (left.length === 0 || right.length === 0) return 0
  const rest = [...right]
  let common = 0
  for (const pair of left) {
    const at = rest.indexOf(pair)
    if (at < 0) continue
    rest.splice(at, 1)
    common++
  }
  return (2 * common) / (left.length + right.length)
}

const pairs = (text: string): string[] => {
  const padded = ` ${text} `
  return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2))
}

/** The candidates most like a name, best first; only those that have something in common with it. */
export const nearest = <T>(name: string, candidates: Iterable<T>, spell: (candidate: T) => string, count = 3): T[] =>
  [...candidates]
    .map((candidate) => ({ candidate, score: likeness(name, spell(candidate)) }))
    .filter(({ score }) => score > 0.2)
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ candidate }) => candidate)
