/** The office and its people in a browser: set-up, two-step verification, an account with a role, two schools that become one. */
import { createHmac } from 'node:crypto'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OnlineOffice, openOnlineOffice, PASSWORD } from './office.ts'

const STRONG = 'Strong-word-1'
const OWN = 'Mine-alone-2'

/** RFC 6238, as an authenticator computes it. */
function codeAt(secret: string, moment: number): string {
  const bits = [...secret].map((letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  )
  const key = Buffer.from((bits.join('').match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(moment / 30_000)))
  const hash = createHmac('sha1', key).update(counter).digest()
  const place = hash[19]! & 15
  return String((hash.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

async function signIn(page: Page, username: string, password: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel('用户名').fill(username)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
}

describe('an empty office', () => {
  let office: OnlineOffice
  beforeAll(async () => {
    office = await openOnlineOffice({ demo: false })
  })
  afterAll(() => office?.stop())

  it('is set up with a county and three administrators, and its first administrator signs in', async () => {
    const page = await office.visitor()
    await page.goto('/')
    await page.getByRole('heading', { name: '开设有据' }).waitFor()
    await page.locator('#county').click()
    for (const name of ['北京市', '东城区']) await page.getByRole('menuitemcheckbox', { name }).dispatchEvent('click')
    for (const [kind, username] of Object.entries({ system: 'sys', security: 'sec', audit: 'aud' })) {
      await page.locator(`#${kind}_name`).fill('示例管理员')
      await page.locator(`#${kind}_username`).fill(username)
      await page.locator(`#${kind}_password`).fill(STRONG)
    }
    await page.getByRole('button', { name: '开设' }).click()
    await page.getByRole('heading', { name: /已开设，共列入 \d+ 个单位/ }).waitFor()
    await page.getByRole('button', { name: '去登录' }).click()
    await signIn(page, 'sys', STRONG)
    await page.getByRole('link', { name: '账号与角色' }).waitFor()
    expect(await page.getByRole('link', { name: '审计' }).count()).toBe(0)
  })
})

describe('an office', () => {
  let office: OnlineOffice
  beforeAll(async () => {
    office = await openOnlineOffice()
  })
  afterAll(() => office?.stop())

  it('asks who turned on two-step verification for the code, and takes no wrong one', async () => {
    const page = await office.visitor()
    await signIn(page, 'leader', PASSWORD)
    await page.getByRole('link', { name: '工作台' }).first().waitFor()
    await page.goto('/own-account')
    await page.getByLabel('先输入密码').fill(PASSWORD)
    await page.getByRole('button', { name: '启用', exact: true }).click()
    const secret = (await page.getByTestId('secret').textContent())!.trim()
    await page.getByLabel('验证器上的六位数字').fill(codeAt(secret, Date.now()))
    await page.getByRole('button', { name: '完成启用' }).click()
    await page.getByText('已启用：登录时要输入动态码。').waitFor()

    const elsewhere = await office.visitor()
    await signIn(elsewhere, 'leader', PASSWORD)
    const code = elsewhere.getByLabel('动态口令')
    await code.fill(codeAt(secret, Date.now() - 3_600_000))
    await elsewhere.getByRole('button', { name: '确认' }).click()
    await elsewhere.getByText('动态码不对或已过期').waitFor()
    expect((await elsewhere.request.get('/api/me')).status()).toBe(401)
    await code.fill(codeAt(secret, Date.now()))
    await elsewhere.getByRole('button', { name: '确认' }).click()
    await elsewhere.getByRole('link', { name: '工作台' }).first().waitFor()
  })

  it('lets a session be ended from another', async () => {
    const first = await office.as('inspector')
    await first.goto('/')
    const second = await office.as('inspector')
    await second.goto('/own-account')
    await second.getByRole('button', { name: '结束其余全部' }).click()
    await second.getByText('已结束').waitFor()
    expect((await second.request.get('/api/me')).status()).toBe(200)
    await first.getByRole('link', { name: '台账' }).first().click()
    await first.getByRole('heading', { name: '登录' }).waitFor()
  })

  it('has one administrator make an account and another give it a role, which then opens what it names', async () => {
    const system = await office.as('system-administrator')
    await system.goto('/people')
    await system.getByRole('button', { name: '新建账号' }).first().click()
    const form = system.getByRole('dialog')
    await form.getByLabel('姓名').fill('示例新任校长')
    await form.getByLabel('用户名').fill('new.principal')
    await form.getByLabel('初始密码').fill(STRONG)
    await form.getByRole('button', { name: '新建账号' }).click()
    await system.getByText('new.principal').waitFor()
    expect(await system.getByRole('button', { name: '授予角色' }).count()).toBe(0)

    const security = await office.as('security-administrator')
    await security.goto('/people')
    await security
      .getByRole('row', { name: /new\.principal/ })
      .getByRole('button', { name: '授予角色' })
      .click()
    const drawer = security.getByRole('dialog')
    await drawer.getByLabel('角色').click()
    await security.getByTitle('校长', { exact: true }).click()
    await drawer.getByLabel('在哪个单位').fill('qsjdzxxx')
    await security.getByTitle(/^示例青山街道中心小学/).click()
    await drawer.getByRole('button', { name: '授予角色' }).click()
    await security.getByRole('row', { name: /new\.principal.*校长.*示例青山街道中心小学/ }).waitFor()

    const page = await office.visitor()
    await signIn(page, 'new.principal', STRONG)
    await page.getByLabel('现在的密码').fill(STRONG)
    await page.getByLabel('新密码', { exact: true }).fill(OWN)
    await page.getByLabel('再输一遍新密码').fill(OWN)
    await page.locator('button[type=submit]').click()
    await page.getByRole('link', { name: '台账' }).first().waitFor()
    expect(await page.getByRole('link', { name: '账号与角色' }).count()).toBe(0)
  })

  it('merges two schools after showing what that does to the counts', async () => {
    const page = await office.as('bureau-administrator')
    await page.goto('/units')
    await page.getByLabel('名称、拼音首字母或代码').fill('第二小学')
    await page.getByRole('button', { name: /示例青山街道第二小学/ }).click()
    await page.getByRole('button', { name: '合并', exact: true }).click()
    const drawer = page.getByRole('dialog')
    // A click waits until the drawer has come to rest.
    await drawer.getByLabel('并入进来的单位').click()
    await drawer.getByLabel('并入进来的单位').fill('第三小学')
    await page
      .locator('.ant-select-item-option')
      .filter({ hasNotText: '第三小学' })
      .first()
      .waitFor({ state: 'detached' })
    await page.getByTitle(/^示例青山街道第三小学/).click()
    await page.keyboard.press('Tab')
    await drawer.getByLabel('生效日').fill('2023-08-15')
    await drawer.getByLabel('生效日').press('Enter')
    await drawer.getByLabel('依据和理由').fill('布局调整批复')
    await drawer.getByRole('button', { name: '看影响' }).click()
    await drawer.getByText('全县合计不变').waitFor()
    const pupils = drawer.getByRole('row', { name: /示例青山街道第二小学.*在校学生/ }).first()
    const [before, after] = (await pupils.getByRole('cell').allTextContents())
      .slice(-2)
      .map((text) => Number.parseInt(text.replace(/\D/g, ''), 10))
    expect(after).toBeGreaterThan(before!)
    await drawer.getByRole('button', { name: '确认变更' }).click()
    await page.getByText('已变更').waitFor()
    await page.getByLabel('名称、拼音首字母或代码').fill('第三小学')
    await page.getByText('没有符合“第三小学”的单位').waitFor()

    const audit = await office.as('audit-administrator')
    await audit.goto('/audit')
    await audit
      .getByRole('row', { name: /布局调整批复/ })
      .first()
      .waitFor()
    await audit.getByRole('button', { name: '核验整条链' }).click()
    await audit.getByText(/整条链完好/).waitFor()
  })
})
