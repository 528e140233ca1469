/** Whether a person's field is guarded, which also decides whether an index can put the lines in order. */
import { describe, expect, it } from 'vitest'
import { chosenEntries, type LineScope } from '../src/chosen-entries.ts'
import { pack } from './pack.ts'

const staff = pack.ledgers.find(({ code }) => code === 'staff')!
const ledger = { ...staff, fields: staff.fields.map((field) => ({ ...field, personal: field.code === 'number' })) }
const scope = (units: string[], where = {}): LineScope => ({ units, where })
const keyFor = (within: LineScope[], persons: LineScope[]) =>
  chosenEntries(pack, ledger, { ledger: 'staff', within, persons, sort: 'number' }, '"zh-x-icu"').order!.key

describe('the order by a personal field', () => {
  it.each<[string, LineScope[], LineScope[]]>([
    ['the same units', [scope(['hill-1', 'hill-2'])], [scope(['hill-1', 'hill-2'])]],
    ['more units than are listed', [scope(['hill-1'])], [scope(['hill-2', 'hill-1'])]],
    ['the same class', [scope(['hill-1'], { teaches: true })], [scope(['hill-1'], { teaches: true })]],
    ['the whole school of a class', [scope(['hill-1'], { teaches: true })], [scope(['hill-1'])]],
  ])('asks nothing where persons may be seen at %s', (_, within, persons) => {
    expect(keyFor(within, persons)).not.toContain('case when')
  })

  it.each<[string, LineScope[], LineScope[]]>([
    ['fewer units', [scope(['hill-1', 'hill-2'])], [scope(['hill-1'])]],
    ['a class of the school', [scope(['hill-1'])], [scope(['hill-1'], { teaches: true })]],
    ['another class', [scope(['hill-1'], { teaches: false })], [scope(['hill-1'], { teaches: true })]],
    ['one of two scopes', [scope(['hill-1']), scope(['hill-2'])], [scope(['hill-1'])]],
    ['nothing', [scope(['hill-1'])], []],
  ])('is guarded where persons may be seen at %s', (_, within, persons) => {
    expect(keyFor(within, persons)).toContain('case when')
  })
})
