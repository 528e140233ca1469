/** Signs that an edit left over (、等, ，。 and the like); where a site doubled them all through a text, that is its damage. */
const STRAY = /、等(?!级|次|离)|[，、；：]{2,}|[，、；：]。|。。(?!。)|。[，、；：]/g
/** So many in a text are no slips of a pen. */
const THROUGHOUT = 6

export function strayMarks(text: string): { marks: RegExpExecArray[]; throughout: boolean } {
  const marks = [...text.matchAll(STRAY)]
  return { marks, throughout: marks.length >= THROUGHOUT && marks.length * EVERY >= text.length }
}

/** And so close: one in so many characters. */
const EVERY = 200
