/** The year's work of the city and its counties: people, buildings, partners, money, examinations, conduct. */
import { split } from '../../random.ts'
import type { Sheet } from '../../sheet.ts'
import type { Year } from './pupils.ts'
import { CITY, COUNTIES, JUNIOR, PRIMARY, SCHOOLS } from './units.ts'

const CALENDAR_YEAR: Record<Year, string> = { now: '2015', before: '2014' }
const shares = COUNTIES.map(({ share }) => share)
/** Each county keeps its own lines; the city's report adds them up. */
const byCounty = (total: number): number[] => split(total, shares)
const perCounty = <T>(make: (county: string, index: number) => T): T[] => COUNTIES.map(({ name }, index) => make(name, index))
const pad = (number: number): string => String(number).padStart(2, '0')

/** 17081 of 40000 (42.7 %) above the bachelor line, 34079 (85.2 %) above the college line, of 70045 of their age; 15515 last year. */
export function examination(year: Year): Sheet {
  const line = (name: string, definition: string, numbers: number[]) => {
    const parts = numbers.map(byCounty)
    return perCounty((county, index) => [county, '高考', name, definition, ...parts.map((part) => part[index]!), '户籍18周岁人口'])
  }
  return {
    name: '考试结果',
    title: `澜江市${CALENDAR_YEAR[year]}年高考上线情况`,
    under: '单位：人',
    head: [['单位', '考试', '分数线', '分数线定义', '参考人数', '上线人数', '同龄人口', '同龄人口口径']],
    rows:
      year === 'now'
        ? [
            ...line('本科', '省定本科最低控制线（含艺体）', [40_000, 17_081, 70_045]),
            ...line('专科', '省定专科最低控制线', [40_000, 34_079, 70_045]),
          ]
        : line('本科', '省定本科最低控制线（含艺体）', [39_100, 15_515, 70_900]),
    total: year === 'now' ? [] : [4, 5, 6],
  }
}

/** 1938 special posts in thirty subjects, 600 the year before; 100 free normal-university places. */
export function recruitment(year: Year): Sheet {
  const on = `${CALENDAR_YEAR[year]}-08-20`
  const subjects = ['语文', '数学', '英语', '体育', '音乐', '美术']
  const special = byCounty(year === 'now' ? 1938 : 600)
  const free = byCounty(100)
  const line = (county: string, kind: string, subject: string, count: number) =>
    [county, on, kind, '小学', subject, '本科', count, count, count]
  return {
    name: '招聘情况',
    title: `澜江市${CALENDAR_YEAR[year]}年教师招聘情况`,
    head: [['单位', '录用日期', '招聘方式', '任教学段', '任教学科', '学历', '招聘计划', '聘用人数', '持证人数']],
    rows: perCounty((county, index) => [
      ...split(special[index]!, [6, 6, 4, 2, 1, 1]).map((count, place) => line(county, '特岗教师', subjects[place]!, count)),
      ...(year === 'now' ? [line(county, '定向免费师范生', '综合实践', free[index]!)] : []),
    ]).flat(),
    total: [6, 7, 8],
  }
}

export const training = (): Sheet => ({
  name: '教师培训一览表',
  title: '澜江市2015年教师培训一览表',
  head: [['单位', '开始日期', '培训名称', '培训类别', '级别', '参加人数', '参加人次']],
  rows: (
    [
      ['2015-03-09', '全市校长培训', '校长培训', '市级', 1081],
      ['2015-10-12', '骨干校长跟班培训', '校长培训', '国家级', 45],
      ['2015-07-13', '市级骨干教师研修', '研修班', '市级', 6500],
      ['2015-06-15', '对外汉语教师储备培训', '外派培训', '国家级', 20],
    ] as const
  ).flatMap(([on, title, kind, level, persons]) => {
    const parts = byCounty(persons)
    return perCounty((county, index) => [county, on, title, kind, level, parts[index]!, parts[index]!])
  }),
  total: [5, 6],
})

/** 690 teachers: one in a hundred of those who may rotate. */
export const rotation = (): Sheet => ({
  name: '教师交流情况',
  title: '澜江市2015年城区教师到农村学校服务一览表',
  head: [['学校名称', '教师编号', '学段', '交流日期', '派出学校', '接收学校', '交流方式', '骨干教师']],
  rows: Array.from({ length: 690 }, (_, index) => {
    const from = PRIMARY[(index * 7) % 600]!
    return [
      from.name,
      `J${String(index + 1).padStart(4, '0')}`,
      '小学',
      '2015-09-01',
      from.name,
      PRIMARY[(index * 7 + 301) % 600]!.name,
      '支教',
      index % 4 === 0 ? '是' : '否',
    ]
  }),
})

