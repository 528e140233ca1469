/** One hand-in: its entries, what the check found, the cells that were marked, what was done, and what may be done now. */
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { routes } from '@youju/contract'
import type { HandInStepKind } from '@youju/model'
import { Alert, App, Button, Checkbox, Skeleton } from 'antd'
import { useState } from 'react'
import { ask, call, refresh } from '../../client.ts'
import { ConfirmWithReason } from '../../pieces/confirm-with-reason.tsx'
import { DataState } from '../../pieces/data-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import css from './hand-in.module.css'
import type { HandInShown, Violation } from './hand-in.ts'
import { HandInEntries, type Marks } from './hand-in-entries.tsx'
import { HandInTag } from './states.tsx'
import { StepList } from './step-list.tsx'
import { Violations } from './violations.tsx'
import { words } from './words.ts'

type Params = { round: string; unit: string; ledger: string }

export default function HandInScreen() {
  const params = useParams({ strict: false }) as Params
  const handIn = useQuery(ask('getHandIn', { params }))
  return (
    <DataState query={handIn} loading={<Skeleton active title paragraph={{ rows: 10 }} />}>
      {(data) => <HandInOf key={`${params.round} ${params.unit} ${params.ledger}`} handIn={data} params={params} />}
    </DataState>
  )
}

function HandInOf({ handIn, params }: { handIn: HandInShown; params: Params }) {
  const t = useWords(words)
  const label = useLabel()
  const tell = useTellProblem()
  const { message } = App.useApp()
  const [asking, setAsking] = useState<HandInStepKind | null>(null)
  const [busy, setBusy] = useState(false)
  const [nothing, setNothing] = useState(false)
  const [found, setFound] = useState<readonly Violation[] | null>(null)
  const [marks, setMarks] = useState<Marks>(new Map())
  const { round, state, may, entries } = handIn
  const name = label(
    round.ledgers.find(({ code }) => code === params.ledger)?.label ?? { zh: params.ledger, en: params.ledger },
  )
  const marking = may.includes('send-back')

  const take = async (step: HandInStepKind, reason = '') => {
    setBusy(true)
    try {
      const body = {
        ...{ step, version: handIn.version, reason, nothingToReport: step === 'submit' && nothing },
        ...(step === 'send-back' ? { marks: [...marks.values()] } : {}),
      }
      const { violations } = await call(routes.stepHandIn, { params, body })
      setFound(step === 'check' ? violations : null)
      if (step !== 'check') void message.success(t('done'))
      if (step === 'send-back') setMarks(new Map())
    } catch (error) {
      tell(error)
      throw error
    } finally {
      setBusy(false)
      await refresh('getHandIn', 'getBoard', 'listRounds', 'listMissing', 'getInbox')
    }
  }
  const titles: Partial<Record<HandInStepKind, string>> = {
    submit: t('submitTitle', { ledger: name }),
    approve: t('approveOneTitle', { ledger: name }),
    'send-back': t('sendBackTitle', { ledger: name }),
    recall: t('recallTitle', { ledger: name }),
  }
  const empty = entries === 0
  return (
    <>
      <PageHead
        above={<Link to={`/rounds/${round.id}` as string}>{round.title}</Link>}
        title={name}
        beside={<HandInTag handIn={handIn} />}
        lead={`${handIn.unitName}，${handIn.period}，${t('days', { from: round.opensOn, due: round.dueOn })}`}
        actions={
          <>
            <Link to={`/ledgers/${params.ledger}` as string}>
              <Button tabIndex={-1}>{t(may.includes('check') ? 'fillIn' : 'openLedger')}</Button>
            </Link>
            {may.includes('check') && (
              <Button loading={busy} onClick={() => void take('check').catch(() => {})}>
                {t('check')}
              </Button>
            )}
            {may.includes('recall') && <Button onClick={() => setAsking('recall')}>{t('recall')}</Button>}
            {may.includes('send-back') && <Button onClick={() => setAsking('send-back')}>{t('sendBack')}</Button>}
            {may.includes('submit') && (
              <Button type="primary" disabled={empty && !nothing} onClick={() => setAsking('submit')}>
                {t('submit')}
              </Button>
            )}
            {may.includes('approve') && (
              <Button type="primary" onClick={() => setAsking('approve')}>
                {t('approve')}
              </Button>
            )}
          </>
        }
      />
      {state === 'locked' && <Alert className={css.alert} type="success" showIcon title={t('lockedHint')} />}
      {handIn.nothingToReport && <Alert className={css.alert} type="info" showIcon title={t('nothingReported')} />}
      {found && <Violations found={found} ledger={params.ledger} />}
      {marking && !empty && <p className={css.markHint}>{t('markHint')}</p>}
      <HandInEntries
        handIn={handIn}
        ledger={params.ledger}
        marks={marking ? marks : new Map(handIn.marks.map((mark) => [`${mark.entry} ${mark.field}`, mark]))}
        onMark={marking ? setMarks : undefined}
        nothing={
          may.includes('submit') &&
          empty && (
            <Checkbox checked={nothing} onChange={(event) => setNothing(event.target.checked)}>
              {t('nothingToReport')}
            </Checkbox>
          )
        }
      />
      <Panel title={t('steps')}>
        <StepList steps={handIn.steps} />
      </Panel>
      {asking && (
        <ConfirmWithReason
          open
          title={titles[asking] ?? ''}
          action={t(asking === 'send-back' ? 'sendBack' : asking)}
          reasonOptional={asking !== 'send-back' || marks.size > 0}
          onConfirm={(reason) => take(asking, reason)}
          onClose={() => setAsking(null)}
        >
          {asking === 'submit' && <p>{t('submitHint')}</p>}
          {asking === 'approve' && <p>{t('approveHint')}</p>}
          {asking === 'send-back' && marks.size > 0 && <p>{t('sendBackHint', { n: marks.size })}</p>}
        </ConfirmWithReason>
      )}
    </>
  )
}
