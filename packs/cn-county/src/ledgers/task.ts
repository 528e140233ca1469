/** Tasks of the annual plan 工作要点: one lead and one deadline each. Next year's plan opens its tasks here. */
import { defineLedger } from '@youju/model'
import { caseFields, caseRules } from '../case.ts'
import { coded, day, decimal, label, measuresOf, share, text } from '../shorthand.ts'

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
    coded('year-problem', '上年问题类别', 'kind of last year’s problem', { aliases: ['问题类别'], empty: 'none' }),
    text('problem', '对应上年问题', 'last year’s problem'),
    text('target', '目标', 'target', {
      aliases: ['指标', '工作目标'],
      note: label('写明数值、单位和基数', 'With number, unit and base'),
    }),
    text('target-indicator', '对应指标', 'indicator of the target', { aliases: ['目标指标'] }),
    decimal('')('target-value', '目标值', 'value of the target'),
    text('base', '目标基数', 'base of the target', { aliases: ['基数'] }),
    text('bureau-task', '对应上级任务', 'task of the upper level that it serves', {
      aliases: ['上级任务'],
      note: label('填上级年度任务的序号', 'Number of the task above'),
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
      code: 'problem-has-a-kind',
      level: 'warning',
      text: label(
        '来源为上年问题的任务应选上年问题类别，工作要点按它核对问题是否都有任务',
        'A task from last year’s problems names the kind of problem: the plan checks by it that each has a task',
      ),
      when: "task-source = 'last-year'",
      check: 'year-problem != empty',
      examples: {
        passes: [{ line: { 'task-source': 'last-year', 'year-problem': 'websites' } }],
        fails: [{ line: { 'task-source': 'last-year', 'year-problem': null } }],
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
    {
      code: 'target-names-its-base',
      level: 'error',
      text: label('目标须写明指标和基数', 'A target names its indicator and its base'),
      when: 'target-value != empty',
      check: 'target-indicator != empty and base != empty',
      fields: ['target-indicator', 'base'],
      examples: {
        passes: [{ line: { 'target-value': 0.98, 'target-indicator': '体质健康合格率', base: '2022年0.96' } }],
        fails: [{ line: { 'target-value': 0.98, 'target-indicator': '体质健康合格率', base: null } }],
      },
    },
    {
      code: 'no-examination-target',
      level: 'error',
      text: label(
        '考试上线率、升学率不得作为任务目标，请改用其他指标',
        'Examination results are no target of a task; choose another indicator',
      ),
      check:
        "target-indicator != 'exam-pass-rate' and target-indicator != 'junior-exam-pass-rate' and target-indicator != 'exam-cohort-rate' and target-indicator != '高考本科上线率' and target-indicator != '初中毕业考试上线率' and target-indicator != '毕业生升学率'",
      examples: {
        passes: [{ line: { 'target-indicator': 'dropout-rate' } }],
        fails: [
          { line: { 'target-indicator': 'exam-pass-rate' } },
          { line: { 'target-indicator': '初中毕业考试上线率' } },
        ],
      },
    },
    {
      code: 'no-examination-words',
      level: 'error',
      text: label(
        '升学率、上线率、平均分等考试成绩不得作为任务目标，请改写目标',
        'Examination results are no target of a task; word the target otherwise',
      ),
      check: "not mentions(target, '升学率', '上线率', '录取率', '平均分')",
      examples: {
        passes: [{ line: { target: '九年义务教育巩固率达到98%' } }],
        fails: [{ line: { target: '初中毕业升学率达到60%' } }, { line: { target: '中考平均分提高5分' } }],
      },
    },
    {
      code: 'serves-a-task-above',
      level: 'warning',
      text: label(
        '应填对应的上级年度任务序号；上级要点中没有的，请说明',
        'A task names the number of the task above that it serves; say so where there is none',
      ),
      when: 'count(above) > 0',
      check: 'bureau-task != empty and count(by bureau-task = number above) >= 1',
      fields: ['bureau-task'],
      examples: {
        passes: [
          { line: { 'bureau-task': '8' }, above: { task: [{ number: '8' }] } },
          { line: { 'bureau-task': null } },
        ],
        fails: [
          { line: { 'bureau-task': null }, above: { task: [{ number: '8' }] } },
          { line: { 'bureau-task': '9' }, above: { task: [{ number: '8' }] } },
        ],
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
    by: [...by, 'year-problem'],
    unit: '项',
  }),
  measure('tasks-on-time', '按期完成任务数', 'tasks done on time', { where: { 'on-time': true }, by, unit: '项' }),
]
