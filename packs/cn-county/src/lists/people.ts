/** People: sex, education attained, posts, subjects, age groups, honours and awards. */
import { defineCodeList } from '@youju/model'
import { items, label } from '../shorthand.ts'

export const sex = defineCodeList({
  code: 'sex',
  label: label('性别', 'sex'),
  source: 'GB/T 2261.1',
  codes: items(['0', '未知', 'unknown'], ['1', '男', 'male'], ['2', '女', 'female'], ['9', '未说明', 'not stated']),
})

export const education = defineCodeList({
  code: 'education',
  label: label('学历', 'education attained'),
  source: 'GB/T 4658-2006',
  codes: items(
    ['10', '研究生教育', 'graduate education', '研究生'],
    ['11', '博士研究生毕业', 'doctor', '博士'],
    ['14', '硕士研究生毕业', 'master', '硕士'],
    ['20', '大学本科教育', 'bachelor education'],
    ['21', '大学本科毕业', 'bachelor', '本科', '大学本科'],
    ['30', '大学专科教育', 'college education'],
    ['31', '大学专科毕业', 'college', '专科', '大专'],
    ['40', '中等职业教育', 'secondary vocational education'],
    ['41', '中等专科毕业', 'technical secondary', '中专', '中师'],
    ['44', '职业高中毕业', 'vocational senior', '职高'],
    ['47', '技工学校毕业', 'skilled-workers’ school'],
    ['60', '普通高级中学教育', 'senior education'],
    ['61', '普通高中毕业', 'senior', '高中'],
    ['70', '初级中学教育', 'junior education'],
    ['71', '初中毕业', 'junior', '初中'],
    ['80', '小学教育', 'primary education'],
    ['81', '小学毕业', 'primary', '小学'],
    ['90', '其他', 'other'],
  ),
  groups: [
    { code: 'graduate', label: label('研究生', 'graduate degree'), of: ['10', '11', '14'] },
    { code: 'bachelor-up', label: label('本科及以上', 'bachelor or above'), of: ['10', '11', '14', '20', '21'] },
    {
      code: 'college-up',
      label: label('专科及以上', 'college or above'),
      of: ['10', '11', '14', '20', '21', '30', '31'],
    },
  ],
})

export const subject = defineCodeList({
  code: 'subject',
  label: label('学科', 'subject'),
  source: '自定',
  codes: items(
    ['chinese', '语文', 'Chinese'],
    ['mathematics', '数学', 'mathematics'],
    ['english', '英语', 'English', '外语'],
    ['physics', '物理', 'physics'],
    ['chemistry', '化学', 'chemistry'],
    ['biology', '生物', 'biology'],
    ['politics', '思想政治', 'politics', '政治', '道德与法治', '思想品德'],
    ['history', '历史', 'history'],
    ['geography', '地理', 'geography'],
    ['science', '科学', 'science'],
    ['physical', '体育', 'physical education', '体育与健康'],
    ['music', '音乐', 'music'],
    ['fine-art', '美术', 'fine art'],
    ['arts', '艺术', 'arts'],
    ['computing', '信息技术', 'computing', '计算机', '电脑'],
    ['general-practice', '综合实践', 'general practice', '劳动'],
    ['mental-health', '心理健康', 'mental health', '心理'],
    ['vocational', '职业专业课', 'vocational subject', '专业课'],
    ['preschool', '学前教育', 'pre-primary'],
    ['special', '特殊教育', 'special education'],
    ['other', '其他', 'other'],
  ),
  groups: [
    { code: 'sport-and-arts', label: label('体育艺术', 'PE and arts'), of: ['physical', 'music', 'fine-art', 'arts'] },
  ],
})

