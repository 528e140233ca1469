/** 工作台: what a person must do, and the first steps of an office that has done nothing yet. */
import { type Answered, routes, type Todo } from '@youju/contract'
import { listRoundTodos, type Office } from '@youju/flow'
import type { Label, Verb } from '@youju/model'
import type { Person } from '../person.ts'
import type { Serve } from '../serve.ts'

type FirstStep = Answered<typeof routes.getInbox>['checklist'][number]

export function serveInbox(serve: Serve): void {
  serve(routes.getInbox, async (_asked, { office, person }) => ({
    todos: await listRoundTodos(office, person),
    checklist: await firstSteps(office, person),
  }))
}

const FIRST: {
  id: string
  verb: Verb
  title: Label
  link: string
  done(office: Office, person: Person): Promise<boolean>
}[] = [
  {
    ...{ id: 'first-units', verb: 'structure', link: '/units' },
    title: { zh: '登记学校', en: 'Register the schools' },
    done: async (_office, { tree }) => [...tree.units()].some(({ kind }) => kind === 'school'),
  },
  {
    ...{ id: 'first-entries', verb: 'collect', link: '/import' },
    title: { zh: '导入已有台账', en: 'Import the ledgers there are' },
    done: async ({ store }) => (await store.listPeriods()).length > 0,
  },
  {
    ...{ id: 'first-round', verb: 'collect', link: '/rounds/new' },
    title: { zh: '发起第一次填报', en: 'Open the first round' },
    done: async ({ store }) => store.rounds.any(),
  },
]

/** Of those that somebody may take; none once all are done. */
async function firstSteps(office: Office, person: Person): Promise<FirstStep[]> {
  const mine = FIRST.filter(({ verb }) => person.rights.any(verb))
  const steps: FirstStep[] = []
  for (const { id, title, link, done } of mine)
    steps.push({ id, title, link, ...NO_DAY, done: await done(office, person) })
  return steps.every(({ done }) => done) ? [] : steps
}

const NO_DAY: Pick<Todo, 'kind' | 'unit' | 'due' | 'late'> = { kind: 'first-run', unit: null, due: null, late: false }
