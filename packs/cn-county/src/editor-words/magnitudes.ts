/**
 * How much of a thing a school, a township, a county … can have at most, and a total at least: wide enough for the largest
 * of its kind (a county of five million, a school of thirty thousand), narrow enough for a 万 too many or lost. The
 * figures are orders of magnitude from the statistical yearbooks, with room.
 */
import type { Lexicon } from '@youju/model'

/** Whose figures a passage speaks of. Words without a tier only hide shorter ones. */
export const tiers: Lexicon['tiers'] = [
  {
    words:
      '国家助学金|国家奖学金|国家励志|国家级|国家开发银行|国家标准|国家规定|国家教育考试|国家义务教育|中国共产党|县镇|区县|县区|乡镇|镇乡',
  },
  { words: '全国|我国|新增中央投资|中央投资|国家新增|国家投资|国家下达|国务院|全球|世界各|中国', tier: 'nation' },
  { words: '全省|我省|省教育厅|省政府|自治区', tier: 'province' },
  { words: '全市|我市|市教育局|市教体局|市直|全州|我州|州教育局|地级市', tier: 'city' },
  { words: '全县|我县|全区|我区|县教育局|区教育局|县|该区|全旗|我旗|旗政府|旗教育局', tier: 'county' },
  { words: '全镇|我镇|全乡|我乡|镇教育|乡教育|行政村|镇级|镇上|本镇|该镇|镇党委|村办', tier: 'town' },
  {
    words: '全街道|我街道|本街道|该街道|街道位于|街道地处|街道辖区|街道总面积|街道面积|街道办事处辖|街道下辖',
    tier: 'street',
  },
  { words: '我校|全校|本校|该校|学校现有|我园|本园', tier: 'school' },
]

type Band = Lexicon['magnitudes'][number]
const people = ['人', '名', '位']
const most = (school: number, town: number, county: number, city: number, province: number): Band['most'] => ({
  ...{ school, street: town, town, county, city, province, nation: 20 * province },
})

