/** Schools: type, ownership, place, stage, grade and certification. */
import { defineCodeList } from '@youju/model'
import { items, label } from '../shorthand.ts'

/** Adult, vocational-junior and attached types are in the standard; groups say which types the counts of a report mean. */
export const type = defineCodeList({
  code: 'type',
  label: label('办学类型', 'school type'),
  source: 'JY/T 1001-2012 / GB/T 33782-2017',
  codes: items(
    ['111', '幼儿园', 'kindergarten'],
    ['119', '附设幼儿班', 'attached kindergarten class'],
    ['211', '小学', 'primary school'],
    ['218', '小学教学点', 'teaching point', '教学点'],
    ['219', '附设小学班', 'attached primary class'],
    ['221', '职工小学', 'workers’ primary school'],
    ['222', '农民小学', 'farmers’ primary school'],
    ['228', '小学班', 'adult primary class'],
    ['229', '扫盲班', 'literacy class'],
    ['311', '初级中学', 'junior school', '初中'],
    ['312', '九年一贯制学校', 'nine-year school', '九年一贯制'],
    ['319', '附设普通初中班', 'attached junior class'],
    ['321', '职业初中', 'vocational junior school'],
    ['329', '附设职业初中班', 'attached vocational junior class'],
    ['331', '成人职工初中', 'workers’ junior school'],
    ['332', '成人农民初中', 'farmers’ junior school'],
    ['341', '完全中学', 'complete secondary school'],
    ['342', '高级中学', 'senior school', '高中'],
    ['345', '十二年一贯制学校', 'twelve-year school', '十二年一贯制'],
    ['349', '附设普通高中班', 'attached senior class'],
    ['351', '成人职工高中', 'workers’ senior school'],
    ['352', '成人农民高中', 'farmers’ senior school'],
    ['361', '调整后中等职业学校', 'reorganised vocational school', '中等职业学校'],
    ['362', '中等技术学校', 'technical school'],
    ['363', '中等师范学校', 'normal school'],
    ['364', '成人中等专业学校', 'adult technical school'],
    ['365', '职业高中学校', 'vocational senior school', '职业高中', '职业中学'],
    ['366', '技工学校', 'skilled-workers’ school'],
    ['368', '附设中职班', 'attached vocational class'],
    ['369', '其他机构', 'other vocational institution'],
    ['371', '工读学校', 'reform school', '专门学校'],
    ['511', '盲人学校', 'school for the blind'],
    ['512', '聋人学校', 'school for the deaf'],
    ['513', '弱智学校', 'school for intellectual disability', '培智学校'],
    ['514', '其他特殊教育学校', 'other special school', '特殊教育学校'],
    ['519', '附设特教班', 'attached special class'],
    ['931', '职工技术培训学校', 'workers’ training school'],
    ['932', '农村成人文化技术培训学校', 'rural adult school', '成人学校'],
    ['933', '其他培训机构', 'training institution', '社会培训机构'],
  ),
  groups: [
    { code: 'kindergarten', label: label('幼儿园', 'kindergartens'), of: ['111'] },
    { code: 'primary', label: label('小学', 'primary schools'), of: ['211', '218'] },
    { code: 'junior', label: label('初级中学', 'junior schools'), of: ['311'] },
    { code: 'nine-year', label: label('九年一贯制学校', 'nine-year schools'), of: ['312'] },
    { code: 'complete', label: label('完全中学', 'complete secondary schools'), of: ['341'] },
    { code: 'senior', label: label('高级中学', 'senior schools'), of: ['342'] },
    { code: 'twelve-year', label: label('十二年一贯制学校', 'twelve-year schools'), of: ['345'] },
    {
      code: 'vocational',
      label: label('中等职业学校', 'vocational schools'),
      of: ['361', '362', '363', '364', '365', '366', '369'],
    },
    { code: 'special', label: label('特殊教育学校', 'special schools'), of: ['511', '512', '513', '514'] },
    {
      code: 'secondary',
      label: label('中学', 'secondary schools'),
      of: ['311', '312', '341', '342', '345'],
    },
    {
      code: 'one-compulsory-stage',
      label: label('单一义务教育学段学校', 'schools with one compulsory stage'),
      of: ['211', '218', '311', '341'],
    },
    {
      code: 'two-compulsory-stages',
      label: label('九年和十二年一贯制学校', 'nine- and twelve-year schools'),
      of: ['312', '345'],
    },
    {
      code: 'senior-stage',
      label: label('普通高中学校', 'schools with senior classes'),
      of: ['341', '342', '345'],
    },
    {
      code: 'compulsory',
      label: label('义务教育学校', 'schools with compulsory stages'),
      of: ['211', '218', '311', '312', '341', '345'],
    },
    {
      code: 'school',
      label: label('中小学校', 'primary, secondary, vocational and special schools'),
      of: [
        '211',
        '218',
        '311',
        '312',
        '341',
        '342',
        '345',
        '361',
        '362',
        '363',
        '364',
        '365',
        '366',
        '369',
        '371',
        '511',
        '512',
        '513',
        '514',
      ],
    },
  ],
})

