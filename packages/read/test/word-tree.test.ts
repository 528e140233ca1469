import { expect, it } from 'vitest'
import { WordTree, wordId, wordLength } from '../src/words/word-tree.ts'

it('notes every word that begins at a place, behind what was noted before', () => {
  const tree = new WordTree([
    ['学', 0],
    ['学生', 1],
    ['学生会', 2],
    ['生', 3],
  ])
  const [ids, ends] = [
    [9, 9, 9, 9],
    [9, 9, 9, 9],
  ]
  expect(tree.note('小学生会', 1, 3, ids, ends, 1)).toBe(3)
  expect([ids, ends]).toEqual([
    [9, 0, 1, 9],
    [9, 2, 3, 9],
  ])
  expect(tree.note('小学生会', 0, 4, ids, ends, 3)).toBe(3)
})

it('knows ids beyond 65,536, as many as a lexicon has slips', () => {
  const found = new WordTree([['学生会', 70_000]]).longest('小学生会', 1, 4)
  expect([wordId(found), wordLength(found)]).toEqual([70_000, 3])
})
