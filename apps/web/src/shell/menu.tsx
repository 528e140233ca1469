/** The menu: what the person's roles open, and nothing else. */
import { Link } from '@tanstack/react-router'
import { holdsAny, useMe } from '../session.ts'
import { useWords } from '../words/words.ts'
import css from './menu.module.css'
import { MENU, menuWords } from './navigation.ts'

export function Menu() {
  const t = useWords(menuWords)
  const me = useMe()
  const groups = MENU.map(({ word, items }) => ({
    word,
    items: items.filter(({ needs }) => needs === undefined || holdsAny(me?.verbs ?? [], needs)),
  })).filter(({ items }) => items.length > 0)
  return (
    <nav>
      {groups.map(({ word, items }) => (
        <div key={word} className={css.group}>
          <p className={css.head}>{t(word)}</p>
          <ul>
            {items.map(({ to, word, icon: Icon }) => (
              <li key={to}>
                <Link to={to} className={css.item} activeOptions={{ exact: to === '/' }}>
                  <Icon aria-hidden />
                  {t(word)}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
