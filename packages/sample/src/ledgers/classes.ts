/** Classes of each grade: as many as their size limit asks for, so that their pupils add up to the enrolment. */
import type { LedgerModel } from '../scene.ts'

export const classes: LedgerModel = {
  needs: ['stage', 'grade', 'class-name', 'pupils'],
  complete: true,
  *lines({ school, year }) {
    for (const facts of school?.stages ?? [])
      for (const window of facts.windows(year)) {
        const room = facts.stage === 'preschool' ? 60 : facts.fullness > 1 ? 54 : 61
        for (const [at, pupils] of facts.classSizes(window).entries())
          if (pupils > 0)
            yield {
              stage: facts.stage,
              grade: facts.grades[window.grade]!,
              'class-name': className(at),
              pupils,
              places: Math.max(pupils, facts.stage === 'preschool' ? 35 : 48),
              'room-area': room,
              'size-plan': pupils >= 66 ? 'split' : null,
            }
      }
  },
}

export const className = (at: number): string => `${at + 1}班`
