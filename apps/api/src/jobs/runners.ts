/** What each kind of job does. It acts with the rights that whoever asked for it has when it runs. */
import { mkdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { acceptImport, type ImportWanted, previewImport, Reach, type StoredJob } from '@youju/flow'
import type { Label } from '@youju/model'
import type { Desk } from '../desk.ts'
import { personOf } from '../person.ts'
import { problem } from '../problems.ts'
import { storePreview } from './import-preview.ts'

export const JOB_KINDS = ['import-read', 'import-store', 'audit-verify', 'recompute-check', 'backup'] as const
export type JobKind = (typeof JOB_KINDS)[number]

/** Throws when the job was cancelled. */
export type Step = (progress: number, step: Label) => Promise<void>
type Runner = {
  run(desk: Desk, job: StoredJob, step: Step): Promise<Record<string, unknown>>
  failed?(desk: Desk, job: StoredJob): Promise<unknown>
  cancelled?(desk: Desk, job: StoredJob): Promise<unknown>
}

type ImportInput = { import: string }
type AcceptInput = ImportInput & { goodRows: boolean; reason: string }

export const runners: Record<JobKind, Runner> = {
  'import-read': {
    async run(desk, job, step) {
      const { import: id } = job.input as ImportInput
      const { office, by, files, options } = await importWork(desk, job, id, step)
      const preview = await previewImport(office, by, files, options)
      await step(1, { zh: '保存预览', en: 'Keeping the preview' })
      await desk.office.store.online.moveImport(id, {
        from: ['reading', 'cancelled', 'failed'],
        to: 'read',
        preview: storePreview(preview),
      })
      return { import: id, refused: preview.refused, warnings: preview.warnings }
    },
    failed: (desk, job) => moveImport(desk, job, 'failed'),
    cancelled: (desk, job) => moveImport(desk, job, 'cancelled'),
  },
  'import-store': {
    async run(desk, job, step) {
      const { import: id, goodRows, reason } = job.input as AcceptInput
      const { office, by, files, options } = await importWork(desk, job, id, step)
      const report = await acceptImport(office, by, files, { ...options, goodRows, reason })
      await desk.office.store.online.moveImport(id, { from: ['storing', 'read'], to: 'stored' })
      await desk.office.store.online.dropImportFiles(id, weekAgo(desk))
      const sum = (part: 'captured' | 'revised' | 'unchanged'): number =>
        report.tables.reduce((total, table) => total + table[part], 0)
      return { import: id, captured: sum('captured'), revised: sum('revised'), unchanged: sum('unchanged') }
    },
    // What was not stored may be looked at, mended and accepted again.
    failed: (desk, job) => moveImport(desk, job, 'read'),
    cancelled: (desk, job) => moveImport(desk, job, 'read'),
  },
  'audit-verify': {
    async run(desk, _job, step) {
      await step(0, { zh: '逐条核验操作链', en: 'Verifying the chain' })
      return { ...(await desk.office.store.verifyChain()) }
    },
  },
  'recompute-check': {
    async run(desk, job, step) {
      await checkAdministers(desk, job)
      const differences = await desk.office.store.recompute({
        check: true,
        progress: (done, of) => step(done / of, { zh: `重新汇总 ${done}/${of} 本台账`, en: `Ledger ${done} of ${of}` }),
      })
      // Whoever keeps the system reads no ledger: places without figures.
      const { measures, ledgers } = desk.office.pack
      const tree = await desk.office.store.units.tree(desk.today)
      const places = differences.slice(0, MOST_PLACES).map(({ code, period, unit }) => ({
        ...{ code, period, unit },
        label: [...measures, ...ledgers].find((one) => one.code === code)?.label ?? { zh: code, en: code },
        unitName: tree.findVersion(unit)?.name ?? unit,
      }))
      return { differences: differences.length, places }
    },
  },
  backup: {
    async run(desk, job, step) {
      await checkAdministers(desk, job)
      const name = `youju-${desk.office.clock().toISOString().slice(0, 19).replaceAll(':', '')}Z.backup`
      await mkdir(desk.backups, { recursive: true, mode: 0o700 })
      const file = join(desk.backups, name)
      await desk.office.store.backup(file, (done, of) =>
        step(of === 0 ? 0 : done / of, { zh: `写入 ${name}`, en: `Writing ${name}` }),
      )
      const { size } = await stat(file)
      await desk.office.store.logAccess({ by: job.by, deed: 'backup', note: name })
      return { file: name, bytes: size }
    },
  },
}

const MOST_PLACES = 100

async function checkAdministers(desk: Desk, job: StoredJob): Promise<void> {
  const { rights } = await personOf(desk, { id: job.account, username: job.by })
  if (!rights.any('accounts')) throw problem('not-allowed')
}

async function importWork(desk: Desk, job: StoredJob, id: string, step: Step) {
  const person = await personOf(desk, { id: job.account, username: job.by })
  const { store } = desk.office
  const [found, files] = [await store.online.findImport(id), await store.online.importFilesOf(id)]
  let told: Promise<void> = Promise.resolve()
  let stopped: unknown
  return {
    office: person.office,
    files,
    options: (found?.options ?? {}) as ImportWanted,
    by: {
      reach: new Reach(person.rights, person.tree),
      mayChangeUnits: person.rights.any('structure'),
      // Reading does not wait for the telling; what the telling learnt stops it at the next step.
      step(done: number, of: number, label: Label): void {
        if (stopped) throw stopped
        told = told
          .then(() => step(of === 0 ? 0 : done / of, label))
          .catch((error: unknown) => {
            stopped = error
          })
      },
    },
  }
}

const moveImport = (desk: Desk, job: StoredJob, to: 'failed' | 'cancelled' | 'read') =>
  desk.office.store.online.moveImport((job.input as ImportInput).import, { from: ['reading', 'storing'], to })

const weekAgo = (desk: Desk): string => new Date(desk.office.clock().getTime() - 7 * 86_400_000).toISOString()
