export * from './formats/index.ts'
export * from './read-text.ts'
export * from './repair/index.ts'
export * from './to-corpus.ts'
