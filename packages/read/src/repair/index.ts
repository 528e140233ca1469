export * from './damage.ts'
export * from './documents.ts'
export * from './phrase-finder.ts'
export * from './repair.ts'
