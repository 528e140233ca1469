/** The development and layout plan 布局规划: what is to become of each school, and whether it has. */
import { defineLedger } from '@youju/model'
import { coded, day, decimal, flag, label, measuresOf, money, number, text } from '../shorthand.ts'

export const layoutPlan = defineLedger({
  code: 'layout-plan',
  label: label('学校布局规划', 'layout plan'),
  mechanisms: ['M02'],
  shape: 'roster',
  period: 'calendar-year',
  filledBy: { kind: 'county' },
  sparse: true,
  key: ['school', 'layout-action'],
  from: 'approved-on',
  to: 'ends-on',
  fields: [
    text('plan', '规划名称', 'plan', { required: true }),
    text('document', '批准文号', 'document'),
    day('approved-on', '批准日期', 'approved on', { required: true }),
    day('ends-on', '规划期止', 'in force until', { aliases: ['有效期止'] }),
    text('school', '学校', 'school', { required: true, aliases: ['规划学校', '学校名称'] }),
    coded('layout-action', '布局调整方式', 'action', { required: true, aliases: ['调整方式'] }),
    coded('stage', '学段', 'stage'),
    coded('planned-type', '规划办学类型', 'type planned', { list: 'type', aliases: ['办学类型'] }),
    number('所')('merged', '整合前学校数', 'schools merged into it', { aliases: ['原学校数'], empty: 'none' }),
    number('个')('places', '规划学位', 'places', { aliases: ['新增学位'] }),
    money('cost', '投资估算', 'cost'),
    number('年')('due-year', '计划年份', 'year planned'),
    flag('carried-out', '已落实', 'carried out', { aliases: ['是否落实'], empty: 'none' }),
    coded('plan-state', '规划状态', 'state of the plan'),
    decimal('亩')('land', '规划用地', 'land planned', { aliases: ['用地（亩）'] }),
    text('developer', '开发建设单位', 'developer', { aliases: ['开发商'] }),
    text('carried-out-by', '对应项目或调整事项', 'project or layout case it became'),
    flag('estate', '小区配套', 'serves a residential estate'),
    day('first-phase-on', '首期住宅交付日期', 'first phase of housing handed over on', { aliases: ['首期交付日期'] }),
    day('handed-over-on', '移交日期', 'handed over on'),
  ],
  rules: [
    {
      code: 'estate-school-is-handed-over',
      level: 'warning',
      text: label('已落实的小区配套学校应填移交日期', 'An estate school that stands needs its day of hand-over'),
      when: 'estate and carried-out',
      check: 'handed-over-on != empty',
      examples: {
        passes: [{ line: { estate: true, 'carried-out': true, 'handed-over-on': '2023-08-20' } }],
        fails: [{ line: { estate: true, 'carried-out': true, 'handed-over-on': null } }],
      },
    },
    {
      code: 'handed-over-with-the-first-phase',
      level: 'warning',
      text: label(
        '小区配套学校应与首期住宅同步移交，移交迟于首期交付的请说明',
        'An estate school is handed over with the first phase of housing; say why it was later',
      ),
      when: 'estate',
      check: 'handed-over-on <= first-phase-on',
      examples: {
        passes: [{ line: { estate: true, 'handed-over-on': '2023-08-20', 'first-phase-on': '2023-08-31' } }],
        fails: [{ line: { estate: true, 'handed-over-on': '2024-08-20', 'first-phase-on': '2023-08-31' } }],
      },
    },
    {
      code: 'plan-has-an-end',
      level: 'error',
      text: label('规划期止应晚于批准日期', 'A plan ends after it was approved'),
      check: 'ends-on = empty or ends-on > approved-on',
      examples: {
        passes: [{ line: { 'approved-on': '2011-03-01', 'ends-on': '2020-12-31' } }],
        fails: [{ line: { 'approved-on': '2011-03-01', 'ends-on': '2010-12-31' } }],
      },
    },
    {
      code: 'in-force-is-approved',
      level: 'error',
      text: label('生效的规划须有批准文号', 'A plan in force has the document that approved it'),
      when: "plan-state = 'in-force'",
      check: 'document != empty',
      examples: {
        passes: [{ line: { 'plan-state': 'in-force', document: '禾府发〔2021〕8号' } }],
        fails: [{ line: { 'plan-state': 'in-force', document: null } }],
      },
    },
    {
      code: 'carried-out-names-its-project',
      level: 'error',
      text: label(
        '已落实的规划须填对应的建设项目或布局调整事项',
        'A planned action that was carried out names the project or the layout case that it became',
      ),
      when: 'carried-out',
      check: 'carried-out-by != empty',
      examples: {
        passes: [
          { line: { 'carried-out': true, 'carried-out-by': '禾田小学新建工程' } },
          { line: { 'carried-out': false, 'carried-out-by': null } },
        ],
        fails: [{ line: { 'carried-out': true, 'carried-out-by': null } }],
      },
    },
    {
      code: 'its-project-is-kept',
      level: 'warning',
      text: label(
        '建设项目和布局调整台账中没有这个项目（事项），请核对名称；由学校或乡镇登记的请说明',
        'Neither the projects nor the layout cases have it; check the name, or say that the school or township keeps it',
      ),
      when: 'carried-out-by != empty',
      check: 'count(project by carried-out-by = name) >= 1 or count(layout-case by school, layout-action) >= 1',
      fields: ['carried-out-by'],
      examples: {
        passes: [
          {
            line: { school: '禾田小学', 'layout-action': 'new', 'carried-out-by': '禾田小学新建工程' },
            lines: { project: [{ name: '禾田小学新建工程' }], 'layout-case': [] },
          },
          {
            line: { school: '溪田小学', 'layout-action': 'merge', 'carried-out-by': '撤并溪田小学' },
            lines: { 'layout-case': [{ school: '溪田小学', 'layout-action': 'merge' }] },
          },
          { line: { school: '禾田小学', 'layout-action': 'new', 'carried-out-by': '禾田小学新建工程' } },
        ],
        fails: [
          {
            line: { school: '禾田小学', 'layout-action': 'new', 'carried-out-by': '禾田小学新建工程' },
            lines: {
              project: [{ name: '溪田小学改扩建' }],
              'layout-case': [{ school: '溪田小学', 'layout-action': 'merge' }],
            },
          },
        ],
      },
    },
    {
      code: 'estate-school-has-a-developer',
      level: 'warning',
      text: label('小区配套学校应填开发建设单位', 'A school that serves an estate names the developer'),
      when: 'estate',
      check: 'developer != empty',
      examples: {
        passes: [{ line: { estate: true, developer: '禾城置业' } }],
        fails: [{ line: { estate: true, developer: null } }],
      },
    },
  ],
  aliases: ['布局规划表'],
})

const measure = measuresOf('layout-plan')
export const layoutPlanMeasures = [
  measure('planned-schools', '规划学校数', 'schools in the plan', { by: ['layout-action', 'stage'], unit: '所' }),
  measure('planned-schools-done', '规划已落实学校数', 'planned schools carried out', {
    where: { 'carried-out': true },
    by: ['layout-action', 'stage'],
    unit: '所',
  }),
  measure('planned-types', '规划学校数（分办学类型）', 'schools in the plan by type', {
    by: ['layout-action', 'stage', 'planned-type'],
    unit: '所',
  }),
  measure('planned-mergers', '规划整合学校数', 'schools to be merged', { sum: 'merged', by: ['stage'], unit: '所' }),
]
