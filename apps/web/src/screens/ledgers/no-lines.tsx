/** In place of a sheet without lines: because none was chosen, or because there is none yet. */
import { PlusOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { Nothing } from '../../pieces/data-state.tsx'
import { useWords } from '../../words/words.ts'
import { gridWords } from './grid/words.ts'
import { words } from './ledger-words.ts'

/** `onAdd` is absent for those who may not record. */
type Props = { chosen: boolean; onShowAll: () => void; onAdd: (() => void) | undefined }

export function NoLines({ chosen, onShowAll, onAdd }: Props) {
  const t = useWords(words)
  const g = useWords(gridWords)
  if (chosen)
    return (
      <Nothing title={g('nothingChosen')} action={<Button onClick={onShowAll}>{g('showAll')}</Button>}>
        {g('nothingChosenHint')}
      </Nothing>
    )
  return (
    <Nothing
      title={g('nothing')}
      action={
        onAdd && (
          <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>
            {t('add')}
          </Button>
        )
      }
    >
      {onAdd && g('nothingHint')}
    </Nothing>
  )
}
