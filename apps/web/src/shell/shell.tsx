/** The frame of every screen: menu to the left (behind a button on small screens), office and person above. */
import { MenuOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches, useNavigate, useRouterState } from '@tanstack/react-router'
import { Button, Drawer } from 'antd'
import { useEffect, useState } from 'react'
import { isNotSignedIn } from '../client.ts'
import { NoRight } from '../pieces/data-state.tsx'
import { meQuery, useMay, useOffice } from '../session.ts'
import { defineWords, useWords } from '../words/words.ts'
import { Choices } from './choices.tsx'
import { Mark } from './mark.tsx'
import { Menu } from './menu.tsx'
import { Person } from './person.tsx'
import css from './shell.module.css'

const words = defineWords({
  menu: { zh: '菜单', en: 'Menu' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
  synthetic: { zh: '演示数据，均为虚构', en: 'Sample data, all invented' },
})

export function Shell() {
  const t = useWords(words)
  const office = useOffice()
  const path = useRouterState({ select: (state) => state.location.pathname })
  const [open, setOpen] = useState(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address closes the menu
  useEffect(() => setOpen(false), [path])
  useLeaveWhenSignedOut()
  return (
    <div className={css.frame}>
      <a className={css.skip} href="#content">
        {t('skip')}
      </a>
      <header className={css.bar}>
        <Button
          className={css.menuButton}
          type="text"
          icon={<MenuOutlined />}
          aria-label={t('menu')}
          aria-expanded={open}
          onClick={() => setOpen(true)}
        />
        <Mark office={office?.name} />
        {office?.synthetic && <span className={css.synthetic}>{t('synthetic')}</span>}
        <div className={css.right}>
          <Choices />
          <Person />
        </div>
      </header>
      <aside className={css.side}>
        <Menu />
      </aside>
      <Drawer open={open} onClose={() => setOpen(false)} placement="left" size={264} title={<Mark />}>
        <Menu />
        {office?.synthetic && <p className={css.drawerNote}>{t('synthetic')}</p>}
      </Drawer>
      <main id="content" className={css.content} tabIndex={-1}>
        <Guarded />
      </main>
    </div>
  )
}

function Guarded() {
  const needs = useMatches({ select: (matches) => matches.at(-1)?.staticData.needs })
  return useMay(needs) ? <Outlet /> : <NoRight />
}

/** A session that was ended elsewhere leads to the door with the next answer that says so. */
function useLeaveWhenSignedOut(): void {
  const { error } = useQuery({ ...meQuery, staleTime: 60_000 })
  const navigate = useNavigate()
  useEffect(() => {
    // Where one was is read once: the address of the door changes while the door is still being fetched.
    const to = location.pathname + location.search
    if (isNotSignedIn(error)) void navigate({ to: '/sign-in', search: { to } as never })
  }, [error, navigate])
}
