import type { TreeNode } from '@youju/contract'
import { unitKinds } from '../../words/domain.ts'
import { useWords } from '../../words/words.ts'
import css from './units.module.css'

export function UnitName({ unit }: { unit: Pick<TreeNode, 'name' | 'kind' | 'children'> }) {
  const kind = useWords(unitKinds)
  return (
    <span className={css.name}>
      {unit.name}
      <span className={css.kind}>
        {kind(unit.kind as keyof typeof unitKinds)}
        {unit.children > 0 && ` ${unit.children}`}
      </span>
    </span>
  )
}
