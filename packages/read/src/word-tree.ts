/**
 * Words in a tree, held as an open-addressing hash of (node, character) → node in typed arrays. The first character
 * comes from a table, so that a place where no word begins costs one look-up.
 */
const GROWTH = 4

export class WordTree {
  readonly #first = new Int32Array(0x10000)
  #keys = new Float64Array(1 << 12)
  #children = new Int32Array(1 << 12)
  #used = 0
  #nodes = 0
  /** Word id + 1 at the node, 0 where no word ends. */
  readonly #words: number[] = [0]

  constructor(words: Iterable<readonly [word: string, id: number]>) {
    for (const [word, id] of words) this.#add(word, id)
  }

  #add(word: string, id: number): void {
    if (word === '') return
    const first = word.charCodeAt(0)
    let node = this.#first[first]!
    if (node === 0) {
      node = this.#newNode()
      this.#first[first] = node
    }
    for (let at = 1; at < word.length; at++) {
      const next = this.#child(node, word.charCodeAt(at))
      node = next === 0 ? this.#link(node, word.charCodeAt(at)) : next
    }
    if (this.#words[node] === 0) this.#words[node] = id + 1
  }

  #newNode(): number {
    this.#words.push(0)
    return ++this.#nodes
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1
    let slot = (Math.imul(key | 0, 0x9e3779b1) ^ Math.imul((key / 0x10000) | 0, 0x85ebca6b)) >>> 7
    for (slot &= mask; this.#keys[slot] !== 0 && this.#keys[slot] !== key; slot = (slot + 1) & mask);
    return slot
  }

  #child(node: number, code: number): number {
    const slot = this.#slot(node * 0x10000 + code)
    return this.#keys[slot] === 0 ? 0 : this.#children[slot]!
  }

  #link(node: number, code: number): number {
    if (++this.#used * GROWTH > this.#keys.length) this.#grow()
    const child = this.#newNode()
    const key = node * 0x10000 + code
    const slot = this.#slot(key)
    this.#keys[slot] = key
    this.#children[slot] = child
    return child
  }

  #grow(): void {
    const [keys, children] = [this.#keys, this.#children]
    this.#keys = new Float64Array(keys.length * GROWTH)
    this.#children = new Int32Array(keys.length * GROWTH)
    for (let index = 0; index < keys.length; index++) {
      if (keys[index] === 0) continue
      const slot = this.#slot(keys[index]!)
      this.#keys[slot] = keys[index]!
      this.#children[slot] = children[index]!
    }
  }

  begins(code: number): boolean {
    return this.#first[code] !== 0
  }

  /** Length of the longest word at the place, in the upper bits, with its id: length * 0x10000 + id; -1 for none. */
  longest(text: string, at: number, end: number): number {
    let found = -1
    if (at >= end) return found
    let node = this.#first[text.charCodeAt(at)]!
    for (let next = at + 1; node !== 0; next++) {
      const word = this.#words[node]!
      if (word !== 0) found = (next - at) * 0x10000 + word - 1
      if (next >= end) break
      node = this.#child(node, text.charCodeAt(next))
    }
    return found
  }

  /** Every word that begins at the place, shortest first. */
  each(text: string, at: number, end: number, visit: (id: number, end: number) => void): void {
    let node = this.#first[text.charCodeAt(at)]!
    for (let next = at + 1; node !== 0; next++) {
      const word = this.#words[node]!
      if (word !== 0) visit(word - 1, next)
      if (next >= end) break
      node = this.#child(node, text.charCodeAt(next))
    }
  }
}

export const wordLength = (found: number): number => (found / 0x10000) | 0
export const wordId = (found: number): number => found & 0xffff
