/** Collecting from schools, as the people at both ends meet it: opened, submitted, sent back at a cell, mended, approved. */
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice, PHONE } from './office.ts'

let office: OnlineOffice
let bureau: Page
let township: Page
let principal: Page
beforeAll(async () => {
  office = await openOnlineOffice()
  bureau = await office.as('bureau-administrator')
  township = await office.as('township-clerk')
  principal = await office.as('principal', { size: PHONE })
})
afterAll(() => office?.stop())

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click()
/** The button of the dialog, not the one that opened it. */
const confirm = async (page: Page, name: string): Promise<void> => {
  const dialog = page.getByRole('dialog').last()
  await dialog.getByRole('button', { name, exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
}
const headline = (page: Page) => page.locator('header h1')
const stateOf = (page: Page) =>
  page
    .locator('header')
    .filter({ has: page.locator('h1') })
    .first()

let board = ''

describe('collecting from schools', () => {
  it('begins with a round that the bureau opens on one page', async () => {
    await bureau.goto('/rounds')
    await bureau.getByRole('link', { name: '发起填报' }).first().click()
    await bureau.getByLabel('任务名称').fill('秋季教育事业统计')
    await choose(bureau, '期间', '2024-2025')
    for (const ledger of ['在校学生情况', '教职工情况']) await choose(bureau, '台账', ledger)
    await bureau.keyboard.press('Escape')
    await press(bureau, /^发起$/)
    await headline(bureau).filter({ hasText: '秋季教育事业统计' }).waitFor()
    board = new URL(bureau.url()).pathname
    await bureau.getByText('填报中').first().waitFor()
  })

  it('is in the inbox of the school, which checks and submits on a telephone', async () => {
    await principal.goto('/')
    await principal.getByText(/秋季教育事业统计：还有 2 本台账未报送/).click()
    await principal.getByRole('link', { name: /在校学生情况/ }).click()
    await press(principal, /自查/)
    await principal
      .getByText(/自查通过|请核对/)
      .first()
      .waitFor()
    await press(principal, '提交')
    await principal.getByRole('dialog').getByLabel('理由').fill('已与学籍系统核对')
    await confirm(principal, '提交')
    await stateOf(principal).getByText('待乡镇审').waitFor()
  })

  it('is sent back by the township at the cell that is wrong', async () => {
    await township.goto('/')
    await township.getByText(/1 份报送等您审核/).click()
    await township.getByRole('link', { name: /待乡镇审/ }).click()
    await township
      .getByRole('button', { name: /标注 在校学生/ })
      .first()
      .click()
    const mark = township.getByRole('dialog')
    await mark.getByRole('textbox').fill('与招生数不符，请核对一年级人数')
    await confirm(township, '标注')
    await press(township, /^退回$/)
    await township.getByRole('dialog').getByText('已标注 1 个单元格').waitFor()
    await confirm(township, '退回')
    await stateOf(township).getByText('退回').waitFor()
  })

  it('shows the school which cell, and is handed in again and approved to the end', async () => {
    await principal.goto('/')
    await principal.getByText(/被退回，请修改/).click()
    await principal.getByText('与招生数不符，请核对一年级人数').first().waitFor()
    await press(principal, '提交')
    await principal.getByRole('dialog').getByLabel('理由').fill('一年级人数无误，已附花名册')
    await confirm(principal, '提交')
    await stateOf(principal).getByText('待乡镇审').waitFor()

    await township.goto(`${board}?state=submitted`)
    await press(township, /审核通过所列 1 份/)
    await confirm(township, '审核通过')
    await bureau.goto(`${board}?state=submitted`)
    await bureau.getByText('待县局审').first().waitFor()
    await press(bureau, /审核通过所列 1 份/)
    await confirm(bureau, '审核通过')
    await bureau.goto(board)
    await bureau.getByText('已锁定').nth(1).waitFor()
    await principal.reload()
    await principal.getByText('已逐级审定并锁定').waitFor()
  })

  it('shows what a correction changes before it is made, and leaves the approval as it is', async () => {
    const { home } = (await (await principal.request.get('/api/me')).json()) as { home: { code: string } }
    await bureau.goto(`/ledgers/enrolment?unit=%22${home.code}%22&period=2024-2025`)
    const girls = bureau.locator('[data-row="0"][data-field="girls"]')
    await girls.waitFor()
    const [now, pupils] = await Promise.all(
      [girls, bureau.locator('[data-row="0"][data-field="pupils"]')].map(async (of) => Number(await of.innerText())),
    )
    await girls.click()
    await bureau.keyboard.type(String(now === pupils ? Number(now) - 1 : Number(now) + 1))
    await bureau.keyboard.press('Enter')
    await bureau.getByText('含 1 条已核准的').waitFor()
    const see = bureau.getByRole('button', { name: '查看影响并更正' })
    expect(await see.isDisabled()).toBe(true)
    await bureau.getByLabel('理由').fill('复核花名册后更正')
    await see.click()
    const dialog = bureau.getByRole('dialog')
    // Every figure and score of the county is computed twice.
    await dialog.getByText('更正会带来的变化').waitFor({ timeout: 90_000 })
    expect(await dialog.getByRole('row').count()).toBeGreaterThan(1)
    await dialog.getByText(/涉及的报送：.*秋季教育事业统计/).waitFor()
    await dialog.getByRole('button', { name: '更正', exact: true }).click()
    await bureau.getByText('已保存 1 条').waitFor()
    await bureau.goto(`${board}/${home.code}/enrolment`)
    await bureau.getByText('复核花名册后更正').first().waitFor()
    await stateOf(bureau).getByText('已锁定').waitFor()
  })

  it('tells in one click who is missing, as a list to paste, and reminds them', async () => {
    await bureau.goto(board)
    await bureau.getByRole('link', { name: '未报名单' }).click()
    await headline(bureau).filter({ hasText: '未报名单' }).waitFor()
    await press(bureau, /复制名单/)
    await bureau.getByText('名单已复制').waitFor()
    const copied = (await bureau.evaluate('navigator.clipboard.readText()')) as string
    expect(copied).toMatch(/^【秋季教育事业统计】截止 .*个单位未报齐：\n/)
    expect(copied.split('\n').length).toBeGreaterThan(5)
    await press(bureau, /催报全部/)
    await bureau.getByLabel('附一句话（可不填）').fill('请今天下班前报齐')
    await confirm(bureau, '催报')
    await bureau.getByText(/已催报 \d+ 个单位/).waitFor()
    await principal.goto('/')
    await principal.getByText(/催报：秋季教育事业统计，请今天下班前报齐/).waitFor()
  })
})

/** By the keyboard, as somebody does who knows the name. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.click()
  await field.fill(option)
  await page
    .locator('.ant-select-item-option-active')
    .filter({ hasText: option })
    .first()
    .waitFor({ state: 'attached' })
  await field.press('Enter')
}