export const ownership = defineCodeList({
  code: 'ownership',
  label: label('办别', 'ownership'),
  source: '自定',
  codes: items(
    ['10', '公办（教育部门）', 'public, education department', '公办', '教育部门办'],
    ['11', '公办（其他部门）', 'public, other department', '其他部门办'],
    ['12', '集体办', 'collective', '集体'],
    ['13', '国有企业办', 'state enterprise'],
    ['20', '民办非营利', 'private non-profit', '民办', '民办（非营利）'],
    ['21', '民办营利', 'private for-profit', '民办（营利）'],
    ['30', '普惠性民办园', 'recognised affordable private kindergarten', '普惠性民办'],
    ['40', '中外合作', 'Chinese-foreign'],
  ),
  groups: [
    { code: 'public', label: label('公办', 'public'), of: ['10', '11', '12', '13'] },
    { code: 'private', label: label('民办', 'private'), of: ['20', '21', '30', '40'] },
    {
      code: 'affordable',
      label: label('公办和普惠性民办', 'public and affordable private'),
      of: ['10', '11', '12', '13', '30'],
    },
  ],
})

export const location = defineCodeList({
  code: 'location',
  label: label('城乡分类', 'urban or rural class'),
  source: '国统字〔2009〕91号',
  codes: items(
    ['111', '主城区', 'main city area'],
    ['112', '城乡结合区', 'city fringe'],
    ['121', '镇中心区', 'town centre'],
    ['122', '镇乡结合区', 'town fringe'],
    ['123', '特殊区域', 'special area'],
    ['210', '乡中心区', 'township centre'],
    ['220', '村庄', 'village'],
  ),
  groups: [
    { code: 'city', label: label('城区', 'city'), of: ['111', '112'] },
    { code: 'town', label: label('镇区', 'town'), of: ['121', '122', '123'] },
    { code: 'rural', label: label('乡村', 'rural'), of: ['210', '220'] },
    { code: 'urban', label: label('城镇', 'city and town'), of: ['111', '112', '121', '122', '123'] },
  ],
})

export const stage = defineCodeList({
  code: 'stage',
  label: label('学段', 'stage'),
  source: '自定',
  codes: items(
    ['preschool', '学前', 'pre-primary', '幼儿园', '学前教育'],
    ['primary', '小学', 'primary'],
    ['junior', '初中', 'junior', '普通初中'],
    ['senior', '普通高中', 'senior', '高中'],
    ['vocational', '中等职业', 'vocational', '中职', '职高', '职业高中'],
    ['special', '特殊教育', 'special', '特教'],
    ['adult', '成人社区', 'adult and community', '成人教育'],
  ),
  groups: [
    { code: 'compulsory', label: label('义务教育', 'compulsory'), of: ['primary', 'junior'] },
    { code: 'secondary', label: label('中学', 'secondary'), of: ['junior', 'senior'] },
    {
      code: 'general',
      label: label('普通中小学', 'primary, junior and senior'),
      of: ['primary', 'junior', 'senior'],
    },
    {
      code: 'basic',
      label: label('学前和普通中小学', 'pre-primary to senior'),
      of: ['preschool', 'primary', 'junior', 'senior'],
    },
    { code: 'upper-secondary', label: label('高中阶段', 'upper secondary'), of: ['senior', 'vocational'] },
  ],
})

