/** The lifecycles of all cases. */
import type { Lifecycle } from '@youju/model'
import { cadreSelection } from './cadre-selection.ts'
import { complaint } from './complaint.ts'
import { dropoutCase } from './dropout-case.ts'
import { ethicsCase } from './ethics-case.ts'
import { hazard } from './hazard.ts'
import { householdNeed } from './household-need.ts'
import { leaderVisit } from './leader-visit.ts'
import { meetingItem } from './meeting-item.ts'
import { opinion } from './opinion.ts'
import { petition } from './petition.ts'
import { project } from './project.ts'
import { proposal } from './proposal.ts'
import { supervisedItem } from './supervised-item.ts'
import { trainingInstitution } from './training-institution.ts'

export const lifecycles: Lifecycle[] = [
  meetingItem,
  supervisedItem,
  dropoutCase,
  hazard,
  complaint,
  petition,
  opinion,
  ethicsCase,
  project,
  proposal,
  trainingInstitution,
  leaderVisit,
  cadreSelection,
  householdNeed,
]
