export { type Running, type StartOptions, startOffice } from './start.ts'
