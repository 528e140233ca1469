/** Fields as people write them on a command line (`outcome=围墙已建成`), read like the cells of a spreadsheet. */
import { type Field, getList, type Ledger, type Pack, type Values } from '@youju/model'
import { readValue, spellKeys } from '@youju/record'
import { problem } from './problems.ts'

export type FieldTexts = Readonly<Record<string, string>>

/** A field may be named by its code or its Chinese label. */
export function readFields(pack: Pack, ledger: Ledger, texts: FieldTexts): Values {
  const values = Object.fromEntries(
    Object.entries(texts).map(([name, text]) => {
      const field = ledger.fields.find(
        (one) => one.code === name || one.label.zh === name || one.aliases.includes(name),
      )
      if (!field) {
        const known = ledger.fields.map((one) => `${one.code} ${one.label.zh}`).join('、')
        throw problem('field-unknown', { field: name, ledger: ledger.label.zh, ledgerEn: ledger.label.en, known })
      }
      const list = field.list ? getList(pack, field.list) : undefined
      const read = readValue({ field, ...(list ? { list } : {}) }, text)
      if (read.fault)
        throw problem('field-unreadable', {
          field: field.label.zh,
          fieldEn: field.label.en,
          text,
          ...expected(pack, field),
        })
      return [field.code, read.value]
    }),
  )
  return spellKeys(ledger, values)
}

const EXPECTED: Partial<Record<Field['type'], { expected: string; expectedEn: string }>> = {
  date: { expected: '应填日期，如 2024-03-01', expectedEn: 'write a day, such as 2024-03-01' },
  month: { expected: '应填月份，如 2024-03', expectedEn: 'write a month, such as 2024-03' },
  boolean: { expected: '应填“是”或“否”', expectedEn: 'write yes or no' },
  integer: { expected: '应填整数', expectedEn: 'write a whole number' },
}

function expected(pack: Pack, field: Field): { expected: string; expectedEn: string } {
  const codes = field.list ? getList(pack, field.list).codes : []
  if (codes.length > 0)
    return {
      expected: `可填：${codes.map((item) => item.label.zh).join('、')}`,
      expectedEn: `one of: ${codes.map((item) => item.code).join(', ')}`,
    }
  return EXPECTED[field.type] ?? { expected: '应填数字', expectedEn: 'write a number' }
}

/** @throws Problem naming every field that has to be filled in */
export function checkFilled(ledger: Ledger, values: Values): void {
  const empty = ledger.fields.filter(({ code, required }) => required && (values[code] ?? null) === null)
  if (empty.length === 0) return
  throw problem('fields-missing', {
    ledger: ledger.label.zh,
    ledgerEn: ledger.label.en,
    fields: empty.map(({ label }) => label.zh).join('、'),
    fieldsEn: empty.map(({ code, label }) => `${label.en} (${code})`).join(', '),
    first: empty[0]!.label.zh,
    firstEn: empty[0]!.code,
  })
}
