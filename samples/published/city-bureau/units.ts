/** The schools of the invented city of Lanjiang: two core districts, two outer counties, 1000 schools and 80 kindergartens. */
import type { UnitLine } from '../../unit-roll.ts'

export const CITY = { code: '990300', name: '澜江市' }
export const COUNTIES = [
  { code: '990301', name: '东屏区', zone: '中心城区', location: '111', share: 0.145 },
  { code: '990302', name: '西陵区', zone: '中心城区', location: '111', share: 0.145 },
  { code: '990303', name: '南浦县', zone: '远郊', location: '220', share: 0.37 },
  { code: '990304', name: '北川县', zone: '远郊', location: '220', share: 0.34 },
] as const

export type School = UnitLine & { county: (typeof COUNTIES)[number]; town: string }
const TOWNS = ['城关', '桥头', '河口']

let serial = 0
/** Schools of one type, shared out among the counties. */
const schools = (type: string, word: string, count: number): School[] =>
  COUNTIES.flatMap((county, place) => {
    const before = COUNTIES.slice(0, place).reduce((sum, one) => sum + one.share, 0)
    const here = Math.round(count * (before + county.share)) - Math.round(count * before)
    return Array.from({ length: here }, (_, index): School => {
      const town = `${county.code}${String(101 + (index % TOWNS.length))}`
      return {
        code: `${type.slice(0, 2)}994${String(++serial).padStart(5, '0')}`,
        name: `${county.name}第${index + 1}${word}`,
        kind: '学校',
        parent: town,
        type,
        ownership: '10',
        location: county.location,
        county,
        town,
      }
    })
  })

export const PRIMARY = schools('211', '小学', 600)
export const JUNIOR = schools('311', '初级中学', 280)
export const NINE_YEAR = schools('312', '九年制学校', 19)
export const SENIOR = schools('342', '高级中学', 60)
export const VOCATIONAL = schools('365', '职业高中', 41)
export const KINDERGARTENS = schools('111', '中心幼儿园', 80)
export const SCHOOLS = [...PRIMARY, ...JUNIOR, ...NINE_YEAR, ...SENIOR, ...VOCATIONAL]
export const ALL = [...SCHOOLS, ...KINDERGARTENS]

export const UNITS: UnitLine[] = [
  { ...CITY, kind: '市' },
  ...COUNTIES.map(({ code, name }): UnitLine => ({ code, name, kind: '县', parent: CITY.code })),
  ...COUNTIES.flatMap((county) =>
    TOWNS.map((town, index): UnitLine => ({
      code: `${county.code}${101 + index}`,
      name: `${county.name}${town}镇`,
      kind: '乡镇',
      parent: county.code,
    })),
  ),
  ...ALL,
]
