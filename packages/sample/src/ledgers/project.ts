/** Building projects of a township: approved, built within a year or two, accepted, in use; some fall behind. */
import type { Value } from '@youju/model'
import { dayAfter } from '../days.ts'
import { type Random, randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const KINDS: readonly [kind: string, name: string, median: number, area: number][] = [
  ['repair', '校舍维修', 350_000, 0],
  ['sports-ground', '运动场改造', 1_200_000, 0],
  ['extension', '教学楼扩建', 9_000_000, 3200],
  ['canteen', '食堂工程', 2_600_000, 900],
  ['dormitory', '宿舍楼工程', 5_500_000, 2100],
  ['kindergarten', '幼儿园工程', 7_500_000, 2600],
]
/** Days from approval at which each stage of building is reached. */
const STAGES: readonly [day: number, stage: string][] = [
  [0, '1'],
  [60, '4'],
  [110, '5'],
  [160, '6'],
  [220, '7'],
  [300, '8'],
  [420, '9'],
  [480, '10'],
  [520, '12'],
]

export const project: LedgerModel = {
  needs: ['name', 'school', 'project-kind', 'approved-on', 'investment', 'project-stage', 'due-on', 'accepted-on'],
  *lines({ county, unit }) {
    const own = county.schools.filter((school) => school.unit.parent === unit.code)
    const random = randomOf(county.seed, 'project', unit.code)
    if (own.length === 0) return
    for (let left = random.whole(1, 2 + county.years.length); left > 0; left--)
      yield projectOf(random.pick(own).unit.name, left, [county.years[0]!, county.years.at(-1)!], random)
  },
}

function projectOf(
  school: string,
  number: number,
  [first, last]: readonly [number, number],
  random: Random,
): Record<string, Value> {
  const [kind, name, median, area] = random.pick(KINDS)
  const approvedOn = dayAfter(`${first - 1}-03-01`, random.whole(0, (last - first + 2) * 365 - 120))
  const pace = random.chance(0.85) ? random.between(0.6, 1) : random.between(1.1, 1.6)
  const today = `${last}-12-31`
  const reached = STAGES.filter(([day]) => dayAfter(approvedOn, Math.round(day * pace)) <= today)
  const stage = reached.at(-1)?.[1] ?? '1'
  const dayOf = (wanted: string): string | null => {
    const found = reached.find(([, code]) => code === wanted)
    return found ? dayAfter(approvedOn, Math.round(found[0] * pace)) : null
  }
  const investment = Math.round(random.lognormal(median, 0.4) / 1000) * 1000
  const fromVillage = random.chance(0.2) ? Math.round(investment / 20000) * 1000 : 0
  const fromOthers = random.chance(0.15) ? Math.round(investment / 10000) * 1000 : 0
  const paid = Math.round(investment * Math.min(0.97, (reached.length / STAGES.length) * random.between(0.85, 1)))
  const inUse = dayOf('12')
  return {
    name: `${school}${name}（${approvedOn.slice(0, 4)}年第${number}项）`,
    school,
    'project-kind': kind,
    'approved-on': approvedOn,
    'floor-area': area === 0 ? 0 : Math.round(random.lognormal(area, 0.3)),
    investment,
    'from-finance': investment - fromVillage - fromOthers,
    'from-village': fromVillage,
    'from-others': fromOthers,
    paid,
    'paid-in-year': inUse && inUse < `${last}-01-01` ? 0 : Math.round(paid * 0.4),
    'project-stage': stage,
    'due-on': dayAfter(approvedOn, 500),
    'tendered-on': dayOf('5'),
    'contracted-on': dayOf('5') && dayAfter(dayOf('5')!, 20),
    'started-on': dayOf('6'),
    'structure-on': dayOf('9'),
    'accepted-on': dayOf('10'),
    'in-use-on': inUse,
    'closed-on': inUse && dayAfter(inUse, 200) <= today ? dayAfter(inUse, 200) : null,
    late: pace > 1 && inUse === null,
    'new-places': kind === 'kindergarten' && random.chance(0.3),
  }
}
