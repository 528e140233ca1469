/**
 * A province made and stored by the command that makes a county: time, lines, disk, and the program's own peak memory (the
 * database's is its server's). `node packages/flow/bench/province.ts [schools] [pupils] [years]`.
 */
import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { pack } from '../../../packs/cn-county/src/index.ts'
import { closeOffice, openOffice } from '../src/office.ts'
import { storeSample } from '../src/store-sample.ts'

export type ProvinceStored = {
  schools: number
  pupils: number
  counties: number
  lines: number
  seconds: number
  peakMegabytes: number
}

const peak = (): number => Math.round(process.resourceUsage().maxRSS / 1024)

export async function storeProvince(
  size: { schools: number; pupils: number; years: number },
  tell: (line: string) => void = () => {},
): Promise<ProvinceStored> {
  const folder = mkdtempSync(join(tmpdir(), 'youju-province-'))
  chmodSync(folder, 0o755)
  const office = await openOffice({ pack, home: join(folder, 'home') })
  const began = performance.now()
  const seconds = (): number => Math.round((performance.now() - began) / 1000)
  try {
    let at = ''
    const stored = await storeSample(office, { ...size, seed: 1 }, (county) => {
      if (county !== at) tell(`${county}: ${seconds()} s, peak ${peak()} MB so far`)
      at = county
    })
    const lines = [...stored.lines.values()].reduce((sum, count) => sum + count, 0)
    return { ...size, counties: stored.counties, lines, seconds: seconds(), peakMegabytes: peak() }
  } finally {
    await closeOffice(office)
    tell(`disk: ${execFileSync('du', ['-sh', folder], { encoding: 'utf8' }).split('\t')[0]}`)
    rmSync(folder, { recursive: true, force: true })
  }
}

if (process.argv[1] === import.meta.filename) {
  const [schools = 20_000, pupils = 10_000_000, years = 3] = process.argv.slice(2).map(Number)
  console.log(await storeProvince({ schools, pupils, years }, (line) => console.error(line)))
}
