/**
 * What annual reports call a problem of the year: late items and thresholds that were not met, each with the figure that
 * shows it, what is to be done about it, and the aim that the next year's plan sets where no task was given out yet.
 */

export type YearProblem = {
  /** Code of the list `year-problem`, by which a task of the plan says that it answers the problem. */
  code: string
  name: string
  /** Condition; `@` stands for the period of its figures. */
  if: string
  says: string
  next: string
  aim: string
}

export const YEAR_PROBLEMS = {
  dropout: {
    name: '初中学生辍学',
    if: 'dropouts(@ stage=junior) > 0',
    says: '初中仍有学生辍学，辍学率为:fig[dropout-rate]{stage=junior}:clause[，劝返案件中因厌学和学习困难的有:fig[dropout-cases]{dropout-reason=study stage=junior zero=omit}]',
    next: '落实控辍保学责任，逐人劝返',
    aim: '辍学学生逐人劝返复学',
  },
  'not-returned': {
    name: '劝返后仍未复学',
    if: 'return-rate(@) < 100%',
    says: '劝返复学率为:fig[return-rate]，部分学生劝返后仍未复学',
    next: '对未复学的学生联合有关部门依法劝返',
    aim: '劝返复学率达到100%',
  },
  'aid-uncovered': {
    name: '困难学生资助未全覆盖',
    if: 'hardship-coverage-rate(@) < 100%',
    says: '家庭经济困难学生资助覆盖率为:fig[hardship-coverage-rate]，仍有学生漏助',
    next: '逐生核对困难学生名册和发放名册',
    aim: '困难学生资助覆盖率达到100%',
  },
  'aid-late': {
    name: '资助资金未按时发放',
    if: 'aid-on-time-rate(@) < 100%',
    says: '资助资金按时发放率为:fig[aid-on-time-rate]，部分资金发放迟缓',
    next: '提前核定资助名单和账户',
    aim: '资助资金按时发放率达到100%',
  },
  'preschool-places': {
    name: '学前教育学位不足',
    if: 'preschool-net-enrolment-rate(@) < 100%',
    says: '学前教育资源还有缺口，部分幼儿未能就近入园',
    next: '增加幼儿园学位，方便幼儿就近入园',
    aim: '适龄幼儿就近入园',
  },
  unlicensed: {
    name: '教师未全部持证',
    if: 'teacher-licensed-rate(@) < 100%',
    says: '教师（含幼儿园）资格持证率为:fig[teacher-licensed-rate]，少数教师尚未取得教师资格',
    next: '督促未取得教师资格的教师限期取得资格',
    aim: '教师资格持证率达到100%',
  },
  unqualified: {
    name: '教师学历未全部达标',
    if: 'teacher-qualified-rate(@) < 100%',
    says: '教师学历仍未全部达标',
    next: '支持教师在职进修，提高学历合格率',
    aim: '学历合格率逐年提高',
  },
  'home-visits': {
    name: '家访未全覆盖',
    if: 'home-visit-year-rate(@) < 100%',
    says: '家访尚未覆盖每一名学生',
    next: '落实家访制度，做到每名学生都访到',
    aim: '家访率达到100%',
  },
  ethics: {
    name: '违反师德行为',
    if: 'ethics-cases(@ finding=founded) > 0',
    says: '查实违反师德的行为:fig[ethics-cases]{finding=founded}',
    next: '加强师德教育和考核，严肃查处违反师德的行为',
    aim: '违反师德行为件件查处',
  },
  'large-classes': {
    name: '大班额',
    if: 'large-class-rate(@) > 0%',
    says: '大班额比例为:fig[large-class-rate]，部分班级人数偏多',
    next: '合理划分服务区，消除大班额',
    aim: '消除大班额',
  },
  'projects-late': {
    name: '建设项目滞后',
    if: 'projects-on-schedule-rate(@) < 100%',
    says: '建设项目按期率为:fig[projects-on-schedule-rate]，部分工程进度滞后',
    next: '倒排工期，加快滞后项目建设',
    aim: '建设项目按期完成',
  },
  network: {
    name: '校园网络未全覆盖',
    if: 'ict-coverage(@) < 100%',
    says: '校园网建成比例为:fig[ict-coverage]，学校网络建设不平衡',
    next: '加快校园网建设，缩小城乡、校际差距',
    aim: '校园网覆盖全部学校',
  },
  websites: {
    name: '校园网站未全覆盖',
    if: 'website-rate(@ type=school ownership=public) < 100%',
    says: '少数公办学校尚未建立校园网站，信息化建设不平衡',
    next: '指导尚未建站的学校建立校园网站',
    aim: '公办学校全部建立校园网站',
  },
  hazards: {
    name: '安全隐患未整改到位',
    if: 'hazards(@ case-state=unsettled) > 0',
    says: '仍有安全隐患:fig[hazards]{case-state=unsettled}没有整改到位',
    next: '对未整改的隐患逐项明确责任和期限',
    aim: '隐患整改率达到100%',
  },
  accidents: {
    name: '安全责任事故',
    if: 'accidents(@) > 0',
    says: '发生学校安全责任事故:fig[accidents]，日常管理存在漏洞',
    next: '查清事故原因，追究责任，补上管理漏洞',
    aim: '杜绝学校安全责任事故',
  },
  fees: {
    name: '违规收费',
    if: 'fee-cases(@ finding=founded) > 0',
    says: '查实违规收费和有偿家教行为:fig[fee-cases]{finding=founded measure=起}，规范办学需要常抓不懈',
    next: '加强收费检查，查处违规行为',
    aim: '违规收费一律清退',
  },
  complaints: {
    name: '群众投诉未全部办结',
    if: 'complaints-closed-rate(@) < 100%',
    says: '群众投诉办结率为:fig[complaints-closed-rate]，部分投诉尚未办结',
    next: '限期办结群众投诉，做到件件有答复',
    aim: '投诉办结率达到100%',
  },
  opinions: {
    name: '群众意见未整改到位',
    if: 'opinions-rectified-rate(@) < 100%',
    says: '群众意见整改率为:fig[opinions-rectified-rate]，整改工作进展不平衡',
    next: '对未整改的意见逐条明确责任单位和期限',
    aim: '群众意见整改率达到100%',
  },
  supervised: {
    name: '督办事项未按期办结',
    if: 'supervised-on-time-rate(@) < 100%',
    says: '督办事项按期办结率为:fig[supervised-on-time-rate]，部分事项办理超期',
    next: '对超期督办事项逐件销号',
    aim: '督办事项按期办结',
  },
  tasks: {
    name: '年度任务未按期完成',
    if: 'task-on-time-rate(@) < 100%',
    says: '年度任务按期完成率为:fig[task-on-time-rate]，部分任务没有按期完成',
    next: '未完成的任务转入下年度继续办理',
    aim: '年度任务按期完成',
  },
} as const satisfies Record<string, Omit<YearProblem, 'code'>>

export type ProblemCode = keyof typeof YEAR_PROBLEMS

export const holds = (problem: { if: string }, period: '' | 'previous'): string =>
  problem.if.replace('@', period && 'period=previous')

/** One item a field of work, so that a report has no more than five; each problem is a sentence of its item. */
const items = (groups: readonly (readonly ProblemCode[])[], words: 'says' | 'next'): string =>
  groups
    .map((codes) => {
      const sentences = codes.map((code) => {
        const problem = YEAR_PROBLEMS[code]
        return `:clause[${problem[words]}]{if="${holds(problem, '')}"}。`
      })
      return `- ${sentences.join('')}`
    })
    .join('\n')

/** The last two parts of an annual report: what is not yet good, and what is to be done about just that. */
export const problemsAndNext = (...groups: readonly (readonly ProblemCode[])[]): string => `
## 存在问题

${items(groups, 'says')}

## 下一步打算

${items(groups, 'next')}
`
