/**
 * What a figure can be whoever reports it, and what two figures can be to each other: wide enough for the smallest village
 * school and the largest county town, narrow enough for a 万 too many, a lost point or a lost digit.
 */
import type { Label, Lexicon } from '@youju/model'

type Limit = Lexicon['limits'][number]
const name = (zh: string, en: string): Label => ({ zh, en })

/** Money named after a standard and paid out as a whole: 拨付生均公用经费863万元. */
const FUND =
  '(?:拨付|拨入|下达|落实|安排|投入|支出|发放|补助|补足|到位|争取|划拨|核拨|预拨).*(?:人均|生均)[\\u4e00-\\u9fff]{2,8}$'
const perPupil = (limit: Omit<Limit, 'name'>): Limit => ({
  ...limit,
  name: name('生均', 'amount per pupil'),
  without: FUND,
})

/** A rate with its number right behind it: no step, and no other figure of the clause. */
const rate = (words: string, least: number): Limit => ({
  ...{ name: name('这类比率', 'rate of this kind'), kinds: ['share'], least },
  words: `(?:${words})(?:为|达到|达)*$`,
  without: '不|未|非(?!文盲)',
})

export const limits: Lexicon['limits'] = [
  {
    name: name('每平方米', 'price per square metre'),
    kinds: ['money'],
    words: '每平方米[\\u4e00-\\u9fff]{0,6}$',
    most: 100_000,
  },
  {
    name: name('人均', 'amount per person'),
    kinds: ['money'],
    units: ['元/人', '元/生', '元/人·年', '元/生·年'],
    most: 2_000_000,
  },
  {
    ...{ name: name('人均', 'amount per person'), kinds: ['money'], most: 2_000_000 },
    words: '(?:人均|生均|每人|每生)[\\u4e00-\\u9fff]{0,14}$',
    without: FUND,
  },
  ...[
    { kinds: ['money' as const], words: '每[人生]每?[天日][\\u4e00-\\u9fff]{0,12}$', most: 1000 },
    { kinds: ['money' as const], words: '(?:每[人生名]每?月|月[人生]?均)[\\u4e00-\\u9fff]{0,12}$', most: 50_000 },
    {
      kinds: ['money' as const],
      words: '(?:生均|每生|平均每?[生人])[\\u4e00-\\u9fff]{0,6}公用经费[\\u4e00-\\u9fff]{0,6}$',
      most: 50_000,
    },
    { kinds: ['money' as const], words: '(?:生均|每生|每人每|平均每?[生人])[\\u4e00-\\u9fff]{0,12}$', most: 200_000 },
    {
      kinds: ['area' as const],
      words: '(?:生均|每生)[\\u4e00-\\u9fff]{0,6}(?:校舍|建筑|用房)[\\u4e00-\\u9fff]{0,6}$',
      most: 300,
    },
    { kinds: ['area' as const], words: '(?:生均|每生|平均每?[生人])[\\u4e00-\\u9fff]{0,12}$', most: 1000 },
  ].map(perPupil),
  {
    ...{ name: name('月工资', 'monthly pay'), kinds: ['money'], least: 60, most: 200_000 },
    words: '(?:月(?:平均|人?均)?(?:工资|薪|收入)|起薪)[^，。；增涨提高加]{0,4}$',
    without: '总额|发放|支出|支付|共|合计|零花|[全各][县市区镇乡校]',
  },
  {
    ...{ name: name('单科平均分', 'average mark in a subject'), kinds: ['other'], units: ['分'], most: 200 },
    words:
      '(?:语文|数学|英语|外语|物理|化学|生物|政治|历史|地理|单科)[\\u4e00-\\u9fff]{0,4}(?:平均|均)分[\\u4e00-\\u9fff]{0,3}$',
  },
  {
    ...{ name: name('平均分', 'average mark'), kinds: ['other'], units: ['分'], most: 900 },
    words: '(?:平均|均|最高)分[\\u4e00-\\u9fff]{0,3}$|平均(?:成绩|得分)[\\u4e00-\\u9fff]{0,3}$',
  },
  {
    ...{ name: name('一天', 'hours in a day'), kinds: ['duration'], units: ['小时', '个小时'], most: 24 },
    words: '[每一][天日][\\u4e00-\\u9fff]{0,14}$',
  },
  {
    ...{ name: name('路程', 'distance'), kinds: ['length'], units: ['公里', '千米'], most: 1000 },
    words: '(?:半径|路程|单程|往返|车程|最远)[^，。；]{0,6}$',
    // 录用人员最远的来自1600公里之外
    without: '来自|从',
  },
  // Ages, classes, loads: what one of them is, has or does.
  { ...{ name: name('年龄', 'age'), kinds: ['other', 'count', 'duration'], units: ['岁', '周岁'], most: 120 } },
  {
    ...{
      name: name('平均年龄', 'average age'),
      kinds: ['other', 'count', 'duration'],
      units: ['岁', '周岁'],
      least: 3,
      most: 90,
    },
    words: '平均年龄[^，。；]{0,4}$',
  },
  {
    ...{ name: name('班额', 'class size'), kinds: ['count'], units: ['人', '名'], least: 2, most: 150 },
    words: '(?<!大)班额[^，。；班个]{0,6}$|每个?班[^，。；0-9]{0,4}$',
    without: '教师|保育|保教|老师|保安|捐',
  },
  {
    ...{ name: name('生均册数', 'books per pupil'), kinds: ['count'], units: ['册', '本'], least: 0.1, most: 1000 },
    words: '(?:生均|人均|每生|平均每[生人])[^，。；]{0,8}$',
  },
  {
    ...{ name: name('每百名学生', 'per hundred pupils'), kinds: ['count', 'other'], most: 400 },
    ...{ units: ['台', '套', '人', '名'], words: '(?:每百名?(?:学生|生)|百生)[^，。；]{0,18}$' },
  },
  {
    ...{ name: name('生均台数', 'devices per pupil'), kinds: ['count'], units: ['台'], most: 20 },
    words: '(?:生均|人均|每[生人]|平均每[生人])[^，。；]{0,10}$',
  },
  {
    ...{
      name: name('人均学时', 'hours per person'),
      kinds: ['duration', 'count', 'other'],
      units: ['学时', '课时', '小时'],
      most: 1500,
    },
    words: '(?:每人|人均|每[位名][教学校干党]|每[名位]|年均)[^，。；]{0,12}$',
  },
  {
    ...{
      name: name('每周', 'per week'),
      kinds: ['duration', 'count', 'other'],
      units: ['课时', '节', '学时'],
      most: 80,
    },
    words: '(?:周课时|周授课|(?:教师|人均|每人|平均)每周|每周(?:上课|授课|任课))[^，。；]{0,8}$',
  },
  {
    ...{ name: name('年工资', 'yearly pay'), kinds: ['money'], most: 2_000_000 },
    words: '(?:年平均|平均年|人均年|年均|平均)(?:工资|薪酬)[^，。；]{0,4}$',
    without: '总额|发放|支出|支付|共|合计',
  },
  {
    ...{ name: name('每月', 'per month'), kinds: ['money'], most: 100_000 },
    words: '(?:津贴|补贴|补助|岗位|课酬|工资)[^，。；]{0,4}每月$',
  },
  {
    ...{ name: name('亩产', 'yield'), kinds: ['other', 'count'], units: ['公斤', '斤', '千克'], most: 100_000 },
    words: '亩产[^，。；]{0,6}$',
  },
  {
    ...{ name: name('课间', 'a part of the school day'), kinds: ['duration'], units: ['小时', '个小时'], most: 6 },
    words: '(?:早读|晨读|早操|大课间|课间操|午休|午睡|晨跑|晚自习|课后服务时间|户外活动时间)[^，。；0-9]{0,6}$',
    without: '累计|共|总|每周|每月|学期',
  },
  {
    ...{ name: name('一所学校投入', 'spent by one school'), kinds: ['money'], most: 800_000_000 },
    words:
      '(?<![各类所])(?:小学|中学|初中|高中|[一二三四五六七八九十]中|幼儿园)(?:自筹|投入|筹资|投资|筹措|先后投入)(?:资金)?(?:约|近)?$',
    without: '各|全[县市区省镇国]|义务|阶段|和|、|年来|教育|农村|城区|乡镇',
  },
  {
    ...{ name: name('每节', 'per lesson'), kinds: ['money'], most: 20_000 },
    words: '每(?:课时|节课?|学时|小时|人次|人天|餐)[^，。；]{0,8}$',
  },
  {
    ...{
      name: name('每校', 'per school'),
      kinds: ['count'],
      units: ['台', '套', '间', '块', '部', '辆'],
      most: 5000,
    },
    words: '每(?:校|园|班|个班|所学校|所小学|所初中|间教室)[^，。；0-9]{0,12}$',
  },
  {
    ...{ name: name('每天', 'per day'), kinds: ['duration'], units: ['分钟', '分'], most: 1440 },
    words: '[每一][天日][^，。；]{0,10}$',
  },
  {
    ...{ name: name('每年', 'per year'), kinds: ['duration'], units: ['天', '日'], most: 366 },
    words: '(?:每年|全年|年均|一年)(?:[^，。；]{0,6})$',
    without: '累计|共|合计|总',
  },
  {
    ...{ name: name('一周', 'days in a week'), kinds: ['duration'], units: ['天', '日'], most: 7 },
    words: '每周(?:开放|在校|上课|值班|供餐|营业)?$',
  },
  {
    ...{ name: name('教龄', 'years of teaching'), kinds: ['duration'], units: ['年'], most: 70 },
    words: '(?:教龄|工龄|从教|任教|学制)[^，。；]{0,6}$',
  },
  {
    ...{ name: name('室温', 'temperature'), kinds: ['other', 'count'], units: ['℃', '度', '摄氏度'], most: 50 },
    words: '(?:室温|室内温度|气温|供暖温度|室内)[^，。；]{0,6}$',
    without: '角|高温|蒸|消毒',
  },
  {
    ...{ name: name('载客', 'seats in a vehicle'), kinds: ['count'], units: ['人', '名', '座'], most: 200 },
    words: '(?:核载|核定载客|每车|每辆车?)[^，。；0-9]{0,6}$',
  },
  {
    ...{ name: name('每间', 'people per room'), kinds: ['count'], units: ['人', '名'], most: 500 },
    words: '每[间桌](?:宿舍|寝室|教室|考场)?[^，。；0-9]{0,6}$',
  },
  {
    ...{
      name: name('每人', 'per person'),
      kinds: ['count'],
      units: ['人', '名', '户', '所', '篇', '次', '节', '册', '本', '件', '套'],
      most: 20_000,
    },
    words:
      '(?:每人|人均|每[位名][^，。；0-9]{2,6})(?:服务|负责|联系|包保|走访|撰写|发表|听课|管理|帮扶|辅导|承担|完成|领取|获得|不少于|每学?年|每学期|每[月周]|约|为|达|平均)*(?:学生|幼儿|家庭|困难学生|农户|学校)?$',
  },
  {
    ...{ name: name('次数', 'number of times'), kinds: ['count'], units: ['次', '场', '期', '回'], most: 3000 },
    words: '每(?:天|日|周|月|季度|学期|学年|年|人|生|校|班)[^，。；0-9]{0,12}$',
    without: '人次|点击|访问|浏览|客流|全[县市区国省]',
  },
  {
    ...{ name: name('师生比', 'pupil-teacher ratio'), kinds: ['ratio'], least: 1 / 100, most: 100 },
    words: '(?:师生比|生师比|师幼比|教师与(?:学生|幼儿)之?比|保教人员与幼儿)[^，。；]{0,6}$',
  },
  {
    ...{ name: name('学校占地', 'school site'), kinds: ['area'], units: ['平方米'], least: 200 },
    words:
      '^(?:[^，。；]{0,12}(?:学校|我校|本校|校园|职教中心|职业中学|中心校|幼儿园|我园))占地(?:总?面积)?(?:为|约|共|达|近)?$',
  },
  {
    ...{ name: name('学校占地', 'school site'), kinds: ['area'], units: ['亩'], most: 20_000 },
    words:
      '(?:学校|我校|校园|小学|中学|高中|学院|职教中心|幼儿园|我园)(?:项目)?(?:总?占地|规划用地|用地|校园面积)(?:总?面积)?(?:为|约|共|达|近)?$',
  },
  {
    ...{ name: name('校均规模', 'average school size'), kinds: ['count'], units: ['人', '名'], most: 20_000 },
    words: '(?:校均|园均|平均每[校园所])[^，。；]{0,6}$',
  },
  {
    ...{ name: name('班均', 'average class size'), kinds: ['count'], units: ['人', '名'], most: 300 },
    words: '班均[^，。；]{0,4}$',
  },
  rate('毛入学率|毛入园率', 0.2),
  rate('(?:小学|儿童|义务教育|少年)[^，。；]{0,6}(?:入学率|巩固率|完成率)', 0.5),
  rate('巩固率|出勤率|到校率|非文盲率|识字率|按时毕业率|接种率|体检率', 0.4),
  rate('合格率|及格率|满意率|满意度|回收率|毕业率|就业率|办结率|整改率|持证率|知晓率', 0.1),
  // Hardly anybody stays away from a school of today; years ago one in four did. And one pupil of twenty thousand is too few.
  {
    ...{ name: name('辍学率', 'dropout rate'), kinds: ['share'], least: 5e-5, most: 0.3 },
    words: '辍学率(?:为|达到|达|控制在|降至|降到|在)*$',
  },
]

