/** Units of measure and measure words as reports write them behind a number, and nouns counted without one. */
import type { Lexicon, QuantityKind, UnitGroup } from '@youju/model'
import type { z } from 'zod'

type Units = z.input<typeof import('@youju/model').Lexicon>['units']

const all = (kind: QuantityKind, group: UnitGroup, words: string): Units =>
  words.split(' ').map((word) => ({ word, unit: word, kind, group }))
const same = (unit: string, kind: QuantityKind, group: UnitGroup, words: string): Units =>
  words.split(' ').map((word) => ({ word, unit, kind, group }))

export const units: Units = [
  ...all('count', 'people', '人 名 位 员 口 人次 师生 生'),
  ...all('count', 'places', '所 校 园 家 村 镇 乡 街道 社区 点 处 座 幢 栋 间 室 户 户次 家次 校次 所次 园次'),
  ...all('count', 'times', '次 场 场次 期 轮 轮次 班次 批次 课次 节次 车次 遍 趟 批 堂 节 课 课时 回'),
  ...all(
    'count',
    'things',
    '个 项 项次 件 份 篇 本 册 台 套 条 张 块 部 辆 架 副 只 把 支 枚 面 幅 封 盏 棵 株 组 对 队 班 门 种 起 例 宗 科',
  ),
  ...all(
    'count',
    'things',
    '科次 眼 扇 册次 字 页 幕 首 步 笔 单 盘 箱 台套 台件 套件 件套 件次 台次 个次 篇次 人份 辆次 人套 卷 道 题 版 款 床 根 桶 瓶 盒 袋 片 股 条次 剂 剂次 针次 头 双 顶 面次 具 例次 层 孔 代',
  ),
  ...all('count', 'things', '大 类'),
  ...all('money', 'money', '元'),
  ...same('元', 'money', 'money', '元整 元人民币 块钱 圆 人民币'),
  { word: '美元', unit: '美元', kind: 'money', group: 'money' },
  { word: '港元', unit: '港元', kind: 'money', group: 'money' },
  { word: '港币', unit: '港元', kind: 'money', group: 'money' },
  { word: '欧元', unit: '欧元', kind: 'money', group: 'money' },
  { word: '角', unit: '元', kind: 'money', group: 'money', factor: 0.1 },
  ...all('area', 'extent', '平方米 平方公里 亩 公顷 平方千米 平方 平米'),
  ...same('平方米', 'area', 'extent', '㎡ m² m2 M2 平方M'),
  ...same('平方公里', 'area', 'extent', 'km² km2 k㎡'),
  ...all('length', 'extent', '公里 千米 米 厘米 寸 英寸 里 延米 延长米 华里 毫米'),
  ...same('公里', 'length', 'extent', 'km KM'),
  ...all(
    'duration',
    'time',
    '年 个月 天 日 周 星期 个星期 小时 个小时 分钟 学时 个学时 个工作日 工作日 学年 个学年 个学期 学期 个课时 个半月 昼夜 秒',
  ),
  ...all(
    'other',
    'mark',
    '分 岁 周岁 吨 公斤 千克 克 千瓦 千瓦时 度 升 立方米 兆 摄氏度 ℃ 学分 个学分 斤 M MB GB G Mbps Mbit/s 票',
  ),
  { word: '倍', unit: '', kind: 'ratio', group: 'share' },

  { word: '%', unit: '', kind: 'share', group: 'share', factor: 0.01 },
  { word: '﹪', unit: '', kind: 'share', group: 'share', factor: 0.01 },
  { word: '‰', unit: '', kind: 'share', group: 'share', factor: 0.001 },
  ...['个百分点', '百分点', '个百分比'].map((word) => ({
    word,
    unit: '',
    kind: 'points' as const,
    group: 'share' as const,
    factor: 0.01,
  })),
]

const nouns = (group: UnitGroup | undefined, words: string): Lexicon['counted'] =>
  words.split(' ').map((word) => ({ word, group }))

export const counted: Lexicon['counted'] = [
  ...nouns(undefined, '义务教育 农村 特殊 城乡 灾区'),
  ...nouns(
    'people',
    '教师 学生 家长 志愿者 村民 群众 干部 党员 师生 职工 教职工 幼儿 专家 选手 代表 贫困 家庭经济困难 留守 残疾 中小学生 个人',
  ),
  ...nouns(
    'places',
    '中小学 小学 中学 学校 初中 高中 公办 民办 幼儿园 教学点 村小 完小 高校 乡镇 镇乡 村 社区 县区 区县 街道 镇街 市县 省市 省 州 县市 县 国家',
  ),
  ...nouns('things', '部门 论文 课题 单位 项目 班级 家庭 节目 作品 教学班 企业 机构 党支部 支部 案例 中队 集体'),
]

/** Base units of the pack where a figure is told in English; a thing without a word of its own is only counted. */
const ENGLISH: readonly (readonly [unit: string, one: string, many: string])[] = [
  ['人', 'person', 'persons'],
  ['名', 'person', 'persons'],
  ['人次', 'person-time', 'person-times'],
  ['元', 'yuan', 'yuan'],
  ['元/人', 'yuan a head', 'yuan a head'],
  ['次', 'time', 'times'],
  ['项', 'item', 'items'],
  ['个', '', ''],
  ['条', 'line', 'lines'],
  ['份', 'copy', 'copies'],
  ['件', 'case', 'cases'],
  ['分', 'point', 'points'],
  ['公里', 'km', 'km'],
  ['平方公里', 'km²', 'km²'],
  ['平方米', 'm²', 'm²'],
  ['亩', 'mu', 'mu'],
  ['间', 'room', 'rooms'],
  ['所', 'school', 'schools'],
  ['家', 'firm', 'firms'],
  ['册', 'book', 'books'],
  ['册/人', 'books a head', 'books a head'],
  ['笔', 'payment', 'payments'],
  ['期', 'course', 'courses'],
  ['场', 'session', 'sessions'],
  ['班次', 'class', 'classes'],
  ['户', 'household', 'households'],
  ['户次', 'visit', 'visits'],
  ['幢', 'building', 'buildings'],
  ['张', 'card', 'cards'],
  ['套', 'set', 'sets'],
  ['台', 'machine', 'machines'],
  ['处', 'place', 'places'],
  ['起', 'accident', 'accidents'],
  ['例', 'patient', 'patients'],
  ['天', 'day', 'days'],
  ['小时', 'hour', 'hours'],
  ['学时', 'hour', 'hours'],
  ['分钟', 'minute', 'minutes'],
  ['节', 'lesson', 'lessons'],
  ['对', 'pair', 'pairs'],
  ['篇', 'piece', 'pieces'],
  ['年', 'year', 'years'],
  ['个月', 'month', 'months'],
  ['号', '', ''],
  ['页', 'page', 'pages'],
  ['兆', 'Mbit/s', 'Mbit/s'],
  ['级', 'degree', 'degrees'],
  ['票', 'vote', 'votes'],
]
export const english: NonNullable<z.input<typeof Lexicon>['english']> = Object.fromEntries(
  ENGLISH.map(([unit, one, many]) => [unit, { one, many }]),
)
