/**
 * Who waits for whom. Saving lines shares the structure; changing units, periods or definitions has it alone, so that
 * no line is counted by one tree while another is made. Within a county, submissions go one after the other, as its
 * chain must; a transaction takes the structure first and then one county, so that none waits in a circle.
 */
import type { Connection } from './sql.ts'

const STRUCTURE = 1
const COUNTY = 2

export const SHARE_STRUCTURE = `select pg_advisory_xact_lock_shared(${STRUCTURE}, 0)`
export const holdCountySql = (county: number): string => `select pg_advisory_xact_lock(${COUNTY}, ${county})`

export const shareStructure = (connection: Connection) => connection.query(SHARE_STRUCTURE)

export const holdStructure = (connection: Connection) =>
  connection.query(`select pg_advisory_xact_lock(${STRUCTURE}, 0)`)

export const holdCounty = (connection: Connection, county: number) => connection.query(holdCountySql(county))
