import { useQuery } from '@tanstack/react-query'
import { ask } from '../../client.ts'
import { DataState, Nothing, WaitingList } from '../../pieces/data-state.tsx'
import { useWords } from '../../words/words.ts'
import { UnitName } from './unit-name.tsx'
import css from './units.module.css'
import { words } from './words.ts'

type Props = {
  search: string
  asOf: string | undefined
  chosen: string | undefined
  onChoose: (code: string) => void
}

export function FoundUnits({ search, asOf, chosen, onChoose }: Props) {
  const t = useWords(words)
  const found = useQuery(ask('listUnits', { query: { search, asOf } }))
  return (
    <DataState
      query={found}
      isEmpty={({ units }) => units.length === 0}
      empty={<Nothing title={t('noMatch', { text: search })} />}
      loading={<WaitingList />}
    >
      {({ units }) => (
        <>
          <p className={css.count} role="status">
            {t('found', { n: units.length })}
          </p>
          <ul>
            {units.map((unit) => (
              <li key={unit.code}>
                <button
                  type="button"
                  className={css.foundUnit}
                  aria-current={unit.code === chosen}
                  onClick={() => onChoose(unit.code)}
                >
                  <UnitName unit={unit} />
                  <span className={css.code}>{unit.code}</span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </DataState>
  )
}
