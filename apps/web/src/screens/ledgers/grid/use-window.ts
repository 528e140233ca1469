/** What of the sheet is in sight: how far it is scrolled, which rows and columns that shows, and how a place is brought there. */
import { type RefObject, type UIEvent, useCallback, useLayoutEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Column } from './columns.ts'
import { HEADER } from './grid-header.tsx'
import { ROW_HEAD } from './grid-row.tsx'
import type { Place } from './span.ts'
import { columnsAt, leftsOf, rowsAt, scrollToRow } from './window.ts'

export const FOOT = 36

export function useWindow(scroller: RefObject<HTMLDivElement | null>, columns: readonly Column[], count: number) {
  const [view, setView] = useState({ top: 0, left: 0, width: 1200, height: 600 })
  useLayoutEffect(() => {
    const of = scroller.current!
    const measure = () =>
      setView((before) => ({ ...before, width: of.clientWidth, height: of.clientHeight - HEADER - FOOT }))
    const observer = new ResizeObserver(measure)
    observer.observe(of)
    measure()
    return () => observer.disconnect()
  }, [scroller])

  const frozen = view.width > 720 ? 1 : 0
  const lefts = useMemo(() => leftsOf(columns, ROW_HEAD), [columns])
  const width = (lefts.at(-1) ?? 0) + (columns.at(-1)?.width ?? 0)

  const bringToSight = useCallback(
    ({ row, column }: Place) => {
      const of = scroller.current
      if (!of) return
      const top = row < 0 ? undefined : scrollToRow(row, of.scrollTop, view.height, count)
      const start = column < frozen ? undefined : lefts[column]!
      const fixed = ROW_HEAD + columns.slice(0, frozen).reduce((sum, one) => sum + one.width, 0)
      let left: number | undefined
      if (start !== undefined) {
        if (start - fixed < of.scrollLeft) left = start - fixed
        else if (start + columns[column]!.width > of.scrollLeft + view.width)
          left = start + columns[column]!.width - view.width
      }
      if (top !== undefined || left !== undefined)
        of.scrollTo({ top: top ?? of.scrollTop, left: left ?? of.scrollLeft })
    },
    [scroller, columns, count, frozen, lefts, view.height, view.width],
  )

  const onScroll = (event: UIEvent<HTMLDivElement>) => {
    const { scrollTop, scrollLeft } = event.currentTarget
    flushSync(() => setView((before) => ({ ...before, top: scrollTop, left: scrollLeft })))
  }

  return {
    ...{ view, lefts, width, frozen, bringToSight, onScroll },
    shown: rowsAt(view.top, view.height, count),
    across: columnsAt(columns, lefts, frozen, view.left, view.width),
  }
}
