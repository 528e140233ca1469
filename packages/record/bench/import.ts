/**
 * Import of a large sheet: 100,000 rows × 20 columns into checked drafts, against a bare parse of the same file by the
 * same library. Each runs in a process of its own, so that its peak memory is its own.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

export type ImportBench = {
  rows: number
  columns: number
  megabytes: number
  /** Parse, map, convert, check against the ledger's rules. */
  seconds: number
  rowsPerSecond: number
  peakMegabytes: number
  bareSeconds: number
  bareRowsPerSecond: number
  barePeakMegabytes: number
  /** How many times the bare parse the import takes. */
  times: number
}

type Run = { seconds: number; rows: number; peakMegabytes: number; megabytes: number }

export async function benchImport(rows = 100_000): Promise<ImportBench> {
  const folder = await mkdtemp(join(tmpdir(), 'youju-bench-'))
  try {
    const file = join(folder, 'roster.xlsx')
    await run('write', file, rows)
    const bare = await run('parse', file, rows)
    const full = await run('import', file, rows)
    if (bare.rows !== rows || full.rows !== rows)
      throw new Error(`expected ${rows} rows, got ${bare.rows} and ${full.rows}`)
    return {
      rows,
      columns: 20,
      megabytes: full.megabytes,
      seconds: full.seconds,
      rowsPerSecond: Math.round(rows / full.seconds),
      peakMegabytes: full.peakMegabytes,
      bareSeconds: bare.seconds,
      bareRowsPerSecond: Math.round(rows / bare.seconds),
      barePeakMegabytes: bare.peakMegabytes,
      times: full.seconds / bare.seconds,
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function run(step: 'write' | 'parse' | 'import', file: string, rows: number): Promise<Run> {
  const script = fileURLToPath(new URL('./import-run.ts', import.meta.url))
  const { stdout } = await promisify(execFile)(process.execPath, [script, step, file, String(rows)])
  return JSON.parse(stdout) as Run
}

if (import.meta.main) console.log(await benchImport())
