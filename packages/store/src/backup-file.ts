/**
 * The file of a backup: gzip over text that any tool can read. A line of JSON opens each table, its rows follow as
 * PostgreSQL's COPY writes them, `\.` ends them, and a line of JSON tells how many there were and their SHA-256.
 */
import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { Problem } from '@youju/model'
import { storeProblem } from './problems.ts'

export type Manifest = { youju: 'backup'; format: 1; at: string; counted: Record<string, string> }
export type TableHead = { table: string; columns: string[] }
export type TableEnd = { rows: number; sha256: string }
export type FileEnd = { end: 'backup'; tables: number }

export type Part =
  | ({ is: 'manifest' } & Manifest)
  | ({ is: 'table' } & TableHead)
  | { is: 'rows'; bytes: Buffer }
  | { is: 'end'; table: string }

export const END_OF_ROWS = '\\.\n'
const NEWLINE = 10

/** The parts of a backup, each held against what the file says of it; a file cut short or altered is refused. */
export async function* readBackup(file: string): AsyncGenerator<Part> {
  const damaged = (reason: string): Problem => storeProblem('store-not-a-backup', { file, reason })
  let manifest: Manifest | undefined
  let table: TableHead | undefined
  let state: 'outside' | 'rows' | 'sum' | 'done' = 'outside'
  let tables = 0
  let rows = 0
  let hash = createHash('sha256')
  try {
    for await (const lines of linesOf(file)) {
      let taken: Buffer[] = []
      for (const line of lines) {
        if (state === 'done') throw damaged('text after the end')
        if (state === 'rows' && line.toString('latin1') !== END_OF_ROWS) {
          rows++
          hash.update(line)
          taken.push(line)
          continue
        }
        if (taken.length > 0) yield { is: 'rows', bytes: Buffer.concat(taken) }
        taken = []
        if (state === 'rows') {
          state = 'sum'
          continue
        }
        const said = JSON.parse(line.toString()) as Partial<Manifest & TableHead & TableEnd & FileEnd>
        if (state === 'sum') {
          if (said.rows !== rows || said.sha256 !== hash.digest('hex')) throw damaged(`table ${table!.table}`)
          yield { is: 'end', table: table!.table }
          state = 'outside'
        } else if (!manifest) {
          if (said.youju !== 'backup' || said.format !== 1) throw damaged('its first line')
          manifest = said as Manifest
          yield { is: 'manifest', ...manifest }
        } else if (said.end === 'backup') {
          if (said.tables !== tables) throw damaged('tables are missing')
          state = 'done'
        } else {
          table = said as TableHead
          ;[tables, rows, hash, state] = [tables + 1, 0, createHash('sha256'), 'rows']
          yield { is: 'table', ...table }
        }
      }
      if (taken.length > 0) yield { is: 'rows', bytes: Buffer.concat(taken) }
    }
  } catch (error) {
    throw error instanceof Problem ? error : damaged((error as Error).message)
  }
  if (state !== 'done') throw damaged('it ends too early')
}

/** Whole lines with their newline, many at a time. */
async function* linesOf(file: string): AsyncGenerator<Buffer[]> {
  let rest: Buffer = Buffer.alloc(0)
  const source = createReadStream(file)
  const text = createGunzip()
  source.once('error', (error) => text.destroy(error))
  for await (const chunk of source.pipe(text)) {
    const bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer)
    const lines: Buffer[] = []
    let start = 0
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, start)) {
      lines.push(bytes.subarray(start, at + 1))
      start = at + 1
    }
    rest = bytes.subarray(start)
    yield lines
  }
  if (rest.length > 0) throw new Error('its last line is not whole')
}
