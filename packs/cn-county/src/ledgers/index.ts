/** All ledgers of the pack with their measures. */
import type { Ledger, Measure } from '@youju/model'
import { absence, absenceMeasures } from './absence.ts'
import { accident, accidentMeasures } from './accident.ts'
import { activity, activityMeasures } from './activity.ts'
import { admissionQuota, admissionQuotaMeasures } from './admission-quota.ts'
import { adultSchool, adultSchoolMeasures } from './adult-school.ts'
import { adultTraining, adultTrainingMeasures } from './adult-training.ts'
import { afterSchool, afterSchoolMeasures } from './after-school.ts'
import { agreement, agreementMeasures } from './agreement.ts'
import { aidCoverage, aidCoverageMeasures } from './aid-coverage.ts'
import { aidItem, aidItemMeasures } from './aid-item.ts'
import { aidPlan, aidPlanMeasures } from './aid-plan.ts'
import { aidRecipient, aidRecipientMeasures } from './aid-recipient.ts'
import { annualReport, annualReportMeasures } from './annual-report.ts'
import { appraisalWork, appraisalWorkMeasures } from './appraisal-work.ts'
import { areaProfile, areaProfileMeasures } from './area-profile.ts'
import { assessment, assessmentMeasures } from './assessment.ts'
import { assessmentAction, assessmentActionMeasures } from './assessment-action.ts'
import { asset, assetMeasures } from './asset.ts'
import { attendee, attendeeMeasures } from './attendee.ts'
import { award, awardMeasures } from './award.ts'
import { cadreSelection, cadreSelectionMeasures } from './cadre-selection.ts'
import { caseAction, caseActionMeasures } from './case-action.ts'
import { caseCheck, caseCheckMeasures } from './case-check.ts'
import { certification, certificationMeasures } from './certification.ts'
import { child, childMeasures } from './child.ts'
import { classes, classMeasures } from './classes.ts'
import { complaint, complaintMeasures } from './complaint.ts'
import { conductAppraisal, conductAppraisalMeasures } from './conduct-appraisal.ts'
import { contactQuota, contactQuotaMeasures } from './contact-quota.ts'
import { cooperation, cooperationMeasures } from './cooperation.ts'
import { countyFinance, countyFinanceMeasures } from './county-finance.ts'
import { disciplineCase, disciplineCaseMeasures } from './discipline-case.ts'
import { document, documentMeasures } from './document.ts'
import { donation, donationMeasures } from './donation.ts'
import { dropoutCase, dropoutCaseMeasures } from './dropout-case.ts'
import { dutyReport, dutyReportMeasures } from './duty-report.ts'
import { educationMeeting, educationMeetingMeasures } from './education-meeting.ts'
import { enrolment, enrolmentMeasures } from './enrolment.ts'
import { epidemic, epidemicMeasures } from './epidemic.ts'
import { ethicsCase, ethicsCaseMeasures } from './ethics-case.ts'
import { ethicsWork, ethicsWorkMeasures } from './ethics-work.ts'
import { evaluationTest, evaluationTestMeasures } from './evaluation-test.ts'
import { evaluationVeto, evaluationVetoMeasures } from './evaluation-veto.ts'
import { examination, examinationMeasures } from './examination.ts'
import { feeCase, feeCaseMeasures } from './fee-case.ts'
import { feeItem, feeItemMeasures } from './fee-item.ts'
import { fiscalSpending, fiscalSpendingMeasures } from './fiscal-spending.ts'
import { fourGroups, fourGroupsMeasures } from './four-groups.ts'
import { funding, fundingMeasures } from './funding.ts'
import { graduateMeasures, graduates } from './graduates.ts'
import { groupMember, groupMemberMeasures } from './group-member.ts'
import { hardship, hardshipMeasures } from './hardship.ts'
import { hazard, hazardMeasures } from './hazard.ts'
import { head, headMeasures } from './head.ts'
import { healthCheck, healthCheckMeasures } from './health-check.ts'
import { homeVisit, homeVisitMeasures } from './home-visit.ts'
import { honour, honourMeasures } from './honour.ts'
import { household, householdMeasures } from './household.ts'
import { householdNeed, householdNeedMeasures } from './household-need.ts'
import { householdVisit, householdVisitMeasures } from './household-visit.ts'
import { ict, ictMeasures } from './ict.ts'
import { ictPlan, ictPlanMeasures } from './ict-plan.ts'
import { inspectionMark, inspectionMarkMeasures } from './inspection-mark.ts'
import { kindergarten, kindergartenMeasures } from './kindergarten.ts'
import { kindergartenTerm, kindergartenTermMeasures } from './kindergarten-term.ts'
import { lawEducation, lawEducationMeasures } from './law-education.ts'
import { layoutCase, layoutCaseMeasures } from './layout-case.ts'
import { layoutPlan, layoutPlanMeasures } from './layout-plan.ts'
import { leaderVisit, leaderVisitMeasures } from './leader-visit.ts'
import { leadingGroup, leadingGroupMeasures } from './leading-group.ts'
import { letterTarget, letterTargetMeasures } from './letter-target.ts'
import { literacy, literacyMeasures } from './literacy.ts'
import { meetingItem, meetingItemMeasures } from './meeting-item.ts'
import { mentorPair, mentorPairMeasures } from './mentor-pair.ts'
import { mentoring, mentoringMeasures } from './mentoring.ts'
import { meritPay, meritPayMeasures } from './merit-pay.ts'
import { migrantPlaces, migrantPlacesMeasures } from './migrant-places.ts'
import { modelHousehold, modelHouseholdMeasures } from './model-household.ts'
import { norm, normMeasures } from './norm.ts'
import { openness, opennessMeasures } from './openness.ts'
import { opinion, opinionMeasures } from './opinion.ts'
import { paper, paperMeasures } from './paper.ts'
import { partnership, partnershipMeasures } from './partnership.ts'
import { party, partyMeasures } from './party.ts'
import { partyMember, partyMemberMeasures } from './party-member.ts'
import { partySession, partySessionMeasures } from './party-session.ts'
import { patrol, patrolMeasures } from './patrol.ts'
import { pay, payMeasures } from './pay.ts'
import { payLevel, payLevelMeasures } from './pay-level.ts'
import { persuasion, persuasionMeasures } from './persuasion.ts'
import { petition, petitionMeasures } from './petition.ts'
import { population, populationMeasures } from './population.ts'
import { press, pressMeasures } from './press.ts'
import { project, projectMeasures } from './project.ts'
import { proposal, proposalMeasures } from './proposal.ts'
import { publicSurvey, publicSurveyMeasures } from './public-survey.ts'
import { pupil, pupilMeasures } from './pupil.ts'
import { recruitment, recruitmentMeasures } from './recruitment.ts'
import { researchProject, researchProjectMeasures } from './research-project.ts'
import { responsibility, responsibilityMeasures } from './responsibility.ts'
import { responsibilityLetter, responsibilityLetterMeasures } from './responsibility-letter.ts'
import { rotation, rotationMeasures } from './rotation.ts'
import { safetyCheck, safetyCheckMeasures } from './safety-check.ts'
import { school, schoolMeasures } from './school.ts'
import { schoolBudget, schoolBudgetMeasures } from './school-budget.ts'
import { schoolConditions, schoolConditionsMeasures } from './school-conditions.ts'
import { scoreClaim, scoreClaimMeasures } from './score-claim.ts'
import { specialChild, specialChildMeasures } from './special-child.ts'
import { specialProgramme, specialProgrammeMeasures } from './special-programme.ts'
import { staff, staffMeasures } from './staff.ts'
import { staffAppraisal, staffAppraisalMeasures } from './staff-appraisal.ts'
import { staffMember, staffMemberMeasures } from './staff-member.ts'
import { staffing, staffingMeasures } from './staffing.ts'
import { stageFinance, stageFinanceMeasures } from './stage-finance.ts'
import { supervisedItem, supervisedItemMeasures } from './supervised-item.ts'
import { task, taskMeasures } from './task.ts'
import { townshipInput, townshipInputMeasures } from './township-input.ts'
import { trainee, traineeMeasures } from './trainee.ts'
import { training, trainingMeasures } from './training.ts'
import { trainingInstitution, trainingInstitutionMeasures } from './training-institution.ts'
import { union, unionMeasures } from './union.ts'
import { vocational, vocationalMeasures } from './vocational.ts'
import { warningTest, warningTestMeasures } from './warning-test.ts'

