/** Example schemes and letters; an office sets its own points and bounds. */
import type { Letter, Scheme } from '@youju/model'
import { departmentAssessment } from './department.ts'
import { schoolLetter, townshipLetter } from './letters.ts'
import { schoolAssessment } from './school.ts'
import { townshipAssessment } from './township.ts'

export const schemes: Scheme[] = [townshipAssessment, schoolAssessment, departmentAssessment]
export const letters: Letter[] = [townshipLetter, schoolLetter]
