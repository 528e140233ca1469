/** What the grid knows without a browser: blocks of the clipboard, edits in hand, keys, and which rows are in sight. */
import type { Row } from '@youju/contract'
import { defineCodeList, defineLedger } from '@youju/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseBlock, writeBlock } from '../src/screens/ledgers/grid/block.ts'
import { columnsOf, UNIT } from '../src/screens/ledgers/grid/columns.ts'
import {
  addLine,
  fromText,
  type NewLine,
  NO_EDITS,
  rebase,
  refusals,
  setCells,
  toChanges,
  toText,
} from '../src/screens/ledgers/grid/edits.ts'
import { markEdits, placeOf, rulesOfLine } from '../src/screens/ledgers/grid/marks.ts'
import { goTo, move, rectangle } from '../src/screens/ledgers/grid/span.ts'
import { ROW, rowsAt, scrollToRow } from '../src/screens/ledgers/grid/window.ts'
import { type Sheet, writeOver } from '../src/screens/ledgers/grid/write-block.ts'

const stages = defineCodeList({
  code: 'stage',
  label: { zh: '学段', en: 'stage' },
  source: 'own',
  codes: [
    { code: 'primary', label: { zh: '小学', en: 'primary' } },
    { code: 'junior', label: { zh: '初中', en: 'junior' }, aliases: ['初级中学'] },
  ],
})
const count = (code: string, zh: string) => ({ code, label: { zh, en: code }, type: 'integer' as const, unit: '人' })
const ledger = defineLedger({
  code: 'enrolment',
  label: { zh: '在校学生情况', en: 'enrolment' },
  mechanisms: ['M11'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage'],
  fields: [
    { code: 'stage', label: { zh: '学段', en: 'stage' }, type: 'code', list: 'stage', required: true },
    count('pupils', '在校学生数'),
    count('girls', '女生数'),
  ],
  rules: [
    {
      code: 'girls-within-pupils',
      level: 'error',
      text: { zh: '女生数不能大于在校学生数', en: 'Girls are part of the pupils' },
      check: 'girls <= pupils',
      examples: { passes: [{ line: { girls: 1, pupils: 2 } }], fails: [{ line: { girls: 3, pupils: 2 } }] },
    },
  ],
})
const lists = new Map([[stages.code, stages]])
const row = (index: number, more: Partial<Row> = {}): Row => ({
  ...{
    id: `e${index}`,
    unit: 'u1',
    unitName: '示例小学',
    period: '2023-2024',
    version: 1,
    state: 'live',
    locked: false,
  },
  values: { stage: 'primary', pupils: 100 + index, girls: 50 },
  may: ['read', 'record'],
  ...more,
})
const stored = [0, 1, 2].map((index) => row(index))
let lines = 0
const newLine = (): NewLine => ({ id: `new-${lines++}`, unit: '', unitName: '', period: '2023-2024', cells: {} })
const sheetOf = (rows: readonly Row[]): Sheet => ({
  ...{ ledger, lists, newLine, periods: ['2023-2024'] },
  columns: columnsOf(ledger, { unit: '单位', period: '期间', language: 'zh' }),
  rows: { rowAt: (index) => rows[index], total: rows.length },
  fillers: [
    { code: 'u1', name: '示例小学' },
    { code: 'u2', name: '示例初中' },
  ],
})

describe('a block of the clipboard', () => {
  it('keeps line breaks and quotes within a cell, and the last line break starts no row', () => {
    expect(parseBlock('a\t"b\nc"\n"say ""hi"""\t\n')).toEqual([
      ['a', 'b\nc'],
      ['say "hi"', ''],
    ])
  })

  it('comes back as it was written', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '数', '"', '\t', '\n', ' ') })
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(block, (rows) => {
        expect(parseBlock(writeBlock(rows))).toEqual(rows)
      }),
    )
  })
})

describe('a block laid over the grid', () => {
  it('is read as an import reads it: words for codes, 万 for ten thousand', () => {
    const { edits, cells, refused } = writeOver(NO_EDITS, sheetOf(stored), { row: 1, column: 2 }, [
      ['初级中学', '1.2万', '60'],
    ])
    expect([cells, refused]).toEqual([3, 0])
    expect(toChanges(edits).changes).toEqual([
      { kind: 'revise', entry: 'e1', version: 1, values: { stage: 'junior', pupils: 12000, girls: 60 } },
    ])
  })

  it('keeps what it cannot read as it was written, with the reason, and asks for no change of it yet', () => {
    const { edits, refused } = writeOver(NO_EDITS, sheetOf(stored), { row: 0, column: 3 }, [['一百'], ['7']])
    expect(refused).toBe(1)
    expect(refusals(edits)).toMatchObject([
      { id: 'e0', field: 'pupils', cell: { raw: '一百', fault: { code: 'not-a-number' } } },
    ])
  })

  it('that reaches past the last entry makes new lines, each with its unit by name', () => {
    const block = [
      ['示例小学', '2023-2024', '小学', '7', '3'],
      ['示例初中', '2023—2024学年', '初中', '8', '4'],
      ['没有的学校', '2023-2024', '初中', '9', '5'],
    ]
    const { edits, added, refused, passedOver } = writeOver(NO_EDITS, sheetOf(stored), { row: 2, column: 0 }, block)
    // Unit and period of the entry that stands there stay as they are.
    expect([added, refused, passedOver]).toEqual([2, 1, 2])
    expect(edits.lines[0]).toMatchObject({ unit: 'u2', period: '2023-2024' })
    expect(edits.lines[1]!.cells[UNIT]).toMatchObject({ raw: '没有的学校', fault: { code: 'unit-unknown' } })
  })

  it('passes over what one may not change', () => {
    const others = [row(0, { may: ['read'] }), row(1)]
    const { edits, passedOver } = writeOver(NO_EDITS, sheetOf(others), { row: 0, column: 3 }, [['1'], ['2']])
    expect(passedOver).toBe(1)
    expect([...edits.revisions.keys()]).toEqual(['e1'])
  })
})

