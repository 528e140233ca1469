/** Money, projects, training, activities: the lists of one year's work. */
import { defineCodeList } from '@youju/model'
import { items, label } from '../shorthand.ts'

export const fundingSource = defineCodeList({
  code: 'funding-source',
  label: label('资金来源', 'funding source'),
  source: '自定',
  codes: items(
    ['1', '中央', 'central government'],
    ['2', '省级', 'province', '省'],
    ['3', '市级', 'city', '市'],
    ['4', '县级', 'county', '县', '区级'],
    ['5', '乡镇', 'township', '镇', '镇级'],
    ['6', '村集体', 'village collective', '村', '村委会'],
    ['7', '学校自筹', 'school’s own', '自筹'],
    ['8', '社会捐资', 'donation', '捐资'],
    ['9', '债券', 'bond'],
    ['10', '贷款', 'loan'],
    ['11', '援建', 'aid construction'],
  ),
  groups: [
    { code: 'fiscal', label: label('财政', 'fiscal'), of: ['1', '2', '3', '4', '5'] },
    { code: 'national-and-provincial', label: label('中央和省级', 'central government and province'), of: ['1', '2'] },
  ],
})

export const spendingItem = defineCodeList({
  code: 'spending-item',
  label: label('经费项目', 'item of spending'),
  source: '自定',
  codes: items(
    ['staff', '人员经费', 'staff', '人员支出', '教职工工资'],
    ['non-salary', '公用经费', 'non-salary', '公用支出', '日常公用经费'],
    ['capital', '基本建设', 'capital', '基建支出', '基建'],
    ['equipment', '设备购置', 'equipment', '专项设备'],
    ['training', '教师培训', 'teacher training', '培训经费'],
    ['aid', '学生资助', 'student aid'],
    ['other', '其他专项', 'other', '其他'],
  ),
})

export const projectKind = defineCodeList({
  code: 'project-kind',
  label: label('项目类别', 'project kind'),
  source: '自定',
  codes: items(
    ['new-school', '新建学校', 'new school', '新建', '新校建设'],
    ['extension', '改扩建', 'extension', '扩建', '改建'],
    ['dangerous-rebuild', '危房改造', 'rebuilding of dangerous buildings'],
    ['repair', '维修加固', 'repair', '维修'],
    ['sports-ground', '运动场', 'sports ground', '田径运动场'],
    ['dormitory', '宿舍', 'dormitory'],
    ['canteen', '食堂', 'canteen'],
    ['water', '饮水', 'drinking water'],
    ['ict', '信息化', 'ICT'],
    ['equipment', '设备添置', 'equipment', '设备购置', '教学设备'],
    ['kindergarten', '幼儿园', 'kindergarten'],
    ['housing', '周转房', 'teachers’ housing'],
  ),
  groups: [
    {
      code: 'construction',
      label: label('基建工程', 'construction'),
      of: ['new-school', 'extension', 'dangerous-rebuild', 'sports-ground', 'dormitory', 'canteen', 'kindergarten'],
    },
  ],
})

export const projectStage = defineCodeList({
  code: 'project-stage',
  label: label('项目阶段', 'project stage'),
  source: '自定',
  codes: items(
    ['1', '立项', 'approved in principle'],
    ['2', '可研批复', 'study approved'],
    ['3', '用地拆迁', 'land and clearance', '征地拆迁'],
    ['4', '设计', 'design'],
    ['5', '招标', 'tender', '招投标'],
    ['6', '开工', 'started'],
    ['7', '基础（桩基）', 'foundation', '桩基', '基础'],
    ['8', '主体', 'main structure', '主体工程'],
    ['9', '装修附属', 'fitting out', '装修'],
    ['10', '竣工验收', 'accepted', '竣工'],
    ['11', '决算审计', 'audited'],
    ['12', '交付使用', 'in use', '已交付使用', '投入使用'],
    ['13', '停工', 'stopped'],
    ['14', '取消', 'cancelled'],
  ),
  groups: [
    {
      code: 'open',
      label: label('在建', 'under way'),
      of: ['1', '2', '3', '4', '5', '6', '7', '8', '9', '13'],
    },
    { code: 'finished', label: label('已完工', 'finished'), of: ['10', '11', '12'] },
  ],
})

export const donationKind = defineCodeList({
  code: 'donation-kind',
  label: label('捐赠形式', 'kind of donation'),
  source: '自定',
  codes: items(
    ['money', '现金', 'money', '资金'],
    ['goods', '实物', 'goods', '物资'],
    ['works', '援建工程', 'works', '援建'],
  ),
})