/** 69000 in service and 45250 retired: 1.9万 and 1.6万元 more a year, 20.35亿元 together. */
export const pay = (): Sheet => ({
  name: '教职工待遇',
  title: '澜江市2015年义务教育学校绩效工资新增支出',
  head: [['单位', '待遇项目', '人员范围', '人数', '人均标准（元）', '发放金额（元）', '新增金额（元）', '发放日期', '按时发放']],
  rows: (
    [
      ['绩效工资', '义务教育学校在职教职工', 69_000, 19_000],
      ['离退休待遇', '义务教育学校退休教职工', 45_250, 16_000],
    ] as const
  ).flatMap(([item, group, persons, standard]) => {
    const parts = byCounty(persons)
    return perCounty((county, index) => {
      const amount = parts[index]! * standard
      return [county, item, group, parts[index]!, standard, amount, amount, '2015-12-15', '是']
    })
  }),
  total: [3, 5, 6],
})

export const aid = (): Sheet => ({
  name: '资助发放表',
  title: '澜江市2015年学生资助发放情况',
  head: [['单位', '资助类别', '学段', '学期', '资助人次', '标准（元）', '金额（元）', '发放日期', '是否按时']],
  rows: (
    [
      ['寄宿生生活补助', '小学', '秋季', 54_000, 500],
      ['普通高中国家助学金', '普通高中', '秋季', 40_000, 750],
      ['中职国家助学金', '中等职业', '秋季', 98_600, 750],
      ['职业教育券', '中等职业', '学年', 89_000, 1200],
    ] as const
  ).flatMap(([kind, stage, term, persons, standard]) => {
    const parts = byCounty(persons)
    return perCounty((county, index) => [county, kind, stage, term, parts[index]!, standard, parts[index]! * standard, '2015-11-12', '是'])
  }),
  total: [4, 6],
})

/** 169 rebuilt schools for 48.8亿元, 193 weak schools of which 83 junior, 56 kindergartens, 6293 homes for teachers. */
export function projects(): Sheet {
  const rebuilt = split(488_000, Array.from({ length: 169 }, (_, index) => 90 + (index % 40)))
  const line = (name: string, kind: string, stage: string, investment: number, homes: number | string) => [
    name.slice(0, 3),
    `${name}${kind}项目`,
    name,
    kind,
    stage,
    '市级',
    '2013-03-10',
    homes,
    investment,
    '交付使用',
    '2015-07-20',
    '2015-08-25',
  ]
  const homes = split(6293, Array<number>(20).fill(1))
  return {
    name: '建设项目一览表',
    title: '澜江市2015年教育建设项目一览表',
    head: [['单位', '项目名称', '项目学校', '项目类别', '学段', '资金来源', '立项日期', '周转房套数', '投资额（万元）', '工程进度', '验收日期', '交付日期']],
    rows: [
      ...rebuilt.map((money, index) => line(SCHOOLS[index * 4]!.name, '危房改造', index % 3 === 0 ? '初中' : '小学', money, '')),
      ...Array.from({ length: 110 }, (_, index) => line(PRIMARY[index * 5 + 1]!.name, '维修加固', '小学', 180 + index, '')),
      ...Array.from({ length: 83 }, (_, index) => line(JUNIOR[index * 3]!.name, '维修加固', '初中', 320 + index, '')),
      ...Array.from({ length: 56 }, (_, index) => line(`${COUNTIES[2 + (index % 2)]!.name}第${index + 1}中心幼儿园`, '幼儿园', '学前', 260 + index, '')),
      ...homes.map((count, index) => line(PRIMARY[400 + index]!.name, '周转房', '小学', count * 6, count)),
    ],
    total: [7, 8],
  }
}

/** 51 kindergartens were planned. */
export const layoutPlan = (): Sheet => ({
  name: '布局规划表',
  title: '澜江市农村标准化中心幼儿园建设规划（2015年）',
  head: [['单位', '规划名称', '批准日期', '规划期止', '规划学校', '调整方式', '学段', '计划年份']],
  rows: Array.from({ length: 51 }, (_, index) => {
    const county = COUNTIES[index % 4]!
    return [county.name, '农村标准化中心幼儿园建设规划', '2015-02-10', '2016-12-31', `${county.name}第${index + 1}中心幼儿园`, '新建', '学前', 2015]
  }),
})

