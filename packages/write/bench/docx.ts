/** A report of about twenty pages filled and written as .docx: `node packages/write/bench/docx.ts`; `benchDocx` is what bench/ calls. */
import { performance } from 'node:perf_hooks'
import { fillTemplate, fromReport, toDocx } from '../src/index.ts'
import { annualReport, context, pack } from '../test/sample-town.ts'

/** Milliseconds, the best of the rounds; memory in MB. */
export type DocxBench = {
  pages: number
  figures: number
  fill: number
  write: number
  kilobytes: number
  memory: number
}

/** Pages that the sample town's report takes without title and signature, as LibreOffice sets it. */
const PAGES = 19 / 14

export async function benchDocx({ pages = 20, rounds = 5 } = {}): Promise<DocxBench> {
  const body = annualReport.text.slice(annualReport.text.indexOf('##'), annualReport.text.indexOf('::signature'))
  const template = { ...annualReport, text: body.repeat(Math.ceil(pages / PAGES)) }
  let best: DocxBench | undefined
  for (let round = 0; round < rounds; round++) {
    const started = performance.now()
    const report = fillTemplate(pack, template, context)
    const filled = performance.now()
    const bytes = await toDocx(report)
    const written = performance.now()
    const result = {
      pages,
      figures: fromReport(report).length,
      fill: Math.round(filled - started),
      write: Math.round(written - filled),
      kilobytes: Math.round(bytes.length / 1024),
      memory: Math.round(process.memoryUsage().rss / 2 ** 20),
    }
    if (!best || result.write < best.write) best = result
  }
  return best!
}

if (process.argv[1] === import.meta.filename) console.table([await benchDocx()])
