/** The ledger grid in a real browser: what is typed and pasted, what two people change at once. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice } from './office.ts'

let office: OnlineOffice
beforeAll(async () => {
  office = await openOnlineOffice()
})
afterAll(() => office?.stop())

const cell = (page: Page, row: number, field: string) => page.locator(`[data-row="${row}"][data-field="${field}"]`)

async function openLedger(page: Page, ledger: string): Promise<void> {
  await page.goto(`/ledgers/${ledger}`)
  await page.locator('[data-row="0"]').first().waitFor()
}

async function paste(page: Page, text: string): Promise<void> {
  // Evaluated in the page, whose clipboard the types of Node do not know.
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
  await page.keyboard.press('Control+V')
}

const numberIn = async (page: Page, row: number, column: string): Promise<number> =>
  Number((await cell(page, row, column).innerText()).replaceAll(',', ''))

describe('a block pasted from a spreadsheet', () => {
  it('is taken cell by cell, a cell that cannot be read is marked with the reason, and nothing is saved until it is mended', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    await cell(page, 1, 'pupils').click()
    await paste(page, '210\t100\t12\n220\t一百\t8\n')
    await page.getByText('已粘贴 6 格，其中 1 格读不懂，已标红').waitFor()
    const refused = cell(page, 2, 'girls')
    expect(await refused.getAttribute('aria-invalid')).toBe('true')
    expect(await refused.getAttribute('title')).toContain('不是数字')
    const save = page.getByRole('button', { name: '保存' })
    expect(await save.isDisabled()).toBe(true)

    await refused.click()
    await page.keyboard.type('98')
    await page.keyboard.press('Enter')
    await save.click()
    await page.getByText('已保存 2 条').waitFor()
    await page.reload()
    await cell(page, 1, 'pupils').waitFor()
    const saved = await Promise.all(
      [1, 2].flatMap((row) => ['pupils', 'girls', 'boarders'].map((column) => numberIn(page, row, column))),
    )
    expect(saved).toEqual([210, 100, 12, 220, 98, 8])
    await page.context().close()
  })

  it('is kept on the device when the page is closed before saving', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    await cell(page, 3, 'pupils').click()
    await paste(page, '333')
    await page.getByText('改动 1 条，尚未保存').waitFor()
    await page.reload()
    await page.getByText('改动 1 条，尚未保存').waitFor()
    expect(await numberIn(page, 3, 'pupils')).toBe(333)
    await page.getByRole('button', { name: '放弃改动' }).click()
    await page.getByText('改动 1 条，尚未保存').waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('what is typed', () => {
  it('is held against the ledger’s rules at once, and the rule says what to do', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    await cell(page, 0, 'girls').click()
    await page.keyboard.type('9999')
    await page.keyboard.press('Enter')
    expect(await cell(page, 0, 'girls').getAttribute('title')).toContain('女生数')
    expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true)
    await page.keyboard.press('Control+Z')
    await page.getByText('尚未保存').waitFor({ state: 'detached' })
    await page.context().close()
  })

  it('goes from cell to cell by keyboard alone, and a code is chosen from its list', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    await cell(page, 0, 'pupils').click()
    for (const key of ['Control+Home', 'ArrowRight', 'ArrowRight', 'F2']) await page.keyboard.press(key)
    expect(await page.getByRole('option').count()).toBeGreaterThan(3)
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+End')
    expect(await page.locator('[data-active="true"][role="gridcell"]').count()).toBe(1)
    await page.context().close()
  })
})

describe('two people who change the same entry', () => {
  it('the second is shown both values, chooses, and nothing of the first is lost unseen', async () => {
    const first = await office.as('principal')
    const second = await office.as('section-clerk')
    await openLedger(first, 'enrolment')
    const unit = await first.locator('header p').innerText()
    await openLedger(second, `enrolment?search=${encodeURIComponent(unit)}`)
    expect(await cell(second, 4, '#unit').innerText()).toBe(unit)

    await cell(second, 4, 'pupils').click()
    await second.keyboard.type('250')
    await second.keyboard.press('Enter')

    await cell(first, 4, 'pupils').click()
    await first.keyboard.type('240')
    await first.keyboard.press('Enter')
    await first.getByRole('button', { name: '保存' }).click()
    await first.getByText('已保存 1 条').waitFor()

    await second.getByRole('button', { name: '保存' }).click()
    const dialog = second.getByRole('dialog')
    await dialog.getByText('这条记录刚被别人改过').waitFor()
    const told = await dialog.innerText()
    expect(told).toContain('240')
    expect(told).toContain('250')
    await dialog.getByText('我的', { exact: true }).click()
    await dialog.getByRole('button', { name: '按此继续' }).click()
    await second.getByRole('button', { name: '保存' }).click()
    await second.getByText('已保存 1 条').waitFor()
    expect(await numberIn(second, 4, 'pupils')).toBe(250)
    await first.context().close()
    await second.context().close()
  })
})
