/**
 * Who answers for what: a county's leaders for the townships, each village and school for itself, teachers for the classes of
 * the last year and for the children on the school's lists.
 */
import type { Value, Values } from '@youju/model'
import { MARK } from '../place-names.ts'
import type { Beside, LedgerModel, Scene } from '../scene.ts'
import { className } from './classes.ts'

export const responsibility: LedgerModel = {
  needs: ['responsibility-level', 'object', 'responsible', 'since', 'until'],
  complete: true,
  *lines(scene, beside) {
    const { county, unit } = scene
    if (unit.kind === 'county')
      for (const { code, name } of county.plan.townships)
        yield line(scene, 'area', name, `${MARK}县领导${code}`, '包片领导')
    if (unit.kind === 'village') yield line(scene, 'village', unit.name, `${MARK}干部${unit.code}`, '驻村干部')
    if (scene.school) yield* schoolLines(scene, beside)
  },
}

function* schoolLines(scene: Scene, beside: Beside): Iterable<Record<string, Value>> {
  const { unit, school, year } = scene
  const teachers = Math.max(1, school!.teachers(year))
  const teacher = (at: number): string => `${MARK}教师${unit.code}${String(1 + (at % teachers)).padStart(4, '0')}`
  yield line(scene, 'school', unit.name, teacher(0), '校长')
  let at = 0
  for (const facts of school!.stages)
    for (const window of facts.windows(year))
      for (const [index, pupils] of facts.classSizes(window).entries())
        if (pupils > 0) {
          const object = `${beside.label('grade', facts.grades[window.grade]!)}${className(index)}`
          at++
          yield line(scene, 'class', object, teacher(at), '班主任', `${year}-09-01`)
        }
  for (const child of childrenOnLists(beside)) {
    at++
    yield line(scene, 'pupil', child, teacher(at), '教师')
  }
}

/** Children of special groups, and those who have stayed away. */
function childrenOnLists(beside: Beside): ReadonlySet<string> {
  const named = (ledger: string, field: string): string[] =>
    (beside.lines(ledger) ?? []).flatMap((values: Values) => {
      const child = values[field]
      return typeof child === 'string' ? [child] : []
    })
  return new Set([...named('special-child', 'pupil'), ...named('dropout-case', 'child')])
}

const line = (
  { county }: Scene,
  level: string,
  object: string,
  responsible: string,
  post: string,
  since = `${county.years[0]! - 1}-09-01`,
): Record<string, Value> => ({
  'responsibility-level': level,
  object,
  responsible,
  post,
  since,
  until: null,
  duties: null,
  visits: null,
})
