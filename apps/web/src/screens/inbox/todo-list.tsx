import { RightOutlined } from '@ant-design/icons'
import { Link } from '@tanstack/react-router'
import type { Todo } from '@youju/contract'
import dayjs from 'dayjs'
import { StateTag } from '../../pieces/state-tag.tsx'
import type { Tone } from '../../theme/tokens.ts'
import { useLabel, useWords } from '../../words/words.ts'
import css from './inbox.module.css'
import { words } from './words.ts'

const GROUPS = ['late', 'soon', 'later', 'undated'] as const

const TONES: Record<Todo['kind'], Tone> = {
  'hand-in': 'accent',
  'sent-back': 'waiting',
  approve: 'accent',
  reminder: 'waiting',
  case: 'quiet',
  account: 'quiet',
  'first-run': 'quiet',
  import: 'quiet',
}

export function TodoList({ todos, today }: { todos: readonly Todo[]; today: string }) {
  const t = useWords(words)
  const groups = Map.groupBy(todos, (todo) => groupOf(todo, today))
  return GROUPS.filter((group) => groups.has(group)).map((group) => (
    <section key={group} className={css.group}>
      <h3 data-late={group === 'late'}>{t(group)}</h3>
      <ul>
        {groups
          .get(group)!
          .toSorted((a, b) => (a.due ?? '9').localeCompare(b.due ?? '9'))
          .map((todo) => (
            <TodoLine key={todo.id} todo={todo} today={today} />
          ))}
      </ul>
    </section>
  ))
}

function TodoLine({ todo, today }: { todo: Todo; today: string }) {
  const t = useWords(words)
  const label = useLabel()
  return (
    <li>
      <Link to={todo.link} className={css.todo}>
        <StateTag tone={TONES[todo.kind]}>{t(todo.kind)}</StateTag>
        <span className={css.title}>{label(todo.title)}</span>
        <span className={css.unit}>{todo.unit?.name}</span>
        <Due todo={todo} today={today} />
        <RightOutlined aria-hidden className={css.arrow} />
      </Link>
    </li>
  )
}

function Due({ todo: { due, late }, today }: { todo: Todo; today: string }) {
  const t = useWords(words)
  if (due === null) return <span className={css.due} />
  const days = dayjs(due).diff(today, 'day')
  const distance =
    days < 0
      ? t('lateBy', { n: -days })
      : days === 0
        ? t('today')
        : days === 1
          ? t('tomorrow')
          : t('inDays', { n: days })
  return (
    <span className={css.due} data-late={late || days < 0}>
      <b>{distance}</b>
      <time dateTime={due}>{t('due', { day: due })}</time>
    </span>
  )
}

function groupOf({ due, late }: Todo, today: string): (typeof GROUPS)[number] {
  if (due === null) return late ? 'late' : 'undated'
  if (late || due < today) return 'late'
  return dayjs(due).diff(today, 'day') <= 3 ? 'soon' : 'later'
}