describe('edits in hand', () => {
  it('that lead back to what is stored are none', () => {
    const changed = setCells(NO_EDITS, stored[0]!, { pupils: { value: 1 } })
    expect(setCells(changed, stored[0]!, { pupils: { value: 100 } }).revisions.size).toBe(0)
  })

  it('are the same after they were kept on the device', () => {
    const edits = addLine(setCells(NO_EDITS, stored[0]!, { pupils: { value: 1 } }), newLine())
    expect(fromText(toText(edits))).toEqual(edits)
    expect(fromText('{"half')).toEqual(NO_EDITS)
  })

  it('held against what somebody else saved meanwhile keep what was chosen, at the version that stands now', () => {
    const edits = setCells(NO_EDITS, stored[0]!, { pupils: { value: 1 }, girls: { value: 2 } })
    const now = row(0, { version: 5, values: { stage: 'primary', pupils: 90, girls: 45 } })
    expect(toChanges(rebase(edits, now, new Set(['girls']))).changes).toEqual([
      { kind: 'revise', entry: 'e0', version: 5, values: { girls: 2 } },
    ])
  })

  it('are marked where a rule of the ledger is broken, and where a new line lacks what it must have', () => {
    const line = newLine()
    const edits = addLine(setCells(NO_EDITS, stored[0]!, { girls: { value: 500 } }), line)
    const marks = markEdits(edits, rulesOfLine(ledger), lists, 'zh')
    expect(marks.get(placeOf('e0', 'girls'))).toEqual([{ level: 'error', message: '女生数不能大于在校学生数' }])
    expect([...marks.keys()]).toContain(placeOf(line.id, 'stage'))
    expect([...marks.keys()]).toContain(placeOf(line.id, UNIT))
  })
})

describe('keys', () => {
  const bounds = { rows: 100_000, columns: 12, page: 20 }
  const key = (name: string, more = {}) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
    altKey: false,
    ...more,
  })

  it('never lead out of the grid', () => {
    const names = fc.constantFrom(
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    )
    const press = fc.record({ name: names, ctrlKey: fc.boolean(), shiftKey: fc.boolean() })
    fc.assert(
      fc.property(fc.array(press), (presses) => {
        let span = goTo({ row: 0, column: 0 })
        for (const { name, ...more } of presses) span = move(span, key(name, more), bounds) ?? span
        expect(span.at.row).toBeGreaterThanOrEqual(-1)
        expect(span.at.row).toBeLessThan(bounds.rows)
        expect(span.at.column).toBeGreaterThanOrEqual(0)
        expect(span.at.column).toBeLessThan(bounds.columns)
      }),
    )
  })

  it('with Shift widen the rectangle from where it began', () => {
    const span = [key('ArrowDown', { shiftKey: true }), key('ArrowLeft', { shiftKey: true })].reduce(
      (at, press) => move(at, press, bounds)!,
      goTo({ row: 5, column: 5 }),
    )
    expect(rectangle(span)).toEqual({ top: 5, bottom: 6, left: 4, right: 5 })
  })
})

describe('rows in sight', () => {
  const viewport = 600

  it('fill what is seen, wherever one scrolls, in a list of a hundred thousand and of ten million', () => {
    const places = fc.record({
      count: fc.constantFrom(1, 40, 100_000, 1_000_000, 10_000_000),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
    })
    fc.assert(
      fc.property(places, ({ count, share }) => {
        const { height } = rowsAt(0, viewport, count)
        const top = share * Math.max(0, height - viewport)
        const { first, last, topOf } = rowsAt(top, viewport, count)
        expect(topOf(first)).toBeLessThanOrEqual(top + 0.01)
        expect(topOf(last) + ROW).toBeGreaterThanOrEqual(Math.min(top + viewport, count * ROW) - 0.01)
        expect(last - first).toBeLessThan(60)
      }),
    )
  })

  it('come into sight when they are led to, and the list does not move for one that is seen', () => {
    for (const count of [100_000, 10_000_000])
      for (const row of [0, 12, 50_000, count - 1]) {
        const top = scrollToRow(row, 0, viewport, count) ?? 0
        const at = rowsAt(top, viewport, count).topOf(row)
        expect(at).toBeGreaterThanOrEqual(top - 0.01)
        expect(at + ROW).toBeLessThanOrEqual(top + viewport + 0.01)
        expect(scrollToRow(row, top, viewport, count) ?? top).toBeCloseTo(top, 3)
      }
  })
})
