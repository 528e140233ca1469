/** Files that come with a request, each within bounds. */
import type { FastifyRequest } from 'fastify'
import { problem } from './problems.ts'

export type Upload = { name: string; bytes: Uint8Array }

/** @throws Problem when there is no file, or one is too large */
export async function readUploads(
  request: FastifyRequest,
  { megabytes, files }: { megabytes: number; files: number },
): Promise<Upload[]> {
  if (!request.isMultipart()) throw problem('file-missing')
  const uploads: Upload[] = []
  const limits = { fileSize: megabytes * 1024 ** 2 + 1, files, fields: 0, parts: files }
  for await (const part of request.files({ limits })) {
    const bytes = await part.toBuffer().catch((error: { code?: string }) => {
      if (error.code === 'FST_REQ_FILE_TOO_LARGE')
        throw problem('upload-too-large', { file: part.filename, most: megabytes })
      throw error
    })
    uploads.push({ name: part.filename, bytes })
  }
  if (uploads.length === 0) throw problem('file-missing')
  return uploads
}
