/** The relations that a text asserts between its figures. */
import type { Relation } from '@youju/model'
import type { FigureMark } from '../figure-mark.ts'

export function relate(_text: string, _figures: readonly FigureMark[]): Relation[] {
  return []
}
