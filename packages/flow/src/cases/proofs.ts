/** Records that prove cases: found, captured, withdrawn. */
import { type Day, getLedger, type ProofRecord, type Values } from '@youju/model'
import { actedOn } from '../acted-on.ts'
import { chooseUnit } from '../choose.ts'
import type { Office } from '../office.ts'
import { checkFilled, type FieldTexts, readFields } from '../read-fields.ts'
import { getCase } from './cases.ts'
import type { KeptCase } from './kept-case.ts'
import { caseProblem } from './problems.ts'
import { checkCaseLine } from './record-action.ts'

/** Records that speak of the case and say what proves it, the latest last; what proved an earlier move proves no second. */
export async function proofsOf(office: Office, kept: KeptCase, ledgerCode: string): Promise<ProofRecord[]> {
  const naming = kept.lifecycle.proofs.find(({ ledger }) => ledger === ledgerCode)
  if (!naming) return []
  const used = new Set(
    kept.case.actions.flatMap((action) =>
      action.kind === 'move' && action.proof?.ledger === ledgerCode ? [action.proof.entry] : [],
    ),
  )
  const where = {
    ...naming.where,
    [naming.case]: [...new Set([kept.entry.id, kept.name])],
    ...(naming.of ? { [naming.of]: kept.ledger.code } : {}),
  }
  const records = await Array.fromAsync(office.store.entries({ ledger: ledgerCode, where }))
  return records
    .filter((record) => record.values[naming.case] === kept.entry.id || record.unit === kept.entry.unit)
    .filter((record) => !used.has(record.id))
    .map(({ id }) => ({ ledger: ledgerCode, entry: id, state: 'live' }))
}

/** Withdraws a record that proves a case; a case that was closed on it is reopened at once by the program. */
export async function withdrawProof(
  office: Office,
  wanted: { lifecycle: string; case: string; proof?: string; reason: string },
): Promise<KeptCase> {
  const kept = await getCase(office, wanted.lifecycle, wanted.case)
  if (!wanted.reason.trim()) throw caseProblem('case-withdrawal-needs-reason', { case: kept.name })
  const closing = kept.case.proof
  const records = [
    ...(closing ? [closing] : []),
    ...(await Promise.all(kept.lifecycle.proofs.map(({ ledger }) => proofsOf(office, kept, ledger)))).flat(),
  ]
  const record = wanted.proof === undefined ? closing : records.find(({ entry }) => entry === wanted.proof)
  if (!record)
    throw caseProblem('case-no-such-proof', {
      case: kept.name,
      known: records.map(({ ledger, entry }) => `${ledger} ${entry}`).join(' ') || '—',
    })
  await office.store.submit({
    ledger: record.ledger,
    changes: [{ kind: 'withdraw', entry: record.entry }],
    by: office.actor,
    reason: wanted.reason,
  })
  return await getCase(office, wanted.lifecycle, kept.entry.id)
}

/** Captures a record that speaks of a case, in the ledger that a move of its lifecycle asks for. */
export async function proveCase(
  office: Office,
  wanted: { lifecycle: string; case: string; ledger: string; unit?: string; at?: Day; fields: FieldTexts },
): Promise<{ case: KeptCase; entry: string }> {
  const kept = await getCase(office, wanted.lifecycle, wanted.case)
  const naming = kept.lifecycle.proofs.find(({ ledger }) => ledger === wanted.ledger)
  if (!naming) {
    const known = kept.lifecycle.proofs.map(({ ledger }) => ledger).join(' ') || '—'
    throw caseProblem('case-proof-ledger-unknown', {
      zh: kept.lifecycle.label.zh,
      en: kept.lifecycle.label.en,
      ledger: wanted.ledger,
      known,
    })
  }
  const ledger = getLedger(office.pack, naming.ledger)
  const unit = wanted.unit === undefined ? kept.entry.unit : (await chooseUnit(office, wanted.unit)).code
  const values: Values = {
    ...(ledger.date ? { [ledger.date]: actedOn(office, wanted.at) } : {}),
    ...readFields(office.pack, ledger, wanted.fields),
    [naming.case]: kept.entry.id,
    ...(naming.of ? { [naming.of]: kept.ledger.code } : {}),
  }
  const draft = { unit, period: null, values }
  checkFilled(ledger, values)
  checkCaseLine(office, ledger.code, draft)
  const { entries } = await office.store.submit({
    ledger: ledger.code,
    changes: [{ kind: 'capture', draft }],
    by: office.actor,
    reason: `${kept.lifecycle.label.zh}：${kept.name}`,
  })
  return { case: kept, entry: entries[0]! }
}
