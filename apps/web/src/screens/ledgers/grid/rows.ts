/**
 * The entries chosen, by place: blocks are asked for as they come into sight, and the next one in the direction of
 * scrolling ahead of time. What was read stays in sight until other entries are there in its place.
 */
import { type Answered, type Row, routes } from '@youju/contract'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { call, refresh } from '../../../client.ts'
import { type Choice, toQuery } from './choice.ts'

export const BLOCK = 100

type Page = Answered<typeof routes.listEntries>
type Shown = { listed: string; total: number | undefined; sums: Page['sums']; error: unknown }

export type EntryRows = {
  /** Absent until the first answer. */
  total: number | undefined
  sums: Readonly<Record<string, number>>
  error: unknown
  /** What is in sight was chosen before; what is chosen now is on its way. */
  stale: boolean
  rowAt: (index: number) => Row | undefined
  /** Says which rows are in sight. */
  show: (first: number, last: number) => void
  /** Reads rows that are not in sight, so that they can be written over or copied. */
  load: (first: number, last: number) => Promise<void>
  replace: (rows: readonly Row[]) => void
  reload: () => void
}

export function useEntryRows(ledger: string, choice: Choice): EntryRows {
  const query = useMemo(() => toQuery(choice), [choice])
  const listed = JSON.stringify([ledger, query])
  const [shown, setShown] = useState<Shown>({ listed: '', total: undefined, sums: {}, error: undefined })
  const [, redraw] = useState(0)
  const kept = useRef({ listed: '', blocks: new Map<number, readonly Row[]>() })
  const asked = useRef(new Map<number, AbortController>())
  const sight = useRef({ first: 0, last: 0 })

  const ask = useCallback(
    async (block: number) => {
      if (asked.current.has(block)) return
      const stop = new AbortController()
      asked.current.set(block, stop)
      const place = { ...query, at: block * BLOCK, limit: BLOCK }
      try {
        const page = await call(routes.listEntries, { params: { ledger }, query: place }, { signal: stop.signal })
        if (kept.current.listed !== listed) kept.current = { listed, blocks: new Map() }
        kept.current.blocks.set(block, page.items)
        setShown({ listed, total: page.total, sums: page.sums, error: undefined })
        redraw((count) => count + 1)
      } catch (error) {
        if (!stop.signal.aborted) setShown((before) => ({ ...before, listed, error }))
      } finally {
        if (asked.current.get(block) === stop) asked.current.delete(block)
      }
    },
    [ledger, query, listed],
  )

  const stop = useCallback((which: (block: number) => boolean) => {
    for (const [block, controller] of asked.current)
      if (which(block)) {
        controller.abort()
        asked.current.delete(block)
      }
  }, [])

  useEffect(() => {
    void ask(0)
    return () => stop(() => true)
  }, [ask, stop])

  const isListed = shown.listed === listed
  const { total } = shown
  const show = useCallback(
    (first: number, last: number) => {
      const down = first >= sight.current.first
      sight.current = { first, last }
      if (!isListed || total === undefined) return
      const [from, to] = [blockOf(first), blockOf(last)]
      const wanted = [...range(from, to), down ? to + 1 : from - 1].filter(
        (block) => block >= 0 && block * BLOCK < total,
      )
      stop((block) => !wanted.includes(block))
      for (const block of wanted) if (!kept.current.blocks.has(block)) void ask(block)
    },
    [ask, stop, isListed, total],
  )

  const load = useCallback(
    async (first: number, last: number) => {
      for (const block of range(blockOf(first), blockOf(last)))
        if (!kept.current.blocks.has(block)) {
          const place = { ...query, at: block * BLOCK, limit: BLOCK }
          const page = await call(routes.listEntries, { params: { ledger }, query: place })
          kept.current.blocks.set(block, page.items)
        }
    },
    [ledger, query],
  )

  const reload = useCallback(() => {
    stop(() => true)
    const inSight = range(blockOf(sight.current.first), blockOf(sight.current.last))
    for (const block of kept.current.blocks.keys()) if (!inSight.includes(block)) kept.current.blocks.delete(block)
    for (const block of inSight) void ask(block)
    void refresh('listLedgers')
  }, [ask, stop])

  const replace = useCallback((rows: readonly Row[]) => {
    const fresh = new Map(rows.map((row) => [row.id, row]))
    for (const [block, items] of kept.current.blocks)
      if (items.some(({ id }) => fresh.has(id)))
        kept.current.blocks.set(
          block,
          items.map((row) => fresh.get(row.id) ?? row),
        )
    redraw((count) => count + 1)
  }, [])

  const rowAt = useCallback((index: number) => kept.current.blocks.get(blockOf(index))?.[index % BLOCK], [])
  return {
    ...{ total, sums: shown.sums, rowAt, show, load, replace, reload },
    error: isListed ? shown.error : undefined,
    stale: !isListed,
  }
}

const blockOf = (index: number): number => Math.floor(Math.max(0, index) / BLOCK)
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index)
