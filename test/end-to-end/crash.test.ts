/** Power cuts: the program or its database is killed in the middle, and everything is as it was or as it should be. */
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Home, makeHome, SAMPLES, spawnYouju, TOWN } from './program.ts'

const CLASSES = 8_000
const PUPILS = 40

let home: Home
beforeEach(async () => {
  home = makeHome()
  expect(await home.youju('import', join(SAMPLES, '单位名录.xlsx'))).toMatchObject({ exit: 0, err: '' })
  for (const [file, school] of SHEETS) writeFileSync(home.file(file), classSheet(school))
})
afterEach(() => home.remove())

/** One import of two sheets, so that a kill may fall between them. */
const SHEETS = [
  ['classes.csv', '青禾镇中心小学'],
  ['more-classes.csv', '青禾镇实验小学'],
] as const

/** One school with so many classes that importing them takes a while. */
function classSheet(school: string): string {
  const rows = Array.from({ length: CLASSES / SHEETS.length }, (_, i) => `${school},小学,一年级,${i + 1}班,${PUPILS}`)
  return ['青禾镇2008—2009学年班级一览表', '学校名称,学段,年级,班级名称,班级人数', ...rows].join('\n')
}

const IMPORT = () => [
  ...['import', ...SHEETS.map(([file]) => home.file(file))],
  ...['--period', '2008-2009', '--reason', '压力测试'],
]
const importing = () => spawnYouju(home, ...IMPORT())

async function classesStored(): Promise<number> {
  const { out } = await home.youju('compute', '--unit', TOWN, '--period', '2008', '--indicator', 'classes', '--json')
  const [figure] = JSON.parse(out)
  return figure.value ?? figure.partial ?? 0
}

async function everythingIsWhole(): Promise<void> {
  expect((await home.youju('recompute', '--check')).exit).toBe(0)
  expect((await home.youju('audit', 'verify')).exit).toBe(0)
}

describe('kill -9', () => {
  it.each([900, 1800])('of the program after %i ms of an import leaves all of its sheets or nothing', async (ms) => {
    const program = importing()
    await Promise.race([pause(ms), once(program, 'exit')])
    program.kill('SIGKILL')
    if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
    expect([0, CLASSES]).toContain(await classesStored())
    await everythingIsWhole()
    expect((await home.youju(...IMPORT())).exit).toBe(0)
    expect(await classesStored()).toBe(CLASSES)
  })

  it('of the database in the middle of an import is told in a sentence, and the next start needs no hand', async () => {
    const program = importing()
    const ended = once(program, 'exit')
    let said = ''
    program.stderr?.on('data', (data) => {
      said += data
    })
    const postmaster = await postmasterOf(home)
    await pause(600)
    process.kill(postmaster, 'SIGKILL')
    const [exit] = await ended
    if (exit !== 0) {
      expect(exit, said).toBe(2)
      expect(said).toMatch(/数据库/)
      expect(said).not.toMatch(/at .*\.ts:\d+/)
    }
    expect([0, CLASSES]).toContain(await classesStored())
    await everythingIsWhole()
  })
})

describe('a second program on the same home', () => {
  it('is refused with a sentence', async () => {
    const first = importing()
    const ended = once(first, 'exit')
    let said = ''
    first.stderr?.on('data', (data) => {
      said += data
    })
    await postmasterOf(home)
    // Whichever takes the lock first works on; the other is told.
    const second = await home.youju('recompute', '--check')
    const [exit] = await ended
    const refused = [exit, second.exit].filter((code) => code === 2)
    expect(refused).toHaveLength(1)
    expect(said + second.err).toContain('正由另一个程序使用')
  })
})

/** Process id of the embedded server, once it runs for the home. */
async function postmasterOf(of: Home): Promise<number> {
  for (let tries = 0; tries < 3000; tries++) {
    try {
      const pid = Number(readFileSync(join(of.folder, 'home/postgres/data/postmaster.pid'), 'utf8').split('\n')[0])
      if (pid > 0) return pid
    } catch {
      // Not started yet.
    }
    await pause(20)
  }
  throw new Error('the embedded server did not start')
}
