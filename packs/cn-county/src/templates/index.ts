/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportTown } from './annual-report-town.ts'
import { annualReportTownDuties } from './annual-report-town-duties.ts'

export const templates: Template[] = [annualReportTown, annualReportTownDuties]
