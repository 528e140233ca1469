/** The evidence of an entry: files to look at, and to add. */
import { PaperClipOutlined } from '@ant-design/icons'
import { useMutation, useQuery } from '@tanstack/react-query'
import { addressOf, type Row, routes } from '@youju/contract'
import { App, Button } from 'antd'
import { useRef } from 'react'
import { API, ask, call, refresh } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { formatNumber } from '../../pieces/figure.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import css from './entry.module.css'
import { timeText } from './history-list.tsx'
import { words } from './words.ts'

const TAKEN = '.jpg,.jpeg,.png,.webp,.pdf,.doc,.docx,.xls,.xlsx,.pptx,.ofd'

export function AttachmentList({ ledger, row }: { ledger: string; row: Row }) {
  const t = useWords(words)
  const { language } = useLanguage()
  const params = { ledger, entry: row.id }
  const files = useQuery(ask('listAttachments', { params }))
  const mayAdd = row.may.includes('record') && row.state === 'live'
  return (
    <Panel title={t('evidence')} beside={mayAdd && <AddFile params={params} />}>
      <DataState
        query={files}
        isEmpty={({ items }) => items.length === 0}
        empty={<Nothing title={t('noEvidence')}>{mayAdd && t('fileHint')}</Nothing>}
      >
        {({ items }) => (
          <ul className={css.files}>
            {items.map(({ id, name, bytes, by, at }) => (
              <li key={id}>
                <PaperClipOutlined aria-hidden />
                <span>
                  <a
                    href={API + addressOf(routes.getAttachment, { params: { ...params, attachment: id } })}
                    download={name}
                  >
                    {name}
                  </a>
                  <span className={css.soft}>
                    {sizeText(bytes, language)} · {by} · {timeText(at, language)}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </DataState>
    </Panel>
  )
}

function AddFile({ params }: { params: { ledger: string; entry: string } }) {
  const t = useWords(words)
  const tell = useTellProblem()
  const { message } = App.useApp()
  const input = useRef<HTMLInputElement>(null)
  const add = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData()
      form.append('file', file)
      return call(routes.addAttachment, { params }, { form })
    },
    onSuccess: ({ name }) => {
      void message.success(t('uploaded', { name }))
      void refresh('listAttachments', 'getHistory')
    },
    onError: tell,
  })
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        accept={TAKEN}
        tabIndex={-1}
        aria-label={t('addFile')}
        onChange={({ target }) => {
          const [file] = target.files ?? []
          if (file) add.mutate(file)
          target.value = ''
        }}
      />
      <Button size="small" loading={add.isPending} onClick={() => input.current?.click()}>
        {t('addFile')}
      </Button>
    </>
  )
}

const sizeText = (bytes: number, language: 'zh' | 'en'): string =>
  bytes < 1024 ** 2
    ? `${formatNumber(Math.max(1, Math.round(bytes / 1024)), language)} kB`
    : `${formatNumber(bytes / 1024 ** 2, language, 1)} MB`
