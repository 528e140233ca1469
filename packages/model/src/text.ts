/** Words that every definition shares: codes, and texts in Chinese and English. */
import { z } from 'zod'

export type Language = 'zh' | 'en'

/** English kebab-case; never pinyin. Code lists taken from a standard keep the standard's own codes (`ListCode`). */
export const Code = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'a code is English kebab-case, such as dropout-rate')
export const Label = z.object({
  zh: z.string().min(1).describe('Chinese, the word officials use'),
  en: z.string().min(1).describe('English'),
})
export type Label = z.infer<typeof Label>

/** A calendar day as `2023-09-01`. Days are compared as strings. */
export const Day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written 2023-09-01')
export type Day = string
