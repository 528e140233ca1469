/** What a grid waits for: its first page, a page far down, sorted pages, a search and the sums, over a large roster. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { openStore, type PageQuery } from '../src/index.ts'
import { COUNTY, PERIOD, pupils, rosterPack, schoolCode, units } from './roster-pack.ts'

const SCHOOLS = 300
const RUNS = 9
const lines = Number(process.argv[2] ?? 100_000)

const home = mkdtempSync(join(tmpdir(), 'youju-bench-'))
const store = await openStore({ home, pack: rosterPack })
try {
  await store.units.save(units(SCHOOLS))
  await store.openPeriod(PERIOD)
  await store.importLines('pupils', pupils(lines, SCHOOLS), { county: COUNTY, reason: 'load' })
  const under = [...units(SCHOOLS)].map(({ code }) => code)
  const pages: Record<string, Omit<PageQuery, 'ledger' | 'limit'>> = {
    'first page': {},
    'far down': { at: lines - 200 },
    'sorted by number, first': { sort: 'number' },
    'sorted by number, far down': { sort: 'number', at: lines - 200 },
    'sorted by unit, far down': { sort: 'unit', at: lines - 200 },
    'sorted by grade, halfway': { sort: 'grade', at: lines / 2 },
    'of a period': { period: PERIOD },
    'one school': { under: [schoolCode(7)] },
    filtered: { where: { grade: 'grade-3', boards: true }, sort: '-number' },
    search: { search: 'G0000123' },
  }
  for (const [name, query] of Object.entries(pages)) {
    const times: number[] = []
    for (let run = 0; run < RUNS; run++) {
      const start = performance.now()
      await store.entryPage({ ledger: 'pupils', limit: 100, under, ...query })
      times.push(performance.now() - start)
    }
    const [first, ...others] = times
    const median = others.sort((a, b) => a - b)[Math.floor(others.length / 2)]!
    console.log(
      `${name.padEnd(30)} first ${first!.toFixed(0).padStart(6)} ms, then ${median.toFixed(0).padStart(6)} ms`,
    )
  }
} finally {
  await store.close()
  rmSync(home, { recursive: true, force: true })
}
