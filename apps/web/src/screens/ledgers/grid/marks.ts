/** What is wrong with cells that are not saved yet: what could not be read, what the ledger's rules say, what the API says. */
import type { Answered, routes } from '@youju/contract'
import type { Draft, Label, Language, Ledger, Pack } from '@youju/model'
import { checkLines, ledgersInRules, looksAtItself } from '@youju/record'
import { type Asked, type Edits, refusals, unowned, valuesAfter } from './edits.ts'
import { phraseFault } from './fault-words.ts'
import type { Lists } from './value-text.ts'

export type Mark = { level: 'error' | 'warning'; message: string }
/** By line and field; several may speak of one cell. */
export type Marks = ReadonlyMap<string, readonly Mark[]>

type Reply = Answered<typeof routes.checkChanges>['violations'][number]

export const NO_MARKS: Marks = new Map()
export const placeOf = (id: string, field: string): string => `${id} ${field}`

export function markEdits(edits: Edits, rulesOf: Ledger, lists: Lists, language: Language): Marks {
  const marks = new Map<string, Mark[]>()
  for (const { id, field, cell } of refusals(edits))
    add(marks, id, [field], { level: 'error', message: phraseFault(cell.fault, language) })
  for (const { id, level, fields, text } of brokenRules(edits, rulesOf, lists))
    add(marks, id, fields, { level, message: text[language] })
  const missing: Mark = { level: 'error', message: phraseFault({ code: 'value-missing', details: {} }, language) }
  for (const { id, field } of unowned(edits, rulesOf.shape === 'form')) add(marks, id, [field], missing)
  for (const line of edits.lines)
    for (const field of rulesOf.fields)
      if (field.required && valuesAfter(line)[field.code] == null && line.cells[field.code]?.raw === undefined)
        add(marks, line.id, [field.code], missing)
  return marks
}

/** What the API found by looking further than the line; it names changes by their place. */
export function markReply(marks: Marks, asked: Asked, replies: readonly Reply[]): Marks {
  const all = new Map([...marks].map(([place, list]) => [place, [...list]]))
  for (const { change, level, fields, message } of replies)
    if (change !== null && asked.ids[change] !== undefined) add(all, asked.ids[change], fields, { level, message })
  return all
}

/** Rules that look at other lines or ledgers are left to the API, which has them. */
export const rulesOfLine = (ledger: Ledger): Ledger => ({
  ...ledger,
  rules: ledger.rules.filter((rule) => {
    const alone = { ...ledger, rules: [rule] }
    return !looksAtItself(alone) && ledgersInRules(alone).length === 0
  }),
})

function brokenRules(
  edits: Edits,
  ledger: Ledger,
  lists: Lists,
): { id: string; level: 'error' | 'warning'; fields: readonly string[]; text: Label }[] {
  const lines = [
    ...edits.lines.map((line) => ({ id: line.id, unit: line.unit, period: line.period, values: valuesAfter(line) })),
    ...[...edits.revisions.values()].map((revision) => ({
      id: revision.row.id,
      unit: revision.row.unit,
      period: revision.row.period,
      values: valuesAfter(revision),
    })),
  ]
  const drafts = lines.map(({ unit, period, values }): Draft => ({ unit, period, values }))
  return checkLines(packOf(ledger, lists), ledger, drafts).map(({ line, level, fields, text }) => ({
    id: lines[line]!.id,
    level,
    fields,
    text,
  }))
}

const NONE = {
  indicators: [],
  measures: [],
  templates: [],
  schemes: [],
  letters: [],
  lifecycles: [],
  roles: [],
}

/** As much of a pack as a ledger's own rules look at. */
const packOf = (ledger: Ledger, lists: Lists): Pack =>
  ({ ...NONE, ledgers: [ledger], lists: [...lists.values()] }) as unknown as Pack

function add(marks: Map<string, Mark[]>, id: string, fields: readonly string[], mark: Mark): void {
  for (const field of fields) {
    const place = placeOf(id, field)
    const there = marks.get(place) ?? []
    if (!there.some(({ message }) => message === mark.message)) marks.set(place, [...there, mark])
  }
}
