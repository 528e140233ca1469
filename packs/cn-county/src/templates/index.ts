/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportTown } from './annual-report-town.ts'
import { annualReportTownDuties } from './annual-report-town-duties.ts'
import { dutyReportLeader } from './duty-report-leader.ts'

export const templates: Template[] = [annualReportTown, annualReportTownDuties, dutyReportLeader]
