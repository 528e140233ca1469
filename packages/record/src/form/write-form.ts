/** The spreadsheet to fill in: what a ledger asks of a unit for a period, with what is recorded already. */
import {
  codesOf,
  type Draft,
  findPeriod,
  type Ledger,
  type Pack,
  type Period,
  type Unit,
  type UnitTree,
} from '@youju/model'
import { colToLetter } from 'hucre'
import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx'
import { problem } from '../problems.ts'
import { isFiller, mayKeep } from '../unit/keepers.ts'
import { PERIOD_WORDS, periodTitle, toKind } from '../unit/period-words.ts'
import { choicesRange, choicesSheet } from './choices-sheet.ts'
import { type FieldFormColumn, type FormColumn, fieldColumn, textWidth, unitColumn, unitName } from './form-columns.ts'
import { BODY, HEADING, LOCKED, REQUIRED, SUBTITLE, TITLE } from './form-styles.ts'
import { notesSheet } from './notes-sheet.ts'

export type FormOptions = {
  /** The unit that fills it; or a unit above, for one form with a line for each unit below. */
  unit: string
  /** Needed for a form; rosters and event ledgers have none. */
  period?: string | null
  tree: UnitTree
  entries?: readonly Pick<Draft, 'unit' | 'period' | 'values'>[]
}

/** Title, the line about unit and period, the headings. */
const HEADING_ROW = 2
const FIRST_LINE = 3
const SPARE_LINES = 10
const FEWEST_LINES = 20
/** Rules and drop-downs reach beyond the lines drawn, for those who go on typing below. */
const RULED_LINES = 2000

export async function writeForm(pack: Pack, ledger: Ledger, options: FormOptions): Promise<Uint8Array> {
  const top = getUnit(options.tree, options.unit)
  const period = formPeriod(ledger, options.period)
  const units = unitsOfForm(pack, ledger, options, top)
  const fields = ledger.fields.map((field) => fieldColumn(pack, field))
  const columns: FormColumn[] = units ? [unitColumn(ledger, units), ...fields] : fields
  const lines = formLines(ledger, options, fields, top, units)
  const title = `${top.name}${period ? periodTitle(period) : ''}${ledger.label.zh}${/[表册账单]$/.test(ledger.label.zh) ? '' : '表'}`
  const subtitle = [
    `填报单位：${unitName(top, [...options.tree.units()])}`,
    ...(period ? [`${PERIOD_WORDS[period.kind].label}：${periodTitle(period)}`] : []),
    '填报人：　　　　　',
    '填报日期：',
  ].join('　　')
  const sheet = formSheet(ledger, columns, lines, title, subtitle)
  return writeXlsx({
    sheets: [sheet, notesSheet(ledger, columns, title), choicesSheet(columns)].filter((part) => part !== undefined),
    defaultFont: { name: '宋体', size: 11 },
    properties: { title, creator: 'Youju' },
  })
}

function getUnit(tree: UnitTree, code: string): Unit {
  const unit = tree.find(code)
  if (!unit) throw problem('form-unit-unknown', { unit: code })
  return unit
}

function formPeriod(ledger: Ledger, code: string | null | undefined): Period | undefined {
  const period = code ? findPeriod(code) : undefined
  const own = period && toKind(period, ledger.period)
  if (!own && (ledger.shape === 'form' || code))
    throw problem('form-period-missing', {
      ledger: ledger.label.zh,
      kind: PERIOD_WORDS[ledger.period].label,
      example: PERIOD_WORDS[ledger.period].example,
    })
  return own
}

/** Those that keep the ledger and those that have lines in it; absent when that is the unit itself, as no column need say so. */
function unitsOfForm(pack: Pack, ledger: Ledger, { tree, entries = [] }: FormOptions, top: Unit): Unit[] | undefined {
  const recorded = new Set(entries.map((entry) => entry.unit))
  const types = ledger.filledBy.types?.flatMap((type) => codesOf(pack, 'type', type))
  const fills = (unit: Unit): boolean =>
    mayKeep(ledger, unit) && (!isFiller(ledger, unit) || !types || !unit.type || types.includes(unit.type))
  const below = isFiller(ledger, top) ? [top] : [...tree.subtree(top.code)].filter(fills)
  const units = [
    ...below,
    ...[...tree.subtree(top.code)].filter((unit) => recorded.has(unit.code) && !below.includes(unit)),
  ]
  if (units.length === 0) throw problem('form-without-units', { unit: top.name, ledger: ledger.label.zh })
  return units.length === 1 && units[0] === top ? undefined : units
}

