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

/** What is counted here is held against the register of pupils, which these tests leave as it is. */
const OTHER_THAN_THE_REGISTER = '新转入学生学籍未转清'

const numberIn = async (page: Page, row: number, column: string): Promise<number> =>
  Number((await cell(page, row, column).innerText()).replaceAll(',', ''))

/** Another number that the rules allow: no more than there are pupils. */
async function another(page: Page, row: number, column: string, ...not: number[]): Promise<number> {
  const [now, most] = [await numberIn(page, row, column), await numberIn(page, row, 'pupils')]
  return Array.from({ length: most + 1 }, (_, number) => number).find((one) => ![now, ...not].includes(one))!
}

describe('a block pasted from a spreadsheet', () => {
  it('is taken cell by cell, a cell that cannot be read is marked with the reason, and nothing is saved until it is mended', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    const girls = await Promise.all([1, 2].map(async (row) => another(page, row, 'girls')))
    const boarders = await Promise.all([1, 2].map(async (row) => another(page, row, 'boarders')))
    await cell(page, 1, 'girls').click()
    await paste(page, `${girls[0]}\t${boarders[0]}\n一百\t${boarders[1]}\n`)
    await page.getByText('已粘贴 4 格，其中 1 格读不懂，已标红').waitFor()
    const refused = cell(page, 2, 'girls')
    expect(await refused.getAttribute('aria-invalid')).toBe('true')
    expect(await refused.getAttribute('title')).toContain('不是数字')
    const save = page.getByRole('button', { name: '保存' })
    expect(await save.isDisabled()).toBe(true)

    await refused.click()
    await page.keyboard.type(String(girls[1]))
    await page.keyboard.press('Enter')
    await page.getByLabel('理由').fill(OTHER_THAN_THE_REGISTER)
    await save.click()
    await page.getByText('已保存 2 条').waitFor()
    await page.reload()
    await cell(page, 1, 'girls').waitFor()
    const saved = await Promise.all(
      [1, 2].flatMap((row) => ['girls', 'boarders'].map((column) => numberIn(page, row, column))),
    )
    expect(saved).toEqual([girls[0], boarders[0], girls[1], boarders[1]])
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

    const ofFirst = await another(first, 4, 'boarders')
    const ofSecond = await another(first, 4, 'boarders', ofFirst)
    await cell(second, 4, 'boarders').click()
    await second.keyboard.type(String(ofSecond))
    await second.keyboard.press('Enter')
    await second.getByLabel('理由').fill(OTHER_THAN_THE_REGISTER)

    await cell(first, 4, 'boarders').click()
    await first.keyboard.type(String(ofFirst))
    await first.keyboard.press('Enter')
    await first.getByLabel('理由').fill(OTHER_THAN_THE_REGISTER)
    await first.getByRole('button', { name: '保存' }).click()
    await first.getByText('已保存 1 条').waitFor()

    await second.getByRole('button', { name: '保存' }).click()
    const dialog = second.getByRole('dialog')
    await dialog.getByText('这条记录刚被别人改过').waitFor()
    const told = dialog.getByRole('row').filter({ hasText: '寄宿生数' }).getByRole('cell')
    expect((await told.allInnerTexts()).slice(1, 3)).toEqual([String(ofSecond), String(ofFirst)])
    await dialog.getByText('我的', { exact: true }).click()
    await dialog.getByRole('button', { name: '按此继续' }).click()
    await second.getByRole('button', { name: '保存' }).click()
    await second.getByText('已保存 1 条').waitFor()
    expect(await numberIn(second, 4, 'boarders')).toBe(ofSecond)
    await first.context().close()
    await second.context().close()
  })
})

