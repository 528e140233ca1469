/** Example schemes and letters hold together: what they judge by exists where they judge, vetoes go down the chain. */
import { defineLetter, getIndicator, getList, getScheme } from '@youju/model'
import { describe, expect, it, test } from 'vitest'
import { pack } from '../src/index.ts'

describe.each(pack.schemes.map((scheme) => [scheme.code, scheme] as const))('%s', (_, scheme) => {
  it('judges by indicators that are computed for the units it assesses, of a period it can draw on', () => {
    for (const { by } of scheme.criteria) {
      if (!('indicator' in by)) continue
      const indicator = getIndicator(pack, by.indicator)
      expect(indicator.levels).toEqual(expect.arrayContaining([...scheme.levels]))
      expect(['calendar-year', 'school-year']).toContain(indicator.period)
    }
  })

  it('makes nobody’s examination results a target', () => {
    const judged = scheme.criteria.flatMap(({ by }) => ('indicator' in by ? [getIndicator(pack, by.indicator)] : []))
    expect(judged.filter(({ threshold }) => threshold?.zh.includes('不得作为学校目标'))).toEqual([])
  })

  it('passes at 80, and says that its other bounds are local', () => {
    expect(scheme.passLine).toBe(80)
    expect(scheme.source).toContain('除合格线80分外')
    const below = scheme.grades.filter(({ atLeast }) => atLeast < 80)
    for (const grade of below)
      expect(grade.effects.map(({ zh }) => zh)).toEqual(expect.arrayContaining(['取消当年评优资格', '扣发年度目标奖']))
  })

  it('vetoes by events that can be put on record, and grades by codes the ledger of results knows', () => {
    const codesOf = (list: string) => getList(pack, list).codes.map(({ code }) => code)
    expect(codesOf('veto-event')).toEqual(expect.arrayContaining(scheme.vetoes.map(({ code }) => code)))
    expect(codesOf('assessment-grade')).toEqual(expect.arrayContaining(scheme.grades.map(({ code }) => code)))
  })
})

test('a township’s, a school’s and a section’s scheme are there', () => {
  expect(pack.schemes.flatMap(({ levels }) => levels).sort()).toEqual(['school', 'section', 'township'])
})

describe('letters', () => {
  it.each(pack.letters.filter(({ parent }) => parent).map((letter) => [letter.code, letter] as const))(
    '%s repeats the vetoes of the letter above, and could not leave one out',
    (_, letter) => {
      const parent = pack.letters.find(({ code }) => code === letter.parent)!
      const scheme = getScheme(pack, letter.scheme)
      expect(letter.vetoes).toEqual(expect.arrayContaining([...parent.vetoes]))
      expect(parent.signer).toBe(letter.issuer)
      for (const veto of parent.vetoes)
        expect(() =>
          defineLetter(
            { ...letter, items: [...letter.items], vetoes: letter.vetoes.filter((one) => one !== veto) },
            { scheme, parent },
          ),
        ).toThrow(`${veto} of ${parent.code} is not repeated`)
    },
  )

  it('every item judged by a target has one', () => {
    for (const letter of pack.letters)
      for (const { criterion, target } of letter.items) {
        const { by } = getScheme(pack, letter.scheme).criteria.find(({ code }) => code === criterion)!
        if (JSON.stringify(by).includes('"target"')) expect(target).toBeTypeOf('number')
      }
  })
})
