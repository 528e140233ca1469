/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportCity } from './annual-report-city.ts'
import { annualReportCounty } from './annual-report-county.ts'
import { annualReportTown } from './annual-report-town.ts'
import { annualReportTownDuties } from './annual-report-town-duties.ts'
import { conductReport } from './conduct-report.ts'
import { dutyReportLeader } from './duty-report-leader.ts'
import { inspectionReportTown } from './inspection-report-town.ts'
import { investmentReportTown } from './investment-report-town.ts'
import { noticeReportAndPlan } from './notice-report-and-plan.ts'
import { unionReport } from './union-report.ts'

export const templates: Template[] = [
  annualReportCity,
  annualReportCounty,
  annualReportTown,
  annualReportTownDuties,
  conductReport,
  dutyReportLeader,
  inspectionReportTown,
  investmentReportTown,
  noticeReportAndPlan,
  unionReport,
]
