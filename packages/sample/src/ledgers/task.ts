/** The tasks of a year's plan, each in its block with lead, target and deadline; some answer a problem of the year before. */
import type { Value } from '@youju/model'
import type { LedgerModel } from '../scene.ts'

type Work = readonly [block: string, task: string, target: string, lead: string, helper: string, due: string]

const OWN: readonly Work[] = [
  ['party', '开展党员轮训，落实“三会一课”', '党员集中学习不少于32学时', '办公室', '各学校党组织', '11-30'],
  ['party', '组织青年教师学习先进典型', '覆盖全部学校', '教育工会', '办公室', '06-30'],
  ['access', '核对适龄人口名册，组织秋季招生', '适龄儿童少年全部入学', '基础教育科', '各乡镇', '08-31'],
  ['aid', '核对困难学生名册，按学期发放资助', '应助尽助', '学生资助中心', '计划财务科', '12-10'],
  ['aid', '走访慰问困难教职工', '每户走访一次', '教育工会', '各学校', '09-10'],
  ['teachers', '开展师德专题学习和师德考核', '覆盖全部教师', '人事科', '各学校', '09-10'],
  ['teachers', '组织新教师培训和骨干教师研修', '每名新教师培训不少于120学时', '人事科', '教研室', '10-31'],
  ['quality', '开展教学常规检查', '每学期不少于2次', '基础教育科', '教研室', '12-20'],
  ['quality', '组织教职工教学基本功比赛', '每校选派选手', '教育工会', '教研室', '11-15'],
  ['safety', '排查校舍和消防安全隐患', '每月一次', '学校安全科', '各学校', '12-31'],
  ['conduct', '公示收费项目和标准', '各校开学前公示', '计划财务科', '督导室', '09-01'],
  ['conduct', '指导各校召开教代会', '每校每年一次', '教育工会', '各学校', '06-30'],
  ['projects', '推进在建校舍工程', '按期完工', '计划财务科', '各乡镇', '10-31'],
  ['other', '完善校园网络和多媒体设备', '覆盖全部学校', '电教中心', '各学校', '11-30'],
]

/** Each serves the bureau's task of its block. */
const OF_SCHOOL: readonly Work[] = [
  ['quality', '每学期组织一次读书活动', '覆盖每个班级', '教导处', '各年级组', '12-10'],
  ['safety', '每月开展一次应急疏散演练', '全体师生参加', '总务处', '各班级', '12-31'],
]

const ANSWERS: readonly (readonly [problem: string, words: string, ...work: Work])[] = [
  ['hazards', '安全隐患未整改到位', 'safety', '逐项整改上年遗留的隐患', '全部整改', '学校安全科', '各学校', '05-31'],
  ['home-visits', '家访未全覆盖', 'conduct', '组织全员家访', '每名学生访到', '基础教育科', '各学校', '11-30'],
  ['complaints', '群众投诉未全部办结', 'conduct', '限期办结群众投诉', '件件有答复', '办公室', '督导室', '06-30'],
]

export const task: LedgerModel = {
  needs: ['number', 'planned-on', 'task-block', 'task', 'target', 'lead', 'helpers', 'due-on', 'task-source'],
  *lines({ unit, school, year, random }) {
    if (!['county', 'township', 'school'].includes(unit.kind)) return
    const own = school
      ? OF_SCHOOL
      : OWN.filter(([, , , lead]) => unit.kind === 'county' || lead === '教育工会' || random.chance(0.3))
    let number = 0
    const line = ([block, words, target, lead, helper, due]: Work, more: Record<string, Value>) => ({
      ...{ number: String(++number), 'planned-on': `${year}-01-08`, 'task-block': block, task: words, target },
      ...{ lead, helpers: helper, 'due-on': `${year}-${due}` },
      'bureau-task': unit.kind === 'county' ? null : String(OWN.findIndex(([own]) => own === block) + 1),
      ...more,
    })
    for (const work of own)
      yield line(work, {
        'task-source': random.pick(['upper', 'own']),
        'year-problem': null,
        problem: null,
      })
    if (unit.kind !== 'county') return
    for (const [problem, words, ...work] of ANSWERS)
      yield line(work, { 'task-source': 'last-year', 'year-problem': problem, problem: words })
  },
}
