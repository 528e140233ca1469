/**
 * Things that the offices of a county count, one office after the other: by what is done with them (党课 are activities, 举报电话
 * complaints), or such as the list of indicators has no place for.
 */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const ofUnits = (units: string): Pick<SubjectRule, 'units'> => ({ units: units.split(' ') })
const piece = {
  flow: 'stock' as const,
  ...ofUnits('个 处 间 套 台 件 只 把 具 副 块 张 盏 根 条 组 辆 架 部 箱 瓶 盒 支 面 顶 床 座 口 份 项'),
}
const paper = ofUnits('份 件 卷 册 本 张 页 盒 个 项 条 套 种 篇 期 盘 幅')
const done = ofUnits('次 人次 场 期 批次 批 个 件 项 笔 单 例 轮 节 课时 科次 册次 剂次 台次 份')

export const officeThings: SubjectRule[] = [
  ...rules(
    'donation',
    ofUnits('册 本 套 件 份 台 个'),
    '捐赠图书|捐书|赠书|受赠图书|捐赠书籍|捐赠校服|捐赠设备|捐赠物资',
  ),
  // equipment and logistics
  ...rules(
    'other',
    { ...ofUnits('个 支'), without: '优秀社团|评' },
    '社团|学生社团|兴趣小组|活动区|区角|监督岗|示范岗',
  ),
  ...rules(
    'other',
    { ...done, flow: 'flow' },
    '报废|处置资产|调拨|配送|维护保养|保养|上门服务|技术服务|故障处理|处理故障',
  ),
  ...rules('housing', ofUnits('张 个 铺 组'), '床铺'),
  // health room
  ...rules(
    'other',
    piece,
    '急救箱|药箱|担架|血压计|体重秤|体温计|测温枪|额温枪|口罩|消毒液|洗手液|防护服|隔离室|观察室|留观室|诊察床',
  ),
  ...rules(
    'other',
    { ...done, flow: 'flow' },
    '传染病|诺如|水痘|手足口|流感|聚集性疫情|预防接种证|接种证|健康档案|校园消杀|消杀',
  ),
  // sports and arts
  ...rules(
    'other',
    { ...ofUnits('支 个'), without: '参赛|参加|比赛|组队参|决赛' },
    '足球队|篮球队|排球队|田径队|乒乓球队|运动队|校队|合唱团|合唱队|民乐团|管乐团|乐团|舞蹈队|舞蹈团|鼓号队|腰鼓队|龙狮队|武术队|艺术团|文艺队|志愿服务队|服务队|宣讲队|应急队|救援队|义务消防队',
  ),
  ...rules('other', { ...ofUnits('项 个 次 人次') }, '县纪录|市纪录|省纪录|校纪录|纪录|破纪录'),
  ...rules(
    'other',
    { ...ofUnits('个 件 幅 篇 首 部 支'), without: '获奖|荣获|一等奖|二等奖' },
    '选送节目|选送作品|报送节目|报送作品|参演节目|征集作品|收到作品|选送舞蹈|展出作品',
  ),
  ...rules(
    'activities',
    ofUnits('项 个 次 场 届'),
    '赛事|锦标赛|联赛|邀请赛|选拔赛|对抗赛|擂台赛|公开赛|联展|巡展|画展|音乐会|专场演出|惠民演出',
  ),
  // patrols, courses for grown-ups, lessons, grounds
  ...rules('police-patrols', ofUnits('支 个'), '护学队|护学岗|巡河队|巡查队|巡查队伍|巡逻队|护校队'),
  ...rules('literacy-training', ofUnits('个 期 班'), '扫盲班|脱盲班|识字班'),
  ...rules(
    'training-sessions',
    ofUnits('期 个 次 场'),
    '家长学校|夜校|国培项目|“国培”项目|省培项目|“省培”项目|培训项目|国培计划项目|农民夜校',
  ),
  ...rules('activities', ofUnits('次 场'), '健走|健步走|徒步|登山|趣味活动|联欢|棋类|太极'),
  ...rules('other', ofUnits('节 堂'), '诊断课堂|听课|评课|看课|巡课|推门课|随堂听'),
  ...rules('activities', ofUnits('节 课时 次'), '安全课|法治课|健康课|心理课|劳动课|面授|辅导课|主题课|公开课'),
  ...rules(
    'other',
    {
      ...ofUnits('个 块 座 片 处 条'),
      flow: 'stock',
      without: '新建|改建|扩建|改扩建|改造|建设|建成|维修|硬化|塑化|新修|修建|铺设|翻修|重建|项目|工程|投资',
    },
    '运动场|体育馆|游泳池|游泳馆|篮球场|足球场|羽毛球场|操场|环形跑道|乒乓球台',
  ),
  // safety, fire, water
  ...rules(
    'other',
    piece,
    '救生圈|救生杆|救生绳|救生衣|防护栏|防撞柱|防冲撞|硬质隔离|升降柱|安检门|手持金属探测|人脸识别|道闸|门禁|反光背心|头盔|灭火毯|消防水带|消防箱|疏散标志|疏散指示|防火卷帘|漏电保护|充电桩|充电棚',
  ),
  // what is printed and hung up
  ...rules(
    'publicity',
    ofUnits('份 册 本 张'),
    '政策简介|简介|手册|资助手册|宣传册|指南|读本|折页|告知书|温馨提示单|政策解答',
  ),
  ...rules('publicity', ofUnits('篇 条 期 次 件'), '媒体采用|采用|编发|转载|校报|广播稿|稿件'),
  ...rules(
    'publicity',
    ofUnits('块 个 处 张 条 幅 面'),
    '标牌|宣传标牌|防溺水警示牌|警示牌|提示牌|告知牌|宣传展板|宣传橱窗|宣传墙|文化墙|电子屏|标语牌|横幅标语',
  ),
  // dangers and rounds
  ...rules(
    'hazards',
    ofUnits('处 个 项 条 起'),
    '危险水域|隐患点|风险隐患|漏洞|安全漏洞|高危漏洞|火险|欠账隐患|无证摊贩|安全风险',
  ),
  ...rules(
    'inspections',
    ofUnits('次 轮 场 趟 车次 人次 班次'),
    '路查路检|路检路查|路检|联合执法|夜间巡查|错时巡查|护校巡逻|明查暗访|明察暗访|四不两直|回头看|体检式排查|集中整治|净网行动',
  ),
  // school buses
  ...rules('other', ofUnits('辆 条 个 台 处'), '专用校车|运营线路|行车线路|停靠站点|停靠点|乘车点|校车线路|接送站'),
  ...rules(
    'cases',
    { ...ofUnits('起 例 次 件 辆') },
    '超员|超速|无证驾驶|非法接送|违法行为|交通违法|疲劳驾驶|违规停车',
  ),
  // canteens and nutrition
  ...rules(
    'other',
    { ...ofUnits('家 个 所 户'), without: '检查|抽查|排查|督查|检测|整改' },
    '供货商|供应商|配送企业|供餐企业|配餐企业|合作社|供货企业|经营户|投标企业|合作企业|运营公司|保险公司|施工单位|监理单位|代理机构',
  ),
  ...rules('publicity', { ...ofUnits('期 次 块 份 个 条') }, '公示栏|张贴公示|公示公告|食谱公示|财务公示|校务公开栏'),
  ...rules('meetings', ofUnits('次 场'), '膳食委员会|膳委会|伙食委员会|家委会会议|联席会|恳谈会|圆桌会'),
  ...rules(
    'hazards',
    { ...ofUnits('个 处 条 项 件'), section: '安全|食品|消防|隐患|校舍|综治|防溺水' },
    '发现问题|查找问题|查出问题|问题',
  ),
  ...rules(
    'hazards',
    { ...ofUnits('个 处 条 项 件') },
    '发现问题|查找问题|查出问题+安全检查|食堂|食品|校舍|校车|消防|隐患|安全专项',
  ),
  // archives
  ...rules(
    'other',
    { ...paper, flow: 'stock' },
    '文书档案|会计档案|人事档案|学籍档案|基建档案|声像档案|实物档案|照片档案|干部档案|档案盒|案卷|卷宗|凭证|账簿|归档材料|归档文件|台账|台帐|名册|资料归档',
  ),
  ...rules(
    'other',
    { ...paper, flow: 'flow' },
    '学历证明|学籍证明|在读证明|毕业证明|结业证书|毕业证书|合格证书|培训证书|职业资格证书|准考证|成绩单|聘书|教师资格证书|不动产权证|土地使用证|产权证|许可证|健康证',
  ),
  // library
  ...rules('other', { ...ofUnits('册次 人次 次'), flow: 'flow' }, '外借|借阅|借书|还书|流通|图书漂流|借还'),
  ...rules('books', ofUnits('种 份 册 本 类 万册'), '订阅报刊|订购报刊|报刊|期刊|杂志|电子图书|工具书|剔旧|剔除图书'),
  // computers and networks
  ...rules(
    'ict-coverage',
    { ...ofUnits('所 个 校 家') },
    '接入学校|联网学校|接入教育网|接入城域网|上线学校|覆盖网络|开通网络|接入平台',
  ),
  ...rules(
    'other',
    { ...ofUnits('个 节 件 条 套 份 次 部 门'), without: '获奖|获|一等奖|评' },
    '微课|课件|教学资源|数字资源|资源包|教学视频|题库|试题|应用系统|信息系统|域名|邮箱账号|服务器',
  ),
  // procurement
  ...rules(
    'other',
    { ...ofUnits('批次 项 次 个 批 单 宗') },
    '政府采购|公开招标|竞争性磋商|竞争性谈判|询价|单一来源|框架协议采购|采购项目|采购计划|招标项目|开标|评标',
  ),
  ...rules(
    'complaints',
    { ...ofUnits('件 起 次 个') },
    '质疑|质疑函|异议|申诉|诉求|咨询电话|工单|网民留言|书记信箱|县长信箱',
  ),
  // land and property
  ...rules(
    'other',
    { ...ofUnits('处 所 个 宗 块'), without: '改建|新建|建成|改造|改办' },
    '闲置校舍|闲置校园|闲置校产|闲置资产|撤并校产|出租|出借|移交村',
  ),
  // audits
  ...rules(
    'inspections',
    { ...ofUnits('份 个 项 次 期 本') },
    '审计报告|审计意见|审计决定书|结算审计|决算审计|内部审计|财务检查|账务检查|督查通报|督查专报|整改函|提醒函|督办通知',
  ),
  ...rules('cases', { ...ofUnits('条 件 个 起') }, '移送线索|移交线索|线索移送|问题线索|违规线索|举报线索|受理案件'),
  // what is looked through, villages looked after
  ...rules('inspections', { ...ofUnits('份 本 册') }, '查阅资料|查阅档案|查阅台账|查看资料'),
  ...rules('villages', ofUnits('个'), '联系村|包联村|帮扶村|驻村|驻村点'),
  ...rules('other', { ...ofUnits('条 份 个 件') }, '学籍信息|问题学籍|学籍档案|信息|数据+审核|核对|比对|清理'),
  // complaints and law
  ...rules('visits', { ...ofUnits('次 批 场 天') }, '领导接访|带案下访|下访|约访|领导下访|局长接待日|包案走访'),
  ...rules(
    'other',
    { ...ofUnits('件 项 个 条 次'), flow: 'flow' },
    '行政许可|行政审批|政务服务事项|公共服务事项|依申请公开|权责事项|权责清单|权力清单|合法性审查|规范性文件|办件|网办件|即办件',
  ),
  // party, union, youth league
  ...rules(
    'honours',
    { ...ofUnits('个 支 家 名 所') },
    '五星级|四星级|三星级|二星级|一星级|示范党支部|先进党支部|五好党支部|党建品牌|党建示范点|优秀中队|优秀大队|优秀少先队集体|先进团支部|五四红旗团|“五好”|五好关工委|优秀团支部|先进中队|文明班级|文明寝室|文明宿舍|优秀社团|优秀集体|优秀组织+评|创|获|命名|表彰|授',
  ),
  ...rules(
    'other',
    { ...ofUnits('个 支 处 间'), flow: 'stock' },
    '团组织|团支部|团总支|团委|少先队大队|大队|中队|小队|红领巾广播站|广播站|队室|少先队活动室|妇委会|基层妇联|女职工委员会|关工委|老年协会|老干部活动室|党员活动室|党建阵地|母婴室|妈妈小屋|爱心屋',
  ),
  ...rules(
    'activities',
    { ...ofUnits('次 场 节 堂 期') },
    '讲党课|上党课|党课|主题党课|主题队会|队会|队日|团课|主题团日|入队仪式|升旗仪式|成人礼|毕业典礼|开学典礼|同课异构|研讨课|展示课|汇报课|说课|磨课|教学沙龙|读书会|报告会|故事会|义卖|义演',
  ),
  ...rules('meetings', { ...ofUnits('所 校 家 个') }, '召开教代会|召开教职工大会|召开职代会'),
  // examinations and language
  ...rules('participants', { ...ofUnits('科次 人次') }, '报考|自考|自学考试'),
  ...rules('other', { ...ofUnits('次 场 批次 期 轮') }, '普通话测试|水平测试|汉字应用水平|统一考试|招聘笔试'),
  ...rules('cases', { ...ofUnits('处 条 个 起 件 块') }, '不规范用字|错别字|用字不规范|虚假广告|虚假宣传|虚假招生'),
  // model schools
  ...rules(
    'honours',
    { ...ofUnits('所 个 家') },
    '示范校|示范学校|特色校|特色学校|文明校园|平安校园|绿色学校|书香校园|花园学校|标杆校|先进校|传统校|示范幼儿园+创建|创成|建成|获评|评为|命名|授予|认定|荣获|被评',
  ),
  // what was taken away, journeys, visits, kinds of works
  ...rules('cases', ofUnits('册 本 份 张 盘'), '收缴|没收|查缴'),
  ...rules('activities', ofUnits('批次 批'), '研学|社会实践|夏令营|实践活动|参观'),
  ...rules('visits', ofUnits('次 轮 趟 遍'), '进村入户|入户走访|入户动员|上门动员|上门走访'),
  ...rules('projects', ofUnits('个 项 处'), '校舍类|运动场类|食堂类|厕所类|设备类|附属设施类|校舍建设类|设备购置类'),
  // special education
  ...rules(
    'visits',
    { ...ofUnits('节 课时 次 人次 节次') },
    '送教课时|送教服务|送康复|康复上门|巡回指导|入户送教|送教到家|送教入户',
  ),
  // what a county has beside its schools
  ...rules(
    'other',
    { ...ofUnits('个 处 所'), flow: 'stock' },
    '分中心|研修中心|研训中心|服务中心|卫生机构|卫生室|文化礼堂|文化站|公共图书馆|博物馆|体育场地',
  ),
  ...rules('other', { ...ofUnits('张 个') }, '床位|新增床位+医院|医疗|卫生机构|养老'),
  // building
  ...rules(
    'projects',
    { ...ofUnits('个 项 处 栋 幢') },
    '竣工验收|通过验收项目|完工验收|完成验收+项目|工程|开工|基建|建设|改造',
  ),
  // poverty and villages
  ...rules('other', { ...ofUnits('个 家 处') }, '扶贫车间|农家书屋|合作社|家庭农场|新品种|示范点|联系点|帮扶点'),
  // schools in pairs
  ...rules(
    'school-pairs',
    { ...ofUnits('对') },
    '校结对|校际结对|园际结对|城乡校|校校结对|园园结对|学校结成|姊妹校|手拉手学校|结对学校',
  ),
]
