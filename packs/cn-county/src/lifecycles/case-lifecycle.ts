/** What the lifecycles of cases share: the fields where a case ledger keeps its state, the roles, and how a check names its case. */
import { defineLifecycle, type Lifecycle } from '@youju/model'
import { items, label } from '../shorthand.ts'

type LifecycleInput = Parameters<typeof defineLifecycle>[0]
type StateInput = LifecycleInput['states'][number]
type MoveInput = LifecycleInput['moves'][number]
type Deadline = NonNullable<StateInput['deadline']>
type Proof = NonNullable<LifecycleInput['proofs']>[number]

const roles = items(
  ['handler', '承办单位', 'the unit that handles it'],
  ['school', '学校', 'the school'],
  ['township', '乡镇政府', 'the township'],
  ['village', '村（社区）', 'the village'],
  ['bureau', '教育局', 'the bureau'],
  ['supervisor', '督办室', 'the supervising office'],
  ['inspector', '核查人', 'the inspector'],
  ['leader', '分管领导', 'the leader in charge'],
  ['discipline', '纪检监察室', 'the discipline office'],
  ['projects', '项目办', 'the projects office'],
  ['union', '工会', 'the union'],
  ['mover', '提案人', 'the mover'],
)

/** Where every case ledger made with `caseFields` keeps how the case stands. */
const caseFields: LifecycleInput['keeps'] = {
  state: 'case-state',
  due: 'due-on',
  earlier: 'extended-from',
  closed: 'closed-on',
  onTime: 'on-time',
  evidence: 'evidence',
  checkedBy: 'checked-by',
}

/** A passed check of the case, on one of these papers. */
export const checkedOn = (...papers: string[]): Proof => ({
  ledger: 'case-check',
  label: label('办结核查记录', 'check before closing'),
  case: 'case',
  of: 'case-ledger',
  where: { passed: true, ...(papers.length > 0 ? { 'case-paper': papers } : {}) },
})

export const caseLifecycle = (definition: Omit<LifecycleInput, 'roles'>): Lifecycle => {
  const named = new Set([
    ...definition.moves.flatMap((move) => move.who),
    ...(definition.extension?.who ?? []),
    ...(definition.pause?.who ?? []),
  ])
  return defineLifecycle({
    ...(definition.keeps ? {} : { keeps: caseFields, recordedLate: 'overdue' }),
    ...definition,
    roles: roles.filter((role) => named.has(role.code)).map(({ code, label }) => ({ code, label })),
  })
}

export const state = (code: string, zh: string, en: string, recorded: string[], more: Partial<StateInput> = {}) => ({
  code,
  label: label(zh, en),
  recorded,
  ...more,
})

export const final = (code: string, zh: string, en: string, recorded: string[]): StateInput =>
  state(code, zh, en, recorded, { final: true })

/** `move('assign', '交办', 'assign', 'found', 'rectifying', ['bureau'])` */
export const move = (
  code: string,
  zh: string,
  en: string,
  from: string | string[],
  to: string,
  who: string[],
  more: Partial<MoveInput> = {},
): MoveInput => ({ code, label: label(zh, en), from: [from].flat(), to, who, ...more })

export const attached = (code: string, zh: string, en: string, field?: string) => ({
  code,
  label: label(zh, en),
  ...(field ? { field } : {}),
})

/** Late cases go up to the township at once and to the county after a while; how soon is local. */
const escalate: NonNullable<Deadline['escalate']> = [
  { after: 1, to: 'township' },
  { after: 15, to: 'county' },
]
export const workingDays = (length: number): Deadline => ({ length, count: 'working-days', remind: 1, escalate })
export const calendarDays = (length: number): Deadline => ({ length, count: 'calendar-days', remind: 5, escalate })
export const months = (length: number): Deadline => ({ length, count: 'months', remind: 7, escalate })