describe('two ledgers that rules hold against each other', () => {
  it('are changed one after the other and saved together, since neither passes alone', async () => {
    const page = await office.as('principal')
    const lines = async (ledger: string) =>
      ((await (await page.request.get(`/api/ledgers/${ledger}/entries?limit=500`)).json()) as { items: Line[] }).items
    const classes = await lines('classes')
    const one = classes[0]!
    const enrolled = await lines('enrolment')
    const at = enrolled.findIndex(({ period, values }) => period === one.period && values.stage === one.values.stage)
    const more = async (ledger: string, row: number): Promise<void> => {
      await openLedger(page, ledger)
      const now = await numberIn(page, row, 'pupils')
      await cell(page, row, 'pupils').click()
      await page.keyboard.type(String(now + 1))
      await page.keyboard.press('Enter')
    }
    await more('enrolment', at)
    await page.getByRole('button', { name: '保存' }).click()
    await page.getByText(/与台账“班级情况”.*对不上/).waitFor()
    await more('classes', 0)
    await page.getByLabel('理由').fill(OTHER_THAN_THE_REGISTER)
    const save = page.getByRole('button', { name: '保存' })
    await page.getByText('1 格须改正').waitFor()
    await page.getByLabel('与在校学生情况未保存的 1 条一起保存').check()
    await page.getByText('1 格须改正').waitFor({ state: 'detached' })
    await save.click()
    await page.getByText('已保存 2 条').waitFor()
    expect((await lines('enrolment'))[at]!.values.pupils).toBe(Number(enrolled[at]!.values.pupils) + 1)
    expect((await lines('classes'))[0]!.values.pupils).toBe(Number(one.values.pupils) + 1)
    await openLedger(page, 'enrolment')
    expect(await page.getByText('尚未保存').count()).toBe(0)
    await page.context().close()
  })
})

type Line = { period: string | null; values: Record<string, unknown> }

describe('a view', () => {
  it('keeps what is looked for and which columns are shown, under a name, until it is removed', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'enrolment')
    const all = await page.getByText(/^\d+ 条$/).innerText()
    await page.getByLabel('查找记录').fill('三年级')
    await page.getByText(all, { exact: true }).waitFor({ state: 'detached' })
    const few = await page.getByText(/^\d+ 条$/).innerText()
    await page.getByRole('button', { name: '列', exact: true }).click()
    await page.getByRole('checkbox', { name: '女生数' }).uncheck()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByLabel('视图名称').fill('三年级人数')
    await page.getByRole('button', { name: /存为视图/ }).click()
    await page.getByRole('button', { name: '三年级人数', exact: true }).waitFor()

    await openLedger(page, 'enrolment')
    await page.getByText(all, { exact: true }).waitFor()
    await page.getByRole('button', { name: '视图' }).click()
    await page.getByRole('button', { name: '三年级人数', exact: true }).click()
    await page.getByText(few, { exact: true }).waitFor()
    expect(await page.getByLabel('查找记录').inputValue()).toBe('三年级')
    expect(await cell(page, 0, 'girls').count()).toBe(0)
    await page.getByRole('button', { name: '删除视图“三年级人数”' }).click()
    await page.getByRole('button', { name: '三年级人数', exact: true }).waitFor({ state: 'detached' })
    await page.context().close()
  })
})

describe('an entry that is withdrawn', () => {
  it('takes a reason, counts no more, and is found again with its reason', async () => {
    const page = await office.as('principal')
    await openLedger(page, 'home-visit')
    const count = async () => Number((await page.getByText(/^\d+ 条$/).innerText()).replace(' 条', ''))
    const before = await count()
    await cell(page, 0, 'visited').click()
    await page.keyboard.press('Shift+Space')
    await page.getByText('已选 1 行').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    const dialog = page.getByRole('dialog')
    const confirm = dialog.getByRole('button', { name: '撤销' })
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('理由').fill('重复登记')
    await confirm.click()
    await page.getByText('已撤销 1 条').waitFor()
    await page.getByText(`${before - 1} 条`, { exact: true }).waitFor()
    await page.getByLabel('已撤销的').check()
    await page.getByText('1 条', { exact: true }).waitFor()
    await cell(page, 0, 'visited').click()
    await page.keyboard.press('Alt+Enter')
    await page.getByText('重复登记').first().waitFor()
    await page.context().close()
  })
})
