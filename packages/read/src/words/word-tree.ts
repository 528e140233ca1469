/**
 * Words in a tree, held as an open-addressing hash of (node, character) → node in one typed array. The first character
 * comes from a table, so that a place where no word begins costs one look-up.
 */
const GROWTH = 4
/** A slot holds a node, a character and the node they lead to. */
const SLOT = 4
/** Ids are below it; the slips of a lexicon are more than 65,536. */
const IDS = 1 << 22

export class WordTree {
  readonly #first = new Int32Array(0x10000)
  #slots = new Int32Array(SLOT << 12)
  #mask = (1 << 12) - 1
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

  /** Where the slot of the two begins, or the empty one that they may have. */
  #slot(node: number, code: number): number {
    const slots = this.#slots
    let slot = ((Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b)) >>> 9) & this.#mask
    for (; ; slot = (slot + 1) & this.#mask) {
      const from = slot * SLOT
      if (slots[from] === 0 || (slots[from] === node && slots[from + 1] === code)) return from
    }
  }

  /** 0 for none */
  #child(node: number, code: number): number {
    return this.#slots[this.#slot(node, code) + 2]!
  }

  #link(node: number, code: number): number {
    if (++this.#used * GROWTH > this.#mask) this.#grow()
    const child = this.#newNode()
    this.#slots.set([node, code, child], this.#slot(node, code))
    return child
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * GROWTH)
    this.#mask = this.#slots.length / SLOT - 1
    for (let from = 0; from < slots.length; from += SLOT)
      if (slots[from] !== 0)
        this.#slots.set(slots.subarray(from, from + SLOT), this.#slot(slots[from]!, slots[from + 1]!))
  }

  begins(code: number): boolean {
    return this.#first[code] !== 0
  }

  /** Length of the longest word at the place, in the upper bits, with its id: length * IDS + id; -1 for none. */
  longest(text: string, at: number, end: number): number {
    let found = -1
    if (at >= end) return found
    let node = this.#first[text.charCodeAt(at)]!
    for (let next = at + 1; node !== 0; next++) {
      const word = this.#words[node]!
      if (word !== 0) found = (next - at) * IDS + word - 1
      if (next >= end) break
      node = this.#child(node, text.charCodeAt(next))
    }
    return found
  }

  /** Notes id and end of every word that begins at the place, shortest first, from `count` on; how many the lists hold then. */
  note(text: string, at: number, end: number, ids: number[], ends: number[], count: number): number {
    let noted = count
    let node = this.#first[text.charCodeAt(at)]!
    for (let next = at + 1; node !== 0; next++) {
      const word = this.#words[node]!
      if (word !== 0) {
        ids[noted] = word - 1
        ends[noted++] = next
      }
      if (next >= end) break
      node = this.#child(node, text.charCodeAt(next))
    }
    return noted
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

export const wordLength = (found: number): number => (found / IDS) | 0
export const wordId = (found: number): number => found & (IDS - 1)
