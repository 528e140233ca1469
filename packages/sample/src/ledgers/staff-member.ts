/** The register of staff: as many teachers as the September return counts in the last year, all of them invented. */
import { citizenNumber, phone } from '../identifiers.ts'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const SUBJECTS = [
  'chinese',
  'chinese',
  'mathematics',
  'mathematics',
  'english',
  'physical',
  'music',
  'fine-art',
  'science',
  'politics',
]

export const staffMember: LedgerModel = {
  needs: ['staff-number', 'name', 'post', 'contract', 'staff-state', 'stage', 'joined-on', 'left-on'],
  *lines({ school, county, year }, beside) {
    const hired = (beside.lines('recruitment') ?? []).flatMap((line) =>
      Array.from({ length: Number(line.hired) }, () => line),
    )
    let serial = 0
    for (const facts of school?.stages ?? []) {
      const random = randomOf(county.seed, 'staff-member', school!.unit.code, facts.stage)
      const recruits = hired.filter(({ stage }) => stage === facts.stage)
      for (let left = facts.teachers(year); left > 0; left--) {
        serial++
        const recruit = serial === 1 ? undefined : recruits.pop()
        const age = random.whole(24, 58)
        const isWoman = random.chance(facts.stage === 'preschool' ? 0.97 : 0.68)
        const number = `${school!.unit.code}${String(serial).padStart(4, '0')}`
        const born = `${year - age}${String(random.whole(1, 12)).padStart(2, '0')}${String(random.whole(1, 28)).padStart(2, '0')}`
        yield {
          'staff-number': number,
          name: `示例教师${number}`,
          'citizen-number': citizenNumber(school!.unit.county, born, (serial % 499) * 2 + (isWoman ? 2 : 1)),
          sex: isWoman ? '2' : '1',
          'ethnic-group': '01',
          political: random.pick(['01', '03', '13', '13']),
          education:
            facts.stage === 'preschool'
              ? random.pick(['31', '31', '21'])
              : random.chance(0.85)
                ? '21'
                : random.pick(['14', '31']),
          degree: null,
          title: ['4', '3', '2', '9'][random.weighted([0.38, 0.36, 0.13, 0.13])]!,
          post: serial === 1 ? '11' : '10',
          contract: school!.isPrivate ? '3' : random.chance(0.93) ? '1' : '3',
          'staff-state': random.chance(0.97) ? '1' : '5',
          stage: facts.stage,
          subject: recruit?.subject ?? (facts.stage === 'preschool' ? 'preschool' : random.pick(SUBJECTS)),
          licensed: random.chance(0.995),
          'head-of': null,
          'recruitment-batch': recruit?.batch ?? null,
          'joined-on': recruit?.['hired-on'] ?? `${Math.min(year, year - age + random.whole(22, 26))}-08-20`,
          'left-on': null,
          'training-hours': null,
          phone: phone(Number(number.slice(-8))),
        }
      }
    }
  },
}
