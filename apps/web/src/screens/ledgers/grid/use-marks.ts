/** Marks of what is in hand: at once by the rules that look at a line alone, and a moment later by the API, which sees all. */
import { type Answered, routes } from '@youju/contract'
import type { Ledger } from '@youju/model'
import { useEffect, useMemo, useState } from 'react'
import { call } from '../../../client.ts'
import { useLanguage } from '../../../words/language.tsx'
import { type Asked, countEdits, type Edits, refusals, toChanges, unowned } from './edits.ts'
import { type Marks, markEdits, markReply, NO_MARKS, rulesOfLine } from './marks.ts'
import { type Beside, NOTHING_BESIDE } from './use-beside.ts'
import type { Lists } from './value-text.ts'

const PAUSE = 500
const MOST_CHECKED = 2000

type Reply = {
  of: Edits
  beside: Beside['sent']
  asked: Asked
  violations: Answered<typeof routes.checkChanges>['violations']
}

export function useMarks(
  ledger: Ledger,
  lists: Lists,
  edits: Edits,
  beside: Beside['sent'] = NOTHING_BESIDE.sent,
  most = MOST_CHECKED,
): Marks {
  const { language } = useLanguage()
  const ofLine = useMemo(() => rulesOfLine(ledger), [ledger])
  const [reply, setReply] = useState<Reply>()
  const needsPeriod = ledger.shape === 'form'
  useEffect(() => {
    const count = countEdits(edits)
    if (count === 0 || count > most || refusals(edits).length > 0 || unowned(edits, needsPeriod).length > 0) return
    const stop = new AbortController()
    const wait = setTimeout(() => {
      const asked = toChanges(edits)
      const body = { changes: asked.changes, beside, reason: '' }
      call(routes.checkChanges, { params: { ledger: ledger.code }, query: {}, body }, { signal: stop.signal }).then(
        ({ violations }) => setReply({ of: edits, beside, asked, violations }),
        () => {},
      )
    }, PAUSE)
    return () => {
      clearTimeout(wait)
      stop.abort()
    }
  }, [ledger, edits, beside, most, needsPeriod])
  return useMemo(() => {
    if (countEdits(edits) === 0) return NO_MARKS
    const marks = markEdits(edits, ofLine, lists, language)
    return reply?.of === edits && reply.beside === beside ? markReply(marks, reply.asked, reply.violations) : marks
  }, [edits, beside, ofLine, lists, language, reply])
}

/** The next marked cell after one, going round; lines in the order in which they are shown. */
export function markedPlaces(marks: Marks, edits: Edits): { id: string; field: string; level: 'error' | 'warning' }[] {
  const ids = [...edits.lines.map(({ id }) => id), ...edits.revisions.keys()]
  const order = new Map(ids.map((id, index) => [id, index]))
  return [...marks]
    .map(([place, found]) => {
      const [id, field] = place.split(' ') as [string, string]
      const level = found.some((mark) => mark.level === 'error') ? ('error' as const) : ('warning' as const)
      return { id, field, level }
    })
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
}
