/** The spelling in which lines are told apart, at every door: sheets, screens and the command line. */
import type { Ledger, Values } from '@youju/model'
import { spellKey } from '../spelling.ts'

export const spellKeys = (ledger: Ledger, values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).map(([code, value]) => {
      const field = ledger.fields.find((one) => one.code === code)
      const named = field?.type === 'text' && !field.format && ledger.key.includes(code)
      return [code, named && typeof value === 'string' ? spellKey(value) : value]
    }),
  )
