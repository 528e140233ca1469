/** Counts of people: what happened to them comes before who they are. */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const people = { groups: ['people'] as SubjectRule['groups'] }
const inClause = { ...people, clause: true }
const staffWords =
  '教师|校长|老师|干部|班主任|园长|骨干|教研员|专任|教职工|教职员工|书记|管理人员|保育员|财会|会计|名师|学科带头人|师资|辅导员|工作者|后备|安全员|专干'
const pupilWords =
  '学生|幼儿|儿童|孤儿|大学生|高中|初中|小学|中职|本科|专科|新生|少年|子女|孩子|毕业生|寄宿生|住校生|生活费'
const adultWords =
  '社会培训|家政|电商|企业职工|企业员工|在岗职工|转业军人|退役军人|老年人|学徒|农民|成人|实用技术|农技|劳动力|农村党员|下岗|成教|农民工|居民|市民|老年|新型职业|村民|绿证|社区教育|技术人员|农函大|社区|农业技术|创业'

export const peoples: SubjectRule[] = [
  ...rules('teachers', people, '每百名学生拥有+教师'),
  ...rules('class-size', { ...people, without: '教师|保育员|配备' }, '每班'),
  ...rules('inspections', { ...people, units: ['人次'] }, '出动|执法|督导|检查'),
  ...rules('participants', people, '课后服务|延时服务'),
  ...rules('mentor-pairs', people, '结对|结成|对子|帮扶对子+教师|干部|党员|志愿者'),
  ...rules('salary', { ...people, flow: 'flow' }, '惠及教师|享受教师+补助|津贴|补贴|待遇'),
  ...rules('enrolment', { ...people, flow: 'stock' }, '应返校|实际返校|应到校|实到校|应到|实到'),
  ...rules('class-size', people, '班均|平均班额|最大班额'),
  ...rules('class-size', people, '平均班额|班均人数|班额', '每班学生|平均每班|每班平均'),
  ...rules('other', { ...people, flow: 'stock' }, '校均规模|平均规模|平均学生数|校均学生'),
  ...rules(
    'enrolment',
    { ...people, without: '新生|一年级|七年级|劝返|随迁|残疾|招生|复学' },
    '已入学|实际入学|入学人数|入学',
  ),
  ...rules('population', people, '总人口|人口数|户籍人口|常住人口|人口|服务人口|流动人口'),
  ...rules(
    'population',
    { ...people, without: '入学|在校|就读|在园|入园|培训|扫盲|脱盲|参训|文盲' },
    '适龄儿童|适龄少年|学龄儿童|适龄幼儿|适龄人口|学龄人口|青壮年|丧失学习能力',
  ),
  ...rules(
    'migrant-children',
    people,
    '随迁|进城务工|外来务工|农民工子女|流动人口子女|务工人员子女|外来人口子女|外来子女|务工子女|新市民子女|异地|务工就业',
  ),
  ...rules('migrant-children', { ...people, clause: true }, '随迁子女|进城务工'),
  ...rules('honours', people, '先进集体|先进单位|先进班集体|先进学校|优秀组织|先进班级'),
  ...rules(
    'dropouts',
    { ...people, level: 'compulsory' },
    '辍学|流失|失学|劝返|疑似|复学|控辍|返校|未入学|失辍学|劝学|流失生|厌学',
  ),
  ...rules('party-members', { ...people, flow: 'flow' }, '发展党员|预备党员|入党|转正|新党员'),
  ...rules(
    'party-members',
    people,
    '发展党员|预备党员|党员总数|入党|转正|入党积极分子|现有党员|在职党员|退休党员|党员教师|学生党员|正式党员|新党员|共有党员',
    '党员+支部|党委|总支|在册|名册|现有|发展',
  ),
  ...rules('union-members', people, '会员|入会'),
  ...rules('literacy-training', people, '扫盲|脱盲|巩固提高'),
  ...rules('literacy-training', { ...people, flow: 'stock' }, '文盲'),
  ...rules(
    'employment',
    people,
    '输出劳动力|劳务输出|转移劳动力|就业安置|直接就业|对口就业|带动就业|实现就业|转移就业|劳动力转移|转移输出|安置|推荐就业|上岗就业|再就业|输送|就业',
  ),
  ...rules(
    'adult-training',
    people,
    `培训|参训|学员|受训|参加学习|参与学习|学习+${adultWords}`,
    `${adultWords}+培训|参训|学员`,
    '老年学员|参与社区教育',
  ),
  ...rules('police-patrols', people, '民警护学|民警|警察|保安|执勤|护学|交警|协警|安保|巡逻|辅警|警力|保安员|护校'),
  ...rules(
    'cases',
    people,
    '党纪处分|政务处分|处分|查处|问责|通报批评|批评教育|责令检查|行政处罚|违规|违纪|立案|约谈|诫勉|免职|追责|辞退|解聘|开除|受处分|提醒谈话|责任人',
    '处理+人|违',
  ),
  ...rules(
    'salary',
    { ...people, flow: 'flow' },
    '津贴|生活补助|补贴|绩效工资+教师|教职工|班主任|校长',
    '享受补助|享受津贴|享受补贴+教师|教职工|班主任|校长',
  ),
  ...rules(
    'aid-people',
    people,
    '患大病|大病|互助金|医疗互助|奖助学金|获助|受资助|困难职工|单亲|失独|享受资助|减免学费|助学贷款|圆梦|微心愿|资助|受助|助学金|救助|免除|减免|贫困学生|贫困生|困难学生|建档立卡|奖学金|助学|特困|营养改善|营养餐|教育券|雨露|生源地|助学贷款|慰问|困难教师|困难教职工|送温暖|奖助|免费教科书|寄宿生生活|免学费|患病|帮困|贫困家庭',
    `享受|补助|惠及|受益|爱心|帮扶+${pupilWords}|困难|贫困`,
    '结对帮扶+困难|贫困|留守',
  ),
  ...rules(
    'aid-people',
    { ...people, section: '助学|资助|贫困|两免|扶贫|帮困|救助' },
    `${pupilWords}+奖励|发放|助学金|资助`,
  ),
  ...rules('aid-people', { ...people, section: '助学|资助|贫困|两免|扶贫|帮困|救助' }, `${pupilWords}|奖励|残疾`),
  ...rules('mentor-pairs', inClause, '师徒|青蓝|师带徒|拜师|徒弟|帮带'),
  ...rules('mentor-pairs', people, `结对|结成|导师|结对帮扶+${staffWords}|青年`),
  ...rules('left-behind-children', people, '留守'),
  ...rules(
    'disabled-children',
    people,
    '重度残疾|残疾|三残|残障|送教上门|送教|智障|随班就读|聋哑|听障|视障|自闭|盲童|特殊学生|特殊儿童|残儿',
  ),
  ...rules(
    'teacher-recruits',
    people,
    `招聘|引进|招录|录用|选聘|特岗|新进|入编|招考|招募|考录|新招|公开选拔|公招|新录用|新聘|补充+${staffWords}|研究生|人才|毕业生|幼师|特岗|师范|名额`,
    '新增教师|新教师招聘|特岗教师|公费师范生|代课教师|高层次人才|紧缺学科教师|银龄|银龄讲学|聘用教师|补充教师|新任教师|招教',
  ),
  ...rules('other', people, '技能鉴定|绿色证书|职业资格证|技能证书|取得证书|等级证书'),
  ...rules('teacher-recruits', { ...inClause }, `招聘|招考+${staffWords}|研究生`),
  ...rules(
    'exam-result',
    people,
    '被高校录取|考上|升学|升入|达线|过线|中考参考|高考报名|中考报名|体育特长生|艺术类|升入高中|升入本科|考取|考入|上线|录取|一本|二本|重点大学|清华|北大|状元|升入|被录取|高分|特优|双一流|985|211|高考参考|参加高考|参加中考|参考|报考|考生|分以上|高分段',
  ),
  ...rules(
    'training-people',
    people,
    `集中培训|线上培训|网络研修|岗前培训|培训|研修|国培|省培|跟岗|进修|参训|轮训|继续教育|外出学习|学历提升|在读|培养对象|影子|集训|考察学习|听课学习|高研|岗前|送培|论坛|观摩学习+${staffWords}|人次|选派|组织|参加|名校长|参训|外派`,
  ),
  ...rules('training-people', inClause, `影子培训|培训活动|大练兵|培训班|研修班|论坛|专题培训+${staffWords}`),
  ...rules(
    'teacher-exchange',
    people,
    `交流|轮岗|支教|调动|选派|挂职|走教|下派|派出|互派|轮换|交流轮岗+${staffWords}|支教`,
  ),
  ...rules('teacher-exchange', people, '担任+选派|选拔|派', '任教+选派|到|赴|支教'),
  ...rules('teacher-exchange', inClause, '交流轮岗|支教|轮岗交流'),
  ...rules(
    'representatives',
    people,
    '专职督学|专兼职督学|责任督学|视导员|挂牌督学|社会监督员|师德监督员|评议代表|监督员|人大代表|政协委员|党代表|教代会代表|评议员|督学|校外辅导员|法制副校长|法治副校长|家长代表|行风评议代表|责任督学|兼职督学|听证代表|义务监督|特约|家委会',
    '代表+聘|大会|教代会|当选|评议|委员',
  ),
  ...rules(
    'awards-people',
    people,
    '获表彰|受表彰|受到表彰|获评|获得|立功|入选|市级名师|省级名师|标兵|获奖|荣获|评为|表彰|称号|先进个人|优秀校长|优秀教师|优秀班主任|优秀学生|优秀党员|先进工作者|一等奖|二等奖|三等奖|特等奖|之星|标兵|新秀|模范|能手|嘉奖|授予|受奖|受表彰|劳模|十佳|百佳|最美|记功|三好|美德少年|好少年|被评|评出|金奖|银奖|铜奖|冠军|等次奖|优秀个人|优秀辅导员|荣誉|奖励教师|获县|获市|获省|获国|打破',
    `骨干教师|学科带头人|名师|特级教师|带头人|师德|教坛|优秀+评选|评|获|表彰|认定|命名|授予|推荐|被|奖`,
    '获|奖励|认定|命名|受到|评+奖|优|级|彰|号|名师|称|带头人|骨干',
  ),
  ...rules('awards-people', inClause, '荣获|获奖|获得一等奖|作品获|征文作品|演讲作品'),
  ...rules('complaints', people, '群众来访|来访群众|来信来访|信访|上访|投诉|举报|热线|越级访|集体访'),
  ...rules('visits', people, '到校调研|下校调研|调研|到校|下校|入校|家访|走访|来访|探望|接访'),
  ...rules('inspections', people, '执法人员|检查人员|出动'),
  ...rules('publicity', people, '宣传教育|宣讲|受众|宣传'),
  ...rules('accidents', { ...people, without: '防溺水|预防|演练|教育|宣传' }, '溺水|伤亡|死亡|受伤|事故|中毒'),
  ...rules('fees', people, '涉及+收费|退费|清退'),
  ...rules('graduates', people, '毕业生|毕业|结业|应届|毕业班学生'),
  ...rules(
    'new-entrants',
    people,
    '招生计划|录取新生|一年级招生|七年级新生|高一新生|招生|招收|新生|起始年级|新入学|新招|报名人数|一年级新生|入学新生|转入|定向',
  ),
  ...rules('party-members', people, '党员+名|干部'),
  ...rules(
    'participants',
    people,
    '军训|研学|夏令营|受教育学生|观影|观展|疗休养|疗养|观摩|接待|体检|参加活动|服务|受益群众|参加|参与|参赛|听取|观看|选手|参赛人员|到会|与会|志愿者|报名|参会|参评|出席|聆听|队员|观众|参展|登台|演员|一行|参演|运动员|相聚|家长|应聘|与会人员|参观|唱红歌|代表队|受教育|师生|赴市参赛|诵读|社团|开展|团员|少先队员|演讲|展演',
  ),
  ...rules('training-people', people, '培训|参训|学员|研修|轮训|进修'),
  ...rules('training-people', { ...people, units: ['人次'] }, '受益教师|教师|校长|老师+培训|送教|研修|讲座|示范|惠及'),
  ...rules('participants', { ...people, units: ['人次'] }, '学生|师生|群众|家长|居民|听众|观众|教师'),
  ...rules('teachers', { ...people, without: '领导|校长|教职工' }, '职称+教师'),
  ...rules(
    'staff',
    people,
    '教职工编制|教职工|教职员工|职工|空编|缺编|超编|退休|离退休|临聘|编制|在编|校级|校领导|中层|领导班子|校长|副校长|园长|保育员|职员|工勤|后备干部|机关|教工|工作人员|校医|炊事|宿管|行政人员|教辅|班子成员|书记|职称|干部',
  ),
  ...rules(
    'teachers',
    people,
    '专任教师|专职教师|教师|老师|师资|骨干|名师|双师型|任课|班主任|特级教师|学科带头人|教练|幼师|外教|导师|教练员|教研员',
  ),
  ...rules('staff', people, '在职|在岗|领导'),
  ...rules(
    'enrolment',
    people,
    '在校学生|在校生|学生|幼儿|在园|儿童|在读|就读|寄宿|住校|入托|生源|在校|少年|孩子|住宿生|人数|小学|初中|高中|中职|普高|职高',
  ),
  ...rules('party-members', people, '党员'),
  ...rules('participants', { ...inClause }, '参加|参与|参赛'),
  ...rules('enrolment', people, '小学|初中|高中'),
]
