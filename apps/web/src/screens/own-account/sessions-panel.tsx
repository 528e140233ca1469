import { useQuery } from '@tanstack/react-query'
import { App, Button } from 'antd'
import dayjs from 'dayjs'
import { queries } from '../../client.ts'
import { DataState } from '../../pieces/data-state.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useTellProblem } from '../../pieces/problem-notice.tsx'
import { StateTag } from '../../pieces/state-tag.tsx'
import { askIdentity, readIdentity } from '../../session.ts'
import { useWords } from '../../words/words.ts'
import css from './own-account.module.css'
import { words } from './words.ts'

type Session = { id: string; token: string; createdAt: string; ipAddress?: string | null; userAgent?: string | null }

const KEY = ['auth', 'sessions']

export function SessionsPanel() {
  const t = useWords(words)
  const { message } = App.useApp()
  const tell = useTellProblem()
  const sessions = useQuery({
    queryKey: KEY,
    queryFn: async () => {
      const [all, own] = await Promise.all([
        readIdentity<Session[]>('/list-sessions'),
        readIdentity<{ session: Session }>('/get-session'),
      ])
      return all
        .map((session) => ({ ...session, own: session.token === own.session.token }))
        .sort((a, b) => Number(b.own) - Number(a.own) || b.createdAt.localeCompare(a.createdAt))
    },
  })
  const end = (path: string, body: object) =>
    askIdentity(path, body)
      .then(async () => {
        await queries.invalidateQueries({ queryKey: KEY })
        void message.success(t('ended'))
      })
      .catch(tell)
  return (
    <Panel
      title={t('sessions')}
      beside={
        (sessions.data?.length ?? 0) > 1 && (
          <Button size="small" onClick={() => void end('/revoke-other-sessions', {})}>
            {t('endOthers')}
          </Button>
        )
      }
    >
      <DataState query={sessions}>
        {(all) => (
          <ul className={css.sessions}>
            {all.map(({ id, token, own, createdAt, ipAddress, userAgent }) => (
              <li key={id}>
                <div>
                  <p>
                    {programOf(userAgent) ?? t('unknown')} {own && <StateTag tone="good">{t('thisOne')}</StateTag>}
                  </p>
                  <p className={css.quiet}>
                    {[ipAddress, t('since', { at: dayjs(createdAt).format('YYYY-MM-DD HH:mm') })]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
                {!own && (
                  <Button size="small" onClick={() => void end('/revoke-session', { token })}>
                    {t('end')}
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </DataState>
    </Panel>
  )
}

/** What people call it: the browser and what it runs on. */
function programOf(agent: string | null | undefined): string | undefined {
  if (!agent) return undefined
  const browser = /(MicroMessenger|wxwork|DingTalk|Edg|Firefox|Chrome|Safari)/.exec(agent)?.[1]
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(agent)?.[1]
  return [browser === 'Edg' ? 'Edge' : browser, system].filter(Boolean).join(' · ') || agent.slice(0, 40)
}
