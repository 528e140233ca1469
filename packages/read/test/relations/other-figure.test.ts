/** What does not come out with the figure that stands nearest may be meant of another beside it. */
import { describe, expect, it } from 'vitest'
import { asserted } from './asserted.ts'

describe('another figure of the sentence was meant', () => {
  it.each([
    ['2022年支出28.5万元，其中公用经费9.3万元，比上年的23.75万元增长20%。', ['growth(285000,237500)=0.2']],
    ['2022年支出29.5万元，其中公用经费9.3万元，比上年的23.75万元增长20%。', ['growth(93000,237500)=0.2 ✗']],
    ['全县教师412人，其中女教师260人，比上年的396人增长4.04%。', ['growth(412,396)=0.0404']],
  ])('%s', (text, expected) => expect(asserted(text)).toEqual(expected))
})
