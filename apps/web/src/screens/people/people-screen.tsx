/** Accounts and the roles they hold; and what each role allows. */
import { Tabs } from 'antd'
import { PageHead } from '../../pieces/page-head.tsx'
import { useMay } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import { AccountList } from './account-list.tsx'
import { NewAccount } from './new-account.tsx'
import { RoleList } from './role-list.tsx'
import { words } from './words.ts'

export default function PeopleScreen() {
  const t = useWords(words)
  const makes = useMay('accounts')
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} actions={makes && <NewAccount />} />
      <Tabs
        items={[
          { key: 'accounts', label: t('accounts'), children: <AccountList /> },
          { key: 'roles', label: t('roles'), children: <RoleList /> },
        ]}
      />
    </>
  )
}