export const layoutCases = (): Sheet => {
  const line = (county: string, action: string, stage: string, school: string, into: string, count: number) =>
    [county, action, stage, school, into, count]
      .concat(['2015-01-15', '2015-01-20', '2015-01-25', '2015-02-05', '2015-02-10', '2015-08-20', '是'])
      .concat(['已办结', '2015-09-30', '2015-09-10', '政府批复和交接清单', '督导室', '是'])
  return {
    name: '学校撤并与校区调整',
    title: '澜江市2015年学校撤并与改制情况',
    head: [['单位', '布局调整方式', '学段', '涉及学校', '并入学校', '涉及学校数', '提出日期', '论证日期', '公示日期', '听证日期', '批复日期', '搬迁日期', '已安排寄宿或校车', '办理状态', '办结期限', '办结日期', '办结依据', '核查人', '是否按期']],
    rows: [
      ...split(294, [150, 144]).map((count, index) => line(COUNTIES[2 + index]!.name, '撤并', '小学', '村小', '乡镇中心校', count)),
      ...split(19, [10, 9]).map((count, index) => line(COUNTIES[index]!.name, '改制', '初中', '民助类学校', '公办学校', count)),
    ],
    total: [5],
  }
}

/** 26, 39, 26 and 24 groups, of which 6, 12, 6 and 3 in the core with 39 kindergartens and 114 schools; 8 vocational groups; 137 pairs of 143. */
export function agreements(): Sheet {
  const rows: (string | number)[][] = []
  const groups = (stage: string, inCore: number, elsewhere: number, members: number): void => {
    const counts = split(members, Array<number>(inCore).fill(1))
    for (let index = 0; index < inCore; index++)
      rows.push([COUNTIES[index % 2]!.name, '教育集团', stage, `${stage}名校${index + 1}`, `${stage}集团成员${index + 1}`, '中心城区', counts[index]!, '2013-09-01', '2018-08-31'])
    for (let index = 0; index < elsewhere; index++)
      rows.push([COUNTIES[2 + (index % 2)]!.name, '教育集团', stage, `${stage}龙头校${index + 1}`, `${stage}成员校${index + 1}`, '远郊', 2, '2014-09-01', '2018-08-31'])
  }
  groups('学前', 6, 20, 39)
  groups('小学', 12, 27, 62)
  groups('初中', 6, 20, 34)
  groups('普通高中', 3, 21, 18)
  groups('中等职业', 8, 0, 24)
  split(143, Array.from({ length: 137 }, (_, index) => (index < 6 ? 2 : 1))).forEach((members, index) => {
    rows.push([COUNTIES[index % 4]!.name, '结对', '小学', PRIMARY[index]!.name, PRIMARY[250 + index]!.name, '远郊', members, '2015-03-20', '2018-03-19'])
  })
  return {
    name: '结对联盟集团',
    title: '澜江市学校结对、联盟和集团一览表',
    head: [['单位', '合作方式', '学段', '牵头学校', '成员学校', '所在圈层', '成员数', '签订日期', '到期日期']],
    rows,
  }
}

export const partnerships = (): Sheet => ({
  name: '帮扶协议登记表',
  title: '澜江市区域和学校帮扶协议登记表',
  head: [['单位', '帮扶方式', '帮扶方', '受帮扶方', '帮扶方区县数', '帮扶方学校数', '帮扶方教师数', '受帮扶区域数', '受帮扶学校数', '受帮扶教研组数', '惠及学生数', '签订日期', '到期日期']],
  rows: [
    [CITY.name, '对口援建', '东海市', '北川县', 19, 32, '', 19, 51, '', '', '2014-05-10', '2017-05-09'],
    [CITY.name, '对口援建', '闽江省', '南浦县', '', 17, '', '', 16, '', '', '2014-06-18', '2017-06-17'],
    [CITY.name, '互动联盟', '中心城区', '远郊各县', 5, '', '', 8, '', '', '', '2015-03-01', '2018-02-28'],
    [CITY.name, '集团覆盖', '三所龙头学校教育集团', '各县（市、区）学校', '', '', '', 20, 43, '', 82_600, '2014-09-01', '2018-08-31'],
    [COUNTIES[0].name, '名师帮扶', '名师', '区内薄弱学校', '', '', 63, '', 7, 78, '', '2015-03-15', '2017-03-14'],
  ],
})

export const cooperation = (): Sheet => ({
  name: '对外合作',
  title: '澜江市教育对外合作登记表',
  head: [['单位', '合作方', '合作方类别', '合作内容', '签订日期', '到期日期', '合作资金（万元）', '用地（亩）', '批准文号']],
  rows: [[CITY.name, '国际教育集团', '境外', '合作举办国际学校', '2013-06-01', '2033-05-31', 18_000, 260, '教外审〔2013〕12号']],
})

