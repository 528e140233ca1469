/** Figures of a synthetic county against SQL that somebody who knows the tables would write by hand. */
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startServer } from '../../packages/store/src/server/server.ts'
import { type Home, makeHome } from './program.ts'

const YEAR = '2024'
const SCHOOL_YEAR = '2024-2025'

let home: Home
let computed: Map<string, number | null>
let client: InstanceType<typeof Client>
let stop: () => Promise<unknown>

beforeAll(async () => {
  home = makeHome()
  const made = await home.youju(
    'sample',
    'county',
    '--schools',
    '40',
    '--pupils',
    '9000',
    '--years',
    '2',
    '--seed',
    '7',
    '--json',
  )
  expect(made).toMatchObject({ exit: 0, err: '' })
  const { out } = await home.youju('compute', '--period', YEAR, '--json')
  computed = new Map(
    JSON.parse(out).map((figure: { indicator: string; value: number | null }) => [figure.indicator, figure.value]),
  )
  const server = await startServer(home.file('home'))
  client = new Client({ ...server.connection('youju'), options: '-c search_path=youju' })
  await client.connect()
  stop = () => server.stop()
})
afterAll(async () => {
  await client.end()
  await stop()
  home.remove()
})

const LIVE = `e.state = 'live' and e.period = '${SCHOOL_YEAR}'`
const pupils = (where: string): string =>
  `(select sum(e.pupils) from ledger_enrolment e join units u on u.code = e.unit and u.to_day is null where ${LIVE} and ${where})`

/** One of each kind: count, sum, condition, ratio, rate, share by a unit's attribute, change, dispersion, event, money. */
const TEN: readonly [indicator: string, sql: string][] = [
  ['schools', `select count(*) from ledger_school e where ${LIVE}`],
  ['enrolment', `select ${pupils('true')}`],
  ['boarders', `select sum(e.boarders) from ledger_enrolment e where ${LIVE}`],
  [
    'pupil-teacher-ratio',
    `select ${pupils('true')}::numeric / (select sum(e.teachers) from ledger_staff e where ${LIVE})`,
  ],
  [
    'large-class-rate',
    `select count(*) filter (where e.pupils >= 56)::numeric / count(*) from ledger_classes e where ${LIVE}`,
  ],
  ['private-enrolment-share', `select ${pupils("u.ownership in ('20', '21', '30')")}::numeric / ${pupils('true')}`],
  [
    'enrolment-change',
    `select ${pupils('true')} - (select sum(e.pupils) from ledger_enrolment e where e.state = 'live' and e.period = '2023-2024')`,
  ],
  ['graduation-rate', `select sum(e.graduates)::numeric / sum(e.final_grade) from ledger_graduates e where ${LIVE}`],
  [
    'hazards',
    `select count(*) from ledger_hazard e where e.state = 'live' and e.found_on between '${YEAR}-01-01' and '${YEAR}-12-31'`,
  ],
  [
    'teaching-area-per-pupil-dispersion-primary',
    `with school as (
       select e.unit, sum(e.pupils) as p from ledger_enrolment e where ${LIVE} and e.stage = 'primary' group by e.unit
     ), area as (
       select e.unit, sum(coalesce(e.teaching_area, 0) - coalesce(e.indoor_sports_area, 0)) as a
       from ledger_school_conditions e where ${LIVE} and e.stage = 'primary' group by e.unit
     ), total as (select sum(p) as p, sum(coalesce(a, 0)) / sum(p) as x from school left join area using (unit))
     select sqrt(sum(s.p / t.p * power(coalesce(a.a, 0) / s.p - t.x, 2))) / max(t.x)
     from school s left join area a using (unit) cross join total t where s.p > 0`,
  ],
]

describe('the county’s figure equals SQL written by hand', () => {
  it.each(TEN)('%s', async (indicator, sql) => {
    const { rows } = await client.query({ text: sql, rowMode: 'array' })
    const byHand = Number(rows[0]![0])
    expect(byHand).not.toBe(0)
    expect(computed.get(indicator)).toBeCloseTo(byHand, 9)
  })
})
