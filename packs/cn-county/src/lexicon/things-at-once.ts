/** Things that one word tells, whatever else their phrase says: 摄像头, 宣传车, 联系册. Tried before all other rules of things. */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const ofUnits = (units: string): Pick<SubjectRule, 'units'> => ({ units: units.split(' ') })

const rooms =
  '实验室 功能室 功能教室 专用教室 音乐教室 美术教室 录播教室 计算机教室 图书室 阅览室 标准化实验室 仪器室'.split(' ')
/** 新建实验室26间 are works, 建成训练室14间 a thing that is there. */
const roomsBuilt = ['新建', '改建', '扩建', '装修', '改造', '翻新']
  .flatMap((verb) => rooms.map((room) => verb + room))
  .join('|')

export const thingsAtOnce: SubjectRule[] = [
  ...rules('complaints', ofUnits('批 批次 件 次'), '受理来访|受理来信|来信来访|群众来访'),
  ...rules('projects', ofUnits('间 个'), roomsBuilt),
  ...rules('inspections', { ...ofUnits('个 家 所'), without: '隐患|问题' }, '责令整改|责令限期整改|责令停业'),
  ...rules('visits', { ...ofUnits('所'), without: '检查|督查|督导|评估|排查|抽查|视导' }, '深入|走进'),
  ...rules('other', { ...ofUnits('项 个 件') }, '议题|党建议题|研究事项'),
  ...rules('projects', { ...ofUnits('个 项 处') }, '竣工验收|完工验收|通过验收+竣工|工程|项目|造价|开工|在建'),
  ...rules('projects', { ...ofUnits('项') }, '为民办实事|民生实事|为民办实事项目|民生实事项目'),
  ...rules(
    'inspections',
    { ...ofUnits('所 家 园'), section: '督导|评估|检查|督查', without: '通过|创建|迎接|接受|合格' },
    '评估|抽查|督导',
  ),
  ...rules('training-institutions', { ...ofUnits('家 个 所'), flow: 'flow' }, '年检|通过+培训学校|培训机构'),
  ...rules('schools', { ...ofUnits('所 家 个'), flow: 'flow' }, '年检'),
  ...rules(
    'cases',
    { ...ofUnits('个 处 家 起') },
    '摊点|摊贩|流动摊点|占道摊点|流动摊贩|无证摊点|无证摊贩+取缔|查处|清理',
  ),
  ...rules(
    'training-institutions',
    { ...ofUnits('家 个'), section: '校外培训|培训机构|双减' },
    '注销|转非学科|转非|监管|资金监管|压减|保留',
  ),
  ...rules('cases', { ...ofUnits('起 例') }, '无证办学|违规办学|变异培训|违规培训|违规补课'),
  ...rules('inspections', { ...ofUnits('家 个 处') }, '门店|店铺|商铺|小卖部|小餐桌|食品店+检查|排查|抽查|巡查'),
  ...rules('honours', { ...ofUnits('所'), section: '示范校创建|示范学校创建|创先争优' }, '示范校|示范学校'),
  ...rules(
    'other',
    { ...ofUnits('套 个 台 处 路 部 '), flow: 'stock' },
    '监控|摄像头|探头|安防监控|监控探头|监控系统|监控摄像头|一键报警|报警装置',
  ),
  ...rules('cases', { ...ofUnits('辆 台 部') }, '车辆|校车|面包车|三轮车|接送车辆|车+查扣|查处|取缔'),
  ...rules('cases', { ...ofUnits('辆 台 部') }, '违规接送|非法营运|违规车辆|查扣|黑校车'),
  ...rules('training-sessions', { ...ofUnits('期 个 次 班') }, '技术班|实用技术班|学习班|补习班'),
  ...rules('school-pairs', { ...ofUnits('对 所'), flow: 'stock' }, '结对学校|学校结对|园所结对|城乡学校结对'),
  ...rules('mentor-pairs', { ...ofUnits('对') }, '青蓝|结对'),
  ...rules(
    'other',
    { ...ofUnits('次 期 场 批次 轮'), flow: 'flow' },
    '统考|期中统考|期末统考|摸底考试|期中考试|期末考试|国家教育考试|模拟考试|水平测试|测试|模拟考|月考|组考|全国统考|联考+组织|举行|举办|开考|开展|考试|参加',
  ),
  ...rules('other', { ...ofUnits('节 节次 课时'), flow: 'flow' }, '听课|评课|推门听课|听评课'),
  ...rules('other', { ...ofUnits('个 处 间 '), flow: 'flow' }, '考点|考场'),
  ...rules('visits', { ...ofUnits('次 课时 课次 人次 ') }, '送教上门|上门送教|送教+残疾|上门|每生|每名|每人|重度|孩子'),
  ...rules(
    'projects',
    { ...ofUnits('间 个') },
    '新建录播教室|新建智慧教室|新建计算机教室|新建多媒体教室|新建功能教室|新建功能室|新建实验室|新建心理咨询室|建设录播教室|建设智慧教室|建设计算机教室|建设多媒体教室|建设功能教室|建设功能室|建设实验室|建设心理咨询室|建成录播教室|建成智慧教室|建成计算机教室|建成多媒体教室|建成功能教室|建成功能室|建成实验室|建成心理咨询室',
  ),
  ...rules(
    'other',
    { ...ofUnits('个 处 所'), flow: 'stock' },
    '留守儿童之家|留守儿童活动室|留守儿童活动站|关爱站|关爱之家',
  ),
  ...rules('other', { ...ofUnits('条 部'), flow: 'stock' }, '心理热线|热线电话|咨询热线|热线|咨询电话'),
  ...rules('activities', { ...ofUnits('次 节 场 课时') }, '授课|讲课'),
  ...rules('other', { ...ofUnits('次 场 轮'), flow: 'flow' }, '月考|模拟考试|统测|期末考试|期中考试|期末统测|质量检测'),
  ...rules('other', { ...ofUnits('次 条 件 个 册次'), flow: 'flow' }, '报修|维修|上门维修|修复|上传资源|上传|借阅'),
  ...rules('other', { ...ofUnits('件 份 个') }, '电脑制作|电脑作品|收到作品|征集作品|参赛作品'),
  ...rules(
    'inspections',
    { ...ofUnits('本 份 册 篇') },
    '教案|作业|备课本|作业本|档案|台账|账目|凭证+检查|抽查|批阅|查阅',
  ),
  ...rules('other', { ...ofUnits('门') }, '校本教材|教材|校本课程|课程|选修课'),
  ...rules('other', { ...ofUnits('个 家 处'), flow: 'stock' }, '校外实训基地|校外实习基地|校外实习|校外实训'),
  ...rules('ict-coverage', { ...ofUnits('套 台') }, '班班通”设备|班班通设备|多媒体教学设备'),
  ...rules('publicity', { ...ofUnits('期') }, '简报|工作简报|督导简报|招考简报+编印|印发|编发|刊发|编写'),
  // 对教师举办专题讲座15场 where teachers are trained; elsewhere a talk is an activity
  ...rules(
    'training-sessions',
    { ...ofUnits('场 次 期 讲'), section: '教师培训|培训|研修|进修|送教' },
    '专题讲座|专家讲座|学术讲座',
  ),
  ...rules('training-institutions', { ...ofUnits('家 所 个') }, '白名单|黑名单+公布|机构|培训'),
  ...rules('publicity', { ...ofUnits('次') }, '公布|公示'),
  ...rules('activities', { ...ofUnits('次 场') }, '联谊会|分享会|诵读会|故事会|音乐会|趣味运动会|诗会'),
  ...rules(
    'cases',
    { ...ofUnits('家 个 处 所 件 起'), without: '检查|监督|巡查' },
    '网吧|游戏厅|电子游戏室|行政复议|行政诉讼',
  ),
  ...rules('inspections', { ...ofUnits('辆 台') }, '检查|排查|停运|查验+校车|车辆'),
  ...rules('surveys', { ...ofUnits('份 张 '), clause: true }, '问卷|测评表|调查表'),
  ...rules('surveys', { ...ofUnits('份 张 ') }, '回执'),
  ...rules(
    'projects',
    { ...ofUnits('间 栋 幢') },
    '教室|宿舍|寝室|用房|平房|校舍|房屋|办公室|伙房|厨房|餐厅+粉刷|维修|改造|新建|修建|翻修|翻新|重建|加固|改建|扩建|续建',
  ),
  ...rules('activities', { ...ofUnits('次 场 ') }, '国旗下讲话|国旗下演讲|义务劳动|公益劳动|社会实践'),
  ...rules('inspections', { ...ofUnits('份 篇 本 条') }, '督导记录|督学日志|督导日志|检查记录|巡查记录|督查记录'),
  ...rules(
    'other',
    { ...ofUnits('个 名 '), flow: 'stock' },
    '教职工编制|教师编制|事业编制|核定编制|中小学编制|编制|空编',
  ),
  ...rules('other', { ...ofUnits('大') }, '工程|行动|计划|专项'),
  ...rules(
    'schools',
    { ...ofUnits('所 家'), flow: 'flow' },
    '取缔无证幼儿园|取缔无证园|关停无证幼儿园|关停无证园|取缔黑园|无证幼儿园|无证园|黑园',
  ),
  ...rules('other', { ...ofUnits('次'), flow: 'flow' }, '体检|消毒|筛查|洗手'),
  ...rules('other', { ...ofUnits('次 人次 条'), flow: 'flow' }, '点击量|阅读量|浏览量|播放量|访问量|点赞'),
  ...rules('other', { ...ofUnits('本 份 册 个 张') }, '联系册|联系卡|成长档案|成长记录'),
  ...rules(
    'other',
    { ...ofUnits('件 套 根 把 个 副 条') },
    '警棍|钢叉|防护器材|防暴|盾牌|安防器材|安保器材|安保器械|防护用品|减速带|隔离墩',
  ),
  ...rules('other', { ...ofUnits('个 盏 只 处') }, '喷头|水龙头|洗手池|路灯|垃圾桶|垃圾箱|饮水机'),
  ...rules('hazards', { ...ofUnits('处 个 家 起') }, '占道经营|流动摊贩|游商|流动商贩'),
  ...rules('cases', { ...ofUnits('条 件 个') }, '问题线索|违纪线索'),
  ...rules('visits', { ...ofUnits('次 人次 趟') }, '上门做工作|上门劝学|上门动员|上门劝返'),
  ...rules('inspections', { ...ofUnits('次 遍') }, '晨检|晨午检|食堂监督|监督检查|监督'),
  ...rules('training-sessions', { ...ofUnits('次 场 期 场次') }, '实用技术讲座|技术讲座|农技讲座'),
  ...rules('honours', { ...ofUnits('张 本 份 面 个') }, '奖状|荣誉证书|锦旗'),
  ...rules('housing', { ...ofUnits('户') }, '入住'),
  ...rules(
    'other',
    { ...ofUnits('个 支') },
    '检查组|督查组|督导组|评估组|工作专班|专班|巡察组|调研组|联合检查组|专项检查组|联合督查组|检查小组|督查小组|督导小组|督查小组|工作小组|送教小组|帮扶小组|宣传小组|宣讲小组|联合工作组|专家组|责任区|督学责任区|督导责任区',
  ),
  ...rules(
    'donation',
    { ...ofUnits('个 套 件 份 双 箱 台 床 本 册') },
    '校服|书包|文具|棉衣|棉被|衣服|体育用品|学习用品|保暖+送来|送去|捐|赠|爱心',
  ),
  ...rules('publicity', { ...ofUnits('台次 辆次 辆 台 车次') }, '宣传车'),
  ...rules(
    'cases',
    { ...ofUnits('起 例 件 人 家 所') },
    '兼职补课|校外补课|违规补课|违规办班|违规办学|无证办园|违规招生',
  ),
]
