/** The outcome for a program to read: the objects of the corpus format, with each verdict and the summary, as one JSON value. */
import type { Outcome } from './outcome.ts'

export function toJson({ source, reading, verdicts, defects, summary }: Outcome): string {
  const { quantities, relations } = reading
  return `${JSON.stringify({ file: source.name, summary, defects, verdicts, quantities, relations }, null, 2)}\n`
}
