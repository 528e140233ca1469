/** What is measured. Each piece runs in a process of its own, so that its peak memory is its own. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { benchCounty } from '../packages/compute/bench/county.ts'
import { benchRead } from '../packages/read/bench/read.ts'
import { benchImport } from '../packages/record/bench/import.ts'
import { benchStore } from '../packages/store/bench/store-bench.ts'
import { benchDocx } from '../packages/write/bench/docx.ts'
import { pack } from '../packs/cn-county/src/index.ts'

/** `against` is what the figure was held against, measured in the same run; `limit` what the issue asks for. */
export type Row = { what: string; figure: string; against?: string; limit?: string; peakMegabytes: number }

const round = (value: number, digits = 1): string => value.toLocaleString('en', { maximumFractionDigits: digits })
const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

export const PIECES: Record<string, () => Promise<Row[]>> = {
  import: async () => {
    const run = await benchImport()
    return [
      {
        what: `import of ${round(run.rows)} rows × ${run.columns}`,
        figure: `${round(run.rowsPerSecond, 0)} rows/s`,
        against: `bare parse ${round(run.bareRowsPerSecond, 0)} rows/s (${round(run.times, 2)}×)`,
        limit: 'under 400 MB',
        peakMegabytes: Math.round(run.peakMegabytes),
      },
    ]
  },
  'store-10k': () => store(10_000),
  'store-1m': () => store(1_000_000),
  compute: async () => {
    const run = benchCounty()
    return [
      {
        what: `all indicators of ${round(run.schools)} schools, three years`,
        figure: `${round(run.load + run.compute, 0)} ms for ${round(run.figures)} figures`,
        limit: 'under 3 s for 300 schools',
        peakMegabytes: run.memory,
      },
    ]
  },
  read: async () => {
    const run = benchRead(pack.lexicon)
    const [slowest] = [...run.hostile].sort((a, b) => b.milliseconds - a.milliseconds)
    return [
      {
        what: 'reading with relations, 10 MB with a figure every 96 characters',
        figure: `${round(run.charactersPerSecond, 0)} characters/s`,
        against: `bare number regex ${round(run.regexCharactersPerSecond, 0)} characters/s; 10 MB takes ${round(run.linearity * 10, 2)}× of 1 MB`,
        limit: '≥ 1,000,000/s, linear within 20 %',
        peakMegabytes: peak(),
      },
      {
        what: `hostile text of 100,000 characters: ${slowest!.name}`,
        figure: `${round(slowest!.milliseconds, 0)} ms`,
        limit: 'under 1 s',
        peakMegabytes: peak(),
      },
    ]
  },
  verify: async () => {
    const { benchVerify } = await import('../packages/verify/bench/verify.ts')
    const { openPlaces } = await import('../packs/cn-county/src/places/index.ts')
    const run = benchVerify(pack.lexicon, openPlaces())
    const { quality } = run
    const percent = (share: number): string => `${round(100 * share)} %`
    return [
      {
        what: 'reading with relations and verifying with every rule, 10 MB with a figure every 96 characters',
        figure: `${round(run.charactersPerSecond, 0)} characters/s`,
        against: `reading alone ${round(run.readCharactersPerSecond, 0)}, bare number regex ${round(run.regexCharactersPerSecond, 0)}, recognizers-text ${round(run.recognizerCharactersPerSecond, 0)} (${round(run.recognizerCharacters)} characters); 10 MB takes ${round(run.linearity * 10, 2)}× of 1 MB; a figure every 20 characters ${round(run.denseCharactersPerSecond, 0)}`,
        limit: '≥ 1,000,000/s, linear within 20 %',
        peakMegabytes: peak(),
      },
      {
        what: `hostile text of 100,000 characters, read and verified: ${run.slowest.name}`,
        figure: `${round(run.slowest.milliseconds, 0)} ms`,
        limit: 'under 1 s',
        peakMegabytes: peak(),
      },
      {
        what: `quantities found, F1 on ${quality.on}`,
        figure: percent(quality.quantities),
        against: `bare number regex ${percent(quality.regex)}, recognizers-text ${percent(quality.recognizer)}`,
        limit: '≥ 98 %',
        peakMegabytes: peak(),
      },
      {
        what: `defects found, F1 on ${quality.on}`,
        figure: percent(quality.defects),
        limit: '≥ 90 %',
        peakMegabytes: peak(),
      },
    ]
  },
  docx: async () => {
    const run = await benchDocx()
    return [
      {
        what: `report of ${run.pages} pages to .docx`,
        figure: `${run.fill + run.write} ms`,
        peakMegabytes: run.memory,
      },
    ]
  },
}

async function store(lines: number): Promise<Row[]> {
  const home = mkdtempSync(join(tmpdir(), 'youju-bench-'))
  try {
    const run = await benchStore(home, lines)
    const of = `${round(lines)} roster lines in ${round(run.schools)} schools`
    return [
      {
        what: `bulk load of ${of}`,
        figure: `${round(run.linesPerSecond, 0)} lines/s`,
        limit: 'under 400 MB',
        peakMegabytes: Math.round(run.loadPeakMegabytes),
      },
      {
        what: `full computation of ${of}`,
        figure: `${round(run.fullComputationMs, 0)} ms`,
        against: `hand-written SQL ${round(run.handWrittenMs, 0)} ms (${round(run.ratio, 2)}×)`,
        ...(lines >= 1_000_000 ? { limit: 'within 2×' } : {}),
        peakMegabytes: peak(),
      },
      {
        what: `one edit to the county's figure, ${round(lines)} entries`,
        figure: `${round(run.editMs)} ms`,
        limit: 'within 2× of each other',
        peakMegabytes: peak(),
      },
    ]
  } finally {
    rmSync(home, { recursive: true, force: true })
  }
}
