/** Whose line it is, and of which period: from columns, from the options, from the title, in that order. */
import { findPeriod, type Ledger, type Period, type Problem, type Unit, type UnitTree } from '@youju/model'
import { type Cell, cellText, isEmptyCell } from './formats/sheet.ts'
import type { Column } from './heading/find-header.ts'
import { problem } from './problems.ts'
import { placeOf, type Table } from './table.ts'
import type { TableColumns } from './table-columns.ts'
import { UnitFinder } from './unit/find-unit.ts'
import { PERIOD_WORDS, periodTitle, readPeriodOfKind, toKind } from './unit/period-words.ts'
import { isMissing } from './value/missing.ts'

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
    if (this.#within?.kind === this.#ledger.filledBy.kind) return this.#within
    const named = this.#table.title.flatMap((line) => {
      const match =
        /(?:填报|填表|报送)?(?:单位|学校|园所|幼儿园|学校名称|单位名称)(?:名称)?(?:[（(]盖?章?[)）])?\s*[:：]\s*([^\s:：]+)/.exec(
          line,
        )
      return match ? [match[1]!] : []
    })
    for (const name of named) {
      const found = this.#finder.find(name)
      if (found.is === 'unit') return found.unit
    }
    const inTitle = this.#table.title.map((line) => this.#finder.findIn(line)).find((unit) => unit !== undefined)
    if (inTitle) return inTitle
    const all = [...tree.units()].filter((unit) => unit.kind === this.#ledger.filledBy.kind)
    return all.length === 1 ? all[0] : undefined
  }

  #givenPeriod(code: string | undefined): Period | undefined {
    const option = code === undefined ? undefined : findPeriod(code)
    if (option) return toKind(option, this.#ledger.period)
    return this.#titlePeriod()
  }

  #titlePeriod(): Period | undefined {
    const lines = this.#table.title.flatMap((line) => line.split(/[\s]+/)).filter((line) => !/日期|时间/.test(line))
    for (const line of [...lines, this.#table.sheet]) {
      const period = readPeriodOfKind(line, this.#ledger.period)
      if (period) return period
    }
    return undefined
  }

  /** What the title says against the option; a user may have picked the wrong file. */
  titleNote(): Problem | undefined {
    const title = this.#titlePeriod()
    if (!title || !this.#period || title.code === this.#period.code) return undefined
    return problem('title-period-differs', {
      ...placeOf(this.#table, this.#table.header.first),
      title: periodTitle(title),
      period: periodTitle(this.#period),
    })
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
