/**
 * What the store costs: the load of a large roster, the full computation of its cells against SQL written by hand for
 * the same counts, and one edit up to the county's figure, at ten thousand and at a million lines.
 */
import { performance } from 'node:perf_hooks'
import pg, { type ClientConfig } from 'pg'
import { contributions } from '../src/cells-sql.ts'
import { openStore, type Store } from '../src/index.ts'
import { startServer } from '../src/server/server.ts'
import { COUNTY, PERIOD, pupils, rosterPack, schoolCode, units } from './roster-pack.ts'

const SCHOOLS = 2000
const RUNS = 5
const EDITS = 40

export type StoreFigures = {
  lines: number
  schools: number
  loadSeconds: number
  linesPerSecond: number
  /** Largest memory of this process until the load was done. */
  loadPeakMegabytes: number
  /** All cells of the roster out of its lines, best of several. */
  fullComputationMs: number
  handWrittenMs: number
  ratio: number
  /** One revision until the county's figure is read back, median. */
  editMs: number
}

/** @param home an empty folder; the server is started and stopped here */
export async function benchStore(home: string, lines: number): Promise<StoreFigures> {
  const server = await startServer(home)
  try {
    const url = await emptyDatabase(server.connection('postgres'))
    const store = await openStore({ url, pack: rosterPack })
    const load = await loadRoster(store, lines)
    const computation = await compareComputation(url)
    const editMs = await timeEdits(store)
    await store.close()
    return { lines, schools: SCHOOLS, ...load, ...computation, editMs }
  } finally {
    await server.stop()
  }
}

async function emptyDatabase(config: ClientConfig): Promise<string> {
  const client = new pg.Client(config)
  await client.connect()
  await client.query('create database bench')
  await client.end()
  return `postgres://${config.user}:${config.password}@${config.host}:${config.port}/bench`
}

async function loadRoster(store: Store, lines: number) {
  await store.units.save(units(SCHOOLS))
  await store.openPeriod(PERIOD)
  const start = performance.now()
  await store.importLines('pupils', pupils(lines, SCHOOLS), { county: COUNTY, reason: 'load' })
  const loadSeconds = (performance.now() - start) / 1000
  return {
    loadSeconds,
    linesPerSecond: lines / loadSeconds,
    loadPeakMegabytes: process.resourceUsage().maxRSS / 1024,
  }
}

/** What somebody who knows the table would write for the same twelve counts at every school. */
const HAND_WRITTEN = `
  select county_id, unit,
    ${[1, 2, 3, 4, 5, 6].map((grade) => `count(*) filter (where grade = 'grade-${grade}') as grade_${grade}`).join(', ')},
    count(*) filter (where gender = '2') as girls, count(*) filter (where boards) as boarders,
    count(*) filter (where left_behind) as left_behind, count(*) filter (where migrant) as migrants,
    count(*) filter (where gender = '2' and boards) as girls_boarding, count(*) as pupils
  from ledger_pupils
  where state = 'live' and (entered is null or entered <= '2023-09-01') and ("left" is null or "left" >= '2023-09-01')
  group by county_id, unit`

/** Both write their result into a table, in turns, so that a busy moment of the machine hits both. */
async function compareComputation(url: string) {
  const ledger = rosterPack.ledgers[0]!
  const steps = contributions(rosterPack, ledger, 'live', { days: [{ period: PERIOD, day: '2023-09-01' }] })
  const full = `with live as not materialized (select * from ledger_pupils where state = 'live'), ${steps.with} ${steps.cells}`
  const client = new pg.Client({ connectionString: url, options: '-c search_path=youju' })
  await client.connect()
  client.on('error', () => undefined)
  await client.query('vacuum analyze ledger_pupils')
  const time = async (sql: string): Promise<number> => {
    const start = performance.now()
    await client.query(`create temp table result as ${sql}`)
    const taken = performance.now() - start
    await client.query('drop table result')
    return taken
  }
  const times = { full: [] as number[], hand: [] as number[] }
  for (let run = 0; run < RUNS; run++) {
    times.hand.push(await time(HAND_WRITTEN))
    times.full.push(await time(full))
  }
  await client.end()
  const [fullComputationMs, handWrittenMs] = [Math.min(...times.full), Math.min(...times.hand)]
  return { fullComputationMs, handWrittenMs, ratio: fullComputationMs / handWrittenMs }
}

async function timeEdits(store: Store): Promise<number> {
  const [entry] = await Array.fromAsync(store.entries({ ledger: 'pupils', under: [schoolCode(7)] }))
  const times: number[] = []
  let version = entry!.version
  for (let edit = 0; edit < EDITS; edit++) {
    const start = performance.now()
    await store.submit({
      ledger: 'pupils',
      reason: 'edit',
      changes: [{ kind: 'revise', entry: entry!.id, version: version++, values: { boards: edit % 2 === 0 } }],
    })
    const { cells } = await store.cells({ measures: ['boarders'], periods: [PERIOD], county: COUNTY })
    cells.reduce((sum, cell) => sum + cell.value, 0)
    times.push(performance.now() - start)
  }
  return times.sort((a, b) => a - b)[EDITS / 2]!
}
