/**
 * A problem is something the caller must change. One catalogue: a code, and a message made from details in the user's
 * language. Each says what, where and what to do.
 */
import type { Language } from './text.ts'

export type Details = Readonly<Record<string, string | number>>
type Message = { zh: string; en: string }

const catalogue = new Map<string, Message>()

/** Adds problems to the catalogue; `{name}` in a message stands for a detail. Each package declares its own. */
export function defineProblems<Codes extends string>(
  messages: Record<Codes, Message>,
): (code: Codes, details?: Details) => Problem {
  for (const [code, message] of Object.entries<Message>(messages)) {
    if (catalogue.has(code)) throw new Error(`problem ${code} is defined twice`)
    catalogue.set(code, message)
  }
  return (code, details = {}) => new Problem(code, details)
}

/** What the code in a detail is called, such as the ledger `enrolment`; absent when the detail holds no such code. */
export type NameOf = (detail: string, value: string, details: Details, language: Language) => string | undefined

const naming = new Map<string, NameOf>()

/** Messages call what a pack defines by its labels; details keep the codes. A pack in use names its own, once. */
export const nameDetails = (pack: string, nameOf: NameOf): void => {
  naming.set(pack, nameOf)
}

export class Problem extends Error {
  readonly code: string
  readonly details: Details
  /** Further problems of the same kind, so that a user sees every refused cell at once. */
  readonly more: readonly Problem[]

  constructor(code: string, details: Details, more: readonly Problem[] = []) {
    super(phraseProblem(code, details, 'en'))
    this.name = 'Problem'
    this.code = code
    this.details = details
    this.more = more
  }

  phrase(language: Language): string {
    return phraseProblem(this.code, this.details, language)
  }
}

/** Many problems as one: the first carries the rest. */
export function together(problems: readonly Problem[]): Problem {
  const [first, ...rest] = problems
  if (!first) throw new Error('no problem to report')
  return new Problem(first.code, first.details, rest)
}

function phraseProblem(code: string, details: Details, language: Language): string {
  const message = catalogue.get(code)
  if (!message) throw new Error(`no problem is called ${code}`)
  return message[language].replace(/\{([a-zA-Z]+)\}/g, (_, detail: string) => wordFor(detail, details, language))
}

/** A detail as a person reads it. `unitName` says what the code in `unit` is called; both are shown. */
function wordFor(detail: string, details: Details, language: Language): string {
  const value = details[detail]
  if (value === undefined) return `{${detail}}`
  const said = details[`${detail}Name`]
  if (said !== undefined) return language === 'zh' ? `${said}（${value}）` : `${said} (${value})`
  for (const nameOf of naming.values()) {
    const name = nameOf(detail, String(value), details, language)
    if (name !== undefined) return name
  }
  // Lists of what is near or known come joined as in Chinese.
  return language === 'zh' ? String(value) : String(value).replaceAll('、', ', ')
}

export const listProblemCodes = (): string[] => [...catalogue.keys()].sort()