export const ledgers: Ledger[] = [
  absence,
  accident,
  activity,
  admissionQuota,
  adultTraining,
  afterSchool,
  agreement,
  aidCoverage,
  aidItem,
  aidPlan,
  annualReport,
  appraisalWork,
  areaProfile,
  assessment,
  assessmentAction,
  asset,
  attendee,
  award,
  cadreSelection,
  caseAction,
  caseCheck,
  certification,
  child,
  classes,
  complaint,
  conductAppraisal,
  cooperation,
  countyFinance,
  disciplineCase,
  document,
  donation,
  dropoutCase,
  dutyReport,
  educationMeeting,
  enrolment,
  epidemic,
  ethicsCase,
  ethicsWork,
  evaluationTest,
  evaluationVeto,
  examination,
  feeCase,
  feeItem,
  fiscalSpending,
  fourGroups,
  funding,
  graduates,
  groupMember,
  hardship,
  hazard,
  head,
  homeVisit,
  honour,
  householdVisit,
  household,
  ict,
  ictPlan,
  inspectionMark,
  kindergartenTerm,
  kindergarten,
  lawEducation,
  layoutCase,
  layoutPlan,
  leaderVisit,
  leadingGroup,
  letterTarget,
  aidRecipient,
  mentorPair,
  adultSchool,
  literacy,
  meetingItem,
  mentoring,
  meritPay,
  migrantPlaces,
  modelHousehold,
  norm,
  openness,
  opinion,
  paper,
  partnership,
  partySession,
  party,
  patrol,
  payLevel,
  pay,
  persuasion,
  petition,
  population,
  press,
  project,
  proposal,
  publicSurvey,
  pupil,
  recruitment,
  researchProject,
  responsibilityLetter,
  responsibility,
  rotation,
  safetyCheck,
  schoolBudget,
  schoolConditions,
  school,
  scoreClaim,
  specialChild,
  specialProgramme,
  staffMember,
  staff,
  staffing,
  stageFinance,
  supervisedItem,
  task,
  townshipInput,
  trainingInstitution,
  training,
  union,
  vocational,
  staffAppraisal,
  healthCheck,
  householdNeed,
  partyMember,
  trainee,
  contactQuota,
  warningTest,
]

