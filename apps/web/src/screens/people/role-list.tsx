import { useQuery } from '@tanstack/react-query'
import type { Answered, routes } from '@youju/contract'
import type { TableColumnsType } from 'antd'
import { ask } from '../../client.ts'
import { DataState, WaitingList } from '../../pieces/data-state.tsx'
import { ListTable } from '../../pieces/list-table.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { unitKinds } from '../../words/domain.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './people.module.css'
import { verbWords, words } from './words.ts'

type Role = Answered<typeof routes.listRoles>['roles'][number]

export function RoleList() {
  const t = useWords(words)
  const verb = useWords(verbWords)
  const kind = useWords(unitKinds)
  const label = useLabel()
  const roles = useQuery(ask('listRoles', {}))
  const columns: TableColumnsType<Role> = [
    {
      title: t('role'),
      key: 'role',
      render: (_, { label: word, administrator }) => (
        <>
          <div className={css.name}>{label(word)}</div>
          {administrator && <div className={css.quiet}>{t('separate')}</div>}
        </>
      ),
    },
    {
      title: t('roleAt'),
      key: 'at',
      render: (_, { at, narrowedBy }) =>
        [...at.map((one) => kind(one as keyof typeof unitKinds)), ...narrowedBy.map((one) => label(one.label))].join(
          '、',
        ),
    },
    { title: t('verbs'), key: 'verbs', render: (_, { verbs }) => verbs.map((one) => verb(one)).join('、') },
  ]
  return (
    <Panel flush>
      <DataState query={roles} loading={<WaitingList />}>
        {(data) => <ListTable<Role> rowKey="code" columns={columns} dataSource={data.roles} scroll={{}} />}
      </DataState>
    </Panel>
  )
}