/** Overlapping on purpose: each is the base of one rate of the domain, none is added to another. */
export const ageGroup = defineCodeList({
  code: 'age-group',
  label: label('年龄组', 'age group'),
  source: '自定',
  codes: items(
    ['3-5', '3—5周岁', 'aged 3–5', '3-5岁', '3~5周岁'],
    ['3-6', '3—6周岁', 'aged 3–6', '3-6岁', '3~6周岁'],
    ['primary-age', '小学学龄（6—11周岁）', 'primary age', '小学学龄', '6—11周岁', '6-11岁'],
    ['junior-age', '初中学龄（12—14周岁）', 'junior age', '初中学龄', '12—14周岁', '12-14岁'],
    ['13-15', '13—15周岁', 'aged 13–15', '13-15岁', '13~15周岁'],
    ['15', '15周岁', 'aged 15', '15岁'],
    ['17', '17周岁', 'aged 17', '17岁'],
    ['15-17', '15—17周岁', 'aged 15–17', '15-17岁'],
    ['18', '18周岁', 'aged 18', '18岁'],
    ['15-50', '15—50周岁（青壮年）', 'aged 15–50', '青壮年', '15-50岁'],
    ['disabled', '适龄残疾儿童少年', 'disabled, school age', '残疾儿童'],
    ['three-disabilities', '三类残疾儿童少年', 'sight, hearing or intellectual disability', '三残儿童', '“三残”儿童'],
  ),
  groups: [
    { code: 'compulsory-age', label: label('义务教育适龄', 'compulsory age'), of: ['primary-age', 'junior-age'] },
  ],
})

export const level = defineCodeList({
  code: 'level',
  label: label('级别', 'level'),
  source: '自定',
  codes: items(
    ['1', '国家级', 'national', '国家'],
    ['2', '省级', 'province', '省'],
    ['3', '市级', 'city', '市'],
    ['4', '县级', 'county', '县(区)', '区级', '县', '区'],
    ['5', '乡镇级', 'township', '镇级', '乡镇', '镇'],
    ['6', '校级', 'school', '校'],
  ),
  groups: [
    { code: 'county-up', label: label('县级及以上', 'county or above'), of: ['1', '2', '3', '4'] },
    { code: 'city-up', label: label('市级及以上', 'city or above'), of: ['1', '2', '3'] },
    { code: 'province-up', label: label('省级及以上', 'province or above'), of: ['1', '2'] },
  ],
})

export const awardGrade = defineCodeList({
  code: 'award-grade',
  label: label('等次', 'grade of award'),
  source: '自定',
  codes: items(
    ['special', '特等奖', 'special prize', '特等'],
    ['first', '一等奖', 'first prize', '一等'],
    ['second', '二等奖', 'second prize', '二等'],
    ['third', '三等奖', 'third prize', '三等'],
    ['merit', '优秀奖', 'merit', '优秀'],
    ['organiser', '组织奖', 'organiser’s prize', '优秀组织奖'],
    ['none', '不分等次', 'no grade'],
  ),
})

export const awardField = defineCodeList({
  code: 'award-field',
  label: label('获奖项目', 'field of award'),
  source: '自定',
  codes: items(
    ['essay', '征文', 'essay'],
    ['speech', '演讲', 'speech'],
    ['letter', '书信', 'letter writing', '书信文化'],
    ['teaching', '教学', 'teaching', '优质课', '教学竞赛'],
    ['basic-skills', '教学基本功', 'teaching skills', '基本功'],
    ['paper', '论文', 'paper'],
    ['arts', '艺术', 'arts', '文艺'],
    ['sport', '体育', 'sport'],
    ['science', '科技创新', 'science and technology', '科技'],
    ['vocational-skills', '职业技能', 'vocational skills', '技能大赛'],
    ['academic', '学科竞赛', 'academic contest'],
    ['moral', '德育', 'moral education'],
    ['other', '其他', 'other'],
  ),
})

export const winner = defineCodeList({
  code: 'winner',
  label: label('获奖者类别', 'kind of winner'),
  source: '自定',
  codes: items(
    ['teacher', '教师', 'teacher', '教职工'],
    ['pupil', '学生', 'pupil'],
    ['school', '学校', 'school', '集体'],
  ),
})

export const peopleLists = [sex, education, subject, ageGroup, level, awardGrade, awardField, winner]
