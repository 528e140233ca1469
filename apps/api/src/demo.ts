/** A synthetic county to try the office with: its ledgers, and an account for each role, shown on the sign-in page. */
import { type Office, storeSample, today } from '@youju/flow'
import type { Appointment, Role, Unit, UnitTree } from '@youju/model'
import type { Accounts } from './accounts.ts'
import { readOfficeFacts, saveOfficeFacts } from './office-facts.ts'

export type DemoSize = { schools: number; pupils: number; years: number; seed: number }
export const DEMO_SIZE: DemoSize = { schools: 24, pupils: 2400, years: 2, seed: 1 }
const PASSWORD = 'Youju-demo-1'

/** Does nothing in an office that is set up already. */
export async function loadDemo(office: Office, accounts: Accounts, size: DemoSize = DEMO_SIZE): Promise<void> {
  if ((await readOfficeFacts(office)).setUp) return
  await storeSample(office, size)
  const tree = await office.store.units.tree(today(office))
  const county = [...tree.units()].find(({ kind }) => kind === 'county')!
  const demoAccounts = []
  for (const role of office.pack.roles) {
    const unit = unitFor(role, tree, county)
    const name = `示例${role.label.zh}`
    const id = await accounts.add({ username: role.code, name, password: PASSWORD, mustChangePassword: false })
    await give(office, id, role, unit, await narrowing(office, role, unit))
    demoAccounts.push({ username: role.code, password: PASSWORD, role: role.label, unit: unit.name })
  }
  await saveOfficeFacts(office, { name: county.name, synthetic: true, demoAccounts })
}

/** The county where the role is held there; else the first township that has schools, and its first school with classes. */
function unitFor(role: Role, tree: UnitTree, county: Unit): Unit {
  if (role.at.includes('county')) return county
  const schools = [...tree.subtree(county.code)].filter(({ kind, type }) => kind === 'school' && type === '211')
  const school = schools[0] ?? [...tree.subtree(county.code)].find(({ kind }) => kind === 'school')!
  return role.at.includes('school') ? school : tree.find(school.parent!)!
}

async function narrowing(office: Office, role: Role, unit: Unit): Promise<Appointment['only']> {
  const ledger = role.grants.flatMap(({ ledgers }) => (ledgers === 'all' ? [] : ledgers))[0]
  if (!role.narrowedBy || !ledger) return undefined
  for await (const { values } of office.store.entries({ ledger, under: [unit.code] }))
    return Object.fromEntries(role.narrowedBy.map((field) => [field, String(values[field])]))
  return undefined
}

async function give(office: Office, account: string, role: Role, unit: Unit, only: Appointment['only']): Promise<void> {
  await office.store.appoint(
    { account, role: role.code, unit: unit.code, from: today(office), to: null, ...(only ? { only } : {}) },
    { by: 'youju', at: office.clock().toISOString(), note: role.code },
  )
}
