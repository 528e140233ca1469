/** All indicators of the pack. */
import type { Indicator } from '@youju/model'
import { accessIndicators } from './access.ts'
import { activityIndicators } from './activities.ts'
import { conductIndicators } from './conduct.ts'
import { facilityIndicators } from './facilities.ts'
import { financeIndicators } from './finance.ts'
import { retentionIndicators } from './retention.ts'
import { scaleIndicators } from './scale.ts'
import { teacherIndicators } from './teachers.ts'
import { traineeIndicators } from './trainees.ts'

export const indicators: Indicator[] = [
  ...scaleIndicators,
  ...accessIndicators,
  ...retentionIndicators,
  ...teacherIndicators,
  ...financeIndicators,
  ...facilityIndicators,
  ...activityIndicators,
  ...conductIndicators,
  ...traineeIndicators,
]
