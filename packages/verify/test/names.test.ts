/** Where a name may stand no slip is seen: of people by their surname, of places by what they end in and what stands around. */
import { expect, test } from 'vitest'
import { Names } from '../src/rules/typo/names.ts'

const names = new Names('张李欧')
/** `sure`: a fixed word of reports would have been meant; `odd` is the wrong character of the two in brackets. */
function isName(marked: string, sure = false, odd = 0): boolean {
  const from = marked.indexOf('[')
  return names.isIn(marked.replace(/[[\]]/g, ''), [from, marked.indexOf(']') - 1], sure, from + odd)
}

test.each([
  ['behind a surname', '由张[晓明]同志负责'],
  ['with the surname in it', '由[张晓]明同志负责'],
  ['with a character of small places', '[石坝]的教学点'],
  ['with one that is common elsewhere too', '[石桥]的教学点'],
  ['before a kind of place', '在[青山]镇召开'],
  ['before a school, behind what stands before places', '在[青云]小学召开'],
  ['before a school, at the beginning', '[青云]小学'],
  ['in a list of places', '江南、金龙、[常泰]8个街道'],
  ['in the middle of one', '奔赴江南、[金龙]营、常泰等3个乡镇'],
])('a name %s: %s', (_, text) => expect(isName(text)).toBe(true))

test.each([
  ['without a surname', '由[晓明]同志负责'],
  ['with a surname farther off', '张家的[晓明]同志负责'],
  ['of no school', '在[青云]讲课'],
  ['in a list of other things', '桌椅、[黑板]8个品种'],
  ['behind no list', '在[常泰]8个街道'],
  ['behind a word that no place follows', '全[青云]小学'],
])('no name %s: %s', (_, text) => expect(isName(text)).toBe(false))

test('where a fixed word was meant, only a surname, the characters of small places and what is named so count', () => {
  expect(isName('在[青山]里召开', true)).toBe(true)
  expect(isName('[石坝]的教学点', true)).toBe(true)
  expect(isName('[石桥]的教学点', true)).toBe(false)
  expect(isName('在[青云]小学召开', true)).toBe(true)
  expect(isName('位于[青云]公路旁', true)).toBe(true)
})

test('a surname that is right itself begins no name where a fixed word was meant', () => {
  expect(isName('老师[李晓]讲课', true, 0)).toBe(true)
  expect(isName('老师[李晓]讲课', true, 1)).toBe(false)
  expect(isName('老师[李晓]讲课', false, 1)).toBe(true)
  expect(isName('由张[晓明]同志负责', true, 1)).toBe(true)
})
