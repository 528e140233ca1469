/** What a command sees of the world it is typed in, and how it speaks there. */
import type { Language } from '@youju/model'

export type World = {
  env: Readonly<Record<string, string | undefined>>
  out: (text: string) => void
  err: (text: string) => void
  /** Whether a person looks at the output: colour and moving progress only then. */
  terminal: boolean
  /** How wide it is, where that is known. */
  columns?: number
}

export type Terminal = World & {
  language: Language
  /** Chinese or English, as the user speaks. */
  say: (zh: string, en: string) => string
  line: (text?: string) => void
}

export function openTerminal(world: World, language: Language): Terminal {
  return {
    ...world,
    language,
    say: (zh, en) => (language === 'zh' ? zh : en),
    line: (text = '') => world.out(`${text}\n`),
  }
}

/** An English count: 1 day, 2 days. */
export const many = (count: number, one: string, several = `${one}s`): string =>
  `${count} ${count === 1 ? one : several}`

/** `--lang` wins, then YOUJU_LANG, then the locale; Chinese unless one of them says English. */
export function chooseLanguage(args: readonly string[], env: World['env']): Language {
  const at = args.findIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const asked = at < 0 ? undefined : (args[at]!.split('=')[1] ?? args[at + 1])
  const said = asked || env.YOUJU_LANG || env.LC_ALL || env.LC_MESSAGES || env.LANG || 'zh'
  return /^en/i.test(said) ? 'en' : 'zh'
}