/** What one piece costs, from the cheapest gift to the dearest of its kind. */
const price = (zh: string, en: string, units: string, least: number, most: number, things?: string) => ({
  ...{ name: name(zh, en), units: units.split(' '), least, most },
  ...(things === undefined ? {} : { things }),
})

export const prices: Lexicon['prices'] = [
  price('每平方米', 'per square metre', '平方米', 1, 100_000),
  price('每辆车', 'per vehicle', '辆 台', 2000, 3_000_000, '校车|客车|公交|货车|消防车|救护车'),
  price(
    '每台设备',
    'per device',
    '台 套 部 个',
    20,
    500_000,
    '计算机|电脑|平板|一体机|白板|投影|打印机|空调|电视|监控|摄像|探头|净水|饮水|热水器|消毒柜|冰箱|话筒|报警器|电子屏',
  ),
  price(
    '每件用品',
    'each',
    '台 套 张 件 把 个 床 副 条',
    1,
    20_000,
    '课桌|桌椅|桌凳|课椅|铁床|架床|餐桌|被褥|棉被|校服|棉衣|冬衣|羽绒服|书包|文具|餐具|衣物|头盔|灭火器|口罩|玩具',
  ),
  price('每个补助', 'each', '个 所 室 班 校 园', 0.1, 50_000_000, '补助|奖补|奖励|资助'),
  price('每间', 'per room', '间', 100, 20_000_000),
  price('每座厕所', 'per lavatory', '座 所 个', 1000, 5_000_000, '厕'),
  price('每所', 'each', '所', 20, 3_000_000_000),
  price('每座', 'each', '座 栋 幢', 1000, 1_500_000_000),
  price('每笔贷款', 'per loan', '笔', 100, 200_000, '助学贷款|生源地|国家贷款|续贷'),
  price('每辆', 'each', '辆', 100, 5_000_000),
  price('每台', 'each', '台 部', 10, 20_000_000),
  price('每套', 'each', '套', 1, 50_000_000),
  price('每册', 'per book', '册 本', 0.5, 3000),
  price('每张', 'each', '张 把', 0.5, 100_000),
  price('每件', 'each', '件', 0.05, 5_000_000),
  price('每个', 'each', '室 班 组 期 场 次 节 篇 队 校 园', 0.1, 100_000_000),
  price('每户', 'per household', '户', 1, 20_000_000),
]

export const proportions: Lexicon['proportions'] = [
  { of: 'enrolment', to: 'teachers', least: 2, most: 80, name: name('学生与教师之比', 'pupils per teacher') },
  { of: 'enrolment', to: 'classes', least: 4, most: 110, name: name('班额', 'pupils per class') },
  { of: 'floor-area', to: 'enrolment', least: 0.8, most: 200, name: name('生均建筑面积', 'square metres per pupil') },
  { of: 'population', to: 'enrolment', least: 1.5, most: 2000, name: name('人口与学生之比', 'inhabitants per pupil') },
]
