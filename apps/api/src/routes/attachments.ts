/** Evidence files of entries. */
import { routes } from '@youju/contract'
import { acceptEvidence, getEntry, MOST_EVIDENCE_MEGABYTES } from '@youju/flow'
import { problem } from '../problems.ts'
import type { Serve } from '../serve.ts'
import { readUploads } from '../uploads.ts'
import { about } from './entries.ts'
import { sendFile } from './exports.ts'
import { noteAttachment } from './note-access.ts'

export function serveAttachments(serve: Serve): void {
  serve(routes.listAttachments, async ({ params }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const { id } = await getEntry(call.office, reach, ledger, params.entry)
    return { items: await call.office.store.attachments(id) }
  })

  serve(routes.addAttachment, async ({ params }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const entry = await getEntry(call.office, reach, ledger, params.entry)
    if (!reach.may('record', ledger.code, entry.unit, entry.values)) throw problem('beyond-reach', { unit: entry.unit })
    const [file] = await readUploads(call.request, { megabytes: MOST_EVIDENCE_MEGABYTES, files: 1 })
    const evidence = acceptEvidence(file!)
    return call.office.store.addAttachment(entry, { ...evidence, requestKey: call.key })
  })

  serve(routes.getAttachment, async ({ params }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const entry = await getEntry(call.office, reach, ledger, params.entry)
    // A paper about a person shows what masked fields hide.
    if (
      ledger.fields.some(({ personal }) => personal) &&
      !reach.may('see-persons', ledger.code, entry.unit, entry.values)
    )
      throw problem('persons-not-shown')
    const file = await call.office.store.findAttachment(entry.id, params.attachment)
    if (!file) throw problem('unknown-attachment')
    await noteAttachment(call, ledger, entry.unit, file.name)
    call.reply.header('content-security-policy', "default-src 'none'; sandbox")
    return sendFile(call.reply, file.name, file.type, file.content)
  })
}
