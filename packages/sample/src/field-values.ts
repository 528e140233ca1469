/**
 * A plausible value for a field of which nothing is known but its definition. The character of a field (how large, how
 * common) is drawn from its code, that of a unit from the unit's, so that years and units resemble themselves.
 */
import type { CodeList, Day, Field, Ledger, Value } from '@youju/model'
import { dayAfter, isWeekday } from './days.ts'
import { citizenNumber, creditCode, organisationCode, phone } from './identifiers.ts'
import { MARK } from './place-names.ts'
import { characterOf } from './random.ts'
import { knownNumber, type Scene, stagesOf } from './scene.ts'
import { GRADES } from './school-types.ts'
import { storyFor, wordsFor } from './words.ts'

export type Made = {
  scene: Scene
  ledger: Ledger
  list: (field: Field) => CodeList | undefined
  /** Keys of the lines that a reference may point to. */
  keysOf: (ledger: string) => readonly string[]
  line: Record<string, Value>
  /** Number of the line at its unit, from 1. */
  serial: number
  /** The day from which the line's other days are reckoned. */
  day: Day
}

/** What seldom happens, good to have none of. */
export const RARE =
  /accident|died|death|missing|dropout|serious|late$|veto|withdrawn|returned|offence|tied|failed|refused|breach|dangerous|primary-style|objection|extension|deduction|illiterate|lost|complaint|resigned|unpaid|overdue|injur|victim|excused|offend|crime|forbidden|gap$/
/** What should be so, and nearly always is. */
export const GOOD =
  /satisf|pass|valid|visited|licen|taking-part|aided|exempt|traced|closed|done|met$|qualified|posted|answered|rectified|signed|covered|tested|attend|present|on-time|approved|listed|cared|within|offered|published|answers|pledged|placed|employed|matched|interviewed|trained|allocated/
const ENDS =
  /due|until|valid|ends|closed|-to$|to-|finished|accepted|in-use|replied|answered|paid|published|returned|rectified|checked|settled|expires/
const BEGINS = /from|panel|drafted|signed|planned|applied|asked|last-seen|started|approved|certified|licen|locked/
const PLACE_NAMES = /^(?:(?:from-|to-|lead-|base-)?school|place|object|partner|institution)$/
const OFFICE =
  /^(?:lead|organiser|issuer|body|authority|asked-by|helpers|raised-by|addressee|copies-to|supervisor|agency|department)$/

/** Usual amounts by unit of measure, before the character of field and unit. */
const USUAL: Readonly<Record<string, number>> = {
  人: 18,
  人次: 40,
  元: 24_000,
  '元/人': 900,
  平方米: 900,
  平方公里: 40,
  册: 2000,
  户: 60,
  份: 40,
  台: 40,
  天: 6,
  学时: 16,
  页: 6,
  公里: 4,
  分: 90,
  亩: 20,
}

export function makeValue(field: Field, made: Made): Value {
  switch (field.type) {
    case 'integer':
    case 'decimal':
    case 'money':
    case 'share':
      return makeNumber(field, made)
    case 'date':
      return makeDay(field, made)
    case 'month':
      return made.day.slice(0, 7)
    case 'boolean':
      return made.scene.random.chance(
        RARE.test(field.code) ? 0.015 : GOOD.test(field.code) ? 0.97 : 0.5 + 0.4 * characterOf(field.code),
      )
    case 'code':
      return makeCode(field, made)
    case 'reference':
      return makeReference(field, made)
    case 'file':
      return `${MARK}附件-${made.scene.unit.code}-${made.serial}.pdf`
    case 'text':
      return makeText(field, made)
  }
}

function makeNumber(field: Field, made: Made): number {
  const { scene, line } = made
  const { random } = scene
  const known = knownNumber(field.code, scene, line.stage)
  if (known !== undefined) return known
  const [least, most] = [field.atLeast ?? 0, field.atMost ?? (field.type === 'share' ? 1 : Number.POSITIVE_INFINITY)]
  if (RARE.test(field.code)) return Math.max(least, random.chance(0.03) ? 1 : 0)
  if (field.type === 'share') return Math.min(most, Math.max(least, round(random.between(0.82, 0.995), 4)))
  if (field.code === 'years') return random.whole(2, 5)
  if (field.unit === '年' || (field.code.includes('year') && field.unit === '')) return scene.year
  if (field.unit === '分') return round(Math.min(most, Math.max(least, random.between(84, 98))), 1)
  const usual = usualOf(field) * (0.4 + 1.8 * characterOf(field.code)) * sizeOf(scene, field)
  const value = Math.min(most, Math.max(least, random.lognormal(usual, 0.35)))
  if (field.type === 'integer') return Math.round(value)
  return field.type === 'money' ? Math.max(least, Math.round(value / 100) * 100) : round(value, 1)
}

/** A monthly fee and a building are both money. */
const MONEY: readonly [RegExp, number][] = [
  [/fee|standard|per-|price|allowance/, 420],
  [/gdp/, 3e10],
  [/revenue|budget|fiscal|appropriation/, 2.5e9],
  [/investment|capital|cost|approved|payroll/, 900_000],
]

function usualOf(field: Field): number {
  if (field.type === 'money') return MONEY.find(([name]) => name.test(field.code))?.[1] ?? USUAL.元!
  return USUAL[field.unit] ?? 4
}

const round = (value: number, decimals: number): number => Number(value.toFixed(decimals))

