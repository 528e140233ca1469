/**
 * People whom the offices of a county count, one office after the other: by what is done with them (观众 took part, 宿管员 are staff),
 * or such as the list of indicators has no place for.
 */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const people = { groups: ['people'] as SubjectRule['groups'] }

export const officePeople: SubjectRule[] = [
  ...rules('staff', { ...people, without: '培训|参训|研修|选调|参加|招聘' }, '教研员'),
  // health room
  ...rules('other', { ...people, flow: 'flow' }, '接诊|就诊|转诊|补种|复诊|矫治|配镜|核酸检测|核酸采样|留观|隔离观察'),
  // archives, windows for the public
  ...rules('other', { ...people, flow: 'flow' }, '查档|查阅档案|利用档案|办事群众|接待群众办事|窗口接待'),
  // library
  ...rules('participants', people, '论文答辩|答辩|一对一辅导|个别辅导|心理辅导|读者|进馆|入馆|到馆|参观者'),
  ...rules('other', { ...people, flow: 'flow' }, '转出|转出学生'),
  ...rules('participants', people, '顶岗实习|跟岗实习|认识实习|岗位实习'),
  // audits
  ...rules('inspections', people, '离任审计|任期审计|经济责任审计|离任交接审计'),
  // union
  ...rules(
    'visits',
    { ...people, units: ['人次', '人', '名'], without: '慰问金|帮扶金' },
    '看望|探望|登门看望|上门祝寿|祝寿',
  ),
  // youth league and pioneers
  ...rules('other', { ...people, flow: 'stock', without: '参加|参与|听' }, '“五老”|五老人员|五老'),
  ...rules('other', { ...people, flow: 'stock', without: '参加|参与|获奖|荣获|观看' }, '师生总数|全县师生|师生总人数'),
  ...rules('other', { ...people, flow: 'flow' }, '预警关注|转介|缺勤追踪|检出|劝导|劝阻'),
  ...rules('other', people, '第一书记|非遗传承人|传承人|工匠|大师|技能大师'),
  ...rules('police-patrols', people, '公安干警|干警|公安民警'),
  ...rules('other', people, '发展团员|新团员|入团|新发展团员|新发展少先队员|新队员|入队'),
  ...rules(
    'other',
    { ...people, flow: 'stock', without: '参加|参与|优秀|表彰' },
    '共青团员|学生团员|教师团员|现有团员|驻村工作队员|工作队员|派驻工作队|驻村队员|帮扶责任人',
  ),
  // examinations
  ...rules('participants', people, '服务考生|组织考生|接待考生|接送考生|安排考生|考生人次'),
  // personnel
  ...rules(
    'awards-people',
    { ...people, without: '代表|委员|评选组|评委|先进集体|集体|单位' },
    '评选|评选出|评出|选树|选树出|推选',
  ),
  ...rules('awards-people', people, '考核优秀|优秀等次|考核为优秀|评为优秀|记三等功|记功奖励'),
  ...rules('other', people, '岗位聘用|聘用上岗|定期注册|首次注册|岗位设置|公开竞聘'),
  // staff whom a school employs beside its teachers
  ...rules(
    'staff',
    { ...people, without: '参加|参与|培训|出动' },
    '聘请校外教练|校外教练|外聘教练|宿管员|生活管理员|实验管理员|实验室管理员|图书管理员|资产管理员|档案管理员|报账员|出纳|会计|保洁员|清洁工|水电工|绿化工|厨工|帮厨|食堂工人|食堂员工|食品安全员|校车司机|随车照管员|安全巡查员|救生员|校医|卫生保健教师|营养员|工勤人员|后勤人员|后勤工人|工友',
  ),
  ...rules(
    'teachers',
    { ...people, without: '参加|培训' },
    '研训员|资源教师|心理教师|实验教师|驻校教练|巡回指导教师|走教教师',
  ),
]
