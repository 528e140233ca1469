/**
 * How many children there are of each year of birth, and what part of them a county's schools have. Births in millions as
 * the National Bureau of Statistics published them (revised after the census of 2020); only their course is used.
 */
import { FIRST_AGE, type StageName } from './school-types.ts'

const FIRST = 2005
const BIRTHS = [
  16.2, 15.9, 15.9, 16.1, 15.9, 15.9, 17.9, 19.7, 17.8, 19.0, 16.5, 17.9, 17.2, 15.2, 14.7, 12.0, 10.6, 9.6, 9.0,
]

const birthsIn = (year: number): number => BIRTHS[Math.min(BIRTHS.length - 1, Math.max(0, year - FIRST))]!

/** Part of the children of an age who are in the stage: kindergartens 91 %, senior and vocational schools 92 % together. */
const TAKING_PART: Readonly<Record<StageName, number>> = {
  preschool: 0.91,
  primary: 0.98,
  junior: 0.96,
  senior: 0.585,
  vocational: 0.335,
  special: 0.016,
}

/** Children of a grade in a school year, in births' measure: those who turned the age between one September and the next. */
export function childrenOfGrade(stage: StageName, grade: number, year: number): number {
  const born = year - FIRST_AGE[stage] - grade
  return (birthsIn(born) * 2 + birthsIn(born - 1)) / 3
}

export const expectedPupils = (stage: StageName, grade: number, year: number): number =>
  childrenOfGrade(stage, grade, year) * TAKING_PART[stage]