/** A large school has more of most things than a small one, a county more than a town. */
function sizeOf(scene: Scene, field: Field): number {
  if (SAME_EVERYWHERE.has(field.unit)) return 1
  if (scene.school) return Math.sqrt(Math.max(20, scene.school.pupils(scene.year)) / 400)
  return scene.unit.kind === 'county' ? 4 : scene.unit.kind === 'township' ? 1.5 : 0.5
}
const SAME_EVERYWHERE: ReadonlySet<string> = new Set(['天', '学时', '元/人', '页', '所', '家'])

function makeDay(field: Field, { scene, day, ledger }: Made): Day {
  const { random } = scene
  if (field.code === ledger.date || field.code === ledger.from) return day
  if (field.code === ledger.to) return dayAfter(day, random.whole(120, 700))
  if (ENDS.test(field.code)) return dayAfter(day, random.whole(15, 75))
  return BEGINS.test(field.code) ? dayAfter(day, -random.whole(1, 15)) : dayAfter(day, random.whole(0, 12))
}

/** A weekday of the year, seldom in the summer holidays. */
export function someDay(year: number, scene: Scene): Day {
  for (let tries = 0; tries < 8; tries++) {
    const day = dayAfter(`${year}-01-03`, scene.random.whole(0, 357))
    const month = day.slice(5, 7)
    if (isWeekday(day) && ((month !== '08' && month !== '02') || scene.random.chance(0.3))) return day
  }
  return `${year}-03-15`
}

const CLOSED = 0.83
const CASE_WEIGHTS: Readonly<Record<string, number>> = {
  closed: CLOSED,
  working: 0.08,
  overdue: 0.04,
  extended: 0.02,
  assigned: 0.02,
}

function makeCode(field: Field, made: Made): string | null {
  const codes = codesFor(field, made)
  if (codes.length === 0) return null
  const told = toldIn(made, field)
  if (told && codes.includes(told)) return told
  const weights = codes.map(
    (code, at) => CASE_WEIGHTS[code] ?? (codes.includes('closed') ? 0.005 : weightOf(field, code, at)),
  )
  return codes[made.scene.random.weighted(weights)]!
}

/** Few codes of a list are common and most are seldom; the higher the level, the fewer. */
const weightOf = (field: Field, code: string, at: number): number => {
  if (field.list === 'level') return at + 1
  if (/-level$|-degree$/.test(field.list ?? '')) return 3 ** at
  return 0.15 + characterOf(`${field.list} ${code}`) ** 2
}

/** Codes that a line of this unit may hold: its own stages, and grades of the line's stage. */
export function codesFor(field: Field, { scene, line, list }: Made): readonly string[] {
  const all = list(field)?.codes.map((item) => item.code) ?? []
  if (field.list === 'stage') {
    const stages = stagesOf(scene).filter((stage) => all.includes(stage))
    return stages.length > 0 ? stages : all
  }
  if (field.list === 'grade') {
    const stages = stagesOf(scene).filter(
      (stage) => line.stage === undefined || line.stage === null || stage === line.stage,
    )
    const grades = stages.flatMap((stage) => GRADES[stage]).filter((grade) => all.includes(grade))
    return grades.length > 0 ? grades : all
  }
  return all
}

function makeReference(field: Field, made: Made): string | null {
  const keys = made.keysOf(field.ledger!)
  return keys.length === 0 ? null : made.scene.random.pick(keys)
}

const toldIn = ({ scene, ledger, serial }: Made, field: Field): string | undefined =>
  storyFor(ledger.code, characterOf(`${ledger.code} ${scene.unit.code} ${scene.year} ${serial}`))?.[field.code]

function makeText(field: Field, made: Made): string {
  const { scene, serial, day } = made
  const { random, unit, county } = scene
  const number = serial + (scene.year % 100) * 100
  switch (field.format) {
    case 'citizen-number':
      return citizenNumber(
        unit.county || '990101',
        `19${random.whole(70, 99)}0${random.whole(1, 9)}1${random.whole(0, 9)}`,
        1 + (serial % 998),
      )
    case 'pupil-number':
      return `G${citizenNumber(unit.county || '990101', `${scene.year - 10}0${random.whole(1, 9)}1${random.whole(0, 9)}`, 1 + (serial % 998))}`
    case 'credit-code':
      return creditCode(unit.county || '990101', Math.floor(characterOf(unit.code) * 1e6))
    case 'organisation-code':
      return organisationCode(Math.floor(characterOf(unit.code) * 1e6))
    case 'school-code':
      return scene.school?.unit.code ?? random.pick(county.schools).unit.code
    case 'place-code':
      return unit.county || '990101'
    case 'phone':
      return phone(Math.floor(random.next() * 10_000_000))
  }
  const told = toldIn(made, field)
  if (told) return told
  const words = wordsFor(made.ledger.code, field.code)
  if (words) return random.pick(words)
  if (PLACE_NAMES.test(field.code))
    return unit.kind === 'township' && !field.code.includes('school')
      ? random.pick(county.plan.villages).name
      : random.pick(county.schools).unit.name
  if (OFFICE.test(field.code)) return `${county.unit.name}教育局`
  if (field.code === 'term') return random.chance(0.5) ? '上学期' : '下学期'
  if (/document|number$|certificate|minutes/.test(field.code)) return `${MARK}〔${day.slice(0, 4)}〕${number}号`
  return `${MARK}${field.personal ? '人员' : field.label.zh}${number}`
}
