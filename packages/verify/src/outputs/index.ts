export { type Mark, marksOf, type Outcome, summaryLine } from './outcome.ts'
export * from './to-commented-docx.ts'
export * from './to-lines.ts'
export * from './to-page.ts'
