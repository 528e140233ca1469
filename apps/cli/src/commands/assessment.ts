import {
  answerAppeal,
  appeal,
  checkAssessment,
  finishAssessments,
  getAssessment,
  type KeptAssessment,
  loadAssessments,
  type Marking,
  publishAssessments,
  readMarks,
  selfRate,
} from '@youju/flow'
import type { Command } from 'commander'
import { assessmentList, assessmentPlain, assessmentText } from '../assessment-text.ts'
import type { AddCommand } from '../command.ts'
import { withOffice } from '../office.ts'
import { collectPairs } from '../options.ts'
import type { Terminal } from '../terminal.ts'

type Options = {
  unit?: string
  period?: string
  on?: string
  document?: string
  mark?: Record<string, string>
  evidence?: Record<string, string>
  note?: Record<string, string>
  reason?: string
  json?: boolean
}

export const addAssessment: AddCommand = (program, terminal) => {
  const { say } = terminal
  const assessments = program
    .command('assessment')
    .description(
      say(
        '年度考核办理：自评、考核、公布、申诉、复核、定为最终结果',
        'the course of the annual assessment: self-rated, checked, published, appealed, answered, final',
      ),
    )
  addList(assessments, terminal)
  addShow(assessments, terminal)
  const marking = [
    ['self-rate', say('录入单位自评', 'record a unit’s own rating'), selfRate],
    ['check', say('录入考核评分', 'record the marks of the inspectors'), checkAssessment],
    ['answer', say('复核申诉：由未评过分的人办理', 'answer an appeal: by somebody who gave no marks'), answerAppeal],
  ] as const
  for (const [name, description, run] of marking)
    ofOne(assessments, terminal, name, description)
      .option('--mark <criterion=points>', say('评分，可写多次', 'a mark, may be repeated'), collectPairs)
      .option('--evidence <criterion=paper>', say('该项的佐证材料', 'the evidence for it'), collectPairs)
      .option('--note <criterion=text>', say('该项的评分说明', 'why so many points'), collectPairs)
      .action(async (scheme: string, unit: string, options: Options, command) => {
        await withOffice(command, terminal, async (office) => {
          const marks = readMarks(options.mark ?? {}, options.evidence ?? {}, options.note ?? {})
          tell(await run(office, { ...done(scheme, unit, options), marks }), terminal, options)
        })
      })
  ofOne(assessments, terminal, 'appeal', say('申诉', 'appeal')).action(
    async (scheme: string, unit: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        tell(await appeal(office, done(scheme, unit, options)), terminal, options)
      })
    },
  )
  ofAll(assessments, terminal, 'publish', say('公布结果：排名、定等次', 'publish the results with places and grades'))
    .requiredOption('--document <number>', say('公布文号', 'number of the document that publishes them'))
    .action(async (scheme: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const wanted = { ...all(scheme, options), document: options.document! }
        tellAll(await publishAssessments(office, wanted), terminal, options)
      })
    })
  ofAll(assessments, terminal, 'finish', say('申诉期满，定为最终结果', 'make final, when appeals are over')).action(
    async (scheme: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        tellAll(await finishAssessments(office, all(scheme, options)), terminal, options)
      })
    },
  )
}

const done = (scheme: string, unit: string, { period, on, reason }: Options): Omit<Marking, 'marks'> => ({
  scheme,
  unit,
  ...(period ? { period } : {}),
  ...(on ? { at: on } : {}),
  ...(reason ? { reason } : {}),
})

const all = (scheme: string, { unit, period, on }: Options) => ({
  scheme,
  ...(unit ? { unit } : {}),
  ...(period ? { period } : {}),
  ...(on ? { at: on } : {}),
})

const tell = (kept: KeptAssessment, terminal: Terminal, { json }: Options): void =>
  terminal.line(json ? JSON.stringify(assessmentPlain(kept), null, 2) : assessmentText(kept, terminal))

const tellAll = (kept: readonly KeptAssessment[], terminal: Terminal, { json }: Options): void =>
  terminal.line(json ? JSON.stringify(kept.map(assessmentPlain), null, 2) : assessmentList(kept, terminal))

function common(command: Command, { say }: Terminal): Command {
  return command
    .option('--period <period>', say('考核年度', 'year assessed'))
    .option('--on <day>', say('办理日期（默认今天）', 'day (default today)'))
    .option('--json', say('输出 JSON', 'print JSON'))
}

const ofOne = (assessments: Command, terminal: Terminal, name: string, description: string): Command =>
  common(
    assessments
      .command(name)
      .description(description)
      .argument('<scheme>', terminal.say('考核方案代码', 'scheme'))
      .argument('<unit>', terminal.say('单位代码', 'unit')),
    terminal,
  ).option('--reason <text>', terminal.say('理由', 'reason'))

const ofAll = (assessments: Command, terminal: Terminal, name: string, description: string): Command =>
  common(
    assessments
      .command(name)
      .description(description)
      .argument('<scheme>', terminal.say('考核方案代码', 'scheme'))
      .option('--unit <code>', terminal.say('单位代码（含下级）', 'unit, with all below it')),
    terminal,
  )

function addList(assessments: Command, terminal: Terminal): void {
  const description = terminal.say('各单位办理到哪一步、得分、名次', 'where each unit stands, its score and place')
  ofAll(assessments, terminal, 'list', description).action(async (scheme: string, options: Options, command) => {
    await withOffice(command, terminal, async (office) => {
      const { kept } = await loadAssessments(office, all(scheme, options))
      tellAll(kept, terminal, options)
    })
  })
}

function addShow(assessments: Command, terminal: Terminal): void {
  const description = terminal.say('一个单位的考核经过和结果', 'the course and the result of one unit')
  ofOne(assessments, terminal, 'show', description).action(
    async (scheme: string, unit: string, options: Options, command) => {
      await withOffice(command, terminal, async (office) => {
        const { kept } = await getAssessment(office, done(scheme, unit, options))
        tell(kept, terminal, options)
      })
    },
  )
}
