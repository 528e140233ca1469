/** The trail: the chain of actions, who read or took what, and whether the chain holds. */
import { SafetyCertificateOutlined } from '@ant-design/icons'
import { useMutation } from '@tanstack/react-query'
import { type Job, routes } from '@youju/contract'
import { Button, Tabs } from 'antd'
import { useState } from 'react'
import { call } from '../../client.ts'
import { JobProgress } from '../../pieces/job-progress.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { useWords } from '../../words/words.ts'
import { AccessList } from './access-list.tsx'
import { ActionList } from './action-list.tsx'
import { words } from './words.ts'

export default function AuditScreen() {
  const t = useWords(words)
  const tell = useTellProblem()
  const [ended, setEnded] = useState<Job>()
  const verify = useMutation({
    mutationFn: () => call(routes.verifyAudit, {}),
    onMutate: () => setEnded(undefined),
    onError: tell,
  })
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button icon={<SafetyCertificateOutlined />} loading={verify.isPending} onClick={() => verify.mutate()}>
            {t('verify')}
          </Button>
        }
      />
      {verify.data && (
        <Panel>
          <JobProgress id={verify.data.id} onEnd={setEnded} />
          {ended?.state === 'done' && <Finding result={ended.result} />}
        </Panel>
      )}
      <Tabs
        items={[
          { key: 'actions', label: t('actions'), children: <ActionList /> },
          { key: 'accesses', label: t('accesses'), children: <AccessList /> },
        ]}
      />
    </>
  )
}

/** As the job of the chain's verification leaves it. */
type Report = { actions: number; lines: number; broken: { county: string; sequence: number } | null }

function Finding({ result }: { result: Job['result'] }) {
  const t = useWords(words)
  const report = result as Report | null
  if (!report) return null
  return report.broken ? (
    <StateTag tone="alarm">{t('broken', report.broken)}</StateTag>
  ) : (
    <StateTag tone="good">{t('holds', { actions: report.actions, lines: report.lines })}</StateTag>
  )
}
