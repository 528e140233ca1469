export { acceptEvidence, MOST_EVIDENCE_MEGABYTES } from './evidence/accept-evidence.ts'
export { type ExportFormat, type ExportLine, writeLines } from './export/write-lines.ts'
export { type FormOptions, writeForm } from './form/write-form.ts'
export { getIdentifier } from './identifier/identifiers.ts'
export { openTable } from './open-table.ts'
export { type Found, previewTable, type TablePreview } from './preview/preview-table.ts'
export { readDrafts } from './read-drafts.ts'
export {
  checkLines,
  isSo,
  ledgersAbove,
  ledgersInRules,
  looksAtItself,
  type RuleContext,
  type Violation,
} from './rule/check-lines.ts'
export { checkRuleExamples } from './rule/check-rule-examples.ts'
export type { Table } from './table.ts'
export { mayKeep } from './unit/keepers.ts'
export { checkValue } from './value/check-value.ts'
export { readValue } from './value/read-value.ts'
export { spellKeys } from './value/spell-keys.ts'
