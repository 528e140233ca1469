/** All report templates of the pack. */
import type { Template } from '@youju/model'
import { annualReportTown } from './annual-report-town.ts'

export const templates: Template[] = [annualReportTown]
