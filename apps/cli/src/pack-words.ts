/** What a code of the pack's lists is called. */
import { pack } from '@youju/cn-county'
import type { Language } from '@youju/model'

export const wordOf = (list: string, code: string, language: Language): string => {
  const found = pack.lists.find((one) => one.code === list)
  return [...(found?.codes ?? []), ...(found?.groups ?? [])].find((one) => one.code === code)?.label[language] ?? code
}
