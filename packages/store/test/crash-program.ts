/**
 * A program that is going to be killed: opens the home it is given and writes, telling each acknowledged write on its
 * standard output. `import` streams lines without end into one import; `submit` sends one small submission after the other.
 */
import { openStore } from '../src/index.ts'
import { pack, units } from './pack.ts'

const [home = '', work = ''] = process.argv.slice(2)
const say = (word: string): void => void process.stdout.write(`${word}\n`)

const store = await openStore({ home, pack })
if ((await store.units.list()).length === 0) await store.units.save(units)
say(`open ${process.pid}`)

async function* endless() {
  for (let row = 1; ; row++) {
    if (row % 5000 === 0) say(`row ${row}`)
    yield { unit: 'hill-1', period: null, values: { number: `n${row}`, stage: 'primary', teaches: true }, row }
  }
}

try {
  if (work === 'import') await store.importLines('staff', endless(), { county: 'north', reason: '导入' })
  for (let year = 1000; work === 'submit'; year++) {
    const draft = { unit: 'hill-1', period: `${year}-${year + 1}`, values: { stage: 'primary', pupils: year } }
    await store.submit({ ledger: 'school-roll', reason: '年报', changes: [{ kind: 'capture', draft }] })
    say(`stored ${year}`)
  }
  // `hold` keeps the home until it is killed.
  setInterval(() => undefined, 1000)
} catch (error) {
  say(`refused ${(error as { code?: string }).code}`)
  process.exit(3)
}
