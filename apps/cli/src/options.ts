/** Options that several commands share. */
import { defineProblems, type Slice } from '@youju/model'

const problem = defineProblems({
  'pair-unreadable': {
    zh: '看不懂“{text}”。请写成 名称=内容。',
    en: 'Cannot read "{text}". Write it as name=value.',
  },
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

/** `--set a=1 --set b=2` → `{ a: '1', b: '2' }` */
export function collectPairs(text: string, before: Record<string, string> = {}): Record<string, string> {
  const at = text.indexOf('=')
  if (at < 1) throw problem('pair-unreadable', { text })
  return { ...before, [text.slice(0, at).trim()]: text.slice(at + 1).trim() }
}

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
