/** Files read and held against everything, before any of it is stored: what would come in, and each cell that is refused. */
import { getLedger, type Label, type NamedFile, Problem } from '@youju/model'
import { type Found, openTable, previewTable, type TablePreview } from '@youju/record'
import type { Reach } from '../entries/reach.ts'
import { type ImportedTable, type ImportReport, importFiles } from '../import-files.ts'
import type { Office } from '../office.ts'
import { withUnitRoll } from '../unit-roll.ts'
import { refuseBeyondReach } from './import-reach.ts'

export type ImportWanted = { ledger?: string; unit?: string; period?: string }
export type ImportBy = {
  reach: Reach
  /** Whether lists of units may be imported. */
  mayChangeUnits: boolean
  /** Told now and then; throws when it shall go no further. */
  step: (done: number, of: number, step: Label) => void
}

export type SheetPreview = TablePreview & ImportedTable
export type ImportPreview = {
  sheets: SheetPreview[]
  /** Of whole files or sheets. */
  problems: Problem[]
  /** What was left out, and what looks wrong. */
  notes: Problem[]
  refused: number
  warnings: number
}

export async function previewImport(
  office: Office,
  by: ImportBy,
  files: readonly NamedFile[],
  wanted: ImportWanted = {},
): Promise<ImportPreview> {
  by.step(0, files.length, { zh: '读取并核对', en: 'Reading and checking' })
  const report = await tryImport(office, by, files, wanted)
  if (report instanceof Problem)
    return { sheets: [], problems: [report, ...report.more], notes: [], refused: 1 + report.more.length, warnings: 0 }
  const refused = report.refused.filter(({ code }) => code !== 'warning-needs-reason')
  const found: Found[] = [
    ...refused.map((problem) => ({ level: 'error' as const, problem })),
    ...report.warnings.map((problem) => ({ level: 'warning' as const, problem })),
  ]
  const sheets: SheetPreview[] = []
  const pack = withUnitRoll(office.pack)
  for (const [index, file] of files.entries()) {
    by.step(index, files.length, { zh: `整理 ${file.name}`, en: `Preparing ${file.name}` })
    for (const table of await openTable(file, { pack, ...(wanted.ledger ? { ledger: wanted.ledger } : {}) })) {
      const own = found.filter(
        ({ problem }) => problem.details.file === file.name && problem.details.sheet === table.sheet,
      )
      const counts = report.tables.find((one) => one.file === file.name && one.sheet === table.sheet)!
      sheets.push({ ...(await previewTable(table, getLedger(pack, table.ledger), own)), ...counts })
    }
  }
  const shown = new Set(sheets.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ problem }) => problem))))
  return {
    sheets,
    problems: refused.filter((problem) => !shown.has(problem) && !hasRow(sheets, problem)),
    notes: [...report.notes],
    refused: refused.length,
    warnings: report.warnings.length,
  }
}

/** Whether it is of a row of a sheet, even one that is not shown. */
const hasRow = (sheets: readonly SheetPreview[], { details }: Problem): boolean =>
  Number.isInteger(Number(details.row)) &&
  sheets.some(
    ({ file, sheet, rows }) =>
      details.file === file && details.sheet === sheet && Number(details.row) >= (rows[0]?.row ?? 0),
  )

async function tryImport(
  office: Office,
  by: ImportBy,
  files: readonly NamedFile[],
  wanted: ImportWanted,
): Promise<ImportReport | Problem> {
  try {
    return await importFiles(office, files, { ...wanted, ...optionsFor(by, files), dryRun: true })
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
}

/** @throws Problem when something was refused and not only the good rows were wanted */
export async function acceptImport(
  office: Office,
  by: ImportBy,
  files: readonly NamedFile[],
  wanted: ImportWanted & { goodRows: boolean; reason: string },
): Promise<ImportReport> {
  const { reason, ...options } = wanted
  const report = await importFiles(office, files, {
    ...options,
    ...optionsFor(by, files),
    ...(reason.trim() ? { reason } : {}),
  })
  const unexplained = report.refused.find(({ code }) => code === 'warning-needs-reason')
  if (!report.stored && unexplained) throw unexplained
  return report
}

function optionsFor({ reach, mayChangeUnits, step }: ImportBy, files: readonly NamedFile[]) {
  const names = [...new Set(files.map(({ name }) => name))]
  return {
    also: (tables: Parameters<typeof refuseBeyondReach>[2]) => {
      step(0, names.length, { zh: '核对权限', en: 'Checking rights' })
      refuseBeyondReach(reach, mayChangeUnits, tables)
    },
    progress: (file: string) =>
      step(names.indexOf(file), names.length, { zh: `导入 ${file}`, en: `Importing ${file}` }),
  }
}
