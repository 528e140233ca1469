/** A line for each class of a kindergarten and term, with the children that the class has. */
import type { LedgerModel } from '../scene.ts'

const NAMES = ['小', '中', '大']

export const kindergartenTerm: LedgerModel = {
  needs: ['class-name', 'children'],
  *lines({ school, year, random }) {
    for (const facts of school?.stages ?? [])
      if (facts.stage === 'preschool')
        for (const window of facts.windows(year))
          for (const [at, children] of facts.classSizes(window).entries())
            if (children > 0)
              yield {
                'class-name': `${NAMES[window.grade] ?? '大'}${at + 1}班`,
                children,
                accidents: 0,
                // Every family now and then, all of them together once or twice.
                'parent-contacts': Math.round(children * random.between(1.5, 4)),
                'parent-meetings': random.whole(1, 2),
              }
  },
}
