/** A project's milestones 项目节点: no stage before its predecessor; finished only after acceptance by another than the builder’s office. */
import { label } from '../shorthand.ts'
import { attached, caseLifecycle, checkedOn, final, move, state } from './case-lifecycle.ts'

const STAGES: [code: string, zh: string, en: string, recorded: string][] = [
  ['approved', '立项', 'approved in principle', '1'],
  ['studied', '可研批复', 'study approved', '2'],
  ['land', '用地拆迁', 'land and clearance', '3'],
  ['design', '设计', 'design', '4'],
  ['tender', '招标', 'tender', '5'],
  ['started', '开工', 'started', '6'],
  ['foundation', '基础（桩基）', 'foundation', '7'],
  ['main-structure', '主体', 'main structure', '8'],
  ['fitting-out', '装修附属', 'fitting out', '9'],
]
const [first] = STAGES
const codes = STAGES.map(([code]) => code)
/** Stages whose day the ledger keeps; the main structure is finished when fitting out begins. */
const DAYS: Readonly<Record<string, string>> = {
  ...{ tender: 'tendered-on', started: 'started-on', 'fitting-out': 'structure-on' },
}
const PROOF = attached('evidence', '节点佐证材料', 'paper of the milestone')

export const project = caseLifecycle({
  code: 'project',
  label: label('项目节点', 'project'),
  ledger: 'project',
  keeps: { state: 'project-stage', due: 'due-on' },
  initial: first![0],
  states: [
    ...STAGES.map(([code, zh, en, recorded]) => state(code, zh, en, [recorded])),
    state('accepted', '竣工验收', 'accepted', ['10']),
    state('stopped', '停工', 'stopped', ['13']),
    final('in-use', '决算并交付使用', 'audited and in use', ['12', '11']),
    final('cancelled', '取消', 'cancelled', ['14']),
  ],
  moves: [
    ...STAGES.slice(1).map(([code, zh, en], index) =>
      move(`to-${code}`, `进入${zh}`, `go on to ${en}`, codes[index]!, code, ['projects', 'handler'], {
        evidence: [PROOF],
        ...(DAYS[code] ? { sets: { day: DAYS[code] } } : {}),
      }),
    ),
    move('accept', '竣工验收', 'accept', 'fitting-out', 'accepted', ['inspector', 'bureau'], {
      proof: 'case-check',
      notBy: ['to-fitting-out', 'to-main-structure'],
      sets: { day: 'accepted-on' },
    }),
    move('hand-over', '决算并交付使用', 'audit and hand over', 'accepted', 'in-use', ['projects', 'bureau'], {
      evidence: [attached('audit', '决算审计报告', 'audit')],
      notBy: ['accept'],
      sets: { day: 'in-use-on' },
    }),
    move('stop', '停工', 'stop', codes.slice(5), 'stopped', ['projects', 'bureau'], { reason: true }),
    move('resume', '复工', 'resume', 'stopped', 'started', ['projects', 'bureau'], { reason: true }),
    move('cancel', '取消', 'cancel', [...codes.slice(0, 5), 'stopped'], 'cancelled', ['leader'], {
      evidence: [attached('approval', '批准文件', 'approval')],
      reason: true,
    }),
  ],
  deadline: { length: 24, count: 'months', remind: 30, escalate: [{ after: 1, to: 'county' }] },
  extension: { who: ['leader'], most: 2 },
  reopen: 'fitting-out',
  proofs: [checkedOn('acceptance')],
  source: '业务机制M37，节点按项目阶段代码表；未定计划日期的24个月由本地确定',
})