/** What is recorded, a line for each unit that hands in exactly one, and room for more. */
function formLines(
  ledger: Ledger,
  { entries = [] }: FormOptions,
  fields: readonly FieldFormColumn[],
  top: Unit,
  units: readonly Unit[] | undefined,
): CellValue[][] {
  const blank: CellValue[] = fields.map(() => null)
  const known = new Map((units ?? [top]).map((unit) => [unit.code, unit]))
  const lines = entries.map((entry) => {
    const unit = known.get(entry.unit)
    if (!unit) throw new Error(`an entry of ${entry.unit} does not belong in a form of ${top.code}`)
    const cells = fields.map((column) => column.toCell(entry.values[column.field.code] ?? null))
    return units ? [unitName(unit, units), ...cells] : cells
  })
  const oneEach = ledger.shape === 'form' && ledger.key.length === 0
  if (oneEach && !units) return lines.length > 0 ? lines : [blank]
  if (oneEach && units) {
    const filled = new Set(entries.map((entry) => entry.unit))
    const expected = units.filter((unit) => isFiller(ledger, unit) && !filled.has(unit.code))
    return [...lines, ...expected.map((unit) => [unitName(unit, units), ...blank])]
  }
  const spare = Math.max(SPARE_LINES, FEWEST_LINES - lines.length)
  return [...lines, ...Array.from({ length: spare }, () => (units ? [null, ...blank] : blank))]
}

function formSheet(
  ledger: Ledger,
  columns: readonly FormColumn[],
  lines: readonly CellValue[][],
  title: string,
  subtitle: string,
): WriteSheet {
  const last = columns.length - 1
  const lastRow = FIRST_LINE + lines.length
  const filler = columns.map(() => null)
  const wide = columns.reduce((sum, column) => sum + column.width, 0)
  return {
    name: sheetName(ledger.label.zh),
    columns: columns.map(({ width, numFmt }) => ({
      width: width * Math.max(1, (textWidth(subtitle) + 4) / wide),
      style: { numFmt, protection: { locked: false } },
    })),
    rows: [[title, ...filler.slice(1)], [subtitle, ...filler.slice(1)], columns.map(headingText), ...lines],
    cells: styledCells(columns, lines),
    merges: last === 0 ? [] : [0, 1].map((row) => ({ startRow: row, endRow: row, startCol: 0, endCol: last })),
    rowDefs: new Map([
      [0, { height: 32 }],
      [1, { height: 20 }],
      [HEADING_ROW, { height: headingHeight(columns) }],
      ...lines.map((_, row): [number, { height: number }] => [FIRST_LINE + row, { height: 19 }]),
    ]),
    dataValidations: columns.flatMap((column, index) => validationOf(column, index, columns, lastRow + RULED_LINES)),
    freezePane: { rows: FIRST_LINE, columns: columns[0]!.required && columns.length > 4 ? 1 : 0 },
    protection: {
      sheet: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
    pageSetup: {
      paperSize: 'a4',
      orientation: wide > 90 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$1:$${FIRST_LINE}`,
      margins: { left: 0.5, right: 0.5, top: 0.7, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&C第 &P 页，共 &N 页' },
  }
}

/** The unit of measure on a line of its own, so that it is not broken. */
const headingText = ({ heading, required }: FormColumn): string =>
  `${required ? '*' : ''}${heading.replace(/(?=（[^（）]*）$)/, '\n')}`

const headingHeight = (columns: readonly FormColumn[]): number => {
  const lines = columns.map((column) =>
    headingText(column)
      .split('\n')
      .reduce((sum, line) => sum + Math.ceil((textWidth(line) + 1) / column.width), 0),
  )
  return Math.max(36, 15 * Math.max(...lines) + 6)
}

/** Spreadsheets forbid some signs in a tab and more than 31 characters. */
const sheetName = (label: string): string => label.replace(/[\\/?*[\]:]/g, '').slice(0, 31)

function styledCells(columns: readonly FormColumn[], lines: readonly CellValue[][]): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map([
    ...columns.map((_, column): [string, { style: CellStyle }] => [`0,${column}`, { style: TITLE }]),
    ...columns.map((_, column): [string, { style: CellStyle }] => [`1,${column}`, { style: SUBTITLE }]),
  ])
  const bodies = columns.map<CellStyle>(({ align, numFmt }) => ({
    ...BODY,
    numFmt,
    alignment: { horizontal: align, vertical: 'center' },
  }))
  columns.forEach(({ required, hint }, column) => {
    cells.set(`${HEADING_ROW},${column}`, {
      style: required ? REQUIRED : HEADING,
      comment: { author: '有据', text: hint },
    })
    lines.forEach((line, row) => {
      const value = line[column] ?? null
      const fixed =
        columns[column]!.choices && value !== null && column === 0 && line.slice(1).every((cell) => cell === null)
      cells.set(`${FIRST_LINE + row},${column}`, {
        value,
        style: fixed ? { ...bodies[column], ...LOCKED } : bodies[column]!,
      })
    })
  })
  return cells
}

function validationOf(
  column: FormColumn,
  index: number,
  columns: readonly FormColumn[],
  lastRow: number,
): DataValidation[] {
  const letter = colToLetter(index)
  const range = `${letter}${FIRST_LINE + 1}:${letter}${lastRow}`
  if (column.choices)
    return [
      {
        type: 'list',
        formula1: choicesRange(columns, index),
        range,
        allowBlank: true,
        showErrorMessage: true,
        errorTitle: column.heading.slice(0, 32),
        errorMessage: '请从下拉列表中选择。',
      },
    ]
  return column.validation ? [{ ...column.validation, range }] : []
}