export const measures: Measure[] = [
  ...absenceMeasures,
  ...accidentMeasures,
  ...activityMeasures,
  ...admissionQuotaMeasures,
  ...adultTrainingMeasures,
  ...afterSchoolMeasures,
  ...agreementMeasures,
  ...aidCoverageMeasures,
  ...aidItemMeasures,
  ...aidPlanMeasures,
  ...annualReportMeasures,
  ...appraisalWorkMeasures,
  ...areaProfileMeasures,
  ...assessmentMeasures,
  ...assessmentActionMeasures,
  ...assetMeasures,
  ...attendeeMeasures,
  ...awardMeasures,
  ...cadreSelectionMeasures,
  ...caseActionMeasures,
  ...caseCheckMeasures,
  ...certificationMeasures,
  ...childMeasures,
  ...classMeasures,
  ...complaintMeasures,
  ...conductAppraisalMeasures,
  ...cooperationMeasures,
  ...countyFinanceMeasures,
  ...disciplineCaseMeasures,
  ...documentMeasures,
  ...donationMeasures,
  ...dropoutCaseMeasures,
  ...dutyReportMeasures,
  ...educationMeetingMeasures,
  ...enrolmentMeasures,
  ...epidemicMeasures,
  ...ethicsCaseMeasures,
  ...ethicsWorkMeasures,
  ...evaluationTestMeasures,
  ...evaluationVetoMeasures,
  ...examinationMeasures,
  ...feeCaseMeasures,
  ...feeItemMeasures,
  ...fiscalSpendingMeasures,
  ...fourGroupsMeasures,
  ...fundingMeasures,
  ...graduateMeasures,
  ...groupMemberMeasures,
  ...hardshipMeasures,
  ...hazardMeasures,
  ...headMeasures,
  ...homeVisitMeasures,
  ...honourMeasures,
  ...householdVisitMeasures,
  ...householdMeasures,
  ...ictMeasures,
  ...ictPlanMeasures,
  ...inspectionMarkMeasures,
  ...kindergartenTermMeasures,
  ...kindergartenMeasures,
  ...lawEducationMeasures,
  ...layoutCaseMeasures,
  ...layoutPlanMeasures,
  ...leaderVisitMeasures,
  ...leadingGroupMeasures,
  ...letterTargetMeasures,
  ...aidRecipientMeasures,
  ...mentorPairMeasures,
  ...adultSchoolMeasures,
  ...literacyMeasures,
  ...meetingItemMeasures,
  ...mentoringMeasures,
  ...meritPayMeasures,
  ...migrantPlacesMeasures,
  ...modelHouseholdMeasures,
  ...normMeasures,
  ...opennessMeasures,
  ...opinionMeasures,
  ...paperMeasures,
  ...partnershipMeasures,
  ...partySessionMeasures,
  ...partyMeasures,
  ...patrolMeasures,
  ...payLevelMeasures,
  ...payMeasures,
  ...persuasionMeasures,
  ...petitionMeasures,
  ...populationMeasures,
  ...pressMeasures,
  ...projectMeasures,
  ...proposalMeasures,
  ...publicSurveyMeasures,
  ...pupilMeasures,
  ...recruitmentMeasures,
  ...researchProjectMeasures,
  ...responsibilityLetterMeasures,
  ...responsibilityMeasures,
  ...rotationMeasures,
  ...safetyCheckMeasures,
  ...schoolBudgetMeasures,
  ...schoolConditionsMeasures,
  ...schoolMeasures,
  ...scoreClaimMeasures,
  ...specialChildMeasures,
  ...specialProgrammeMeasures,
  ...staffMemberMeasures,
  ...staffMeasures,
  ...staffingMeasures,
  ...stageFinanceMeasures,
  ...supervisedItemMeasures,
  ...taskMeasures,
  ...townshipInputMeasures,
  ...trainingInstitutionMeasures,
  ...trainingMeasures,
  ...unionMeasures,
  ...vocationalMeasures,
  ...staffAppraisalMeasures,
  ...healthCheckMeasures,
  ...householdNeedMeasures,
  ...partyMemberMeasures,
  ...traineeMeasures,
  ...contactQuotaMeasures,
  ...warningTestMeasures,
]
