/** The assessment of 300 schools by a scheme of 40 criteria, from the figures of all: scored and ranked. */
import { performance } from 'node:perf_hooks'
import { defineScheme, type Figure, type Mark } from '@youju/model'
import { rank, score } from '../src/index.ts'

export type AssessmentBench = { schools: number; criteria: number; figures: number; milliseconds: number }

const label = (text: string) => ({ zh: text, en: text })

export function benchAssessment({ schools = 300, criteria = 40 } = {}): AssessmentBench {
  const scheme = defineScheme({
    code: 'bench',
    label: label('bench'),
    period: 'calendar-year',
    levels: ['school'],
    criteria: Array.from({ length: criteria }, (_, n) => ({
      code: `criterion-${n}`,
      label: label(`criterion-${n}`),
      points: 100 / criteria,
      by:
        n % 4 === 0
          ? { mark: label('mark') }
          : {
              indicator: `indicator-${n}`,
              rule: { deduct: { full: { atLeast: 0.95 }, points: 0.5, per: 0.01 } },
            },
    })),
    grades: [{ code: 'any', label: label('any'), atLeast: 0 }],
    source: 'own',
  })
  const units = Array.from({ length: schools }, (_, n) => `S${n}`)
  const figures = units.flatMap((unit, u) =>
    Array.from({ length: 100 }, (_, n): Figure => {
      const value = 0.8 + ((u * 31 + n * 17) % 20) / 100
      const reason = { operation: 'rate', value, parts: [] }
      const key = { indicator: `indicator-${n}`, unit, period: '2023', slice: {} }
      return { ...key, version: 1, value, unitOfMeasure: '', kind: 'share', bound: '=', asOf: '', reason, missing: [] }
    }),
  )
  const marks = units.flatMap((unit) =>
    scheme.criteria
      .filter((criterion) => 'mark' in criterion.by)
      .map((criterion): Mark => {
        const given = { stage: 'checked' as const, points: 2, scorer: 'inspector', at: '2023-12-20', reason: '' }
        return { ...given, unit, criterion: criterion.code, evidence: ['record'] }
      }),
  )
  const started = performance.now()
  rank(units.map((unit) => score(scheme, { unit, period: '2023', asOf: '2023-12-31', figures, marks })))
  return { schools, criteria, figures: figures.length, milliseconds: Math.round(performance.now() - started) }
}

if (process.argv[1] === import.meta.filename) console.table([benchAssessment()])
