/** A definition of the pack by its code; a code that is not there gets the nearest ones named. */
import type { Pack } from '@youju/model'
import { problem } from './problems.ts'

const KINDS = {
  ledgers: { zh: '台账', en: 'ledger' },
  indicators: { zh: '指标', en: 'indicator' },
  templates: { zh: '模板', en: 'template' },
  schemes: { zh: '考核方案', en: 'scheme' },
  evaluations: { zh: '督导评估', en: 'evaluation' },
  lifecycles: { zh: '事项流程', en: 'lifecycle' },
} as const

export function getDefinition<Part extends keyof typeof KINDS>(
  pack: Pack,
  part: Part,
  code: string,
): Pack[Part][number] {
  const definitions: readonly Pack[Part][number][] = pack[part]
  const found = definitions.find((definition) => definition.code === code || definition.label.zh === code)
  if (found) return found
  const near = definitions
    .map((definition) => ({ code: definition.code, distance: editDistance(definition.code, code) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
  throw problem('definition-unknown', {
    kind: KINDS[part].zh,
    kindEn: KINDS[part].en,
    code,
    near: near.map((one) => one.code).join('、') || '—',
  })
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1))
    row = next
  }
  return row[b.length]!
}
