/** The text box that follows the active cell: unseen until something is typed; for coded cells with what may stand there. */
import {
  type ClipboardEventHandler,
  type CompositionEvent,
  type FocusEventHandler,
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useRef,
  useState,
} from 'react'
import { useLanguage } from '../../../words/language.tsx'
import { type Column, PERIOD, UNIT } from './columns.ts'
import css from './grid.module.css'
import { type Lists, NO, YES } from './value-text.ts'
import { ROW } from './window.ts'

type Props = {
  ref: Ref<HTMLInputElement>
  label: string
  describedBy: string
  at: { left: number; top: number; width: number }
  column: Column | undefined
  /** What is being typed; absent while nothing is. */
  typed: string | undefined
  lists: Lists
  fillers: readonly { code: string; name: string }[]
  periods: readonly string[]
  onType: (text: string) => void
  onCommit: (text: string, then?: 'down' | 'right' | 'left') => void
  onCancel: () => void
  onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  onPaste: ClipboardEventHandler
  onCopy: ClipboardEventHandler
  onFocus: FocusEventHandler
  onBlur: FocusEventHandler
}

const MOST_SHOWN = 50

export function CellEditor(props: Props) {
  const { at, column, typed } = props
  const input = useRef<HTMLInputElement>(null)
  useImperativeHandle(props.ref, () => input.current!)
  const listId = useId()
  const options = useOptions(props)
  const [picked, setPicked] = useState(-1)
  const editing = typed !== undefined
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text or cell begins without a pick
  useEffect(() => setPicked(-1), [typed, column])
  useEffect(() => {
    if (!editing) return
    input.current?.focus({ preventScroll: true })
    input.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [editing])

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!editing) return props.onKeyDown(event)
    if (event.nativeEvent.isComposing) return
    const text = options[picked] ?? typed
    if (event.key === 'Enter') props.onCommit(text, 'down')
    else if (event.key === 'Tab') props.onCommit(text, event.shiftKey ? 'left' : 'right')
    else if (event.key === 'Escape') props.onCancel()
    else if (event.key === 'ArrowDown' && options.length > 0) setPicked(Math.min(options.length - 1, picked + 1))
    else if (event.key === 'ArrowUp' && options.length > 0) setPicked(Math.max(-1, picked - 1))
    else return
    event.preventDefault()
  }

  return (
    <>
      <input
        ref={input}
        className={css.editor}
        data-editing={editing}
        data-align={column?.align}
        style={{ left: at.left, top: at.top, width: Math.max(at.width, editing ? 96 : 0), height: ROW }}
        aria-label={props.label}
        aria-describedby={props.describedBy}
        role={editing && options.length > 0 ? 'combobox' : undefined}
        aria-expanded={editing && options.length > 0 ? true : undefined}
        aria-controls={editing && options.length > 0 ? listId : undefined}
        autoComplete="off"
        spellCheck={false}
        value={typed ?? ''}
        onChange={(event) => props.onType(event.target.value)}
        onCompositionStart={(event: CompositionEvent<HTMLInputElement>) => props.onType(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onPaste={props.onPaste}
        onCopy={props.onCopy}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
      {editing && options.length > 0 && (
        <div
          id={listId}
          role="listbox"
          aria-label={column?.label}
          className={css.options}
          style={{ left: at.left, top: at.top + ROW, minWidth: at.width }}
        >
          {options.map((option, index) => (
            <div
              key={option}
              role="option"
              aria-selected={index === picked}
              onPointerDown={(event) => {
                event.preventDefault()
                event.stopPropagation()
                props.onCommit(option)
              }}
            >
              {option}
            </div>
          ))}
        </div>
      )}
    </>
  )
}

/** What may stand in the cell and fits what is typed. */
function useOptions({ column, typed, lists, fillers, periods }: Props): readonly string[] {
  const { language } = useLanguage()
  if (typed === undefined || !column) return []
  const all = ((): readonly string[] => {
    if (column.code === UNIT) return fillers.map(({ name }) => name)
    if (column.code === PERIOD) return periods
    if (column.field?.type === 'boolean') return [YES[language], NO[language]]
    if (column.field?.type !== 'code') return []
    return lists.get(column.field.list ?? '')?.codes.map(({ label }) => label[language]) ?? []
  })()
  const text = typed.trim().toLowerCase()
  const fitting = all.filter((option) => option.toLowerCase().includes(text))
  // What stands in the cell already names one of them: the others are wanted, too.
  return (all.includes(typed) ? all : fitting).slice(0, MOST_SHOWN)
}
