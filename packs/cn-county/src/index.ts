/** The education of a Chinese county as data: lists, ledgers, measures, indicators, templates and words. */
import { definePack, type Pack } from '@youju/model'
import { evaluations } from './evaluations/index.ts'
import { indicators } from './indicators/index.ts'
import { ledgers, measures } from './ledgers/index.ts'
import { lexicon } from './lexicon.ts'
import { lifecycles } from './lifecycles/index.ts'
import { caseLists } from './lists/cases.ts'
import { cityLists } from './lists/city.ts'
import { conductLists } from './lists/conduct.ts'
import { peopleLists } from './lists/people.ts'
import { planningLists } from './lists/planning.ts'
import { pupilLists } from './lists/pupil.ts'
import { schoolLists } from './lists/school.ts'
import { staffLists } from './lists/staff.ts'
import { workLists } from './lists/work.ts'
import { areas } from './mechanisms.ts'
import { roles } from './roles/index.ts'
import { letters, schemes } from './schemes/index.ts'
import { label } from './shorthand.ts'
import { templates } from './templates/index.ts'

export const pack: Pack = definePack({
  code: 'cn-county',
  version: '0.1.0',
  label: label('县域教育', 'Education of a Chinese county'),
  areas,
  lists: [
    ...schoolLists,
    ...peopleLists,
    ...workLists,
    ...planningLists,
    ...pupilLists,
    ...staffLists,
    ...conductLists,
    ...caseLists,
    ...cityLists,
  ],
  ledgers,
  measures,
  indicators,
  templates,
  schemes,
  letters,
  lifecycles,
  evaluations,
  roles,
  lexicon,
})
