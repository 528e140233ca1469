/** One unit: what it is, what it keeps, what became of it, and what may be changed. */
import { useQuery } from '@tanstack/react-query'
import type { Answered, routes, UnitChange } from '@youju/contract'
import { Button } from 'antd'
import dayjs from 'dayjs'
import { useState } from 'react'
import { ask } from '../../client.ts'
import { DataState } from '../../pieces/data-state.tsx'
import { Figure } from '../../pieces/figure.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { unitKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import { ChangeDrawer } from './change-drawer.tsx'
import css from './units.module.css'
import { words } from './words.ts'

type Details = Answered<typeof routes.getUnit>
type Props = { code: string; asOf: string | undefined; changeable: boolean; onChoose: (code: string) => void }

export function UnitDetails({ code, asOf, changeable, onChoose }: Props) {
  const unit = useQuery(ask('getUnit', { params: { unit: code }, query: { asOf } }))
  return (
    <DataState query={unit}>
      {(details) => (
        <>
          <Facts details={details} changeable={changeable} onChoose={onChoose} />
          <Kept details={details} />
          <History details={details} />
        </>
      )}
    </DataState>
  )
}

const CHANGES = ['found', 'rename', 'move', 'merge', 'split', 'close'] as const
/** What makes sense of a county is a new township; it is neither merged nor split here. */
const changesOf = (kind: string): readonly UnitChange['kind'][] =>
  ['county', 'city', 'province'].includes(kind) ? ['found', 'rename'] : CHANGES

function Facts({ details, changeable, onChoose }: { details: Details } & Omit<Props, 'code' | 'asOf'>) {
  const t = useWords(words)
  const kind = useWords(unitKinds)
  const label = useLabel()
  const attributes = useQuery(ask('listUnitAttributes', {})).data
  const [change, setChange] = useState<UnitChange['kind']>()
  const { unit, ancestors } = details
  const word = (of: 'type' | 'ownership' | 'location'): string | undefined => {
    const found = attributes?.[of].find(({ code }) => code === unit[of])
    if (unit[of] === null) return undefined
    if (!attributes) return '…'
    return found ? label(found.label) : unit[of]
  }
  const facts: [string, string | undefined][] = [
    [t('code'), unit.code],
    [t('kind'), kind(unit.kind as keyof typeof unitKinds)],
    [t('type'), word('type')],
    [t('ownership'), word('ownership')],
    [t('location'), word('location')],
    [t('since'), unit.from],
    [t('until'), unit.to ?? undefined],
  ]
  return (
    <Panel
      title={unit.name}
      beside={
        <StateTag tone={unit.to === null ? 'good' : 'quiet'}>{unit.to === null ? t('standing') : t('ended')}</StateTag>
      }
    >
      <p className={css.line}>
        {ancestors.toReversed().map(({ code, name, withinReach }) =>
          withinReach ? (
            <button key={code} type="button" className={css.above} onClick={() => onChoose(code)}>
              {name}
            </button>
          ) : (
            <span key={code} className={css.above}>
              {name}
            </span>
          ),
        )}
      </p>
      <dl className={css.facts}>
        {facts.map(([name, value]) =>
          value === undefined ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
      </dl>
      {changeable && unit.to === null && unit.may.includes('structure') && (
        <div className={css.changes}>
          {changesOf(unit.kind).map((one) => (
            <Button key={one} danger={one === 'close'} onClick={() => setChange(one)}>
              {t(one === 'found' ? 'found_' : one)}
            </Button>
          ))}
        </div>
      )}
      {change && (
        <ChangeDrawer
          kind={change}
          unit={unit}
          onClose={() => setChange(undefined)}
          onDone={(code) => {
            setChange(undefined)
            onChoose(code)
          }}
        />
      )}
    </Panel>
  )
}

const DEEDS = {
  found: 'founded',
  save: 'founded',
  rename: 'rename',
  move: 'move',
  merge: 'merge',
  split: 'split',
  close: 'close',
} as const

function Kept({ details: { ledgers } }: { details: Details }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <Panel title={t('keeps')}>
      {ledgers.length === 0 ? (
        <p className={css.quiet}>{t('keepsNothing')}</p>
      ) : (
        <ul className={css.kept}>
          {ledgers.map((one) => (
            <li key={one.ledger}>
              <span>{label(one.label)}</span>
              <Figure value={one.entries} unit={t('lines')} />
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function History({ details: { versions, history } }: { details: Details }) {
  const t = useWords(words)
  return (
    <Panel title={t('versions')}>
      <ol className={css.versions}>
        {versions.toReversed().map((version) => (
          <li key={version.from}>
            <span className={css.span}>
              {version.from} — {version.to ?? ''}
            </span>
            {version.name}
            {version.successors.length > 0 && (
              <span className={css.quiet}>{t('carriedOn', { units: version.successors.join('、') })}</span>
            )}
          </li>
        ))}
      </ol>
      {history.length > 0 && (
        <ol className={css.deeds} aria-label={t('deeds')}>
          {history.toReversed().map(({ at, by, change, reason }) => (
            <li key={`${at} ${change}`}>
              <span className={css.span}>{dayjs(at).format('YYYY-MM-DD HH:mm')}</span>
              {by} · {change in DEEDS ? t(DEEDS[change as keyof typeof DEEDS]) : change}
              {reason && <span className={css.quiet}>{reason}</span>}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
