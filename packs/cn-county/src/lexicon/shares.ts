/** Shares, points, ratios and scores: which rate is meant. */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const share = { kinds: ['share', 'points'] as SubjectRule['kinds'] }
const anyShare = { kinds: ['share', 'points', 'ratio'] as SubjectRule['kinds'] }
const ratio = { kinds: ['ratio'] as SubjectRule['kinds'] }

export const shares: SubjectRule[] = [
  ...rules('dropout-rate', share, '辍学率|流失率|流生率|失学率'),
  ...rules('training-institutions', share, '压减率|注销率|压减|转型+机构|学科类|培训', '压减率'),
  ...rules('dropouts', share, '劝返|复学率'),
  ...rules(
    'other',
    share,
    '普通话|规范字|健康证|明厨亮灶|非文盲率|非文盲|犯罪率|出勤率|双证率|毕业生双证|劝返率|近视率|优良率',
  ),
  ...rules('illiteracy-rate', share, '文盲率'),
  ...rules('enrolment-rate', share, '小学入学率|初中入学率|小学适龄儿童入学率'),
  ...rules(
    'disabled-enrolment-rate',
    { ...share, level: 'compulsory' },
    '残疾|三残|残儿|残障|盲、聋|特殊儿童|三类残疾|随班就读',
  ),
  ...rules('migrant-children', share, '随迁子女|外来务工|进城务工|就读比例|公办学校就读'),
  ...rules('left-behind-children', share, '留守'),
  ...rules(
    'enrolment-rate',
    share,
    '入园率|入学率|上学率|就学率|在园率|受教育率|普及率|毛入学|净入学|入园占|适龄儿童入学',
  ),
  ...rules('literacy-training', share, '脱盲率|扫盲率'),
  ...rules('retention-rate', share, '巩固率|保留率|在校率'),
  ...rules('employment-rate', share, '就业率|对口率|安置率|就业'),
  ...rules(
    'completion-rate',
    share,
    '毕业率|完成率+周岁|初等教育|义务教育|毕业',
    '初等教育完成率|结业率|义务教育完成率',
  ),
  ...rules('transition-rate', share, '升学率|升入|录取率|升学比例|升高中率'),
  ...rules('exam-result', share, '占同龄|同龄人口|特优|高分段|优秀学生|硬上线人数|上线人数|录取人数'),
  ...rules(
    'exam-pass-rate',
    share,
    '上线率|及格率|达线率|一次合格率',
    '合格率+考试|考核|检测|中考|会考|学业|学科',
    '优秀率|本科率|过关率|及格|重点率|A率|平均及格',
  ),
  ...rules(
    'teacher-qualified-rate',
    share,
    '任职资格合格率|教师资格证|普通话达标率|持证|学历合格率|学历达标率|教师合格率|资格达标率|持证率|持证上岗|教师资格|资格证|学历合格|学历达标|任职资格|合格学历|达标学历',
  ),
  ...rules(
    'teacher-degree-rate',
    share,
    '学历',
    '本科以上|大专以上|专科以上|本科及以上|专科及以上|大专及以上+教师|校长|专任',
  ),
  ...rules('teacher-exchange', share, '交流|轮岗|轮换|支教|选派'),
  ...rules('training-people', share, '参训率|培训率|受训率|培训覆盖|培训面|全员培训|参训'),
  ...rules('mentor-pairs', share, '结对|师徒'),
  ...rules('satisfaction-rate', share, '满意率|满意度|满意|好评率|认可度|支持率|知晓率|美誉度|赞成率|认同度|不满意'),
  ...rules('large-class-rate', share, '大班额|超大班|班额'),
  ...rules(
    'spending-share',
    share,
    '占+经费|支出|GDP|财政|国内生产总值|公用经费|预算',
    '比例+GDP|财政支出|生产总值|经常性',
    '教育费附加|土地出让+提取|按|计提',
  ),
  ...rules(
    'spending-growth',
    share,
    '经费|支出|拨款|投入|预算|财政|公用经费+增长|增加|提高|高于|增幅',
    '高于+财政|经常性收入|拨款',
    '增长+经费|支出|拨款|投入|预算|财政',
  ),
  ...rules('salary', share, '工资|绩效|津贴|待遇|公务员'),
  ...rules('aid-people', share, '资助|受助|享受|救助|补助|建档立卡|贫困生|资助率|资助面'),
  ...rules('other', share, '免除率'),
  ...rules('aid-standard', share, '减免|报销+学费|费用'),
  ...rules('honours', share, '奖牌|获奖'),
  ...rules(
    'ict-coverage',
    anyShare,
    '校园网|网站|多媒体|班班通|校校通|人人通|宽带|光纤|网络|信息化|电子白板|互联网|监控|一键|数字化|智慧|平台|计算机教室',
    '到班|覆盖率+多媒体|网络|监控|视频|信息',
  ),
  ...rules(
    'standard-school-rate',
    share,
    '达标率|标准化|规范化|优质化|合格学校|示范园|示范校+比例|学校|率|占',
    '达标|优质化|优质园|普惠率|普惠性|优质学位|示范性|一级园|二级园|省优质园|省级优质园',
  ),
  ...rules('visits', share, '家访率|走访率|家访|走访'),
  ...rules('hazards', share, '整改率|隐患|整改'),
  ...rules('complaints', { ...share, clause: true }, '诉求|信访件|投诉件|来信来访|热线'),
  ...rules('opinions', share, '办复率|答复率|采纳率|提案|建议'),
  ...rules('complaints', share, '信访|投诉', '办结率|答复率|回复率|结案率+信访|投诉|来信|来访|举报|热线'),
  ...rules('contracts', share, '签订率|签约率|责任书|签订|承诺书'),
  ...rules('surveys', share, '回收率|问卷|测评票'),
  ...rules('fees', share, '收费|杂费+降低|减少'),
  ...rules('union-members', share, '入会率|建会率|组建率|会员'),
  ...rules('party-members', share, '党员+占|比例', '党组织覆盖'),
  ...rules('teacher-recruits', share, '招聘|招录|补充|到岗'),
  ...rules(
    'projects',
    share,
    '开工率|竣工率|工程|项目+完成|进度|率',
    '完成率+工程|项目|建设',
    '工程进度|形象进度|建设进度',
  ),
  ...rules('project-investment', share, '投资完成'),
  ...rules('participants', share, '参与率|参加率|参与|参赛率|参评率|参保率|参与度|参加'),
  ...rules('awards-people', share, '评优|优秀+比例|占|名额'),
  ...rules('inspections', share, '检查率|督查率|检查覆盖|抽查|挂牌督导|督导覆盖|督学'),
  ...rules('publicity', share, '宣传|普及面|入户率'),
  ...rules('meetings', share, '到会率|参会率'),
  ...rules('teacher-computer-ratio', ratio, '师机比|教师机|教师计算机'),
  ...rules('student-computer-ratio', ratio, '生机比|机生比|学生计算机|学生电脑|计算机|人机比'),
  ...rules('exam-result', share, '高考|中考|上线|平均分|一本|二本|本科+增加|增长|提高|占', '特控线|重点线|本科线'),
  ...rules(
    'enrolment',
    share,
    '在校生|在园|学生数|招生|幼儿+占|增长|比例|比|增加',
    '公办园在园|公办在园|在园幼儿|学位+占|比|公办',
  ),
  ...rules('teachers', share, '教师|骨干|职称|专任+占|比例|达到'),
  ...rules('new-entrants', share, '招生|录取|新生'),
]

const mark = { groups: ['mark'] as SubjectRule['groups'] }
export const marks: SubjectRule[] = [
  ...rules(
    'exam-result',
    { ...mark, units: ['分'] },
    '平均分|均分|中考|高考|总平|最高分|录取线|分数线|统考|抽考|期末|联考|人均分|个人总分|单科|状元',
  ),
  ...rules(
    'score',
    { ...mark, units: ['分'] },
    '得分|成绩|总分|分值|测评|考核|评分|自评|打分|满分|综合|百分制|加|扣|评估|合格线|计|验收|达|为|在|分',
  ),
  ...rules('other', { ...mark, units: ['岁', '周岁'], flow: 'stock' }, '年龄|平均'),
  ...rules('other', { ...mark, units: ['学分', '个学分'] }, '学分'),
]
