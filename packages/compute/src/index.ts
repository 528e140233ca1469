export { CellTable } from './cell-table.ts'
export { checkSlices } from './check-slices.ts'
export { evaluate, evaluateAll, type Trees } from './evaluate.ts'
export { agrees, checkExamples, runExample } from './run-example.ts'
