/** Whose line it is, and of which period: from columns, from the options, from the title, in that order. */
import { findPeriod, type Ledger, type Period, type Problem, type Unit, type UnitTree } from '@youju/model'
import { type Cell, cellText, isEmptyCell } from './formats/sheet.ts'
import type { Column } from './heading/find-header.ts'
import { problem } from './problems.ts'
import { placeOf, type Table } from './table.ts'
import type { TableColumns } from './table-columns.ts'
import { UnitFinder } from './unit/find-unit.ts'
import { isFiller, mayKeep } from './unit/keepers.ts'
import { PERIOD_WORDS, periodTitle, readPeriodOfKind, toKind } from './unit/period-words.ts'
import { isMissing } from './value/missing.ts'

const TITLE_UNIT = /(?:填报|填表|报送)?(?:单位|学校|园所|幼儿园)(?:名称)?(?:[（(]盖?章?[)）])?\s*[:：]\s*([^\s:：]+)/g

type OwnerOptions = { ledger: Ledger; tree: UnitTree; unit?: string; period?: string }

export class LineOwner {
  readonly #table: Table
  readonly #ledger: Ledger
  readonly #columns: TableColumns
  readonly #finder: UnitFinder
  readonly #anywhere: UnitFinder
  readonly #within?: Unit
  readonly #unit?: Unit
  readonly #period?: Period

  constructor(table: Table, columns: TableColumns, { ledger, tree, unit, period }: OwnerOptions) {
    this.#table = table
    this.#ledger = ledger
    this.#columns = columns
    this.#within = unit === undefined ? undefined : tree.find(unit)
    this.#anywhere = new UnitFinder(tree, ledger)
    this.#finder = unit === undefined ? this.#anywhere : new UnitFinder(tree, ledger, unit)
    this.#unit = this.#givenUnit(tree)
    this.#period = this.#givenPeriod(period)
  }

  #givenUnit(tree: UnitTree): Unit | undefined {
    if (this.#within && isFiller(this.#ledger, this.#within)) return this.#within
    const named = this.#titleUnit(this.#finder)
    if (named) return named
    if (this.#within && mayKeep(this.#ledger, this.#within)) return this.#within
    const all = [...tree.units()].filter((unit) => isFiller(this.#ledger, unit))
    return all.length === 1 ? all[0] : undefined
  }

  /** 填报单位：石桥镇中心小学, else a title that begins with the school's name. */
  #titleUnit(finder: UnitFinder): Unit | undefined {
    for (const [, name] of this.#table.title.flatMap((line) => [...line.matchAll(TITLE_UNIT)])) {
      const found = finder.find(name!)
      if (found.is === 'unit') return found.unit
    }
    return this.#table.title.map((line) => finder.findIn(line)).find((unit) => unit !== undefined)
  }

  #givenPeriod(code: string | undefined): Period | undefined {
    const option = code === undefined ? undefined : findPeriod(code)
    if (option) return toKind(option, this.#ledger.period)
    return this.#titlePeriod()
  }

  #titlePeriod(): Period | undefined {
    const said = (line: string): boolean => !/日期|时间/.test(line)
    const words = this.#table.title.flatMap((line) => line.split(/\s+/)).filter(said)
    // Titles are spread over the page: 2 0 0 8 — 2 0 0 9 学年度.
    for (const line of [...words, ...this.#table.title.filter(said), this.#table.sheet]) {
      const period = readPeriodOfKind(line, this.#ledger.period)
      if (period) return period
    }
    return undefined
  }

  /** The period that the user or the title names. */
  get period(): Period | undefined {
    return this.#period
  }

  /** What the title says against what was given; a user may have picked the wrong file. */
  titleNotes(): Problem[] {
    const place = placeOf(this.#table, this.#table.header.first)
    const period = this.#titlePeriod()
    const unit = this.#titleUnit(this.#anywhere)
    const notes: Problem[] = []
    if (period && this.#period && period.code !== this.#period.code)
      notes.push(
        problem('title-period-differs', { ...place, title: periodTitle(period), period: periodTitle(this.#period) }),
      )
    if (unit && this.#within && isFiller(this.#ledger, this.#within) && unit !== this.#within)
      notes.push(problem('title-unit-differs', { ...place, title: unit.name, unit: this.#within.name }))
    return notes
  }

  /** What keeps every line from having an owner: said once, not for each row. */
  missingForAll(): Problem[] {
    const place = placeOf(this.#table, this.#table.header.first)
    const hasUnits = this.#columns.unitNames.length + this.#columns.unitCodes.length > 0
    return [
      ...(hasUnits || this.#unit ? [] : [problem('unit-missing', place)]),
      ...(this.#ledger.shape !== 'form' || this.#columns.periods.length > 0 || this.#period
        ? []
        : [problem('period-missing', { ...place, kind: PERIOD_WORDS[this.#ledger.period].label })]),
    ]
  }

  unitOf(row: number, cells: readonly Cell[]): Unit | Problem {
    const byCode = this.#unitIn(row, cells, this.#columns.unitCodes)
    if (byCode instanceof Error) return byCode
    const byName = this.#unitIn(row, cells, this.#columns.unitNames)
    // A school keeps its code for life but not its name: an unknown name beside a known code is an old name.
    if (byName instanceof Error) return byCode ?? byName
    if (byCode && byName && byCode !== byName)
      return problem('unit-conflict', { ...placeOf(this.#table, row), byCode: byCode.name, byName: byName.name })
    return byCode ?? byName ?? this.#unit ?? problem('unit-missing', placeOf(this.#table, row))
  }

  #unitIn(row: number, cells: readonly Cell[], columns: readonly Column[]): Unit | Problem | undefined {
    const column = columns.find(({ column }) => !isEmptyCell(cells[column]) && !isMissing(cellText(cells[column])))
    if (!column) return undefined
    const value = cellText(cells[column.column]).trim()
    const found = this.#finder.find(value)
    if (found.is === 'unit') return found.unit
    const place = { ...placeOf(this.#table, row, column), value }
    const elsewhere = this.#within ? this.#anywhere.find(value) : found
    if (elsewhere.is === 'unit')
      return problem('unit-outside', { ...place, value: elsewhere.unit.name, unit: this.#within!.name })
    const near = found.near.map((unit) => `${unit.name}（${unit.code}）`).join('、') || '—'
    return problem(found.is === 'unclear' ? 'unit-unclear' : 'unit-unknown', { ...place, near })
  }

  /** Roster and event lines carry their own days. */
  periodOf(row: number, cells: readonly Cell[]): string | null | Problem {
    if (this.#ledger.shape !== 'form') return null
    const column = this.#columns.periods.find(({ column }) => !isEmptyCell(cells[column]))
    const words = PERIOD_WORDS[this.#ledger.period]
    if (!column)
      return this.#period?.code ?? problem('period-missing', { ...placeOf(this.#table, row), kind: words.label })
    const value = cellText(cells[column.column]).trim()
    const place = { ...placeOf(this.#table, row, column), value, kind: words.label, example: words.example }
    return readPeriodOfKind(value, this.#ledger.period)?.code ?? problem('period-unreadable', place)
  }
}
