/** The words by which reports of local education administrations are read. Each part stands in its own file. */
import { defineLexicon, type Flow, type Lexicon, type SubjectRule } from '@youju/model'
import { editorWords } from './editor-words.ts'
import { clues } from './lexicon/clues.ts'
import { fixed } from './lexicon/fixed.ts'
import { personHeads, thingDeeds, thingHeads } from './lexicon/heads.ts'
import { levels } from './lexicon/levels.ts'
import { moneys } from './lexicon/money.ts'
import { abstract, done, durations, furniture, kept, movements, plans } from './lexicon/movements.ts'
import { peoples } from './lexicon/people.ts'
import { areas, places } from './lexicon/places.ts'
import { qualifiers } from './lexicon/qualifiers.ts'
import { marks, shares } from './lexicon/shares.ts'
import { counted, english, units } from './lexicon/units.ts'

const usual = (flow: Flow, indicators: string): Lexicon['flows'] =>
  indicators.split(' ').map((indicator) => ({ indicator: indicator as SubjectRule['indicator'], flow }))

export const lexicon = defineLexicon({
  units,
  english,
  counted,
  qualifiers,
  levels,
  subjects: [
    ...shares,
    ...marks,
    ...moneys,
    ...areas,
    ...peoples,
    ...places,
    ...thingDeeds,
    ...personHeads,
    ...thingHeads,
  ],
  clues,
  flows: usual(
    'stock',
    'schools classes class-size enrolment staff teachers population land-area villages households enrolment-rate dropout-rate completion-rate ' +
      'retention-rate transition-rate disabled-enrolment-rate illiteracy-rate exam-pass-rate teacher-qualified-rate teacher-degree-rate school-groups ' +
      'floor-area computers student-computer-ratio teacher-computer-ratio ict-coverage books equipment-value left-behind-children ' +
      'migrant-children disabled-children police-patrols satisfaction-rate representatives standard-school-rate large-class-rate training-institutions ' +
      'employment-rate union-members party-members aid-standard salary',
  ),
  families: [
    {
      of: ['aid-people', 'aid-money', 'aid-standard', 'left-behind-children', 'disabled-children'],
      standard: 'aid-standard',
      total: 'aid-money',
    },
    { of: ['awards-people', 'awards-money', 'honours'], standard: 'awards-money', total: 'awards-money' },
    { of: ['donation'], standard: 'donation', total: 'donation' },
    { of: ['salary'], standard: 'salary', total: 'salary' },
    { of: ['fees'], standard: 'fees', total: 'fees' },
    { of: ['per-student-spending'], standard: 'per-student-spending', total: 'spending' },
    { of: ['equipment-value'], standard: 'equipment-value', total: 'equipment-value' },
    { of: ['spending', 'spending-growth', 'spending-share'], standard: 'per-student-spending', total: 'spending' },
    {
      of: ['project-investment', 'projects', 'floor-area'],
      standard: 'project-investment',
      total: 'project-investment',
    },
  ],
  movements,
  kept,
  done,
  plans,
  durations,
  abstract,
  furniture,
  fixed,
  ...editorWords,
})