export const programme = (): Sheet => ({
  name: '专项计划登记表',
  title: '澜江市2015年专项教育计划登记表',
  head: [['单位', '计划名称', '学段', '承担学校数', '承担学校占全省比例', '计划学生数', '计划学生占全省比例', '开始日期']],
  rows: [[CITY.name, '民族地区免费中职教育计划', '中等职业', 21, '25%', 2594, '42%', '2009-09-01']],
})

export const contests = (): Sheet => ({
  name: '活动登记表',
  title: '澜江市2015年职业院校技能大赛参赛登记',
  head: [['单位', '活动日期', '活动名称', '活动类别', '级别', '参加对象', '学段', '参加人数']],
  rows: perCounty((county, index) => [county, '2015-06-25', '全国职业院校技能大赛', '竞赛', '国家级', '学生', '中等职业', byCounty(34)[index]!]),
})

export const contestAwards = (): Sheet => ({
  name: '获奖登记表',
  title: '澜江市2015年全国职业院校技能大赛获奖登记表',
  head: [['单位', '获奖日期', '奖项名称', '获奖者类别', '获奖项目', '级别', '等次', '获奖人数', '颁奖单位', '证书编号']],
  rows: (
    [
      ['一等奖', 3],
      ['二等奖', 12],
      ['三等奖', 6],
    ] as const
  ).flatMap(([grade, count]) =>
    Array.from({ length: count }, (_, index) => [
      COUNTIES[index % 4]!.name,
      '2015-06-28',
      `全国职业院校技能大赛${grade}（第${index + 1}项）`,
      '学生',
      '职业技能',
      '国家级',
      grade,
      1,
      '教育部',
      `技赛2015${pad(index + 1)}`,
    ]),
  ),
})

export const ictPlan = (): Sheet => ({
  name: '信息化建设规划',
  title: '澜江市教育信息化建设规划目标',
  head: [['单位', '规划名称', '批准日期', '规划期止', '建设年限', '生机比目标', '师机比目标', '每套多媒体系统班级数目标']],
  rows: [CITY.name, ...COUNTIES.map(({ name }) => name)].map((name) => [name, '教育信息化三年规划', '2015-01-20', '2017-12-31', 3, 14, 3.7, 4]),
})

export const complaints = (): Sheet => ({
  name: '投诉办理',
  title: '澜江市2015年教育收费投诉办理登记表',
  head: [['单位', '编号', '收到日期', '渠道', '投诉内容', '承办单位', '查实情况', '答复日期', '办理状态', '期限', '办结日期', '佐证材料', '核查人', '按期']],
  rows: Array.from({ length: 101 }, (_, index) => {
    const month = pad(1 + (index % 11))
    return [
      COUNTIES[index % 4]!.name,
      `TS2015-${String(index + 1).padStart(3, '0')}`,
      `2015-${month}-06`,
      ['电话', '网络', '来信'][index % 3]!,
      '乱收费',
      '行风办',
      index % 5 === 0 ? '属实' : '不属实',
      `2015-${month}-20`,
      '已办结',
      `2015-${month}-27`,
      `2015-${month}-20`,
      '调查报告和答复书',
      '监察室',
      '是',
    ]
  }),
})

/** Seven bulletins and eleven pieces on web sites. */
export const press = (): Sheet => ({
  name: '宣传报道登记表',
  title: '澜江市2015年教育宣传报道登记表',
  head: [['单位', '刊发日期', '媒体类别', '媒体级别', '媒体名称', '标题', '条数']],
  rows: [
    ...Array.from({ length: 7 }, (_, index) => [COUNTIES[index % 4]!.name, `2015-${pad(index + 4)}-15`, '简报', '国家级', '教育工作简报', `城乡教育一体化改革（${index + 1}）`, 1]),
    ...Array.from({ length: 11 }, (_, index) => [COUNTIES[index % 4]!.name, `2015-${pad(index + 1)}-22`, '网站', '国家级', '教育部门网站', `试验区建设成果（${index + 1}）`, 1]),
  ],
  total: [6],
})

export const visits = (): Sheet => ({
  name: '调研慰问督查',
  title: '澜江市2015年上级领导调研登记',
  head: [['单位', '日期', '领导', '地点', '类别', '问题数', '已办问题数']],
  rows: [
    ...['04-16', '07-08', '10-22'].map((day, index) => [COUNTIES[index]!.name, `2015-${day}`, '上级教育部门负责人', '教育综合改革试验区', '调研', 2, 2]),
    [COUNTIES[3].name, '2015-09-09', '上级教育部门负责人', '乡村学校', '慰问', 0, 0],
  ],
})
