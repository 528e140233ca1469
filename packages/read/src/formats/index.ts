export * from './docx.ts'
export * from './source-text.ts'
export * from './to-text.ts'
