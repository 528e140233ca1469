/**
 * The words of a screen in both languages. A catalogue is a constant, so that the compiler knows its keys and the names
 * in braces; none can be missing in one language.
 */
import type { Label } from '@youju/model'
import { useCallback } from 'react'
import { useLanguage } from './language.tsx'

type Catalogue = Record<string, Label>
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
type Details<L extends Label> = Names<L['zh']> extends never ? [] : [details: Record<Names<L['zh']>, string | number>]

export type Say<C extends Catalogue> = <K extends keyof C>(key: K, ...details: Details<C[K]>) => string

export const defineWords = <const C extends Catalogue>(words: C): C => words

export function useWords<C extends Catalogue>(words: C): Say<C> {
  const { language } = useLanguage()
  return useCallback(
    (key, ...[details]) => fill(words[key]![language], details as Record<string, string | number> | undefined),
    [words, language],
  )
}

/** The words of a definition of the pack. */
export function useLabel(): (label: Label) => string {
  const { language } = useLanguage()
  return useCallback((label) => label[language], [language])
}

const fill = (text: string, details: Record<string, string | number> = {}): string =>
  text.replace(/\{([a-zA-Z]+)\}/g, (_, name: string) => String(details[name] ?? ''))
