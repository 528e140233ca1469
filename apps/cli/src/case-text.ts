/** Cases for a terminal, and as JSON. */
import { pack } from '@youju/cn-county'
import type { Acted, KeptCase, NextMove, Reminded, ShownCase } from '@youju/flow'
import type { Clock, Field, Label, Language, Value, Values } from '@youju/model'
import { wordOf } from './pack-words.ts'
import { table } from './table.ts'
import { many, type Terminal } from './terminal.ts'

const stateOf = ({ lifecycle, case: { state } }: KeptCase): Label =>
  lifecycle.states.find(({ code }) => code === state)!.label

/** Names of children and officials stay in the ledger. */
const impersonal = ({ ledger, entry }: KeptCase): Values =>
  Object.fromEntries(
    ledger.fields.filter((field) => !field.personal).map(({ code }) => [code, entry.values[code] ?? null]),
  )

export const casePlain = (kept: KeptCase) => ({
  lifecycle: kept.lifecycle.code,
  entry: kept.entry.id,
  name: kept.name,
  unit: kept.entry.unit,
  unitName: kept.unitName,
  state: kept.case.state,
  stateLabel: stateOf(kept),
  closed: kept.case.closed,
  since: kept.case.since,
  clock: kept.clock,
  ...(kept.escalation ? { escalation: { unit: kept.escalation.code, name: kept.escalation.name } } : {}),
  values: impersonal(kept),
})

export function caseList(cases: readonly KeptCase[], { say, language }: Terminal): string {
  if (cases.length === 0) return say('没有事项。', 'No cases.')
  const columns = [
    { title: say('类别', 'kind') },
    { title: say('记录号', 'entry'), right: true },
    { title: say('编号', 'number') },
    { title: say('单位', 'unit') },
    { title: say('状态', 'state') },
    { title: say('期限', 'due') },
    { title: say('时限情况', 'clock') },
  ]
  const rows = cases.map((kept) => [
    kept.lifecycle.label[language],
    kept.entry.id,
    kept.title[language],
    kept.unitName,
    stateOf(kept)[language],
    kept.clock.due ?? '—',
    clockText(kept, { say }),
  ])
  const late = cases.filter(({ clock }) => clock.is === 'late').length
  return [
    table(columns, rows),
    say(`共 ${cases.length} 件，逾期 ${late} 件。`, `${many(cases.length, 'case')}, ${late} late.`),
  ].join('\n')
}

