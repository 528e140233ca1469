export { makeAccountTables } from './accounts.ts'
export { startOffice } from './start.ts'