export const donationUse = defineCodeList({
  code: 'donation-use',
  label: label('捐赠用途', 'use of the donation'),
  source: '自定',
  codes: items(
    ['construction', '校舍建设', 'buildings'],
    ['teaching-equipment', '教学设备', 'teaching equipment'],
    ['sports-equipment', '体育器材', 'sports equipment'],
    ['library', '图书馆', 'library', '图书', '图书馆及图书'],
    ['aid', '助学', 'student aid', '奖教助学', '奖学助学'],
    ['other', '其他', 'other'],
  ),
})

export const trainingKind = defineCodeList({
  code: 'training-kind',
  label: label('培训类别', 'training kind'),
  source: '自定',
  codes: items(
    ['in-school', '校本培训', 'in school', '校本'],
    ['sent-out', '外派培训', 'sent out', '外派', '外出学习'],
    ['province-remote', '省级远程', 'provincial, remote'],
    ['national-remote', '国家级远程', 'national, remote'],
    ['seminar', '研修班', 'seminar'],
    ['heads', '校长培训', 'heads', '校长'],
    ['class-teachers', '班主任培训', 'class teachers', '班主任'],
    ['finance', '财会培训', 'finance staff', '财会'],
    ['named-teachers', '名校长名教师名班主任培训', 'named heads and teachers', '三名培训', '“三名”工程'],
    ['basic-skills', '基本功训练', 'teaching skills', '基本功'],
  ),
})

export const activityKind = defineCodeList({
  code: 'activity-kind',
  label: label('活动类别', 'kind of activity'),
  source: '自定',
  codes: items(
    ['contest', '竞赛', 'contest', '比赛', '征文演讲比赛'],
    ['lecture', '讲座', 'lecture', '专题讲座'],
    ['festival', '节庆', 'festival', '文化节', '艺术节', '运动会'],
    ['theme', '主题教育', 'theme education', '主题活动'],
    ['meeting', '现场会', 'demonstration meeting', '研讨会'],
    ['club', '社团', 'club'],
    ['practice', '社会实践', 'practice'],
    ['reading', '阅读', 'reading', '读书'],
    ['singing', '歌咏', 'singing', '合唱'],
    ['other', '其他', 'other'],
  ),
})

export const participants = defineCodeList({
  code: 'participant-kind',
  label: label('参加对象', 'who takes part'),
  source: '自定',
  codes: items(
    ['pupils', '学生', 'pupils', '幼儿'],
    ['teachers', '教师', 'teachers', '教职工'],
    ['parents', '家长', 'parents'],
    ['public', '社会群众', 'public', '群众'],
    ['retired', '离退休教师', 'retired teachers', '退休教师', '离退休教职工'],
  ),
})

export const recruitmentKind = defineCodeList({
  code: 'recruitment-kind',
  label: label('招聘方式', 'way of recruitment'),
  source: '自定',
  codes: items(
    ['open', '公开招聘', 'open recruitment', '招聘'],
    ['special-post', '特岗', 'special-post plan', '特岗教师'],
    ['introduced', '人才引进', 'introduced talent', '引进'],
    ['free-normal', '定向免费师范生', 'free normal-university graduate', '公费师范生'],
    ['converted', '代转公', 'substitute given a post'],
  ),
})

export const rotationKind = defineCodeList({
  code: 'rotation-kind',
  label: label('交流方式', 'kind of exchange'),
  source: '自定',
  codes: items(
    ['rotation', '轮岗', 'rotation', '交流轮岗'],
    ['support', '支教', 'support teaching'],
    ['circuit', '走教', 'circuit teaching'],
    ['shadowing', '跟岗', 'shadowing'],
    ['weak-school-post', '到薄弱学校任职', 'post in a weak school', '薄弱学校任职'],
  ),
})

export const network = defineCodeList({
  code: 'network',
  label: label('网络接入', 'network'),
  source: '自定',
  codes: items(
    ['none', '未接入', 'none', '无'],
    ['lan', '校园局域网', 'local network', '局域网'],
    ['internet', '接入互联网', 'Internet', '互联网', '宽带'],
  ),
  groups: [{ code: 'campus', label: label('建有校园网', 'campus network'), of: ['lan', 'internet'] }],
})

export const sizePlan = defineCodeList({
  code: 'size-plan',
  label: label('消除大班额措施', 'plan against a large class'),
  source: '自定',
  codes: items(
    ['split', '分班', 'split the class'],
    ['new-class', '增班', 'new class'],
    ['new-school', '新建扩建学校', 'new or larger school'],
    ['limit-intake', '控制招生', 'limit the intake'],
  ),
})

export const workLists = [
  sizePlan,
  fundingSource,
  spendingItem,
  projectKind,
  projectStage,
  donationKind,
  donationUse,
  trainingKind,
  activityKind,
  participants,
  recruitmentKind,
  rotationKind,
  network,
]
