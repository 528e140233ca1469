/** The assessment of 300 schools through the store: figures from cells, marks from their ledger, scored and ranked. */
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Draft, Pack, Unit, Values } from '@youju/model'
import { closeOffice, openOffice } from '../src/office.ts'
import { scoreUnits } from '../src/scores.ts'

export type AssessmentMeasured = { schools: number; lines: number; firstMs: number; medianMs: number }

const COUNTY = '990201'
const GRADES = ['p1', 'p2', 'p3', 'p4', 'p5', 'p6']

export async function measureAssessment(pack: Pack, { schools = 300 } = {}): Promise<AssessmentMeasured> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-'))
  chmodSync(folder, 0o755)
  const office = await openOffice({ pack, home: join(folder, 'home') })
  try {
    const codes = Array.from({ length: schools }, (_, n) => `99020${String(n + 1000)}`)
    await office.store.units.save([
      unit(COUNTY, 'county', null),
      ...codes.map(
        (code): Unit => ({ ...unit(code, 'school', COUNTY), type: '211', ownership: '12', location: '210' }),
      ),
    ])
    let lines = 0
    for (const [ledger, period, linesOf] of LINES) {
      const drafts = codes.flatMap((code, n) => linesOf(n).map((values): Draft => ({ unit: code, period, values })))
      lines += drafts.length
      await office.store.importLines(ledger, drafts, { county: COUNTY, reason: 'bench' })
    }
    const times: number[] = []
    for (let round = 0; round < 6; round++) {
      const started = performance.now()
      const { ranking } = await scoreUnits(office, { scheme: 'school-assessment', unit: COUNTY, period: '2024' })
      times.push(performance.now() - started)
      if (ranking.length !== schools) throw new Error(`${ranking.length} schools were scored`)
    }
    const [first, ...rest] = times
    return { schools, lines, firstMs: Math.round(first!), medianMs: Math.round(rest.sort((a, b) => a - b)[2]!) }
  } finally {
    await closeOffice(office)
    rmSync(folder, { recursive: true, force: true })
  }
}

const unit = (code: string, kind: Unit['kind'], parent: string | null): Unit => ({
  ...{ code, name: `${code}号`, kind, parent, county: COUNTY, from: '2000-01-01', to: null, successors: [] },
})

const LINES: [ledger: string, period: string | null, linesOf: (school: number) => Values[]][] = [
  [
    'enrolment',
    '2024-2025',
    (n) => GRADES.map((grade, g) => ({ stage: 'primary', grade, pupils: 35 + ((n + g) % 12), girls: 17 })),
  ],
  [
    'classes',
    '2024-2025',
    (n) => GRADES.map((grade, g) => ({ stage: 'primary', grade, 'class-name': '1班', pupils: 35 + ((n + g) % 12) })),
  ],
  ['staff', '2024-2025', (n) => [{ stage: 'primary', staff: 22, teachers: 20, qualified: 20 - (n % 3), licensed: 20 }]],
  [
    'inspection-mark',
    null,
    (n) =>
      [
        ['teaching', 6 + (n % 5)],
        ['moral', 3 + (n % 3)],
        ['files', 1 + (n % 3)],
      ].map(([criterion, points]) => ({
        scheme: 'school-assessment',
        'assessed-period': '2024',
        criterion: criterion!,
        'mark-stage': 'checked',
        points: points!,
        scorer: '督学',
        'marked-on': '2024-12-20',
        evidence: '记录',
      })),
  ],
  [
    'hazard',
    null,
    (n) =>
      Array.from({ length: 1 + (n % 4) }, (_, h) => ({
        number: `${h}`,
        place: '门',
        'hazard-kind': '10',
        'hazard-level': '3',
        'found-on': '2024-05-06',
        hazard: '坏',
        measure: '修',
        responsible: '甲',
        'case-state': h % 3 ? 'closed' : 'working',
        'due-on': '2024-06-06',
        ...(h % 3 ? { 'closed-on': '2024-05-20', 'on-time': true, evidence: '照片', 'checked-by': '乙' } : {}),
      })),
  ],
]

if (process.argv[1] === import.meta.filename) {
  const pack: Pack = (await import(process.argv[2] ?? '../../../packs/cn-county/src/index.ts')).pack
  console.table([await measureAssessment(pack)])
}
