/** Teachers hired each summer: about one in thirty of those in post, nearly all with a bachelor’s degree. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const SUBJECTS = ['chinese', 'mathematics', 'english', 'physical', 'music', 'fine-art', 'computing', 'science']

export const recruitment: LedgerModel = {
  needs: [
    'hired-on',
    'batch',
    'recruitment-kind',
    'stage',
    'subject',
    'education',
    'planned',
    'applicants',
    'hired',
    'licensed',
    'announced-on',
    'written-on',
    'interviewed-on',
    'medical-on',
    'notice-from',
    'notice-to',
  ],
  complete: true,
  *lines({ school, year, county }) {
    for (const facts of school?.stages ?? []) {
      const random = randomOf(county.seed, 'recruits', school!.unit.code, facts.stage, year)
      let left = random.happens(facts.teachers(year), 0.033)
      const subjects = [...SUBJECTS]
      while (left > 0 && subjects.length > 0) {
        const [subject] = subjects.splice(random.whole(0, subjects.length - 1), 1)
        const hired = Math.min(left, random.whole(1, 2))
        left -= hired
        yield {
          'hired-on': `${year}-08-20`,
          batch: `${year}年公开招聘`,
          'recruitment-kind': random.chance(0.85) ? 'open' : 'special-post',
          stage: facts.stage,
          subject: facts.stage === 'preschool' ? 'preschool' : subject!,
          education: facts.stage === 'preschool' ? '31' : random.chance(0.92) ? '21' : '14',
          planned: hired + (random.chance(0.15) ? 1 : 0),
          applicants: hired * random.whole(3, 18),
          hired,
          licensed: hired,
          'announced-on': `${year}-05-15`,
          'written-on': `${year}-06-10`,
          'interviewed-on': `${year}-07-01`,
          'medical-on': `${year}-07-12`,
          'notice-from': `${year}-07-24`,
          'notice-to': `${year}-08-04`,
        }
        if (facts.stage === 'preschool') break
      }
    }
  },
}