/** The first that fits a figure counts. */
export const magnitudes: Lexicon['magnitudes'] = [
  {
    units: ['亩', '公顷'],
    words: '建筑面积|校舍面积',
    without: '用地|占地|土地',
    most: most(100, 100, 1000, 5000, 1e5),
  },
  {
    units: ['亩'],
    words: '占地|校园|征地|学校用地|操场|运动场|绿化|实践基地',
    without: '林|耕|辖|湖|湿地|茶|果|粮|种植|产业|景区|园区|均',
    most: most(5000, 10_000, 60_000, 300_000, 3e6),
  },
  { units: ['公里', '千米', '里'], words: '路途|路程|单程|上学', most: most(150, 200, 300, 500, 1000) },
  { units: ['米'], words: '跑道|围墙|走廊|管网|管道|道路|护栏', most: most(20_000, 50_000, 500_000, 2e6, 2e7) },
  { units: ['公里', '千米'], words: '跑道|围墙|走廊|管网|校园道路', most: most(20, 50, 500, 2000, 20_000) },
  {
    units: ['平方米'],
    words: '幅员|国土面积|辖区面积|区域面积|行政区面积',
    without: '均',
    least: { school: 1e5, street: 1e5, town: 1e5, county: 1e6, city: 1e7, province: 1e9 },
    most: { school: 6e10, street: 6e10, town: 6e10, county: 3e11, city: 5e11, province: 2e12, nation: 1e13 },
  },
  { units: ['个', '间'], words: '考场', most: most(500, 1000, 10_000, 60_000, 500_000) },
  {
    units: ['元'],
    words: '退费|罚款|没收|收缴|农副产品|农产品|消费帮扶|自购',
    most: most(1e7, 3e7, 5e8, 3e9, 2e10),
  },
  {
    units: ['元'],
    words: '三公|公务接待|公务用车|公车|会议费|党费|接待费',
    most: most(5e6, 1e7, 8e7, 2e8, 5e9),
  },
  {
    units: ['元'],
    words: '专项资金|专项经费|工作经费',
    without: '累计|年来|五年|三年|规划',
    most: most(3e9, 5e9, 2e10, 1e11, 1e12),
  },
  {
    units: ['平方公里'],
    words: '建筑面积|校舍|占地面积|校园面积|绿化面积|运动场|竣工面积|改造面积|用房|危房|硬化',
    without: '辖|县|镇|乡|市|城|规划|国土',
    most: { school: 5, street: 5, town: 5, county: 5, city: 20, province: 2000 },
  },
  {
    units: ['平方公里'],
    most: { school: 100, street: 5000, town: 60_000, county: 300_000, city: 500_000, province: 2e6, nation: 1e7 },
  },
  {
    units: ['平方米'],
    words: '校舍总面积|园舍总面积|校舍建筑总面积',
    without: '均|每|新|扩|改|危|增|减',
    least: { school: 60, street: 200, town: 200, county: 5000, city: 50_000, province: 1e6 },
    most: most(2e6, 4e6, 4e7, 1e8, 1e9),
  },
  {
    units: ['平方米'],
    words: '教学楼|宿舍楼|综合楼|办公楼|实验楼|食堂|图书馆|餐厅|宿舍',
    without: '总|全|均|每|增|减|窗|厕|门|墙|库|房',
    least: { school: 8, street: 8, town: 8, county: 8, city: 8 },
    most: most(3e5, 3e5, 1e6, 1e7, 1e8),
  },
  {
    units: ['平方米'],
    words: '总建筑面积|建筑总面积|总面积',
    without: '均|每|室|间|厕|厅|库|岗|亭|增|减',
    least: { school: 50, street: 60, town: 60, county: 100, city: 100, province: 1e5 },
    most: most(2e6, 4e6, 4e7, 1e8, 1e9),
  },
  {
    units: ['平方米'],
    words: '建筑面积|校舍面积|园舍面积|占地面积|校园面积|新建面积|竣工面积|改造面积',
    without: '均|每|室|间|厕|厅|库|岗|亭|房|铺|摊|增|减',
    least: { school: 30, street: 30, town: 30, county: 30, city: 30, province: 1000 },
    most: most(2e6, 4e6, 4e7, 1e8, 1e9),
  },
  {
    units: ['平方米'],
    words: '新[增建][^，。；]{0,6}(?:校舍|园舍|宿舍|教学楼|综合楼|食堂|建筑|运动场|场馆|绿化|操场)',
    without: '均|每|室|间|厕|厅|库|岗|亭',
    least: { school: 20, street: 30, town: 30, county: 40, city: 50, province: 1000 },
    most: most(2e6, 4e6, 4e7, 1e8, 1e9),
  },
  {
    units: ['平方米'],
    words: '维修|硬化|操场|危房|粉刷|翻修|改造校舍',
    without: '累计|年来',
    most: most(3e5, 1e6, 6e6, 4e7, 4e8),
  },
  { units: ['平方米'], most: most(2e6, 4e6, 4e7, 1e8, 1e9) },
  {
    units: ['人', '名', '位', ''],
    words: '总人口|全县人口|全镇人口|全乡人口|辖区人口|户籍人口|常住人口|^人口',
    without: '增|减|出生|死亡|均|每|率|人口(?:里|中|内|的)',
    least: { school: 200, street: 200, town: 200, county: 1000, city: 10_000, province: 1e5 },
    most: most(1e6, 1e6, 6e6, 4e7, 1.5e8),
  },
  {
    units: people,
    indicators: ['teachers', 'staff', 'teacher-recruits', 'teacher-exchange', 'mentor-pairs', 'party-members'],
    most: most(5000, 20_000, 100_000, 600_000, 2e6),
  },
  {
    units: people,
    indicators: ['enrolment', 'new-entrants', 'graduates', 'left-behind-children', 'migrant-children'],
    most: most(40_000, 100_000, 1e6, 5e6, 3e7),
  },
  { units: people, words: '走访|慰问|看望', most: most(3000, 20_000, 200_000, 1e6, 1e7) },
  { units: people, indicators: ['disabled-children', 'dropouts'], most: most(5000, 5000, 50_000, 300_000, 2e6) },
  { units: people, words: '同时(?:接待|容纳|供)|可容纳', most: most(30_000, 60_000, 300_000, 2e6, 2e7) },
  {
    units: people,
    words: '约谈|问责|处分|通报批评|提醒谈话|诫勉|免职',
    most: most(500, 2000, 10_000, 100_000, 1e6),
  },
  { units: people, most: most(1e6, 1e6, 6e6, 4e7, 1.5e8) },
  { units: ['人次'], words: '出动|执法|巡查|巡逻|检查', most: most(20_000, 50_000, 500_000, 5e6, 5e7) },
  { units: ['人次'], most: most(2e6, 5e6, 3e7, 2e8, 2e9) },
  { units: ['批次', '批'], most: most(2000, 10_000, 200_000, 2e6, 3e7) },
  { units: ['起'], words: '查处|案件|事故|投诉|信访|违规|纠纷', most: most(200, 1000, 20_000, 200_000, 2e6) },
  { units: ['张'], words: '床|课桌|餐桌|桌椅', most: most(20_000, 100_000, 1e6, 5e6, 5e7) },
  { units: ['家'], most: most(2000, 10_000, 200_000, 2e6, 2e7) },
  {
    units: ['份'],
    words: '督办|整改通知|意见书|通知书|责任书|承诺书|提案|专报|简报',
    without: '家长|学生|居民|群众',
    most: most(10_000, 20_000, 150_000, 1e6, 1e7),
  },
  { units: ['户'], most: most(1e5, 3e5, 2e6, 2e7, 6e7) },
  { units: ['所', '园'], most: most(100, 500, 5000, 20_000, 90_000) },
  { units: ['个', '班'], indicators: ['classes'], most: most(400, 3000, 40_000, 200_000, 1.5e6) },
  { units: ['个'], words: '学位', most: most(30_000, 100_000, 500_000, 2e6, 1e7) },
  { units: ['个'], most: most(200_000, 500_000, 5e6, 3e7, 3e8) },
  { units: ['册'], most: most(5e6, 2e7, 6e7, 4e8, 4e9) },
  { units: ['台', '套', '部', '辆'], most: most(30_000, 100_000, 600_000, 4e6, 3e7) },
  { units: ['份', '条', '件', '篇', '起', '场'], most: most(300_000, 1e6, 4e6, 3e7, 3e8) },
  { units: ['次'], most: most(1e6, 5e6, 3e7, 2e8, 2e9) },
  {
    units: ['元'],
    words: '培训(?:经费|资金|费)',
    most: most(1e7, 3e7, 3e8, 2e9, 2e10),
  },
  {
    units: ['元'],
    words: '财政收入|教育支出|教育事业费支出|教育经费支出|教育总支出|教育总投入|教育经费总投入|公共预算支出|财政总支出',
    without: '均|每|增|减|标准',
    least: { school: 1000, street: 10_000, town: 10_000, county: 1e6, city: 1e7, province: 1e9 },
    most: most(5e9, 2e10, 1e11, 6e11, 3e12),
  },
  {
    units: ['元'],
    words: '监管账户|预收费|账户余额|监管资金|保证金',
    most: most(1e8, 5e8, 8e9, 3e10, 3e11),
  },
  {
    units: ['元'],
    words: '维修费|维修资金|维修经费|修缮|添置|更换|校服|书包|教具|课桌|文具|桌椅',
    without: '累计|年来|规划|均|每',
    most: most(2e8, 5e8, 5e9, 2e10, 2e11),
  },
  {
    units: ['元'],
    words: '表彰|奖励|奖金|慰问|拿出|善款|捐款|捐资',
    without: '计划|收入',
    most: most(1e7, 3e7, 5e8, 3e9, 2e10),
  },
  {
    units: ['元'],
    indicators: ['project-investment', 'aid-money', 'donation'],
    most: most(5e9, 1e10, 3e10, 6e10, 5e11),
  },
  {
    units: ['元'],
    indicators: ['spending', 'equipment-value', 'awards-money', 'fees'],
    without: '产值|GDP|生产|税|存款|贷款',
    most: most(5e9, 1e10, 5e10, 3e11, 2e12),
  },
  // Whatever it is that an office spends; what its area turns out is no spending.
  {
    units: ['元'],
    without: '产值|GDP|生产|税|存款|贷款余额|收入|销售|消费|贸易|市值|资产|产业|经济|固定资产|规模|交易|进出口|保费',
    most: most(1e10, 1e10, 1e11, 6e11, 3e12),
  },
  { units: ['元'], most: most(1e12, 1e12, 5e12, 2e13, 2e14) },
]