export const grade = defineCodeList({
  code: 'grade',
  label: label('年级', 'grade'),
  source: '自定',
  codes: items(
    ['k1', '小班', 'kindergarten 3–4 years'],
    ['k2', '中班', 'kindergarten 4–5 years'],
    ['k3', '大班', 'kindergarten 5–6 years'],
    ['k4', '混合班', 'kindergarten mixed'],
    ['p1', '一年级', 'grade 1', '小学一年级', '小一', '1年级'],
    ['p2', '二年级', 'grade 2', '小学二年级', '小二', '2年级'],
    ['p3', '三年级', 'grade 3', '小学三年级', '小三', '3年级'],
    ['p4', '四年级', 'grade 4', '小学四年级', '小四', '4年级'],
    ['p5', '五年级', 'grade 5', '小学五年级', '小五', '5年级'],
    ['p6', '六年级', 'grade 6', '小学六年级', '小六', '6年级'],
    ['j1', '七年级', 'grade 7', '初一', '初中一年级', '7年级'],
    ['j2', '八年级', 'grade 8', '初二', '初中二年级', '8年级'],
    ['j3', '九年级', 'grade 9', '初三', '初中三年级', '9年级'],
    ['s1', '高一', 'grade 10', '高中一年级'],
    ['s2', '高二', 'grade 11', '高中二年级'],
    ['s3', '高三', 'grade 12', '高中三年级'],
    ['v1', '职高一年级', 'vocational year 1', '职高一', '职一', '中职一年级'],
    ['v2', '职高二年级', 'vocational year 2', '职高二', '职二', '中职二年级'],
    ['v3', '职高三年级', 'vocational year 3', '职高三', '职三', '中职三年级'],
    ['x0', '特教班', 'special class'],
  ),
})

export const certification = defineCodeList({
  code: 'certification',
  label: label('学校等级', 'certification grade'),
  source: '自定',
  codes: items(
    ['qualified', '合格学校', 'qualified school'],
    ['regulated', '规范化学校', 'regulated school', '规范化'],
    ['standard', '标准化学校', 'standard school', '标准化'],
    ['county-model', '县级示范', 'county model', '县级示范学校'],
    ['city-first', '市一级学校', 'city grade one', '市一级'],
    ['province-first', '省一级学校', 'province grade one', '省一级'],
    ['national-model', '国家级示范', 'national model', '国家级示范学校'],
    ['central-kindergarten', '标准化中心幼儿园', 'standard central kindergarten'],
    ['model-senior', '示范性高中', 'model senior school', '示范性普通高中'],
    ['model-culture', '校园文化建设达标学校', 'model school culture', '校园文化建设“达标学校”'],
  ),
  groups: [
    {
      code: 'meets-standard',
      label: label('规范化及以上', 'meets the standard'),
      of: ['regulated', 'standard', 'county-model', 'city-first', 'province-first', 'national-model'],
    },
  ],
})

export const certificationState = defineCodeList({
  code: 'certification-state',
  label: label('评估状态', 'state of certification'),
  source: '自定',
  codes: items(
    ['applied', '已申报', 'applied', '申报'],
    ['passed', '已通过', 'passed', '通过', '通过验收'],
    ['returned', '未通过', 'not passed'],
    ['expired', '已过期', 'expired'],
  ),
})

export const schoolRank = defineCodeList({
  code: 'school-rank',
  label: label('学校层次', 'rank of a school'),
  source: '自定',
  codes: items(
    ['central', '中心学校', 'central school', '中心校', '中心小学', '中心学校（中心小学）'],
    ['complete', '完全小学', 'complete primary school', '完小', '中心完小'],
    ['village', '村小', 'village school', '村级小学'],
    ['point', '教学点', 'teaching point'],
    ['town', '镇直学校', 'school of the town itself', '独立设置'],
  ),
})

export const schoolLists = [schoolRank, type, ownership, location, stage, grade, certification, certificationState]
