/**
 * Every definition of a pack goes through a `define…` function, which refuses a wrong one at once and says what is
 * wrong and where. What comes back is frozen.
 */
import type { z } from 'zod'

export type Issue = { path: string; message: string }

export class DefinitionError extends Error {
  readonly kind: string
  readonly code: string
  readonly issues: readonly Issue[]

  constructor(kind: string, code: string, issues: readonly Issue[]) {
    super(`${kind} ${code}: ${issues.map((issue) => `${issue.path}: ${issue.message}`).join('; ')}`)
    this.name = 'DefinitionError'
    this.kind = kind
    this.code = code
    this.issues = issues
  }
}

export function checkDefinition<T>(
  kind: string,
  schema: z.ZodType<T>,
  definition: unknown,
  check: (definition: T) => Issue[] = () => [],
): T {
  const code = String((definition as { code?: unknown } | undefined)?.code ?? '(no code)')
  const parsed = schema.safeParse(definition)
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => ({ path: pathText(issue.path), message: issue.message }))
    throw new DefinitionError(kind, code, issues)
  }
  const issues = check(parsed.data)
  if (issues.length > 0) throw new DefinitionError(kind, code, issues)
  return deepFreeze(parsed.data)
}

/** `['fields', 2, 'list']` → `fields[2].list` */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${String(step)}` : String(step)),
    '',
  ) || '(root)'

export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const part of Object.values(value)) deepFreeze(part)
  }
  return value
}

export function duplicates(values: readonly string[]): string[] {
  const seen = new Set<string>()
  return values.filter((value) => seen.size === seen.add(value).size)
}
