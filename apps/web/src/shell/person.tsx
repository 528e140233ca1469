/** Who is signed in, with which role where; own security and the way out. */
import { LogoutOutlined, SafetyOutlined, UserOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import { Button, Dropdown } from 'antd'
import { useTellProblem } from '../pieces/problem-notice.tsx'
import { signOut, useMe } from '../session.ts'
import { defineWords, useLabel, useWords } from '../words/words.ts'
import css from './person.module.css'

const words = defineWords({
  own: { zh: '登录与安全', en: 'Sign-in and security' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  noRole: { zh: '尚无任职', en: 'No appointment yet' },
})

export function Person() {
  const t = useWords(words)
  const label = useLabel()
  const me = useMe()
  const tell = useTellProblem()
  if (!me) return null
  const held = me.appointments.map(({ id, roleLabel, unitName }) => (
    <p key={id} className={css.held}>
      {unitName} {label(roleLabel)}
    </p>
  ))
  return (
    <Dropdown
      trigger={['click']}
      placement="bottomRight"
      menu={{
        items: [
          {
            key: 'who',
            type: 'group',
            label: (
              <div className={css.who}>
                <p className={css.name}>{me.name}</p>
                {held.length > 0 ? held : <p className={css.held}>{t('noRole')}</p>}
              </div>
            ),
          },
          { type: 'divider' },
          {
            key: 'own',
            icon: <SafetyOutlined />,
            label: <Link to={'/own-account' as string}>{t('own')}</Link>,
          },
          {
            key: 'out',
            icon: <LogoutOutlined />,
            label: t('signOut'),
            onClick: () => void signOut().catch(tell),
          },
        ],
      }}
    >
      <Button type="text" icon={<UserOutlined />} aria-label={me.name} className={css.button}>
        <span className={css.short}>{me.name}</span>
      </Button>
    </Dropdown>
  )
}
