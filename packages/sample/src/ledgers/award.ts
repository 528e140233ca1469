/** Awards: each with the body that issued it; now and then one work wins at two levels and counts at the higher. */
import { MARK } from '../place-names.ts'
import type { LedgerModel } from '../scene.ts'

const LEVELS = [
  { level: '2', issuer: '示例省教育厅', weight: 0.05 },
  { level: '3', issuer: '示例市教育局', weight: 0.2 },
  { level: '4', issuer: '', weight: 0.75 },
]

export const award: LedgerModel = {
  needs: ['awarded-on', 'title', 'winner', 'level', 'issuer', 'certificate', 'holder', 'work', 'counted-higher'],
  *lines({ unit, county, year, random }) {
    const mean = { county: 4, school: 2, township: 1 }[unit.kind as string] ?? 0
    for (let at = random.whole(0, mean * 2); at > 0; at--) {
      const number = `${year % 100}${String(at).padStart(2, '0')}`
      const first = random.weighted(LEVELS.map(({ weight }) => weight))
      const twice = first < 2 && random.chance(0.3)
      for (const { level, issuer } of twice ? [LEVELS[first]!, LEVELS[2]!] : [LEVELS[first]!])
        yield {
          ...{ level, issuer: issuer || `${county.unit.name}教育局` },
          'awarded-on': `${year}-${level === '4' ? '05' : '10'}-${String(10 + at)}`,
          title: `${MARK}评比${number}`,
          certificate: `${MARK}证〔${year}〕${level}${number}号`,
          holder: `${MARK}获奖者${number}`,
          work: `${MARK}作品${number}`,
          'counted-higher': twice && level === '4',
        }
    }
  },
}