export function caseText({ case: kept, history, next }: ShownCase, terminal: Terminal): string {
  const { say, language } = terminal
  const title = `${kept.lifecycle.label[language]} ${kept.title[language]}${language === 'zh' ? `（记录 ${kept.entry.id}，` : ` (entry ${kept.entry.id}, `}${kept.unitName}${language === 'zh' ? '）' : ')'}`
  const steps = history.map(({ at, by, what, state, reason, papers }) => {
    const more = [reason, ...papers].filter(Boolean).join(language === 'zh' ? '；' : '; ')
    return `  ${at}  ${what[language]} → ${state[language]}  ${by}${more ? `  ${more}` : ''}`
  })
  return [
    title,
    `${say('状态：', 'state: ')}${stateOf(kept)[language]}   ${clockText(kept, terminal)}`,
    ...contents(kept, terminal),
    say('经过', 'course'),
    ...steps,
    ...(next.length > 0 ? [say('下一步', 'next')] : []),
    ...next.map((move) => `  ${nextText(move, terminal)}`),
  ].join('\n')
}

/** What the case is about: what its line says, without persons and without what is told above. */
function contents({ ledger, lifecycle, entry }: KeptCase, { say, language }: Terminal): string[] {
  const told = new Set([...Object.values(lifecycle.keeps ?? {}), ...ledger.key])
  const filled = ledger.fields.filter(
    ({ code, personal }) => !personal && !told.has(code) && (entry.values[code] ?? null) !== null,
  )
  return filled.length === 0
    ? []
    : [
        say('内容', 'about'),
        ...filled.map(
          (field) =>
            `  ${field.label[language]}${say('：', ': ')}${inWords(field, entry.values[field.code]!, language)}`,
        ),
      ]
}

function inWords({ list, unit }: Field, value: NonNullable<Value>, language: Language): string {
  if (typeof value === 'boolean') return value ? YES[language] : NO[language]
  if (list) return wordOf(list, String(value), language)
  if (typeof value !== 'number' || !unit) return String(value)
  const english = pack.lexicon.english[unit]
  return language === 'zh'
    ? `${value}${unit}`
    : `${value} ${(value === 1 ? english?.one : english?.many) ?? unit}`.trim()
}
const YES: Label = { zh: '是', en: 'yes' }
const NO: Label = { zh: '否', en: 'no' }

function nextText(
  { move, label, to, roles, evidence, proof, reason, notBy }: NextMove,
  { say, language }: Terminal,
): string {
  const list = (items: readonly string[]): string => items.join(language === 'zh' ? '、' : ', ')
  const demands = [
    `${say('身份', 'as')} ${list(roles.map((role) => `${role.label[language]} --as ${role.code}`))}`,
    ...(evidence.length > 0
      ? [
          `${say('须附', 'attach')} ${list(evidence.map((item) => `${item.label[language]} --evidence ${item.code}=…`))}`,
        ]
      : []),
    ...(proof
      ? [
          `${say(
            `须有《${nameOfLedger(proof.ledger, 'zh')}》（${proof.ledger}）中的${proof.label.zh}`,
            `needs ${proof.label.en} in "${nameOfLedger(proof.ledger, 'en')}" (${proof.ledger})`,
          )}${
            proof.records.length > 0
              ? say(`（已有 ${list(proof.records)}）`, ` (there is ${list(proof.records)})`)
              : say('（尚无）', ' (none yet)')
          }`,
        ]
      : []),
    ...(reason ? [say('须写理由 --reason', 'needs --reason')] : []),
    ...(notBy.length > 0 ? [say(`不得由 ${list(notBy)} 办理`, `not by ${list(notBy)}`)] : []),
  ]
  return `${move}  ${label[language]} → ${to[language]}${say('：', ': ')}${demands.join(say('；', '; '))}`
}

const nameOfLedger = (code: string, language: Language): string =>
  pack.ledgers.find((ledger) => ledger.code === code)?.label[language] ?? code

export function clockText(
  { clock, escalation }: Pick<KeptCase, 'clock' | 'escalation'>,
  { say }: Pick<Terminal, 'say'>,
): string {
  const { due, daysLeft, daysLate, earlier, unknownYear } = clock
  const was = earlier.length > 0 ? say(`（原期限 ${earlier.join('、')}）`, ` (was ${earlier.join(', ')})`) : ''
  const up = escalation ? say(`，已提级到${escalation.name}`, `, gone up to ${escalation.name}`) : ''
  const words: Record<Clock['is'], string> = {
    'no-deadline': say('无期限', 'no deadline'),
    running: say(`${due} 到期，还有 ${daysLeft} 天`, `due ${due}, ${many(daysLeft ?? 0, 'day')} left`),
    soon: say(`${due} 到期，还有 ${daysLeft} 天，请抓紧`, `due ${due}, only ${many(daysLeft ?? 0, 'day')} left`),
    late: say(`${due} 到期，逾期 ${daysLate} 天${up}`, `due ${due}, ${many(daysLate, 'day')} late${up}`),
    paused: say('暂停计时', 'clock stopped'),
    closed:
      daysLate > 0 ? say(`逾期 ${daysLate} 天办结`, `closed ${many(daysLate, 'day')} late`) : say('已办结', 'closed'),
    unknown: say(
      `${unknownYear}年放假安排未公布，期限未定`,
      `working days of ${unknownYear} not published, deadline unknown`,
    ),
  }
  return words[clock.is] + was
}

export function actedText({ case: kept, warnings }: Acted, terminal: Terminal, json: boolean | undefined): string {
  if (json)
    return JSON.stringify(
      { ...casePlain(kept), warnings: warnings.map((one) => one.phrase(terminal.language)) },
      null,
      2,
    )
  const { say, language } = terminal
  return [
    `${kept.lifecycle.label[language]} ${kept.title[language]}${say(`（记录 ${kept.entry.id}）：`, ` (entry ${kept.entry.id}): `)}${stateOf(kept)[language]}${say('，', ', ')}${clockText(kept, terminal)}`,
    ...warnings.map((one) => `${say('提示：', 'note: ')}${one.phrase(language)}`),
  ].join('\n')
}

export function remindedText(reminded: readonly Reminded[], terminal: Terminal): string {
  const { say, language } = terminal
  if (reminded.length === 0) return say('没有要催办的事项。', 'Nobody has to be reminded.')
  const columns = [
    { title: say('催办对象', 'told') },
    { title: say('类别', 'kind') },
    { title: say('编号', 'number') },
    { title: say('单位', 'unit') },
    { title: say('时限情况', 'clock') },
  ]
  const rows = reminded.map(({ case: kept, told }) => [
    told.name,
    kept.lifecycle.label[language],
    kept.title[language],
    kept.unitName,
    clockText(kept, terminal),
  ])
  const late = reminded.filter((one) => one.late).length
  return [
    table(columns, rows),
    say(`催办 ${reminded.length} 件，其中逾期 ${late} 件。`, `${reminded.length} reminded, ${late} of them late.`),
  ].join('\n')
}
