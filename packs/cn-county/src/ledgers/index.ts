/** All ledgers of the pack with their measures. */
import type { Ledger, Measure } from '@youju/model'
import { activity, activityMeasures } from './activity.ts'
import { areaProfile, areaProfileMeasures } from './area-profile.ts'
import { award, awardMeasures } from './award.ts'
import { certification, certificationMeasures } from './certification.ts'
import { classes, classMeasures } from './classes.ts'
import { conductAppraisal, conductAppraisalMeasures } from './conduct-appraisal.ts'
import { donation, donationMeasures } from './donation.ts'
import { enrolment, enrolmentMeasures } from './enrolment.ts'
import { funding, fundingMeasures } from './funding.ts'
import { graduateMeasures, graduates } from './graduates.ts'
import { ict, ictMeasures } from './ict.ts'
import { population, populationMeasures } from './population.ts'
import { project, projectMeasures } from './project.ts'
import { recruitment, recruitmentMeasures } from './recruitment.ts'
import { rotation, rotationMeasures } from './rotation.ts'
import { school, schoolMeasures } from './school.ts'
import { staff, staffMeasures } from './staff.ts'
import { training, trainingMeasures } from './training.ts'

export const ledgers: Ledger[] = [
  activity,
  areaProfile,
  award,
  certification,
  classes,
  conductAppraisal,
  donation,
  enrolment,
  funding,
  graduates,
  ict,
  population,
  project,
  recruitment,
  rotation,
  school,
  staff,
  training,
]

export const measures: Measure[] = [
  ...activityMeasures,
  ...areaProfileMeasures,
  ...awardMeasures,
  ...certificationMeasures,
  ...classMeasures,
  ...conductAppraisalMeasures,
  ...donationMeasures,
  ...enrolmentMeasures,
  ...fundingMeasures,
  ...graduateMeasures,
  ...ictMeasures,
  ...populationMeasures,
  ...projectMeasures,
  ...recruitmentMeasures,
  ...rotationMeasures,
  ...schoolMeasures,
  ...staffMeasures,
  ...trainingMeasures,
]
