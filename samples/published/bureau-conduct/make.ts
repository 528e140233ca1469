/**
 * Writes the spreadsheets of Fengxi: `node samples/published/bureau-conduct/make.ts`. See README.md for what is published
 * and what is invented.
 */
import { split } from '../../random.ts'
import { saveFiles } from '../../save-files.ts'
import { type Sheet, workbookBy } from '../../sheet.ts'
import { type UnitLine, unitRoll } from '../../unit-roll.ts'

const DISTRICT = { code: '990240', name: '枫溪区' }
const workbook = workbookBy('枫溪区教育局', '2024-12-26')

const PRIMARY = ['实验', '东门', '西园', '枫桥', '溪口', '沙坪', '梅岭', '竹林', '高陂', '大洲', '前山', '后坂']
const JUNIOR = ['枫溪区第一初级中学', '枫溪区第二初级中学', '枫溪区第三初级中学', '沙坪初级中学', '梅岭初级中学']
const SCHOOLS: UnitLine[] = [
  ...JUNIOR.map((name) => ({ name, type: '311' })),
  ...PRIMARY.map((place) => ({ name: `${place}小学`, type: '211' })),
].map((school, index) => ({
  ...school,
  code: `${school.type.slice(0, 2)}994${String(index + 1).padStart(5, '0')}`,
  kind: '学校',
  parent: DISTRICT.code,
  ownership: '10',
  location: index % 4 === 3 ? '220' : '111',
}))
const WEIGHTS = SCHOOLS.map((_, index) => 60 + ((index * 7) % 23))

export async function makeFiles(): Promise<Map<string, Uint8Array>> {
  return new Map([
    ['单位名录.xlsx', await workbook(unitRoll('枫溪区学校名录', [{ ...DISTRICT, kind: '县' }, ...SCHOOLS]))],
    ['行风评议工作.xlsx', await workbook(group(), work(), letters(), documents())],
    ['行风评议问卷调查结果.xlsx', await workbook(survey())],
    ['行风意见整改台账.xlsx', await workbook(opinions())],
    ['评优表彰.xlsx', await workbook(honours())],
    ['规范办学任务.xlsx', await workbook(tasks())],
    ['法治教育（春季）.xlsx', await workbook(law('2023—2024学年第二学期'))],
    ['法治教育（秋季）.xlsx', await workbook(law('2024—2025学年第一学期'))],
  ])
}

const group = (): Sheet => ({
  name: '领导小组',
  title: '枫溪区教育局领导小组一览表',
  head: [['领导小组类别', '成立日期', '组长职务', '副组长职务', '办公室设在', '成员数', '下设小组数', '本年会议次数']],
  rows: [['行风建设', '2024-02-27', '局长', '副局长', '局监察室', 13, 4, 5]],
})

const work = (): Sheet => ({
  name: '行风评议工作',
  title: '枫溪区教育局2024年行风评议工作情况',
  head: [['行风评议代表数', '其中本系统人员', '座谈会场次', '动员会场次', '走访户数', '明察暗访次数', '专题校刊', '宣传专刊']],
  rows: [[17, 0, 16, 17, 20_360, 4, 15, 17]],
})

const letters = (): Sheet => ({
  name: '目标责任书',
  title: '枫溪区教育局2024年行风建设责任书签订情况',
  head: [['学校名称', '责任书类别', '签发单位', '已签订', '签订日期']],
  rows: SCHOOLS.map(({ name }) => [name, '行风建设', '枫溪区教育局', '是', '2024-03-12']),
})

const documents = (): Sheet => ({
  name: '发文登记',
  title: '枫溪区教育局2024年发文登记',
  head: [['成文日期', '文种', '机关代字', '发文年份', '发文顺序号', '标题', '联合发文机关数']],
  rows: [
    ['2024-03-01', '通知', '枫教发', 2024, 1, '枫溪区教育系统2024年民主评议行风工作实施意见', 1],
    ['2024-08-22', '通知', '枫教发', 2024, 2, '关于公布秋季中小学收费项目和标准的通知', 3],
  ],
})

/** 1000 sent is published; the answers are invented. */
const survey = (): Sheet => {
  const sent = split(1000, WEIGHTS)
  return {
    name: '行风评议问卷统计',
    title: '枫溪区2024年行风评议问卷调查结果',
    under: '单位：份',
    head: [
      ['学校名称', '发放问卷', '有效问卷', '评价', '', '', ''],
      ['', '', '', '满意', '基本满意', '不满意', '不了解'],
    ],
    rows: SCHOOLS.map(({ name }, index) => {
      const valid = sent[index]! - (index % 3)
      const doubtful = 1 + (index % 2)
      const basically = Math.round(valid * 0.15)
      return [name, sent[index]!, valid, valid - basically - doubtful - 1, basically, doubtful, 1]
    }),
    total: [1, 2, 3, 4, 5, 6],
  }
}

