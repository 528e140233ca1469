/** A kindergarten's year: places, fees, space for each child, pay with and without post. */
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

export const kindergarten: LedgerModel = {
  needs: [
    'licensed',
    'affordable',
    'estate',
    'estate-handed-over',
    'children',
    'affordable-children',
    'fee',
    'fee-approved',
  ],
  *lines({ school, county, year }) {
    if (!school) return
    const random = randomOf(county.seed, 'kindergarten', school.unit.code)
    const children = school.pupils(year)
    const built = Math.max(30, school.pupils(county.years[0]!))
    const ownership = school.unit.ownership!
    const affordable = ownership < '20' || ownership === '30'
    const estate = random.chance(0.15)
    const handedOver = estate && (affordable || random.chance(0.3))
    const approved = ownership < '20' ? 380 : affordable ? 620 : 1500
    const teachers = school.teachers(year)
    const withPost = ownership < '20' ? Math.round(teachers * random.between(0.5, 0.8)) : 0
    const heads = Math.max(1, Math.round(children / 300))
    yield {
      licensed: random.chance(0.995),
      affordable,
      'public-central': ownership === '10' && school.unit.name.includes('中心'),
      estate,
      'estate-handed-over': handedOver,
      places: Math.ceil((built * random.between(1, 1.4)) / 5) * 5,
      children,
      'affordable-children': affordable ? children : 0,
      fee: approved - (random.chance(0.3) ? 30 : 0),
      'fee-approved': approved,
      'fee-within': true,
      'outdoor-area': Math.round(built * random.between(3.9, 7)),
      'activity-area': Math.round(built * random.between(7.5, 11)),
      'building-area': Math.round(built * random.between(10, 15)),
      'conditions-met': random.chance(0.96),
      heads,
      'heads-licensed': random.chance(0.98) ? heads : heads - 1,
      'teachers-with-post': withPost,
      'teachers-without-post': teachers - withPost,
      'payroll-with-post': withPost * 92_000,
      'payroll-without-post': (teachers - withPost) * Math.round(random.between(66_000, 80_000)),
      'serious-accidents': 0,
      'serious-ethics-cases': 0,
      'primary-style': random.chance(0.01),
      'six-year-olds': random.chance(0.02) ? random.whole(1, 3) : 0,
    }
  },
}
