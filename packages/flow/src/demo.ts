/** One year of a sample town, end to end: import → compute → write → read → verify. */
import { type Label, type Language, type NamedFile, together } from '@youju/model'
import type { Outcome } from '@youju/verify'
import { computePeriod } from './compute-period.ts'
import { importFiles } from './import-files.ts'
import type { Office } from './office.ts'
import { readReport } from './read-report.ts'
import { UNIT_ROLL } from './unit-roll.ts'
import { verifyReport } from './verify-report.ts'
import { REPORT_FORMATS, writeReport } from './write-report.ts'

export const DEMO_STEPS = {
  start: { zh: '启动数据库', en: 'start the database' },
  import: { zh: '导入台账', en: 'import the ledgers' },
  compute: { zh: '汇总指标', en: 'compute indicators' },
  write: { zh: '撰写报告', en: 'write the report' },
  read: { zh: '读回报告', en: 'read it back' },
  verify: { zh: '逐数核对', en: 'verify every figure' },
} as const satisfies Record<string, Label>
export type DemoStep = keyof typeof DEMO_STEPS

export type Demo = {
  steps: readonly { step: DemoStep; what: Label; ms: number }[]
  /** Name → content of every file written. */
  files: ReadonlyMap<string, Uint8Array | string>
  verified: Outcome
}

export type DemoOptions = {
  template: string
  unit: string
  period: string
  language: Language
  announce: (step: DemoStep) => void
}

export async function runDemo(office: Office, samples: readonly NamedFile[], options: DemoOptions): Promise<Demo> {
  const steps: { step: DemoStep; what: Label; ms: number }[] = []
  const timed = async <T>(step: DemoStep, work: () => Promise<T>, what: (result: T) => Label): Promise<T> => {
    options.announce(step)
    const began = performance.now()
    const result = await work()
    steps.push({ step, what: what(result), ms: performance.now() - began })
    return result
  }
  const wanted = { unit: options.unit, period: options.period }

  await timed(
    'import',
    () => importSamples(office, samples),
    ({ units, entries }) => ({
      zh: `${samples.length} 个文件，${units} 个单位，${entries} 条记录`,
      en: `${samples.length} files, ${units} units, ${entries} entries`,
    }),
  )
  await timed(
    'compute',
    () => computePeriod(office, wanted),
    (figures) => ({
      zh: `${figures.length} 项指标，其中缺数 ${figures.filter((one) => one.figure.value === null).length} 项`,
      en: `${figures.length} indicators, ${figures.filter((one) => one.figure.value === null).length} of them missing`,
    }),
  )
  const files = new Map<string, Uint8Array | string>()
  const name = `${options.template}-${options.period}`
  await timed(
    'write',
    async () => {
      const report = await writeReport(office, { ...wanted, template: options.template })
      for (const format of REPORT_FORMATS) files.set(`${name}.${format}`, await report.as(format))
      return report
    },
    ({ figures, leftOut }) => ({
      zh: `写入数据 ${figures.length} 处，因缺数未写 ${leftOut.length} 句`,
      en: `${figures.length} figures written, ${leftOut.length} sentences left out for missing figures`,
    }),
  )
  const document = { name: `${name}.docx`, bytes: files.get(`${name}.docx`) as Uint8Array }
  await timed(
    'read',
    async () => {
      const read = await readReport(office.pack, document)
      files.set(`${name}.jsonl`, read.corpus)
      return read
    },
    ({ reading }) => ({
      zh: `读回数据 ${reading.quantities.length} 处，数间关系 ${reading.relations.length} 条`,
      en: `${reading.quantities.length} quantities and ${reading.relations.length} relations read back`,
    }),
  )
  const verified = await timed(
    'verify',
    async () => {
      const result = await verifyReport(office.pack, { ...wanted, file: document, office })
      files.set(`${name}.verified.html`, result.as('html', options.language))
      return result
    },
    ({ summary }) => ({
      zh: `核对数据 ${summary.checkable} 处，相符 ${summary.holds} 处，不符 ${summary.doesNotHold} 处`,
      en: `${summary.checkable} figures verified: ${summary.holds} hold, ${summary.doesNotHold} do not`,
    }),
  )
  return { steps, files, verified }
}

async function importSamples(
  office: Office,
  samples: readonly NamedFile[],
): Promise<{ units: number; entries: number }> {
  const { tables, refused } = await importFiles(office, samples)
  if (refused.length > 0) throw together(refused)
  const linesOf = (roll: boolean): number =>
    tables
      .filter((table) => (table.ledger === UNIT_ROLL) === roll)
      .reduce((sum, one) => sum + one.captured + one.revised + one.unchanged, 0)
  return { units: linesOf(true), entries: linesOf(false) }
}
