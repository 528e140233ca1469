/** Units × ledgers as a table. Hundreds of units stand in one scroll, and only those in sight are drawn. */
import { Link } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import type { Answered, BoardField, routes } from '@youju/contract'
import { useMemo, useRef } from 'react'
import { common } from '../../words/common.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './board.module.css'
import { HandInTag, useStanding } from './states.tsx'
import { words } from './words.ts'

type Board = Answered<typeof routes.getBoard>
export type BoardProps = Pick<Board, 'round' | 'units' | 'handIns'>

export function useFields(handIns: readonly BoardField[]): (unit: string) => ReadonlyMap<string, BoardField> {
  const byUnit = useMemo(() => {
    const units = Map.groupBy(handIns, ({ unit }) => unit)
    return new Map([...units].map(([unit, of]) => [unit, new Map(of.map((one) => [one.ledger, one]))]))
  }, [handIns])
  return (unit) => byUnit.get(unit) ?? new Map()
}

export function BoardTable({ round, units, handIns }: BoardProps) {
  const t = useWords(words)
  const label = useLabel()
  const scroller = useRef<HTMLDivElement>(null)
  const fieldsOf = useFields(handIns)
  const rows = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => 56,
    overscan: 8,
    getItemKey: (index) => units[index]!.code,
  })
  const drawn = rows.getVirtualItems()
  const above = drawn[0]?.start ?? 0
  const below = rows.getTotalSize() - (drawn.at(-1)?.end ?? 0)
  return (
    <section ref={scroller} className={css.scroller} aria-label={t('board')}>
      <table className={css.table} aria-rowcount={units.length + 1}>
        <thead>
          <tr>
            <th scope="col">{t('unit')}</th>
            {round.ledgers.map(({ code, label: name }) => (
              <th key={code} scope="col">
                {label(name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} columns={round.ledgers.length + 1} />
          {drawn.map(({ index, key }) => {
            const unit = units[index]!
            const fields = fieldsOf(unit.code)
            return (
              <tr key={key} ref={rows.measureElement} data-index={index} aria-rowindex={index + 2}>
                <th scope="row">
                  <b>{unit.name}</b>
                  <small>{unit.above}</small>
                </th>
                {round.ledgers.map(({ code, label: name }) => {
                  const handIn = fields.get(code)
                  return (
                    <td key={code}>
                      {handIn && <Field round={round.id} handIn={handIn} name={`${unit.name} ${label(name)}`} />}
                    </td>
                  )
                })}
              </tr>
            )
          })}
          <Spacer height={below} columns={round.ledgers.length + 1} />
        </tbody>
      </table>
    </section>
  )
}

/** Holds the place of the rows that are not drawn. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null
  return (
    <tr aria-hidden>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  )
}

export function Field({ round, handIn, name }: { round: string; handIn: BoardField; name: string }) {
  const t = useWords(words)
  const say = useWords(common)
  const standing = useStanding()
  const spoken = [name, standing(handIn), ...(handIn.late ? [say('late')] : []), `${handIn.entries} ${t('lines')}`]
  return (
    <Link
      to={`/rounds/${round}/${handIn.unit}/${handIn.ledger}` as string}
      className={css.link}
      title={name}
      aria-label={spoken.join(' ')}
    >
      <HandInTag handIn={handIn} />
      {handIn.entries > 0 && (
        <small>
          {handIn.entries} {t('lines')}
        </small>
      )}
    </Link>
  )
}
