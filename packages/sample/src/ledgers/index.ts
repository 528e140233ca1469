/** Ledgers with a model of their own, by the ledger's code. All others are made from their definitions. */
import type { LedgerModel } from '../scene.ts'
import { absence } from './absence.ts'
import { aidItem } from './aid-item.ts'
import { aidRecipient } from './aid-recipient.ts'
import { appraisalWork } from './appraisal-work.ts'
import { areaProfile } from './area-profile.ts'
import { attendee } from './attendee.ts'
import { award } from './award.ts'
import { cadreSelection } from './cadre-selection.ts'
import { child } from './child.ts'
import { classes } from './classes.ts'
import { contactQuota } from './contact-quota.ts'
import { countyFinance, fiscalSpending, norm, payLevel, schoolBudget, stageFinance } from './county-money.ts'
import { document } from './document.ts'
import { donation } from './donation.ts'
import { dropoutCase } from './dropout-case.ts'
import { dutyReport } from './duty-report.ts'
import { enrolment } from './enrolment.ts'
import { evaluationTest } from './evaluation-test.ts'
import { fourGroups } from './four-groups.ts'
import { funding } from './funding.ts'
import { graduates } from './graduates.ts'
import { groupMember } from './group-member.ts'
import { hardship } from './hardship.ts'
import { head } from './head.ts'
import { healthCheck } from './health-check.ts'
import { household } from './household.ts'
import { householdNeed } from './household-need.ts'
import { inspectionMark } from './inspection-mark.ts'
import { kindergarten } from './kindergarten.ts'
import { kindergartenTerm } from './kindergarten-term.ts'
import { literacy } from './literacy.ts'
import { mentorPair } from './mentor-pair.ts'
import { meritPay } from './merit-pay.ts'
import { party } from './party.ts'
import { partyMember } from './party-member.ts'
import { persuasion } from './persuasion.ts'
import { population } from './population.ts'
import { project } from './project.ts'
import { pupil } from './pupil.ts'
import { recruitment } from './recruitment.ts'
import { responsibility } from './responsibility.ts'
import { school } from './school.ts'
import { schoolConditions } from './school-conditions.ts'
import { scoreClaim } from './score-claim.ts'
import { specialChild } from './special-child.ts'
import { staff } from './staff.ts'
import { staffAppraisal } from './staff-appraisal.ts'
import { staffMember } from './staff-member.ts'
import { task } from './task.ts'
import { trainee } from './trainee.ts'

export const MODELS: Readonly<Record<string, LedgerModel>> = {
  absence,
  'aid-item': aidItem,
  'aid-recipient': aidRecipient,
  'appraisal-work': appraisalWork,
  'area-profile': areaProfile,
  attendee,
  award,
  'cadre-selection': cadreSelection,
  child,
  classes,
  'county-finance': countyFinance,
  document,
  donation,
  'dropout-case': dropoutCase,
  'duty-report': dutyReport,
  enrolment,
  'fiscal-spending': fiscalSpending,
  'four-groups': fourGroups,
  funding,
  'group-member': groupMember,
  hardship,
  head,
  'inspection-mark': inspectionMark,
  kindergarten,
  'kindergarten-term': kindergartenTerm,
  'merit-pay': meritPay,
  norm,
  'pay-level': payLevel,
  'school-budget': schoolBudget,
  'stage-finance': stageFinance,
  'evaluation-test': evaluationTest,
  graduates,
  literacy,
  'mentor-pair': mentorPair,
  party,
  persuasion,
  population,
  project,
  pupil,
  recruitment,
  responsibility,
  school,
  'school-conditions': schoolConditions,
  'score-claim': scoreClaim,
  'special-child': specialChild,
  staff,
  'staff-member': staffMember,
  'health-check': healthCheck,
  'household-need': householdNeed,
  'party-member': partyMember,
  'staff-appraisal': staffAppraisal,
  trainee,
  household,
  'contact-quota': contactQuota,
  task,
}
