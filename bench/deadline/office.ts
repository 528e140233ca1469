/** The office that is measured: 300 schools with a principal each, and at least a million entries, made once and copied. */
import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { openAccounts } from '../../apps/api/src/accounts.ts'
import { secretOf } from '../../apps/api/src/secret.ts'
import { closeOffice, openOffice, openRound, storeSample, today } from '../../packages/flow/src/index.ts'
import { Rights } from '../../packages/model/src/index.ts'
import { pack } from '../../packs/cn-county/src/index.ts'

export const PASSWORD = 'Deadline-bench-1'
/** Every school fills them; forms and rosters. */
export const LEDGERS = [
  ...['enrolment', 'school', 'staff', 'staffing', 'classes', 'aid-coverage', 'mentoring'],
  ...['hardship', 'responsibility', 'special-child'],
]

export type Size = { schools: number; pupils: number; years: number; seed: number }
const say = (text: string): void => void process.stderr.write(`· ${text}\n`)

/** Makes the office in a folder, if it is not there. */
export async function makeOffice(folder: string, size: Size): Promise<void> {
  if (existsSync(folder)) return
  const draft = `${folder}.making`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  chmodSync(draft, 0o755)
  const office = await openOffice({ pack, home: draft, actor: 'bench' })
  say(`making ${size.schools} schools with ${size.pupils} pupils …`)
  const { lines } = await storeSample(office, size, (ledger) => say(ledger))
  say(`${[...lines.values()].reduce((sum, count) => sum + count, 0)} entries; accounts …`)
  const accounts = await openAccounts(office.store.connection, { secret: await secretOf(draft) })
  const tree = await office.store.units.tree(today(office))
  for (const { code, kind } of tree.units()) {
    if (kind !== 'school') continue
    const account = await accounts.add({
      ...{ username: `s${code}`, name: code, password: PASSWORD, mustChangePassword: false },
    })
    await office.store.appoint(
      { account, role: 'principal', unit: code, from: '2020-01-01', to: null },
      { by: 'bench', at: office.clock().toISOString(), note: '' },
    )
  }
  await accounts.close()
  await closeOffice(office)
  renameSync(draft, folder)
}

export function copyHome(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true })
  mkdirSync(to)
  chmodSync(to, 0o755)
  execFileSync('cp', ['-a', `${from}/.`, to])
}

/** A round for each of the last school years, of every school and ledger. */
export async function openRounds(home: string): Promise<{ rounds: string[]; units: string[]; entries: number }> {
  const office = await openOffice({ pack, home, actor: 'bench' })
  const tree = await office.store.units.tree(today(office))
  const county = [...tree.units()].find(({ kind }) => kind === 'county')!
  const appointments = [{ role: 'bureau-administrator', unit: county.code, from: '2020-01-01', to: null }]
  const who = { rights: new Rights(pack.roles, appointments, tree, today(office)), tree, appointments }
  const years = (await office.store.listPeriods()).filter((period) => /^\d{4}-\d{4}$/.test(period)).sort()
  const rounds: string[] = []
  for (const period of years.slice(-3))
    rounds.push(
      await openRound(office, who, {
        ...{ title: `年报 ${period}`, period, ledgers: LEDGERS, under: county.code },
        ...{ opensOn: '2020-01-01', dueOn: '2099-12-31', chain: ['township', 'county'] },
      }),
    )
  const units = [...tree.units()].filter(({ kind }) => kind === 'school').map(({ code }) => code)
  const counts = await office.store.countEntries([...tree.units()].map(({ code }) => code))
  const entries = [...counts.values()].reduce((sum, count) => sum + count, 0)
  await closeOffice(office)
  return { rounds, units, entries }
}
