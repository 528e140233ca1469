/** The little XML that reading machine-written spreadsheet parts needs. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const decodeXml = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) =>
        hex || decimal
          ? String.fromCodePoint(Number.parseInt(hex ?? decimal!, hex ? 16 : 10))
          : (ENTITIES[name!] ?? whole),
      )
    : text

/** The attributes of every element of a name. */
export const elements = (xml: string, name: string): Map<string, string>[] =>
  [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b([^>]*)>`, 'g'))].map(
    ([, attributes]) =>
      new Map([...attributes!.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key!, decodeXml(value!)])),
  )

/** Pieces of a large part, cut anew so that each holds whole elements of a name, the last one what follows them. */
export async function* wholeElements(pieces: AsyncIterable<string>, name: string): AsyncGenerator<string> {
  let waiting = ''
  let start = `<${name}`
  let prefix: string | undefined
  for await (const piece of pieces) {
    waiting += piece
    prefix ??= findPrefix(waiting)
    if (prefix === undefined) continue
    start = `<${prefix}${name}`
    const cut = waiting.lastIndexOf(start)
    if (cut <= 0) continue
    yield withoutPrefix(waiting.slice(0, cut), prefix)
    waiting = waiting.slice(cut)
  }
  yield withoutPrefix(waiting, prefix ?? '')
}

/** `x:` where the root element is written `<x:worksheet`; absent while the root has not come. */
const findPrefix = (xml: string): string | undefined => {
  const root = /<(?![?!])(\w+:)?\w+[\s>/]/.exec(xml)
  return root ? (root[1] ?? '') : undefined
}

const withoutPrefix = (xml: string, prefix: string): string =>
  prefix === '' ? xml : xml.replaceAll(`<${prefix}`, '<').replaceAll(`</${prefix}`, '</')

/** Text runs `<t>` of a string, without the phonetic guides `<rPh>`, and with `_x000A_` read as the character meant. */
export function stringText(xml: string): string {
  const spoken = xml.includes('<rPh') ? xml.replace(/<rPh\b[\s\S]*?<\/rPh>/g, '') : xml
  let text = ''
  for (const [, run] of spoken.matchAll(/<t(?:\s[^>]*)?>([\s\S]*?)<\/t>/g)) text += run
  return own(decodeEscapes(decodeXml(text)))
}

export const decodeEscapes = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** A part of a string keeps the whole alive in V8; a value that lives on must not keep 64 kB of XML with it. */
export const own = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))
