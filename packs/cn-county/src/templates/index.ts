/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportCity } from './annual-report-city.ts'
import { annualReportCounty } from './annual-report-county.ts'
import { annualReportTown } from './annual-report-town.ts'
import { annualReportTownDuties } from './annual-report-town-duties.ts'
import { balanceReportCounty } from './balance-report-county.ts'
import { conductReport } from './conduct-report.ts'
import { dropoutControlReport } from './dropout-control-report.ts'
import { dutyReportLeader } from './duty-report-leader.ts'
import { inspectionReportTown } from './inspection-report-town.ts'
import { investmentReportTown } from './investment-report-town.ts'
import { kindergartenTermSummary } from './kindergarten-term-summary.ts'
import { nextYearPlan } from './next-year-plan.ts'
import { noticeReportAndPlan } from './notice-report-and-plan.ts'
import { safetyReport } from './safety-report.ts'
import { studentAidReport } from './student-aid-report.ts'
import { unionPlan } from './union-plan.ts'
import { unionReport } from './union-report.ts'

export const templates: Template[] = [
  annualReportCity,
  annualReportCounty,
  annualReportTown,
  annualReportTownDuties,
  balanceReportCounty,
  conductReport,
  dropoutControlReport,
  dutyReportLeader,
  inspectionReportTown,
  investmentReportTown,
  kindergartenTermSummary,
  nextYearPlan,
  noticeReportAndPlan,
  safetyReport,
  studentAidReport,
  unionPlan,
  unionReport,
]