/** Twenty opinions are published, and what they were about; how many of each kind, their words and their fate are invented. */
const OPINIONS: [kind: string, source: string, about: string][] = [
  ['师德', '座谈会', '个别教师批评学生方法简单'],
  ['师德', '问卷', '个别教师与家长沟通少'],
  ['师德', '问卷', '希望教师多关心后进生'],
  ['师德', '走访', '希望公开师德承诺'],
  ['收费', '座谈会', '代办费结算不及时'],
  ['收费', '座谈会', '收费公示不醒目'],
  ['收费', '问卷', '饮用水费用应自愿'],
  ['收费', '热线', '校服价格偏高'],
  ['作风', '走访', '到机关办事有时找不到人'],
  ['作风', '座谈会', '希望机关干部多到学校'],
  ['作风', '意见箱', '答复群众来信不够及时'],
  ['治安', '座谈会', '放学时校门口交通拥挤'],
  ['治安', '走访', '校园周边有流动摊点'],
  ['治安', '问卷', '希望增加护学力量'],
  ['教学', '座谈会', '希望开足实验课'],
  ['教学', '问卷', '作业量偏多'],
  ['教学', '问卷', '希望开展阅读活动'],
  ['教学', '走访', '希望增加体育器材'],
  ['其他', '意见箱', '校服款式陈旧'],
  ['其他', '走访', '希望改善食堂'],
]
const opinions = (): Sheet => ({
  name: '行风意见整改',
  title: '枫溪区2024年行风评议意见整改台账',
  head: [['编号', '收集日期', '意见来源', '意见类别', '意见内容', '责任单位', '整改措施', '反馈日期', '办理状态', '办结期限', '办结日期', '办结依据', '核查人', '是否按期']],
  rows: OPINIONS.map(([kind, source, about], index) => {
    const number = `XF-${String(index + 1).padStart(2, '0')}`
    const closed = index % 9 !== 8
    return [
      number,
      `2024-0${4 + (index % 3)}-1${index % 9}`,
      source,
      kind,
      about,
      index % 5 === 3 ? '局机关' : SCHOOLS[index % SCHOOLS.length]!.name,
      '制定整改措施，专人负责',
      closed ? '2024-09-20' : '',
      closed ? '已办结' : '办理中',
      '2024-10-31',
      closed ? '2024-09-20' : '',
      closed ? `整改回执${number}` : '',
      closed ? '局监察室' : '',
      closed ? '是' : '',
    ]
  }),
})

const NOTICE = ['2024-08-26', '2024-08-30']
const honours = (): Sheet => ({
  name: '评优表彰',
  title: '枫溪区2024年教师评优表彰情况',
  head: [['表彰日期', '荣誉类别', '级别', '获奖者类别', '名额', '表彰数', '推荐上级数', '公示开始日期', '公示结束日期']],
  rows: [
    ['2024-09-06', '师德之星', '县级', '教师', 20, 20, 5, ...NOTICE],
    ['2024-09-06', '教坛新秀', '县级', '教师', 50, 50, 7, ...NOTICE],
    ['2024-09-06', '学科带头人', '县级', '教师', 40, 40, 8, ...NOTICE],
    ['2024-09-06', '优秀校长', '县级', '教师', 5, 5, 3, ...NOTICE],
  ],
})

const TASKS = [
  '下达各年级收费项目和标准，要求各校张榜公布',
  '统一使用中小学收费专用票据',
  '统一使用收费卡，接受群众监督',
  '加强学校财务管理和财务人员纪律教育',
  '每学期期初开展收费专项检查',
]
const tasks = (): Sheet => ({
  name: '年度任务',
  title: '枫溪区教育局2024年规范办学任务分解表',
  head: [['下达日期', '序号', '工作板块', '任务内容', '目标', '牵头单位', '进度', '完成情况', '办理状态', '办结期限', '办结日期', '办结依据', '核查人', '是否按期']],
  rows: TASKS.map((task, index) => ['2024-02-20', String(index + 1), '规范', task, '覆盖17所学校', '局计财股', '100%', '已完成', '已办结', '2024-11-30', '2024-10-18', '检查记录', '局监察室', '是']),
})

/** No pupil with an offence is published. */
const law = (term: string): Sheet => {
  const pupils = split(9_420, WEIGHTS)
  return {
    name: '法治教育',
    title: `枫溪区${term}法治教育情况统计表`,
    under: '单位：节、人',
    head: [['学校名称', '配备法治副校长', '民警授课节数', '学生数', '违法犯罪学生数']],
    rows: SCHOOLS.map(({ name }, index) => [name, '是', 1 + (index % 2), pupils[index]!, 0]),
    total: [2, 3, 4],
  }
}

if (process.argv[1] === import.meta.filename) saveFiles(import.meta.dirname, await makeFiles())
