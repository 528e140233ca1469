/** Words for texts that reports print, by ledger and field; what is not here is named after its field. */

const WORDS: Readonly<Record<string, readonly string[]>> = {
  'activity.title': ['读书节', '校园运动会', '文艺汇演', '科技活动周', '经典诵读', '法治讲座'],
  'kindergarten-term.language': [
    '讲述绘本故事、学念儿歌，大多数幼儿能完整表达',
    '开展故事会，幼儿敢于在集体面前讲述',
    '学习倾听和复述，幼儿词汇增加较快',
  ],
  'kindergarten-term.health': [
    '开展户外体育游戏，幼儿动作协调性有提高',
    '坚持早操和户外活动，幼儿体质增强',
    '学习洗手、穿衣等自理技能，多数幼儿能独立完成',
  ],
  'kindergarten-term.science': [
    '观察种植角、认识数量，幼儿乐于提问',
    '认识季节变化，幼儿学会简单记录',
    '玩沉浮、磁铁等小实验，幼儿乐于动手',
  ],
  'kindergarten-term.society': [
    '开展值日和合作游戏，幼儿学会分享',
    '认识社区和家乡，幼儿懂得礼貌待人',
    '开展角色游戏，幼儿学会轮流和等待',
  ],
  'kindergarten-term.arts': [
    '唱歌、绘画、手工，作品在班级展示',
    '学习律动和打击乐，幼儿节奏感增强',
    '开展泥工和折纸，幼儿手部更加灵巧',
  ],
  'kindergarten-term.problems': ['少数幼儿午睡习惯尚未养成', '个别幼儿不愿当众表达', '部分幼儿挑食'],
  'kindergarten-term.next-term': ['加强习惯培养，丰富区域活动', '继续开展亲子阅读', '增加户外活动时间'],
  'leading-group.office': ['教育局办公室', '基础教育科', '学校安全科', '督导室'],
  'document.title': [
    '关于加强校外培训机构管理的通知',
    '关于开展校园周边综合治理的通知',
    '关于做好控辍保学工作的通知',
    '关于规范中小学收费行为的通知',
    '关于加强学生欺凌防治工作的通知',
    '关于做好困难学生资助工作的通知',
  ],
  'donation.donor': ['当地爱心企业', '校友会', '慈善会', '返乡企业家'],
  'partnership.partner': ['对口支援市教育局', '实验小学教育集团', '第一中学教育集团', '机关幼儿园教育集团'],
  'cooperation.partner': ['某师范大学', '某职业教育集团', '某国际教育机构'],
  'training.title': ['新课程校本培训', '班主任专题培训', '信息技术应用培训', '青年教师岗位培训'],
  'party-session.topic': ['学习贯彻上级会议精神', '党章党规学习', '民主生活会前集中学习', '廉洁从教专题学习'],
  'warning-test.material': ['违纪典型案例通报', '廉政法规知识', '警示教育专题片'],
  'complaint.facts': ['反映收费公示不全', '反映作业量偏大', '反映食堂饭菜质量'],
  'supervised-item.matter': ['校舍维修进度', '投诉件办理', '教师工资按时发放'],
  'examination.line-definition': ['教育考试院公布的批次控制线'],
  'examination.cohort-base': ['户籍人口，公安年报'],
  'four-groups.checked-with': ['民政部门', '残联', '乡村振兴部门'],
  'pay.group': ['在编教师', '乡村教师', '班主任', '退休教师'],
}

/** What belongs together in one line, told as a whole: a hazard with its place and what was done about it. */
const STORIES: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  hazard: [
    { place: '教学楼楼道', 'hazard-kind': '10', hazard: '疏散通道堆放杂物', measure: '清理并划线' },
    { place: '综合楼走廊', 'hazard-kind': '10', hazard: '应急照明损坏', measure: '更换设备' },
    { place: '学生食堂', 'hazard-kind': '10', hazard: '灭火器过期', measure: '更换灭火器' },
    { place: '学生食堂', 'hazard-kind': '30', hazard: '食品留样不规范', measure: '落实留样登记' },
    { place: '操场围墙', 'hazard-kind': '20', hazard: '墙面开裂', measure: '加固修复' },
    { place: '教学楼楼梯', 'hazard-kind': '20', hazard: '栏杆松动', measure: '停用并维修' },
    { place: '教学楼配电箱', 'hazard-kind': '63', hazard: '线路老化', measure: '重新布线' },
    { place: '校门口', 'hazard-kind': '50', hazard: '减速带和警示标志缺失', measure: '协调交警部门设置' },
    { place: '操场', 'hazard-kind': '77', hazard: '体育器材基座松动', measure: '停用并维修' },
  ],
  opinion: [
    { opinion: '希望增加课后活动', 'responsible-unit': '基础教育科', measure: '增开社团' },
    { opinion: '希望公开收费项目', 'responsible-unit': '计划财务科', measure: '重新公示' },
    { opinion: '希望改善校门口秩序', 'responsible-unit': '学校安全科', measure: '协调设置护学岗' },
  ],
  'meeting-item': [
    { problem: '学校围墙破损', resolution: '安排资金修缮' },
    { problem: '教师周转房不足', resolution: '列入年度项目' },
    { problem: '学生饮水设备老化', resolution: '由学校提出方案后实施' },
  ],
}

/** The same story for all fields of a line; `lot` from 0 up to, but never, 1. */
export const storyFor = (ledger: string, lot: number): Readonly<Record<string, string>> | undefined =>
  STORIES[ledger]?.[Math.floor(lot * STORIES[ledger].length)]

export const wordsFor = (ledger: string, field: string): readonly string[] | undefined => WORDS[`${ledger}.${field}`]
