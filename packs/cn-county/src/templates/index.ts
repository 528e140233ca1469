/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportCounty } from './annual-report-county.ts'
import { annualReportTown } from './annual-report-town.ts'
import { annualReportTownDuties } from './annual-report-town-duties.ts'
import { dutyReportLeader } from './duty-report-leader.ts'
import { noticeReportAndPlan } from './notice-report-and-plan.ts'

export const templates: Template[] = [
  annualReportCounty,
  annualReportTown,
  annualReportTownDuties,
  dutyReportLeader,
  noticeReportAndPlan,
]
