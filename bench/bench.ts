/**
 * `npm run bench [-- PIECE…]` measures every piece against what it can be held against, prints a table and writes
 * bench/results/latest.json. Machines are noisy: read the ratios.
 */
import { execFile } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { PIECES, type Row } from './pieces.ts'

const RESULTS = join(import.meta.dirname, 'results')
const MARK = 'bench-result:'

const [first, piece] = process.argv.slice(2)
if (first === '--piece') console.log(MARK + JSON.stringify(await PIECES[piece!]!()))
else await benchAll(process.argv.slice(2))

async function benchAll(asked: readonly string[]): Promise<void> {
  const names = asked.length > 0 ? asked : Object.keys(PIECES)
  const rows: Row[] = []
  for (const name of names) {
    if (!PIECES[name]) throw new Error(`no piece is called ${name}; there are ${Object.keys(PIECES).join(', ')}`)
    process.stderr.write(`· ${name} …\n`)
    rows.push(...(await measure(name)))
  }
  console.table(
    rows.map((row) => ({
      what: row.what,
      figure: row.figure,
      against: row.against ?? '',
      asked: row.limit ?? '',
      'peak MB': row.peakMegabytes,
    })),
  )
  await mkdir(RESULTS, { recursive: true })
  const machine = { node: process.version, cores: cpus().length, cpu: cpus()[0]?.model, at: new Date().toISOString() }
  await writeFile(join(RESULTS, 'latest.json'), `${JSON.stringify({ machine, rows }, null, 2)}\n`)
}

async function measure(name: string): Promise<Row[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [import.meta.filename, '--piece', name], {
    maxBuffer: 1 << 26,
  })
  const result = stdout.split('\n').find((line) => line.startsWith(MARK))
  if (!result) throw new Error(`${name} gave no result:\n${stdout}`)
  return JSON.parse(result.slice(MARK.length))
}
