/**
 * What the last morpheme of a noun says where no other word of its phrase decides: 实验室管理员93名 are staff, 蒸饭柜46台 a thing
 * that the list of indicators has no word for, 新建科技馆2座 a building. Each office counts things that no list of nouns has.
 */
import type { SubjectRule } from '@youju/model'
import { rules } from './rule.ts'

const people = { groups: ['people'] as SubjectRule['groups'], ends: true }
const thing = { groups: ['things', 'places', 'times'] as SubjectRule['groups'], ends: true }
const built =
  '新建|改建|扩建|改扩建|新修|修建|重建|建成|建设|翻修|维修|改造|修缮|兴建|迁建|加固|动工|竣工|开工|完工|翻新|续建|在建'

export const personHeads: SubjectRule[] = [
  ...rules('other', { ...people, flow: 'stock', without: '参加|参与' }, '团员|少先队员|测试员|评审专家|专家'),
  ...rules(
    'staff',
    { ...people, flow: 'stock', without: '成员|参加|参与|抽调|组织|处理|责任人员' },
    '员|厨师|营养师|治疗师|咨询师|护工|电工|保洁工|临时工|清洁工|炊事工|护士|会计|出纳',
  ),
  ...rules('population', people, '务工人员|流动人员|外来人员|返乡人员|常住人员'),
  ...rules('participants', people, '队员|者|选手|观众|听众'),
]

export const thingHeads: SubjectRule[] = [
  ...rules(
    'projects',
    { ends: true, units: ['个', '座', '栋', '幢', '处', '片', '块', '口', '条', '道', '间'] },
    `房|楼|馆|场|池|棚|亭|厕|廊|站|舍|堂|井|塔|墙|场地|大门|卫生间+${built}`,
  ),
  ...rules(
    'other',
    { ...thing, flow: 'stock' },
    // what is bought and stands in rooms
    '器|机|仪|柜|箱|灯|盆|桶|椅|凳|桌|架|车|琴|鼓|板|牌|杆|网|锁|泵|炉|灶|锅|秤|镜|屏|叉|棍|帽|毯|绳|垫|柱|栏|盒|瓶|窗|玩具|教具|用具|器材|器械|设备|设施|装置|系统|软件|仪器|耗材|药品|试剂|标本|模型|滑梯|积木|空调|冰箱|电视|音响|担架|轮椅|手电|标志|标线',
    // rooms and places
    '室|房|厅|馆|站|站点|活动区|功能区|休息区|种植区|展示区|角|廊|位|通道|线路|池|窗口|橱窗|消防站|驿站|小屋|书吧|园地|广场|舞台|楼|平台|基地',
    // bodies
    '组|队|团|乐团|社|部|科室|股室|委员会|协会|分会|组织|支部|党委|党总支|团委|公司|企业|供应商|工厂|商户|银行|医院|单位|机构|大队|中队|工作室',
    '岗位|学位|餐位|座位|蹲位|水龙头|喷头|路灯|斑马线|减速带',
  ),
  ...rules(
    'other',
    thing,
    // papers and works
    '档案|卷|证|表|图|照片|光盘|文件|制度|方案|台账|章程|规程|预案|细则|教案|试卷|试题|作品|稿件|读后感|心得|清单|权责清单|画册|节目|舞蹈|歌曲|案例|软件|专利|微课|课件|资源',
    '问题|短板|原因|树|树木|花卉|苗木|品种|纪录',
  ),
]

const ofUnits = (units: string): Pick<SubjectRule, 'units'> => ({ units: units.split(' ') })

/** What was done to things of whatever kind: 暂扣面包车3辆, 检查街面招牌1260块. Tried behind all rules that know the thing. */
export const thingDeeds: SubjectRule[] = [
  ...rules(
    'cases',
    { ...ofUnits('个 家 辆 处 起 件 台 部 块 条 例 所 宗 次') },
    '暂扣|查扣|罚没|没收|吊销|曝光|查获|列入不良|黑名单',
  ),
  ...rules('inspections', { ...ofUnits('个 家 间 块 栋 幢 辆 台 部 条 具') }, '检查|抽查|检测|查验|核查|抽检'),
  ...rules('inspections', { ...ofUnits('次 轮 遍') }, '审计|抽审|路查|路检|比对'),
  ...rules('donation', { groups: ['things'] }, '捐赠|捐献|捐助|赠送|获赠|受赠|募集'),
  ...rules('opinions', { ...ofUnits('条 件 个 份 项') }, '征求|采纳'),
]
