export * from './formats/index.ts'
export * from './repair/index.ts'
