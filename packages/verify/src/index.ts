export * from './verdict.ts'
export * from './verify-figures.ts'
