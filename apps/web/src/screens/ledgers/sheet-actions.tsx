/** What may be done with the sheet as a whole: taken away, read in, added to. */
import { DownloadOutlined, PlusOutlined, UploadOutlined } from '@ant-design/icons'
import { useNavigate } from '@tanstack/react-router'
import { addressOf, routes } from '@youju/contract'
import { Button, Dropdown } from 'antd'
import { API } from '../../client.ts'
import { useWords } from '../../words/words.ts'
import { type Choice, toQuery } from './grid/choice.ts'
import { words } from './ledger-words.ts'

type Props = { ledger: string; choice: Choice; mayExport: boolean; mayRecord: boolean; onAdd: () => void }

export function SheetActions({ ledger, choice, mayExport, mayRecord, onAdd }: Props) {
  const t = useWords(words)
  const navigate = useNavigate()
  const addressAs = (format: 'xlsx' | 'csv') =>
    `${API}${addressOf(routes.exportEntries, { params: { ledger, format }, query: toQuery(choice) })}`
  return (
    <>
      {mayExport && (
        <Dropdown
          trigger={['click']}
          menu={{
            items: (['xlsx', 'csv'] as const).map((format) => ({
              key: format,
              label: (
                <a href={addressAs(format)} download>
                  {t(format === 'xlsx' ? 'exportXlsx' : 'exportCsv')}
                </a>
              ),
            })),
          }}
        >
          <Button icon={<DownloadOutlined />} title={t('exportHint')}>
            {t('export')}
          </Button>
        </Dropdown>
      )}
      {mayRecord && (
        <Button icon={<UploadOutlined />} onClick={() => void navigate({ to: '/import', search: { ledger } as never })}>
          {t('import')}
        </Button>
      )}
      {mayRecord && (
        <Button type="primary" icon={<PlusOutlined />} onClick={onAdd}>
          {t('add')}
        </Button>
      )}
    </>
  )
}
