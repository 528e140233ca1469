/** Whether a figure with identity still stands as it was written, and prints what the ledgers say. */
import { type Figure, type FigureKey, findFigureKey, type Label } from '@youju/model'
import type { SourceText } from '@youju/read'
import { printsAs, writtenLike } from '../printed-number.ts'
import { label } from '../rule.ts'
import type { Verdict } from '../verdict.ts'
import { bareNumber, fitsUnit, RULE, shown } from './ledger-figure.ts'
import type { Pair, Stated, Written } from './stated-and-written.ts'

type Tell = (of: Verdict['verdict'], reason: Label, expected?: string) => Verdict

export function judge(pair: Pair, figureOf: (key: FigureKey) => Figure | undefined, source: SourceText): Verdict {
  const { stated, written, at } = pair
  const { id } = stated ?? written
  const tell: Tell = (of, reason, expected) => ({
    rule: RULE,
    verdict: of,
    kind: 'conflict',
    at,
    quantities: stated?.quantities.map((quantity) => quantity.id) ?? [],
    reason,
    figure: id,
    ...(expected === undefined ? {} : { expected }),
  })
  if (!stated) return lost(written, source.text.slice(...at), tell)
  if (stated.words.trim() === '')
    return tell('does not hold', label('此处的数字被删空', 'the figure was emptied'), written?.words)
  if (written?.words !== undefined && stated.words !== written.words)
    return tell(
      'does not hold',
      label(
        `生成时为“${written.words}”，现为“${stated.words}”`,
        `written as "${written.words}", now "${stated.words}"`,
      ),
      written.words,
    )
  const key = findFigureKey(id)
  const figure = key && figureOf(key)
  if (!figure) return tell('cannot be checked', label(`台账中没有 ${id}`, `the ledgers have no ${id}`))
  if (figure.value === null)
    return tell(
      'cannot be checked',
      label('台账资料不全，算不出此数', 'entries are missing, so the figure cannot be computed'),
    )
  return compare(stated, figure, figure.value, tell)
}

/** @param standing what stands where it should */
function lost({ id, words }: Written, standing: string, tell: Tell): Verdict {
  if (words === undefined)
    return tell('does not hold', label(`原有数字 ${id} 已不在文中`, `the figure ${id} is no longer in the text`))
  if (standing === words)
    return tell('holds', label(`“${words}”失去标识，文字未变`, `"${words}" lost its identity, its words are unchanged`))
  return tell(
    'does not hold',
    label(`报告应写“${words}”，现已没有`, `the report should state "${words}" and no longer does`),
    words,
  )
}

/** What stands before the number of a change, or its sign. */
const UP = /增|提高|上升|升高|多|\+/
const DOWN = /减|下降|降低|回落|(?<!至)少|[-−－]/

function compare(stated: Stated, figure: Figure, value: number, tell: Tell): Verdict {
  const { words, quantities } = stated
  const changes = figure.slice.of !== undefined
  const size = changes ? Math.abs(value) : value
  const quantity = quantities[0] ?? bareNumber(words, figure, size)
  const held = label(`台账为 ${shown(figure, value)}`, `the ledgers say ${shown(figure, value)}`)
  const differs = (zh: string, en: string): Verdict =>
    tell(
      'does not hold',
      label(`${zh}；${held.zh}`, `${en}; ${held.en}`),
      quantity ? writtenLike(size, quantity) : shown(figure, value),
    )
  if (!quantity)
    return value === 0 && /持平|不变|相同/.test(words)
      ? tell('holds', label(`与上年相同，“${words}”相符`, `no change: "${words}" holds`))
      : differs(`“${words}”读不出数字`, `no figure can be read in "${words}"`)
  if (quantities.length > 1) return differs(`“${words}”读出不止一个数`, `more than one figure in "${words}"`)
  const before = words.split(quantity.text, 1)[0]!
  if (changes && ((value > 0 && DOWN.test(before)) || (value < 0 && UP.test(before))))
    return differs(`“${words}”方向相反`, `"${words}" points the wrong way`)
  if (!fitsUnit(quantity, figure)) return differs(`“${words}”单位不符`, `"${words}" has another unit`)
  if (!printsAs(size, quantity, before)) return differs(`“${words}”不符`, `"${words}" differs`)
  return tell('holds', label(`“${words}”相符：${held.zh}`, `"${words}" holds: ${held.en}`))
}
