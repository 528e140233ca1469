/**
 * Left-behind, migrant and disabled children of the last year, as the register of pupils marks them; some schools keep them
 * here, others in the pupil system alone.
 */
import type { Value } from '@youju/model'
import { randomOf } from '../random.ts'
import type { LedgerModel } from '../scene.ts'

const NO = '0'

export const specialChild: LedgerModel = {
  needs: ['pupil', 'stage', 'special-group', 'left-behind-kind', 'migrant-kind', 'disability', 'placement', 'since'],
  *lines({ unit, school, county, year }, beside) {
    const random = randomOf(county.seed, 'special-child', unit.code)
    if (!school || !random.chance(0.25)) return
    for (const pupil of beside.lines('pupil') ?? []) {
      if ((pupil['left-on'] ?? null) !== null) continue
      const marked = (field: string): boolean => (pupil[field] ?? NO) !== NO
      const line = (group: string, more: Record<string, Value>): Record<string, Value> => ({
        pupil: pupil['pupil-number']!,
        stage: pupil.stage!,
        'special-group': group,
        ...{ 'left-behind-kind': null, 'migrant-kind': null, disability: null, placement: null },
        since: `${year}-09-05`,
        until: null,
        ...more,
      })
      if (marked('left-behind-kind')) {
        const contacts = random.chance(0.97) ? random.whole(1, 4) : 0
        yield line('left-behind', {
          'left-behind-kind': pupil['left-behind-kind']!,
          ...{ carer: '示例照护人', 'carer-relation': '祖父母', 'school-contact': '示例教师' },
          ...{ contacts, 'cared-for': contacts > 0 },
        })
      }
      if (marked('migrant-kind')) yield line('migrant', { 'migrant-kind': pupil['migrant-kind']! })
      if (marked('disability'))
        yield line('disabled', { disability: pupil.disability!, placement: pupil.placement ?? '2' })
    }
  },
}
