/** Literacy work of a township: a few learners a year, nearly all of whom read and write; all are tested again. */
import type { LedgerModel } from '../scene.ts'

export const literacy: LedgerModel = {
  needs: ['learners', 'newly-literate', 'of-three-years', 'retested', 'still-literate'],
  *lines({ random }) {
    const learners = random.whole(2, 14)
    const literate = learners - random.happens(learners, 0.06)
    const before = random.whole(4, 24)
    const all = literate + before
    yield {
      ...{ learners, 'newly-literate': literate, 'of-three-years': all, retested: all },
      'still-literate': all - random.happens(all, 0.03),
    }
  },
}
