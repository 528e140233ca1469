import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { Answered, Me, routes } from '@youju/contract'
import { type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { ask } from '../../client.ts'
import { PageHead } from '../../pieces/page-head.tsx'
import { ProblemNotice } from '../../pieces/problem-notice.tsx'
import { common } from '../../words/common.ts'
import { useLanguage } from '../../words/language.tsx'
import { useLabel, useWords } from '../../words/words.ts'
import { ChoiceBar } from './choice-bar.tsx'
import { type Choice, toQuery } from './grid/choice.ts'
import { columnsOf } from './grid/columns.ts'
import { addLine, countEdits, type NewLine } from './grid/edits.ts'
import { Grid } from './grid/grid.tsx'
import { nextMarked } from './grid/next-marked.ts'
import type { EntryRows } from './grid/rows.ts'
import { SaveBar } from './grid/save-bar.tsx'
import { SavingDialogs } from './grid/saving-dialogs.tsx'
import { goTo, type Span, START } from './grid/span.ts'
import { useBeside } from './grid/use-beside.ts'
import { useEdits } from './grid/use-edits.ts'
import { markedPlaces, useMarks } from './grid/use-marks.ts'
import { useSaving } from './grid/use-saving.ts'
import type { Sheet } from './grid/write-block.ts'
import css from './ledger-screen.module.css'
import { NoLines } from './no-lines.tsx'
import { SelectionBar } from './selection-bar.tsx'
import { SheetActions } from './sheet-actions.tsx'

type Definition = Answered<typeof routes.getLedgerDefinition>
type Props = {
  definition: Definition
  me: Me
  above: ReactNode
  rows: EntryRows
  choice: Choice
  choose: (change: Partial<Choice>) => void
}

export function LedgerSheet({ definition, me, above, rows, choice, choose }: Props) {
  const { ledger, periods, may } = definition
  const say = useWords(common)
  const label = useLabel()
  const navigate = useNavigate()
  const { language } = useLanguage()
  const lists = useMemo(() => new Map(definition.lists.map((list) => [list.code, list])), [definition.lists])
  const mayRecord = may.includes('record') && !ledger.appendOnly
  const fillers = useFillers(ledger.filledBy.kind, mayRecord)
  const own = ownUnit(me, ledger.filledBy.kind)
  const oneUnit = own !== undefined
  const columns = useMemo(
    () => columnsOf(ledger, { unit: say('unit'), period: say('period'), language }, { hidden: choice.hidden, oneUnit }),
    [ledger, say, language, choice.hidden, oneUnit],
  )
  const inHand = useEdits(me.username, ledger.code)
  const { edits, change } = inHand
  const beside = useBeside(me.username, definition.beside)
  const marks = useMarks(ledger, lists, edits, beside.sent)
  const saving = useSaving(ledger.code, inHand, rows, beside)
  const [span, setSpan] = useState<Span>(START)
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set())
  const newLine = useCallback((): NewLine => {
    const unit = own ?? fillers.find(({ code }) => code === choice.unit)
    return {
      id: `new-${crypto.randomUUID()}`,
      unit: unit?.code ?? '',
      unitName: unit?.name ?? '',
      period: ledger.shape === 'form' ? (choice.period ?? periods[0] ?? null) : null,
      cells: {},
    }
  }, [own, fillers, choice.unit, choice.period, ledger.shape, periods])
  const sheet: Sheet = useMemo(
    () => ({ ledger, columns, lists, rows, fillers, periods, newLine }),
    [ledger, columns, lists, rows, fillers, periods, newLine],
  )
  const marked = markedPlaces(marks, edits)
  const errors = marked.filter(({ level }) => level === 'error')
  const grid = useRef<{ focus: () => void }>(null)
  const lead = (to: Span) => {
    setSpan(to)
    requestAnimationFrame(() => grid.current?.focus())
  }
  const openEntry = (entry: string) =>
    void navigate({ to: '/ledgers/$ledger/entries/$entry', params: { ledger: ledger.code, entry } })
  const add = () => {
    // A telephone has no room for a row: there a line has a form of its own.
    if (matchMedia('(width < 640px)').matches) return openEntry('new')
    change(addLine(edits, newLine()))
    lead(goTo({ row: edits.lines.length, column: 0 }))
  }
  const showNext = () => {
    const next = nextMarked(errors.length > 0 ? errors : marked, span.at, { columns, edits, rows })
    if (next) lead(goTo(next))
  }
  const isChosen = Object.keys(toQuery({ ...choice, sort: undefined })).length > 0
  const isEmpty = rows.total === 0 && edits.lines.length === 0
  return (
    <>
      <PageHead
        above={above}
        title={label(ledger.label)}
        lead={own?.name}
        actions={
          <SheetActions
            ledger={ledger.code}
            choice={choice}
            mayExport={may.includes('export')}
            mayRecord={mayRecord}
            onAdd={add}
          />
        }
      />
      <ChoiceBar ledger={ledger} oneUnit={oneUnit} periods={periods} choice={choice} onChoose={choose} />
      {selected.size > 0 && (
        <SelectionBar
          ledger={ledger.code}
          selected={selected}
          edits={inHand}
          rows={rows}
          onDone={() => setSelected(new Set())}
        />
      )}
      {rows.error !== undefined && <ProblemNotice error={rows.error} />}
      {isEmpty && !rows.stale ? (
        <div className={css.overlay}>
          <NoLines chosen={isChosen} onShowAll={() => choose(EVERYTHING)} onAdd={mayRecord ? add : undefined} />
        </div>
      ) : (
        <Grid
          ref={grid}
          {...{ ledger, lists, columns, choice, rows, edits, marks, sheet, selected, span }}
          onChoose={choose}
          onEdit={change}
          onUndo={inHand.undo}
          onRedo={inHand.redo}
          onSelect={setSelected}
          onSpan={setSpan}
          onOpen={(row) => openEntry(row.id)}
        />
      )}
      {countEdits(edits) > 0 && (
        <SaveBar
          changed={edits.revisions.size}
          added={edits.lines.length}
          errors={errors.length}
          warnings={marked.length - errors.length}
          locked={[...edits.revisions.values()].filter(({ row }) => row.locked).length}
          reason={saving.reason}
          onReason={saving.setReason}
          busy={saving.busy}
          beside={beside}
          error={saving.error}
          onNext={showNext}
          onDiscard={() => inHand.reset()}
          onSave={() => void saving.save()}
        />
      )}
      <SavingDialogs saving={saving} ledger={ledger} lists={lists} />
    </>
  )
}

/** No choice but which columns are shown. */
const EVERYTHING = { unit: undefined, period: undefined, where: undefined, search: undefined, state: undefined }

/** Who belongs to one unit alone, and fills the ledger there. */
const ownUnit = ({ home, appointments }: Me, kind: string): NonNullable<Me['home']> | undefined =>
  home?.kind === kind && appointments.every(({ unit }) => unit === home.code) ? home : undefined

/** Units of the kind that fills the ledger, within reach: what may stand in a new line. */
function useFillers(kind: string, wanted: boolean): readonly { code: string; name: string }[] {
  const { data } = useQuery({
    ...ask('listUnits', { query: { deep: true, kinds: kind } }),
    enabled: wanted,
    staleTime: 300_000,
  })
  return useMemo(() => data?.units ?? [], [data])
}
