/** A short way to write the rules from words to indicators. */
import type { SubjectRule } from '@youju/model'

type Indicator = SubjectRule['indicator']
type More = Partial<Omit<SubjectRule, 'indicator' | 'words'>>

/** Rules of one indicator: each is the words that must stand near, `+` between groups, `|` between alternatives. */
export const rules = (indicator: Indicator, more: More, ...near: string[]): SubjectRule[] =>
  near.map((words) => ({ indicator, ...more, words: words.split('+') }))
