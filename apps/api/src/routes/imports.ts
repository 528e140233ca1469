/** Spreadsheets brought in: read for a preview, looked at, then stored, all of it or nothing. */
import { routes } from '@youju/contract'
import type { StoredImport } from '@youju/flow'
import { showPreview } from '../jobs/import-preview.ts'
import { problem } from '../problems.ts'
import type { Call, Serve } from '../serve.ts'
import { readUploads } from '../uploads.ts'
import { given } from './entries.ts'

const MOST = { megabytes: 50, files: 20 }

export function serveImports(serve: Serve): void {
  serve(routes.addImport, async ({ query }, { desk, office, person, request, language }) => {
    const files = await readUploads(request, MOST)
    const [id, job] = [crypto.randomUUID(), crypto.randomUUID()]
    const named = files.map(({ name, bytes }) => ({ name, content: bytes }))
    const added = await office.store.online.addImport({ id, account: person.id, options: given(query), job }, named)
    const names = files.map(({ name }) => name).join('、')
    await desk.jobs.add('import-read', person, { zh: `读取 ${names}`, en: `Reading ${names}` }, { import: id }, job)
    return showPreview(added, language)
  })

  serve(routes.getImport, async ({ params }, call) => showPreview(await ownImport(call, params.import), call.language))

  serve(routes.acceptImport, async ({ params, body }, call) => {
    const { desk, office, person, language } = call
    const found = await ownImport(call, params.import)
    const { id, refused, warnings } = showPreview(found, language)
    if (refused > 0 && !body.goodRows) throw problem('import-has-refused', { count: refused })
    if (warnings > 0 && body.reason.trim() === '') throw problem('import-needs-reason', { count: warnings })
    const job = crypto.randomUUID()
    const moved = await office.store.online.moveImport(id, { from: ['read'], to: 'storing', job })
    if (!moved) throw problem('import-not-ready')
    const title = { zh: '导入入库', en: 'Storing an import' }
    await desk.jobs.add('import-store', person, title, { import: id, ...body }, job)
    return showPreview(moved, language)
  })
}

async function ownImport({ office, person }: Pick<Call, 'office' | 'person'>, id: string): Promise<StoredImport> {
  const found = await office.store.online.findImport(id)
  if (!found || found.account !== person.id) throw problem('unknown-import')
  return found
}
