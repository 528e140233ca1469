export { makeAccountTables } from './accounts.ts'
export { type Running, type StartOptions, startOffice } from './start.ts'
