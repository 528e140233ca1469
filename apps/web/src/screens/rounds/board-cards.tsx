/** The board on a telephone: each unit with its ledgers below one another; only those in sight are drawn. */
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { useLabel, useWords } from '../../words/words.ts'
import css from './board.module.css'
import { type BoardProps, Field, useFields } from './board-table.tsx'
import { words } from './words.ts'

export function BoardCards({ round, units, handIns }: BoardProps) {
  const t = useWords(words)
  const label = useLabel()
  const scroller = useRef<HTMLDivElement>(null)
  const fieldsOf = useFields(handIns)
  const cards = useVirtualizer({
    count: units.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => 60 + fieldsOf(units[index]!.code).size * 40,
    overscan: 4,
    getItemKey: (index) => units[index]!.code,
  })
  return (
    <section ref={scroller} className={css.scroller} aria-label={t('board')}>
      <ul className={css.cards} style={{ height: cards.getTotalSize() }}>
        {cards.getVirtualItems().map(({ index, start, key }) => {
          const unit = units[index]!
          const fields = fieldsOf(unit.code)
          return (
            <li
              key={key}
              ref={cards.measureElement}
              data-index={index}
              className={css.card}
              style={{ transform: `translateY(${start}px)` }}
            >
              <p className={css.unit}>
                <b>{unit.name}</b>
                <small>{unit.above}</small>
              </p>
              {round.ledgers.map(({ code, label: name }) => {
                const handIn = fields.get(code)
                if (!handIn) return null
                return (
                  <div key={code} className={css.field}>
                    <span>{label(name)}</span>
                    <Field round={round.id} handIn={handIn} name={`${unit.name} ${label(name)}`} />
                  </div>
                )
              })}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
