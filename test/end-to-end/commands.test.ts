/** The commands on the sample town, as a clerk would give them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Home, makeHome, SAMPLE_FILES, TOWN } from './program.ts'

let home: Home
beforeAll(async () => {
  home = makeHome()
  const imported = await home.youju('import', ...SAMPLE_FILES)
  expect(imported.err).toBe('')
  expect(imported.exit).toBe(0)
})
afterAll(() => home.remove())

describe('import', () => {
  it('has one effect when the same files come twice', async () => {
    const again = await home.youju('import', '--json', ...SAMPLE_FILES)
    const tables = JSON.parse(again.out).tables.filter((table: { ledger: string }) => table.ledger !== 'unit-roll')
    expect(tables.every((table: { captured: number; revised: number }) => table.captured + table.revised === 0)).toBe(
      true,
    )
  })

  it('checks only, when asked for a dry run', async () => {
    const before = (await home.youju('compute', '--unit', TOWN, '--period', '2008', '--indicator', 'enrolment')).out
    const dry = await home.youju('import', '--dry-run', ...SAMPLE_FILES)
    expect(dry.out).toContain('只做了检查')
    expect((await home.youju('compute', '--unit', TOWN, '--period', '2008', '--indicator', 'enrolment')).out).toBe(
      before,
    )
  })
})

describe('compute and explain', () => {
  it('says how many pupils the town’s public schools have', async () => {
    const { out } = await home.youju(
      'compute',
      '--unit',
      TOWN,
      '--period',
      '2008',
      '--indicator',
      'enrolment',
      '--slice',
      'stage=primary,ownership=public',
      '--json',
    )
    expect(JSON.parse(out)[0]).toMatchObject({ value: 9337, missing: [] })
  })

  it('takes a column that no school filled for missing, not for zero', async () => {
    const { out } = await home.youju('explain', 'teacher-360-hours-rate', '--unit', TOWN, '--period', '2008')
    expect(out).toMatch(/^\S+ 2008年 教师5年360学时培训完成率：缺$/m)
    expect(out).toMatch(/“5年培训满360学时人数”一栏有\d+行未填/)
    expect(out).toContain('满360学时教师数：缺')
    expect(out).not.toMatch(/的 0 行/)
    const catchment = await home.youju('explain', 'catchment-rate', '--unit', TOWN, '--period', '2008', '--lang', 'en')
    expect(catchment.out).toMatch(/pupils living in the catchment left empty in 60 lines/)
  })

  it('computes every school of the town', async () => {
    const { out } = await home.youju(
      'compute',
      '--unit',
      TOWN,
      '--period',
      '2008',
      '--indicator',
      'teachers',
      '--level',
      'school',
      '--json',
    )
    const figures: { value: number }[] = JSON.parse(out)
    const town = JSON.parse(
      (await home.youju('compute', '--unit', TOWN, '--period', '2008', '--indicator', 'teachers', '--json')).out,
    )
    expect(figures.reduce((sum, figure) => sum + figure.value, 0)).toBe(town[0].value)
  })

  it('explains a figure down to the lines of the ledgers', async () => {
    const { out } = await home.youju(
      'explain',
      'website-rate',
      '--unit',
      TOWN,
      '--period',
      '2008',
      '--slice',
      'ownership=public',
    )
    expect(out).toContain('11')
    expect(out).toContain('13')
    expect(out).toContain('计入“建有网站的学校”的 11 行')
  })

  it('names what is near when an indicator is not known', async () => {
    const { exit, err } = await home.youju('explain', 'enrollment', '--unit', TOWN, '--period', '2008')
    expect(exit).toBe(2)
    expect(err).toContain('enrolment')
  })
})

describe('form', () => {
  it('gives a spreadsheet that changes nothing when it is brought back as it is', async () => {
    const out = home.file('form.xlsx')
    expect((await home.youju('form', 'enrolment', '--unit', TOWN, '--period', '2008-2009', '--out', out)).exit).toBe(0)
    const back = await home.youju('import', out, '--period', '2008-2009', '--json')
    expect(back.err).toBe('')
    expect(JSON.parse(back.out).tables).toMatchObject([{ ledger: 'enrolment', captured: 0, revised: 0, refused: 0 }])
  })
})

describe('write, read and verify', () => {
  it.each(['docx', 'html', 'md'])('writes the report as .%s', async (format) => {
    const out = home.file(`report.${format}`)
    const { exit, out: said } = await home.youju(
      'write',
      'annual-report-town',
      '--unit',
      TOWN,
      '--period',
      '2008',
      '--out',
      out,
    )
    expect(exit).toBe(0)
    expect(said).toContain('已写出')
    expect(readFileSync(out).length).toBeGreaterThan(1000)
  })

  it('says where each figure comes from: in HTML beside it, in .docx on a last page when asked', async () => {
    const [page, out] = [readFileSync(home.file('report.html'), 'utf8'), home.file('with-evidence.docx')]
    const at = ['--unit', TOWN, '--period', '2008']
    expect(page).toMatch(/title="[^"]*（小学）；[^"]*出自\d+条台账记录/)
    expect((await home.youju('write', 'annual-report-town', ...at, '--out', out, '--evidence')).exit).toBe(0)
    expect(strFromU8(unzipSync(readFileSync(out))['word/document.xml']!)).toContain('数据来源')
    const asPage = await home.youju('write', 'annual-report-town', ...at, '--out', home.file('no.html'), '--evidence')
    expect(asPage).toMatchObject({ exit: 2 })
    expect(asPage.err).toContain('--evidence')
  })

  it('finds nothing to send back in its own report', async () => {
    const { exit, out } = await home.youju(
      'verify',
      home.file('report.docx'),
      '--unit',
      TOWN,
      '--period',
      '2008',
      '--json',
    )
    const { summary, defects } = JSON.parse(out)
    expect(defects).toEqual([])
    expect(summary.holds).toBeGreaterThan(50)
    expect(exit).toBe(0)
  })

  it('says how much was held against last year’s report, and that the ledgers hold nothing of a year', async () => {
    const [now, before] = [home.file('now.txt'), home.file('before.txt')]
    writeFileSync(now, '2008年工作总结\n全镇小学在校学生21227人，上年为21920人。')
    writeFileSync(before, '2007年工作总结\n全镇小学在校学生21290人。')
    const held = await home.youju('verify', now, '--against', before, '--out', home.file('now.json'))
    const { summary, defects } = JSON.parse(readFileSync(home.file('now.json'), 'utf8'))
    expect(summary.defects).toBe(defects.length)
    expect(held.out).toContain('与上年报告不符：21290人 ≠ 21920人')
    expect(held.out).toContain('与上年报告对照 1 处')
    const unknown = await home.youju('verify', now, '--period', '1999', '--out', home.file('now.jsonl'))
    const [first] = readFileSync(home.file('now.jsonl'), 'utf8').split('\n')
    expect(JSON.parse(first!)).toEqual({ type: 'meta', id: 'now' })
    expect(unknown.out).toContain('台账中没有1999年的数')
    expect(unknown.out).not.toContain('最接近的')
    expect((await home.youju('verify', now, '--period', '2008')).out).not.toContain('台账中没有2008年的数')
  })

  it('refuses a format it cannot write, before it does anything', async () => {
    const { exit, err } = await home.youju('write', 'annual-report-town', '--out', home.file('report.pages'))
    expect(exit).toBe(2)
    expect(err).toContain('.docx .html .md')
  })
})

describe('proof', () => {
  it('finds the chain whole and the cells fresh', async () => {
    expect((await home.youju('audit', 'verify')).out).toContain('链完整')
    expect((await home.youju('recompute', '--check')).out).toContain('完全一致')
  })

  it('backs up, and restores into an empty home with the same figures', async () => {
    const file = home.file('backup.youju')
    expect((await home.youju('backup', file)).exit).toBe(0)
    const other = makeHome()
    try {
      expect(await other.youju('restore', file)).toMatchObject({ exit: 0, err: '' })
      const ask = ['compute', '--unit', TOWN, '--period', '2008', '--json'] as const
      const values = (text: string): unknown =>
        JSON.parse(text).map(({ id, value }: { id: string; value: number }) => [id, value])
      expect(values((await other.youju(...ask)).out)).toEqual(values((await home.youju(...ask)).out))
      expect((await other.youju('audit', 'verify')).out).toContain('链完整')
    } finally {
      other.remove()
    }
  })
})

describe('help and language', () => {
  it('lists every command in Chinese and in English', async () => {
    const zh = (await home.youju('--help')).out
    const en = (await home.youju('--lang', 'en', '--help')).out
    for (const command of [
      'demo',
      'import',
      'form',
      'compute',
      'explain',
      'write',
      'read',
      'verify',
      'catalogue',
      'audit',
      'recompute',
      'backup',
      'restore',
    ]) {
      expect(zh).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
      expect(en).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'))
    }
    expect(zh).toContain('用法：')
    expect(en).not.toMatch(/[一-鿿]{2}(?<!有据)/)
  })

  it('tells in Chinese what an argument may be, and how large a sample is unless said', async () => {
    const { out } = await home.youju('catalogue', '--help')
    expect(out).toContain('列什么：ledgers、')
    expect(out).not.toContain('choices')
    expect((await home.youju('sample', 'county', '--help')).out).toContain('学校数（默认 300）')
  })

  it('says in a sentence that a command does not exist', async () => {
    expect(await home.youju('imprt')).toMatchObject({ exit: 2, err: expect.stringContaining('没有这个命令：imprt') })
  })

  it.each(['ledgers', 'indicators', 'templates', 'lists', 'units'])('catalogues %s', async (what) => {
    const { exit, out } = await home.youju('catalogue', what, '--json')
    expect(exit).toBe(0)
    expect(JSON.parse(out).length).toBeGreaterThan(0)
  })

  it('catalogues periods, shapes and kinds of unit in words, and as data by their codes', async () => {
    const { out } = await home.youju('catalogue', 'ledgers')
    expect(out).toMatch(/enrolment +在校学生情况 +报表 +学年 /)
    expect((await home.youju('catalogue', 'indicators', '--lang', 'en')).out).toMatch(
      /enrolment .*persons +school year/,
    )
    expect((await home.youju('catalogue', 'templates')).out).toMatch(/annual-report-county .*年度 +县/)
    const ledgers = JSON.parse((await home.youju('catalogue', 'ledgers', '--json')).out)
    expect(ledgers.find(({ code }: { code: string }) => code === 'enrolment')).toMatchObject({
      shape: 'form',
      period: 'school-year',
    })
  })
})
