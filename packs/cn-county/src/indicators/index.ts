/** All indicators of the pack. */
import type { Indicator } from '@youju/model'
import { accessIndicators } from './access.ts'
import { activityIndicators } from './activities.ts'
import { aidIndicators } from './aid.ts'
import { balanceIndicators } from './balance.ts'
import { basicBalanceIndicators } from './basic-balance.ts'
import { cityIndicators } from './city.ts'
import { classSizeIndicators } from './class-size.ts'
import { conductIndicators } from './conduct.ts'
import { dropoutControlIndicators } from './dropout-control.ts'
import { facilityIndicators } from './facilities.ts'
import { financeIndicators } from './finance.ts'
import { groupIndicators } from './groups.ts'
import { growthTestIndicators } from './growth-tests.ts'
import { guaranteeIndicators } from './guarantee.ts'
import { ictIndicators } from './ict.ts'
import { kindergartenQualityIndicators } from './kindergarten-quality.ts'
import { leadershipIndicators } from './leadership.ts'
import { localFactIndicators } from './local-facts.ts'
import { outcomeIndicators } from './outcomes.ts'
import { partyAndUnionIndicators } from './party-and-union.ts'
import { payAndEthicsIndicators } from './pay-and-ethics.ts'
import { peopleIndicators } from './people.ts'
import { planningIndicators } from './planning.ts'
import { planAndVisitIndicators } from './plans-and-visits.ts'
import { preschoolIndicators } from './preschool.ts'
import { projectIndicators } from './projects.ts'
import { retentionIndicators } from './retention.ts'
import { safetyIndicators } from './safety.ts'
import { scaleIndicators } from './scale.ts'
import { teacherGrowthIndicators } from './teacher-growth.ts'
import { teacherIndicators } from './teachers.ts'
import { traineeIndicators } from './trainees.ts'

export const indicators: Indicator[] = [
  ...accessIndicators,
  ...activityIndicators,
  ...aidIndicators,
  ...balanceIndicators,
  ...cityIndicators,
  ...conductIndicators,
  ...facilityIndicators,
  ...financeIndicators,
  ...groupIndicators,
  ...guaranteeIndicators,
  ...leadershipIndicators,
  ...localFactIndicators,
  ...outcomeIndicators,
  ...peopleIndicators,
  ...planningIndicators,
  ...planAndVisitIndicators,
  ...preschoolIndicators,
  ...retentionIndicators,
  ...safetyIndicators,
  ...scaleIndicators,
  ...teacherIndicators,
  ...traineeIndicators,
  ...projectIndicators,
  ...ictIndicators,
  ...classSizeIndicators,
  ...teacherGrowthIndicators,
  ...payAndEthicsIndicators,
  ...growthTestIndicators,
  ...partyAndUnionIndicators,
  ...dropoutControlIndicators,
  ...basicBalanceIndicators,
  ...kindergartenQualityIndicators,
]
