/** Files to take away: everything chosen, and the spreadsheet to fill in. */
import { Readable } from 'node:stream'
import { routes } from '@youju/contract'
import { exportEntries, makeForm } from '@youju/flow'
import type { FastifyReply } from 'fastify'
import type { Serve } from '../serve.ts'
import { about, given } from './entries.ts'
import { noteExport } from './note-access.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const TYPES = { xlsx: XLSX, csv: 'text/csv; charset=utf-8' }

export function serveExports(serve: Serve): void {
  serve(routes.exportEntries, async ({ params, query }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const { format } = params
    const file = await exportEntries(call.office, reach, ledger, { ...given(query), format })
    await noteExport(call, ledger, query.unit, file.entries, file.persons ? `${format} persons` : format)
    return sendFile(call.reply, `${file.name}.${format}`, TYPES[format], Readable.fromWeb(file.bytes as never))
  })

  serve(routes.getForm, async ({ params, query }, call) => {
    const [ledger, reach] = about(call, params.ledger)
    const form = await makeForm(call.office, { ledger: ledger.code, ...given(query), reach })
    await noteExport(call, ledger, form.unit, form.entries, 'form')
    const name = [ledger.label.zh, form.unitName, form.period].join('-')
    return sendFile(call.reply, `${name}.xlsx`, XLSX, form.bytes)
  })
}

/** The name also in the way of those who read nothing but ASCII. */
export const sendFile = (reply: FastifyReply, name: string, type: string, body: Readable | Uint8Array) =>
  reply
    .header('content-type', type)
    .header(
      'content-disposition',
      `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    )
    .send(body) as never
