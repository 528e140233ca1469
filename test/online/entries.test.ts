/** Entries in a real browser: a spreadsheet imported, mended and stored; an entry filled in on a telephone. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice, PHONE } from './office.ts'

let office: OnlineOffice
const folder = mkdtempSync(join(tmpdir(), 'youju-files-'))
beforeAll(async () => {
  office = await openOnlineOffice()
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await office?.stop()
})

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

async function exported(page: Page, ledger: string): Promise<string[]> {
  const response = await page.request.get(`/api/ledgers/${ledger}/entries.csv`)
  return (await response.text())
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split(/\r?\n/)
}

describe('an import', () => {
  it('marks each refused cell and says why; mended, it is stored and stands in the ledger', async () => {
    const page = await office.as('principal')
    const lines = await exported(page, 'enrolment')
    const at = lines[0]!.split(',').findIndex((heading) => heading.startsWith('服务区内学生数'))
    const changed = String(Number(lines[1]!.split(',')[at]) - 1)
    const withCell = (text: string): string => {
      const cells = lines[1]!.split(',')
      cells[at] = text
      return [lines[0], cells.join(','), ...lines.slice(2)].join('\r\n')
    }
    await page.goto('/ledgers/enrolment')
    await page.getByRole('link', { name: '导入' }).last().click()
    const choose = async (path: string): Promise<void> => {
      await page.getByLabel('选择文件').setInputFiles(path)
    }
    await choose(file('在校学生.csv', withCell('二十来个')))
    await page.getByText('应填数字，现为“二十来个”').waitFor()
    const marked = page.locator('td[data-level="error"]')
    expect(await marked.allInnerTexts()).toEqual(['二十来个'])
    expect(await page.getByRole('button', { name: '入库', exact: true }).count()).toBe(0)

    await page.getByRole('link', { name: '重新选择文件' }).click()
    await choose(file('在校学生.csv', withCell(changed)))
    await page.getByText('没有问题，可以入库').waitFor()
    await page.getByRole('button', { name: '入库', exact: true }).click()
    await page.getByText('修改 1 行').waitFor()
    expect((await exported(page, 'enrolment'))[1]!.split(',')[at]).toBe(changed)
    await page.goto('/jobs')
    await page.getByText('导入入库').waitFor()
    await page.context().close()
  })
})

describe('an entry on a telephone', () => {
  it('is filled in, mended where a rule says so, saved with evidence, and tells its history', async () => {
    const page = await office.as('principal', { size: PHONE })
    await page.goto('/ledgers/home-visit/entries/new')
    const save = page.getByRole('button', { name: '保存' })
    const field = (name: string) => page.getByLabel(new RegExp(`^${name}`))
    await field('学段').selectOption({ label: '小学' })
    await field('在校学生数').fill('30')
    await field('已家访学生数').fill('31')
    await page.getByText('已家访学生数不能多于在校学生数').first().waitFor()
    expect(await save.isDisabled()).toBe(true)
    await field('已家访学生数').fill('21')
    await field('家访次数').fill('25')
    await save.click()

    await page.getByRole('heading', { name: '佐证材料' }).waitFor()
    const picture = Buffer.from([0xff, 0xd8, 0xff, 0xda, 0, 2, 1, 2, 0xff, 0xd9])
    await page.getByLabel('添加文件').first().setInputFiles(file('家访.jpg', picture))
    await page.getByRole('link', { name: '家访.jpg' }).waitFor()
    await field('已家访学生数').fill('22')
    await page.getByLabel('理由').fill('补录一户')
    await save.click()
    await page.getByText('由 21 改为 22').waitFor()
    await page.getByText('补录一户').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
    await page.context().close()
  })
})
