export * from './damage.ts'
export * from './phrase-finder.ts'
export * from './repair.ts'
