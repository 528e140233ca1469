/** What saving asks back, in the grid as in the form: which of two editors' values to keep, and whether to correct. */
import type { Ledger } from '@youju/model'
import { ConflictDialog } from './conflict-dialog.tsx'
import { ImpactDialog } from './impact-dialog.tsx'
import type { Saving } from './use-saving.ts'
import type { Lists } from './value-text.ts'

export function SavingDialogs({ saving, ledger, lists }: { saving: Saving; ledger: Ledger; lists: Lists }) {
  return (
    <>
      {saving.conflict && (
        <ConflictDialog
          conflict={saving.conflict}
          ledger={ledger}
          lists={lists}
          onSettle={saving.settle}
          onCancel={saving.putOff}
        />
      )}
      {saving.impact && (
        <ImpactDialog
          impact={saving.impact}
          busy={saving.busy}
          onConfirm={() => void saving.correct()}
          onClose={saving.putOff}
        />
      )}
    </>
  )
}
