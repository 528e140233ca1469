/** Options that several commands share. */
import { defineProblems, type Slice } from '@youju/model'

const problem = defineProblems({
  'slice-unreadable': {
    zh: '看不懂口径“{text}”。请写成 stage=primary,ownership=public 的样子。',
    en: 'Cannot read the slice "{text}". Write it like stage=primary,ownership=public.',
  },
})

/** `--indicator a b --indicator c,d` all add up. */
export const collect = (value: string, before: string[] = []): string[] => [
  ...before,
  ...value.split(',').filter(Boolean),
]

export function parseSlice(text: string | undefined): Slice {
  if (!text) return {}
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const match = /^([a-z][a-z-]*)=([^=]+)$/.exec(pair.trim())
      if (!match) throw problem('slice-unreadable', { text })
      return [match[1]!, match[2]!]
    }),
  )
}
