/** Tasks of the annual plan 工作要点: one lead and one deadline each. Next year's plan opens its tasks here. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, label, measuresOf, share, text } from '../shorthand.ts'

export const task = defineLedger({
  code: 'task',
  label: label('年度任务', 'tasks of the year'),
  mechanisms: ['M01', 'M53'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'county', also: ['township', 'school', 'section'] },
  key: ['planned-on', 'number'],
  date: 'planned-on',
  fields: [
    day('planned-on', '下达日期', 'planned on', { required: true, aliases: ['印发日期'] }),
    text('number', '序号', 'number', { required: true }),
    coded('task-block', '工作板块', 'block', { required: true, aliases: ['板块'] }),
    text('task', '任务内容', 'task', { required: true, aliases: ['工作任务', '任务'] }),
    coded('task-source', '任务来源', 'source', { aliases: ['来源'], empty: 'none' }),
    text('problem', '对应上年问题', 'last year’s problem'),
    text('target', '目标', 'target', {
      aliases: ['指标', '工作目标'],
      note: label('写明数值、单位和基数', 'With number, unit and base'),
    }),
    text('lead', '牵头单位', 'lead', { required: true, aliases: ['责任单位', '牵头科室'] }),
    text('helpers', '配合单位', 'helpers', { aliases: ['协助单位'] }),
    share('progress', '进度', 'progress', { atMost: 1, aliases: ['完成进度'] }),
    text('result', '完成情况', 'result'),
    ...caseFields(),
  ],
  rules: [
    ...caseRules('planned-on'),
    {
      code: 'done-is-complete',
      level: 'error',
      text: label('已办结的任务进度应为100%', 'A finished task has a progress of 100 %'),
      when: "case-state = 'closed'",
      check: 'progress = 1',
      examples: {
        passes: [{ line: { 'case-state': 'closed', progress: 1 } }],
        fails: [{ line: { 'case-state': 'closed', progress: 0.9 } }],
      },
    },
    {
      code: 'problem-is-named',
      level: 'warning',
      text: label('来源为上年问题的任务应写明对应问题', 'A task from last year’s problems names the problem'),
      when: "task-source = 'last-year'",
      check: 'problem != empty',
      examples: {
        passes: [{ line: { 'task-source': 'last-year', problem: '网站未全覆盖' } }],
        fails: [{ line: { 'task-source': 'last-year', problem: null } }],
      },
    },
  ],
  aliases: ['工作要点任务分解', '任务分解表'],
})

const measure = measuresOf('task')
const by = ['task-block', 'case-state']
export const taskMeasures = [
  measure('tasks', '年度任务数', 'tasks', { by, unit: '项' }),
  measure('problem-tasks', '针对上年问题的任务', 'tasks that answer a problem of last year', {
    where: { 'task-source': 'last-year' },
    by,
    unit: '项',
  }),
  measure('tasks-on-time', '按期完成任务数', 'tasks done on time', { where: { 'on-time': true }, by, unit: '项' }),
]
