/** The formal notice that issues report and plan: head, annexes and imprint from the register of documents. */
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csv } from '../../samples/sheet.ts'
import { COUNTY, OFFICE } from './office.ts'
import { type Home, makeHome } from './program.ts'

const TITLE = '青岚县教育局关于印发2023年工作总结和2024年工作要点的通知'
const ASK = ['--unit', COUNTY, '--period', '2023']

let home: Home
const write = async (file: string) =>
  await home.youju('write', 'notice-report-and-plan', ...ASK, '--out', home.file(file))
const register = async (serial: number, more: string[]) => {
  const head = '单位 成文日期 文种 机关代字 发文年份 发文顺序号 标题 主送机关 抄送机关 签发日期 印发日期 已撤回'.split(
    ' ',
  )
  const row = ['青岚县', '2024-02-06', '通知', '青教发', 2024, serial, TITLE, ...more]
  writeFileSync(home.file('发文登记.csv'), csv({ name: '发文登记', title: '发文登记', head: [head], rows: [row] }))
  expect(await home.youju('import', home.file('发文登记.csv'))).toMatchObject({ exit: 0 })
}

beforeAll(async () => {
  home = makeHome()
  const files = OFFICE.map(([name, text]) => {
    writeFileSync(home.file(name), text)
    return home.file(name)
  })
  expect(await home.youju('import', '--reason', '已逐人建立控辍台账', ...files)).toMatchObject({ exit: 0 })
}, 120_000)
afterAll(() => home.remove())

describe('the notice', () => {
  it('is a draft with its addressee while nobody has numbered it', async () => {
    const written = await write('notice.md')
    expect(written.out).toContain(`没有标题为“${TITLE}”的文件`)
    const text = readFileSync(home.file('notice.md'), 'utf8')
    expect(text).toMatch(/各学校：[\s\S]*现将/)
    expect(text).not.toContain('号\n')
    expect(text).not.toContain('附件')
  })

  it('takes number, date, addressee and copies from the register, with report and next year’s plan as annexes', async () => {
    await register(1, ['各乡镇中心学校，县直各学校', '县委办公室、县政府办公室', '2024-02-05', '2024-02-07', ''])
    expect((await write('notice.md')).out).not.toContain('草稿')
    const text = readFileSync(home.file('notice.md'), 'utf8')
    const order = [
      '青岚县教育局文件',
      '青教发〔2024〕1号',
      TITLE,
      '各乡镇中心学校，县直各学校：',
      '1.青岚县教育局2023年工作总结',
      '青岚县2024年教育工作要点',
      '2024年2月6日',
      '附件1',
      '青岚县教育局2023年工作总结',
      '附件2',
      '青岚县2024年教育工作要点',
      '抄送：县委办公室，县政府办公室。',
      '青岚县教育局办公室',
      '2024年2月7日印发',
    ]
    let at = 0
    for (const part of order) {
      expect(text.slice(at), part).toContain(part)
      at = text.indexOf(part, at) + part.length
    }
  })

  it('of several with one title is the one numbered last, and never a withdrawn one', async () => {
    await register(2, ['各学校', '', '2024-02-05', '', '是'])
    await write('notice.md')
    expect(readFileSync(home.file('notice.md'), 'utf8')).toContain('青教发〔2024〕1号')
    await register(3, ['各学校', '', '2024-02-05', '', ''])
    await write('notice.md')
    const text = readFileSync(home.file('notice.md'), 'utf8')
    expect(text).toContain('青教发〔2024〕3号')
    expect(text).not.toContain('抄送')
  })

  it('is verified word for word, annexes too, and one digit changed in an annex is found', async () => {
    await write('notice.docx')
    const held = await home.youju('verify', home.file('notice.docx'), ...ASK)
    expect(held.out).toMatch(/不符\D*0|没有发现|相符/)
    expect(held.exit).toBe(0)
    await home.youju('import', '--good-rows', '--reason', '更正', changed())
    expect((await home.youju('verify', home.file('notice.docx'), ...ASK)).exit).toBe(1)
  })
})

/** Ten pupils more in the ledger than the annexed report states. */
function changed(): string {
  const [name, text] = OFFICE.find(([file]) => file.includes('在校学生情况'))!
  const file = home.file(`更正${name}`)
  writeFileSync(file, text.replace('300,144', '310,144'))
  return file
}
