/** 工作台: what I must do, by due day; and while the office is new, what remains to be prepared. */
import { useQuery } from '@tanstack/react-query'
import dayjs from 'dayjs'
import { ask } from '../../client.ts'
import { DataState, Nothing } from '../../pieces/data-state.tsx'
import { PageHead } from '../../pieces/page-head.tsx'
import { Panel } from '../../pieces/panel.tsx'
import { useMe, useOffice } from '../../session.ts'
import { useLanguage } from '../../words/language.tsx'
import { useWords } from '../../words/words.ts'
import { Checklist } from './checklist.tsx'
import { TodoList } from './todo-list.tsx'
import { words } from './words.ts'

export default function InboxScreen() {
  const t = useWords(words)
  const { language } = useLanguage()
  const me = useMe()
  const office = useOffice()
  const inbox = useQuery({ ...ask('getInbox', {}), refetchInterval: 60_000 })
  const today = office?.today ?? dayjs().format('YYYY-MM-DD')
  const spoken = dayjs(today).format(language === 'zh' ? 'YYYY 年 M 月 D 日 dddd' : 'dddd, D MMMM YYYY')
  return (
    <>
      <PageHead title={t('title')} lead={me && t('greeting', { name: me.name, today: spoken })} />
      <DataState query={inbox}>
        {({ todos, checklist }) => (
          <>
            {checklist.some(({ done }) => !done) && <Checklist steps={checklist} />}
            <Panel title={t('todo')} beside={todos.length > 0 && t('count', { n: todos.length })} flush>
              {todos.length === 0 ? (
                <Nothing title={t('nothing')}>{t('nothingHint')}</Nothing>
              ) : (
                <TodoList todos={todos} today={today} />
              )}
            </Panel>
          </>
        )}
      </DataState>
    </>
  )
}
