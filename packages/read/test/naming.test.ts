/** What a figure is of: indicator, level and flow, as a reader takes them from the sentence, the paragraph and the page. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readFigures, readText } from '../src/read-text.ts'

const read = (text: string, field: 'subject' | 'indicator' | 'level' | 'flow'): (string | undefined)[] =>
  readText(text, lexicon).quantities.map((quantity) => quantity[field])

describe('the last morpheme of a noun that no rule knows', () => {
  it.each([
    ['实验室管理员93名。', ['staff']],
    ['更新蒸饭柜46台、留样柜63个。', ['other', 'other']],
    ['新建科技馆2座。', ['projects']],
    ['参加演练的观众86名。', ['participants']],
    // A word of a rule decides first, a verb where there is none.
    ['学生运动员93名获奖。', ['awards-people']],
    ['暂扣面包车3辆。', ['cases']],
    // 员 of 务工人员 is no member of a staff.
    ['常年在外地务工人员4万人。', ['population']],
  ] as const)('%s', (text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('sums', () => {
  it.each([
    ['收取服务费2260万元，发放教师补助1980万元。', ['fees', 'salary']],
    ['多方筹资38.6万元，其中修建操场24万元。', ['project-investment', 'project-investment']],
    ['支出38.6万元，其中修建操场24万元。', ['spending', 'spending']],
    ['新添滑梯2组、空调14台，花费16.8万元。', ['other', 'other', 'project-investment']],
    [
      '完成投资6800万元，占年度计划1.5亿元的45.3%。',
      ['project-investment', 'project-investment', 'project-investment'],
    ],
  ] as const)('%s', (text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('people', () => {
  it.each([
    ['确认辍学31人。原因分别为：厌学13人，外出务工12人。', ['dropouts', 'dropouts', 'dropouts']],
    ['举办实验教师培训2期，参加186人。', ['training-sessions', 'training-people']],
    ['举办运动会2期，参加186人。', ['activities', 'participants']],
    // What stands behind 中 is told of the next figure.
    ['在校生15480人中随迁子女612人。', ['enrolment', 'migrant-children']],
  ] as const)('%s', (text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('schools', () => {
  it.each([
    ['对全县56所民办幼儿园进行检查。', ['schools']],
    ['检查民办幼儿园56所。', ['inspections']],
    ['辖23个村、120个村民小组。', ['villages', 'other']],
    ['评出五星级学校8所、四星级10所。', ['honours', 'honours']],
    ['教学班1412个，超过66人的有55个，占3.9%。', ['classes', 'classes', 'large-class-rate']],
    ['教学班1412个，其中小学555个，占39%。', ['classes', 'classes', 'other']],
  ] as const)('%s', (text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('what is counted', () => {
  it.each([
    ['is that of the whole behind 其中 and a comma', '随迁子女1560人，其中，在公办学校就读的1530人。', [0, 0]],
    ['is of the plan that was carried out', '完成投资6亿元，完成年度目标任务的99%。', [0, 0]],
  ] as const)('%s', (_, text, same) => {
    const found = read(text, 'indicator')
    expect(found).toEqual(same.map((index) => found[index]))
    expect(found[0]).not.toBe('other')
  })
  it.each([
    ['is a place where a county is counted', '在7个县设立教学班30个。', ['other', 'classes']],
    [
      'is no county where its courses are',
      '县级课题3个。完成3个县级课题。',
      ['research-projects', 'research-projects'],
    ],
    ['is no share of pupils', '在园幼儿910人，增长3%，占全市在园幼儿的8%。', ['enrolment', 'enrolment', 'other']],
    ['stands two figures before an area', '建成教学楼5层20间2312平方米。', ['other', 'projects', 'floor-area']],
    ['of a fee stands before the comma', '经费来源于保教费，每生每学期680元。', ['fees']],
    [
      'is by its place in a list',
      '人均教育经费分别为1194元、1260元。',
      ['per-student-spending', 'per-student-spending'],
    ],
    [
      'is for what the whole is, whoever paid',
      '规划投资9万元，其中中央投入5万元。',
      ['project-investment', 'project-investment'],
    ],
    ['is that of the area before it', '校园面积600平方米，生均面积9平方米。', ['land-area', 'land-area']],
    ['is a room, whatever stands in front', '配备塑胶跑道、实验室2间。', ['other']],
    ['is a gift in a list of gifts', '捐助文具27套，练习册31册，足球6个。', ['donation', 'donation', 'donation']],
    ['is no book when it has a name of its own', '书籍40本，足球6个。', ['books', 'other']],
    ['is no school where its extinguishers are', '学校内拥有灭火器9个。', ['other']],
    ['is no village in the country', '改造农村薄弱学校食堂（伙房）22个。', ['projects']],
    ['is no person where classes are counted', '我园设10个幼儿班级。', ['classes']],
    ['is a stage', '分四个阶段进行专项治理。', ['other']],
    ['is its own part of an area', '占地面积600平方米，其中建筑面积400平方米。', ['land-area', 'floor-area']],
    ['is what the short sentence before it names', '国家助学金。全年619人、54万元。', ['aid-people', 'aid-money']],
    ['is what the heading names', '一、控辍保学情况\n全年300人。', ['dropouts']],
    ['is what the title names, where the heading does not', '资助工作总结\n一、基本情况\n全年300人。', ['aid-people']],
    ['is what the nearest heading names', '资助工作总结\n一、控辍保学情况\n全年300人。', ['dropouts']],
    ['is not what a short paragraph before it names', '国家助学金。\n全年619人、54万元。', ['other', 'other']],
    [
      'is not what a long sentence before it names',
      '国家助学金资助家庭经济困难学生，确保应助尽助、不漏一人的政策落实。全年619人、54万元。',
      ['other', 'other'],
    ],
    [
      'is in each item what a colon announced',
      '各学段生均教育事业费“只增不减”：\n（1）幼儿园17443元。\n（2）小学12443元。',
      ['per-student-spending', 'per-student-spending'],
    ],
    ['is not what no colon announced', '各学段生均教育事业费“只增不减”。\n（1）幼儿园17443元。', ['other']],
    [
      'is announced no longer where a line is no item',
      '各学段生均教育事业费“只增不减”：\n（1）幼儿园17443元。\n小学12443元。',
      ['per-student-spending', 'other'],
    ],
    [
      'is not what a heading names that has ended',
      '三、生均教育经费\n1.幼儿园2299元。\n四、师资\n1.幼儿园2299元。',
      ['per-student-spending', 'other'],
    ],
    [
      'is what the nearest heading names that speaks of such a figure',
      '三、生均教育经费\n1.幼儿园2299元，上年3311元，下降30.5%。\n2.小学4112元。',
      ['per-student-spending', 'per-student-spending', 'spending-growth', 'per-student-spending'],
    ],
    [
      'is no longer what the title names when the heading names another',
      '学生资助与控辍保学工作总结\n一、控辍保学\n义务教育学生9806人，未到3人。',
      ['enrolment', 'enrolment'],
    ],
    [
      'is no expert of the training, and no rate of what a heading names',
      '一、教师培训\n4位博士作报告，出彩率98%。',
      ['other', 'other'],
    ],
    [
      'of a change in turn is that of the figure it changes',
      '生均教育经费小学1103元，初中1476元，分别增长2%和3%。',
      ['per-student-spending', 'per-student-spending', 'spending-growth', 'spending-growth'],
    ],
    [
      'of a share that names only levels stands before the comma',
      '教师学历达标率，小学、初中分别为98%、97%。',
      ['teacher-qualified-rate', 'teacher-qualified-rate'],
    ],
    ['is of another verb than the one before', '交流教师67人、退休289人。', ['teacher-exchange', 'staff']],
    [
      'of a share is by what it is a share of, however it is said',
      '教师30人，为教师总数的6%。投入教育265万元，占25%。',
      ['teachers', 'other', 'spending', 'spending-share'],
    ],
    [
      'may take the other words of its rule from the title',
      '营养改善计划汇报\n一、供餐标准\n每生每天3元。',
      ['aid-standard'],
    ],
    ['is the first of several things with one figure', '毕业率、巩固率均为100%。', ['completion-rate']],
    [
      'is a standard beside a standard',
      '小学走读生每人每学期补助250元、寄宿生500元。',
      ['aid-standard', 'aid-standard'],
    ],
    ['stands before the comma when it is only summed up', '与教师签订承诺书，共82份。', ['contracts']],
    ['of money is what was bought before it', '更换大型玩具1套，投入7.8万元。', ['other', 'project-investment']],
    [
      'of a share of money is that of the money',
      '补助困难学生120人，资金12万元，占全部资助资金的6%。',
      ['aid-people', 'aid-money', 'aid-money'],
    ],
    [
      'is what a sentence with a colon announces for the numbered lines below it',
      '各学段生均教育事业费如下：\n（1）幼儿园17443元，上年17302元。\n（2）小学20251元。',
      ['per-student-spending', 'per-student-spending', 'per-student-spending'],
    ],
    [
      'is of the hazards by kind',
      '查出隐患73处：用电19处、食堂14处。按类别分，校舍类38处。',
      ['hazards', 'hazards', 'hazards', 'hazards'],
    ],
    [
      'may be of either where the heading names two topics',
      '一、控辍保学与资助\n寄宿学生2396人，发放生活补助1500人。',
      ['enrolment', 'aid-people'],
    ],
    ['is a camera', '摄像头由760个增加到980个。', ['other', 'other']],
    ['is a share by degree', '专任教师180人，研究生17人，占9%。', ['teachers', 'teachers', 'teacher-degree-rate']],
    [
      'is a standard under a heading of spending',
      '一、公用经费拨付\n小学按每生每年850元核定。',
      ['per-student-spending'],
    ],
    [
      'of a part is not what the whole is a share of',
      '参加课后服务26人，占在校生28人的93%，其中小学18人。',
      ['participants', 'enrolment', 'other', 'participants'],
    ],
    ['is of the kind before it', '查出问题86个，消防方面39个。', ['hazards', 'hazards']],
    ['is a mark, also of an examination', '中考总平均分412分。', ['score']],
    ['is of the pupils who sit an examination', '高考报名3246人，本科上线1421人。', ['participants', 'exam-result']],
    ['is no machine of the schools that got them', '为33所中小学配备了计算机。', ['schools']],
  ] as const)('%s', (_, text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('a figure that names no level', () => {
  it.each([
    ['takes that of the school it belongs to', '小学84所，招生7312人。', ['primary', 'primary']],
    ['also in the next sentence', '全县有小学84所。在校生45870人，毕业生8044人。', ['primary', 'primary', 'primary']],
    [
      'but has none behind a list of several',
      '全县有小学84所、初中31所，在校生7万人。',
      ['primary', 'junior', undefined],
    ],
    ['nor in the sentence behind such a list', '小学2所，初中1所。在校学生2218人。', ['primary', 'junior', undefined]],
    [
      'nor behind one with a semicolon in it',
      '小学在校生1432名；初中在校生624名。寄宿生418人。',
      ['primary', 'junior', undefined],
    ],
    ['nor where the whole county begins anew', '小学入学率100%，全县有教职工900人。', ['primary', undefined]],
    [
      'is not led away by a bracket',
      '初中31所（含九年一贯制学校9所），招生8102人。',
      ['junior', 'compulsory', 'junior'],
    ],
    [
      'takes that of the words before a colon at the head of its paragraph, to the end of it',
      '普通高中阶段：资助学生620人；免交学费的231人，减免23.48万元。\n全年发放9万元。',
      ['senior', 'senior', 'senior', undefined],
    ],
    ['takes that of its heading', '一、学前教育\n专任教师1620人。', ['preschool']],
    ['takes that of its turn', '小学、初中、高中教师分别为58人、36人、24人。', ['primary', 'junior', 'senior']],
    ['takes that of a short sentence before it', '大力发展职业教育。招生650人。', ['vocational']],
    [
      'takes that of what the money went to',
      '国家投资190万元，占地8.1亩，用于中心小学教学楼建设。',
      ['primary', 'primary'],
    ],
    [
      'is of its own turn also behind another level',
      '坚持义务教育优先，小学、初中辍学率分别为0.2%和0.6%。',
      ['primary', 'junior'],
    ],
    [
      'is that of what changed',
      '义务教育大班额比例由5.2%降至3.1%，下降2.1个百分点。',
      ['compulsory', 'compulsory', 'compulsory'],
    ],
    [
      'is that of the whole for its parts',
      '6—15周岁适龄人口2156人。其中，县内就读1984人，县外就读172人。',
      ['compulsory', 'compulsory', 'compulsory'],
    ],
    ['of pupils who stayed away is that of compulsory education', '全镇劝返学生9名。', ['compulsory']],
    ['but the school’s own where one was named', '初中在校生612人，年辍学3人。', ['junior', 'junior']],
    [
      'is that of the section behind a rate of another level',
      '2.初中。招生695人，小学毕业生升学率99%；在校生2073人，班级43个。',
      ['junior', 'primary', 'junior', 'junior'],
    ],
    ['is that of words straight before it', '今年高考，全区参考学生2156人。', ['senior']],
    [
      'is not read into words cut in the wrong place',
      '开展爱国主义教育12次，新入职教师46人，提高职工待遇3项，开学前检查5次，组成人员9人。',
      [undefined, undefined, undefined, undefined, undefined],
    ],
    ['is none where schools stand beside kindergartens', '全区学校、幼儿园126所。', [undefined]],
    [
      'of adults learning is adult also in vocational education',
      '大力发展职业教育。承担社会培训1.1万人次。',
      ['adult'],
    ],
    ['is none for townships', '18个乡镇建成中心园22所。', [undefined, 'preschool']],
    [
      'of persons with disabilities is that of compulsory education',
      '小学入学率100%，残疾儿童入学率96%。',
      ['primary', 'compulsory'],
    ],
    ['lasts at no level', '小学开展活动，为期18天。', [undefined]],
    ['is of the part, not of the whole', '中职在校生3万人，占高中阶段在校生的43%。', ['vocational', 'vocational']],
    ['is not where people went', '选派2位教师到上屯小学任教。', [undefined]],
  ])('%s', (_, text, expected) => expect(read(text, 'level')).toEqual(expected))

  it('is of preschool in the report of a kindergarten', () =>
    expect(read('向阳幼儿园占地3260平方米。\n一、队伍\n教职工37人。\n二、活动\n开展教研16次。', 'level')).toEqual([
      'preschool',
      'preschool',
      'preschool',
    ]))
  it.each([
    ['a school in its title', '青山镇中心小学2023年工作总结\n开展教研16次，召开家长会4次。', 'primary'],
    ['a school that signs it', '工作汇报\n开展教研16次，召开家长会4次。\n\n城东幼儿园\n2023年12月1日', 'preschool'],
    ['a secondary school that speaks of one examination', '第三中学工作总结\n中考再创佳绩。\n开展教研16次。', 'junior'],
    ['what its title is about', '全市学前教育工作情况的报告\n各县学前教育发展良好。\n开展培训16次。', 'preschool'],
    [
      'compulsory education in its title',
      '义务教育优质均衡发展自查报告\n小学、初中办学条件改善。\n投入3.2亿元。',
      'compulsory',
    ],
  ])('is that of %s', (_, text, expected) => expect(read(text, 'level').at(-1)).toBe(expected))
  it('is of no level in the report of a county', () =>
    expect(read('某县教育工作总结\n小学入学率100%。\n初中入学率99%。\n组织检查16次。', 'level').at(-1)).toBeUndefined())
})

describe('the indicator', () => {
  it.each([
    [
      'of parts is that of their whole',
      '招聘教师85名，其中高中20名、初中35名。',
      ['teacher-recruits', 'teacher-recruits', 'teacher-recruits'],
    ],
    ['of parts that say their own is their own', '教职工222人，其中专任教师180人。', ['staff', 'teachers']],
    ['of a share is that of what it is a share of', '受助学生276名，占在校学生的31.5%。', ['aid-people', 'aid-people']],
    [
      'of listed things is that of its turn',
      '毛入园率、九年巩固率、毛入学率分别达到93%、97%和94%。',
      ['enrolment-rate', 'retention-rate', 'enrolment-rate'],
    ],
    [
      'stands in the clause before a bare year',
      '随迁子女逐年增加，2021年2360人，2022年2910人。',
      ['migrant-children', 'migrant-children'],
    ],
    [
      'of persons counted with 个 is that of persons',
      '交流的校长31个、老师470个。',
      ['teacher-exchange', 'teacher-exchange'],
    ],
    ['of a share of pupils is other than enrolment', '在园幼儿占比55%，“双师型”教师占81%。', ['other', 'other']],
    [
      'of a share of what was done is that of what was done',
      '交流轮岗教师213人，其中骨干教师52人，占交流总数的24.4%。',
      ['teacher-exchange', 'teacher-exchange', 'teacher-exchange'],
    ],
    ['of parts of spending is spending', '拨付专项经费142万元，其中购置设备60万元。', ['spending', 'spending']],
    [
      'of people listed behind one verb is that of the first',
      '交流校长126名、教师2340名。',
      ['teacher-exchange', 'teacher-exchange'],
    ],
    ['of money beside a count is of the same aid', '中职免学费4300人、1075万元。', ['aid-people', 'aid-money']],
    [
      'of a change is that of what changed',
      '随迁子女公办学校就读比例由88%提高到95%，提升7个百分点。',
      ['migrant-children', 'migrant-children', 'migrant-children'],
    ],
    [
      'of a rate without more words is of what was counted',
      '聘请行风监督员402名，到位率100%。',
      ['representatives', 'representatives'],
    ],
    ['of things is what the noun beside them says', '46个基层工会召开了教代会。', ['other']],
    ['of two joined figures is told by their verb', '62名学生和15名教师受到表彰。', ['awards-people', 'awards-people']],
    [
      'stands before the colon',
      '生均公用经费：小学720元，初中940元。',
      ['per-student-spending', 'per-student-spending'],
    ],
    [
      'of a standard and a total is of what was given',
      '资助学生32人，每人600元，共计19200元。',
      ['aid-people', 'aid-standard', 'aid-money'],
    ],
    ['of people behind households is the population', '辖3412户，12846人。', ['households', 'population']],
    ['of so many times is of what was multiplied', '教育支出达9.2亿元，是2018年的1.5倍。', ['spending', 'spending']],
  ])('%s', (_, text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})

describe('the flow', () => {
  it.each([
    ['of what exists is a stock', '现有小学3所。', ['stock']],
    ['of what was done is a flow', '新建小学3所。', ['flow']],
    ['of what schools do stays a stock', '217所学校全部开展课后服务。', ['stock']],
    ['of what came in addition is an increase', '在校生比上年增加69人。', ['increase']],
    ['of something new with a long name is an increase', '新增城乡寄宿学校生活教师86人。', ['increase']],
    ['of what became less is a decrease', '学生数下降1.71%。', ['decrease']],
    ['of both ends of a change is a stock', '培训机构由326家压减至11家。', ['stock', 'stock']],
    ['of what is intended is a target', '计划新建小学3所。', ['target']],
    ['is a target for all that is listed behind a plan', '力争新建小学3所，增加学位900个。', ['target', 'target']],
    ['is a fact again where it says so', '计划新建小学12所，今年已建成5所。', ['target', 'flow']],
    ['is a target in a section of plans', '二、下一步打算\n培训教师300人。', ['target']],
    ['is no target in the name of a programme', '特岗教师计划招聘教师60名。', ['flow']],
    ['of a rule is a target', '要求每学期家访不少于2次。', ['target']],
    ['of what is done again and again is a flow', '每学期家访不少于2次。', ['flow']],
    ['of a rule does not reach what was done', '规定每学期开会不少于1次，今年召开76次。', ['target', 'flow']],
    ['is a fact under a heading of problems and plans', '五、存在问题和下步打算\n音体美教师仅有9人。', ['stock']],
    [
      'is a target behind a turn to the future',
      '下一步，我局将对照要求抓落实，隐患整改率达到100%，应急演练每月1次。',
      ['target', 'target'],
    ],
    ['is a target in what is laid down', '教育发展规划\n毛入园率达到96%。', ['target']],
    ['of what has been built by now is a stock', '全县已建成资源教室16个。', ['stock']],
    ['is no target behind the year that is reported', '2023年工作总结\n2023年，我县继续实施教育项目36个。', ['flow']],
    ['of what was set up stands', '建立党员责任区145个。', ['stock']],
    ['of new places is a flow', '新增学位4200个。', ['flow']],
    ['of what was dealt with is a flow, also as a rate', '排查隐患37处，整改率94.6%。', ['flow', 'flow']],
    ['of the rest is that of the whole', '已整改35处，其余2处将于寒假整改。', ['flow', 'flow']],
    ['of a plan that was carried out is a flow', '完成招生计划1500人的102%。', ['target', 'flow']],
    ['of person-times is a flow', '教师参加培训300人次。', ['flow']],
  ])('%s', (_, text, expected) => expect(read(text, 'flow')).toEqual(expected))
})

const phrases = (text: string): string[] =>
  readFigures(text, lexicon).map(({ lead, from, to, tail }) => `${lead}|${text.slice(from, to)}|${tail}`)

describe('the phrase of a figure', () => {
  it.each<[string, string[]]>([
    ['全县共有小学30所分布在城区。', ['全县共有小学|30所|分布在城区']],
    ['条件改善，小学30所分布在城区，初中好。', ['小学|30所|分布在城区']],
    ['条件改善；小学30所；初中好。', ['小学|30所|']],
    ['条件改善：小学30所：初中好。', ['小学|30所|']],
    ['条件改善。小学30所分布。', ['小学|30所|分布']],
    ['小学30所、初中12所、高中3所。', ['小学|30所|', '初中|12所|', '高中|3所|']],
    ['小学30所和初中12所参加。', ['小学|30所|和初中', '和初中|12所|参加']],
    ['小学、初中30所、高中3所。', ['小学、初中|30所|', '高中|3所|']],
    ['小学教师、初中教师30人。', ['小学教师、初中教师|30人|']],
    ['开展活动、讲座30场、参观。', ['开展活动、讲座|30场|']],
    ['小学30所、初中好，高中3所。', ['小学|30所|', '高中|3所|']],
    ['小学30所分布、初中12所分布。', ['小学|30所|分布', '初中|12所|分布']],
    ['小学30所分布、初中分布，高中3所。', ['小学|30所|分布、初中分布', '高中|3所|']],
    ['学校（含教学点）30所（公办20所）分布。', ['学校（含教学点）|30所|', '公办|20所|']],
    ['学校（含教学点30所）分布。', ['含教学点|30所|']],
    ['学校(含教学点)30所分布。', ['学校(含教学点)|30所|分布']],
    ['学校含教学点）30所分布。', ['|30所|分布']],
    ['30所学校（幼儿园）建设完成。', ['|30所|学校（幼儿园）建设完成']],
    ['30所学校（幼儿园、小学、初中、高中、特校）建设完成。', ['|30所|学校']],
    ['30所（公办）学校建设完成。', ['|30所|']],
    ['30所学校）建设完成。', ['|30所|学校']],
    ['30所学校)建设完成。', ['|30所|学校']],
    ['投入30万元，用于小学建设。', ['投入|30万元|，用于小学建设']],
    ['投入30万元资金，用于小学建设，改善条件。', ['投入|30万元|资金，用于小学建设']],
    ['投入30万元专项建设补助资金，用于小学建设。', ['投入|30万元|专项建设补助资金']],
    ['投入30万元，主要用于小学、初中建设。', ['投入|30万元|，主要用于小学、初中建设']],
    ['投入30万元，小学得到改善。', ['投入|30万元|']],
    ['新建30间，用于小学建设。', ['新建|30间|']],
    ['投入30万元，用于采购课桌、图书，购置电脑。', ['投入|30万元|，用于采购课桌、图书']],
    ['投入30万元、用于小学建设。', ['投入|30万元|']],
    ['投入30万元设备款、图书款，用于小学建设。', ['投入|30万元|设备款、图书款，用于小学建设']],
    ['投入30万元，分别用于3所小学。', ['投入|30万元|，分别用于', '分别用于|3所|小学']],
    ['有30个一，二年级班级。', ['有|30个|一，二年级班级']],
    ['有30个一，新班级。', ['有|30个|一']],
    ['有30个新，二年级班级。', ['有|30个|新']],
    [
      '全县各级各类学校和单位的领导干部教师职工学生家长以及社会各界关心支持教育事业改革发展的热心人士和爱心企业代表参加启动仪式的共有教师30人。',
      [
        '类学校和单位的领导干部教师职工学生家长以及社会各界关心支持教育事业改革发展的热心人士和爱心企业代表参加启动仪式的共有教师|30人|',
      ],
    ],
    [
      '教师30人参加全县各级各类学校和单位的领导干部教师职工学生家长以及社会各界关心支持教育事业改革发展的热心人士和爱心企业代表参加的启动仪式典礼。',
      [
        '教师|30人|参加全县各级各类学校和单位的领导干部教师职工学生家长以及社会各界关心支持教育事业改革发展的热心人士和爱心企业代表参加的启',
      ],
    ],
    ['教师30人，学生900人。', ['教师|30人|', '学生|900人|']],
    ['教师30人学生900人。', ['教师|30人|学生', '学生|900人|']],
    ['教师30人、学生900人、班级30个参加。', ['教师|30人|', '学生|900人|', '班级|30个|参加']],
    ['招聘30名、20名教师。', ['招聘|30名|', '|20名|教师']],
    ['30人参加，得到好评、表彰，共20人。', ['|30人|参加', '共|20人|']],
    ['30人参加好评、表彰，共20人。', ['|30人|参加好评、表彰', '共|20人|']],
    ['30人参加好评、表彰共20人。', ['|30人|参加好评', '表彰共|20人|']],
    ['30人参加；好评、表彰共20人。', ['|30人|参加', '好评、表彰共|20人|']],
  ])('%s', (text, expected) => expect(phrases(text)).toEqual(expected))
})

describe('the subject', () => {
  it.each<[string, string[]]>([
    ['全县共有小学30所。', ['小学']],
    ['其中女教师30人。', ['女教师']],
    ['截至去年底，全县现有教师30人。', ['教师']],
    ['截至去年底全县现有教师30人。', ['教师']],
    ['我县有小学30所。', ['小学']],
    ['一是小学30所。', ['小学']],
    ['（一）小学30所。', ['小学']],
    ['1.小学30所。', ['小学']],
    ['教师总数达到30人。', ['教师总数']],
    ['教师由去年的30人增加到40人。', ['教师', '教师']],
    ['教师分别为30人、40人。', ['教师', '教师']],
    ['新建了30所小学。', ['新建小学']],
    ['30所小学得到改造提升。', ['小学得到改造提升']],
    ['30名小学教师。', ['小学教师']],
    ['投入资金30万元，用于购置设备。', ['投入资金']],
    ['投入30万元，用于购置设备。', ['投入']],
    ['30名“名师”。', ['名师']],
    [
      '全县中小学校和各类幼儿园在职在编的专任教师及其他职工代表30人。',
      ['学校和各类幼儿园在职在编的专任教师及其他职工代表'],
    ],
    [
      '30名来自全县中小学校和各类幼儿园的在职在编专任教师及其他职工代表。',
      ['来自全县中小学校和各类幼儿园的在职在编专任教师及'],
    ],
    [
      '全县中小学校和各类幼儿园30名在职在编的专任教师及其他职工代表。',
      ['中小学校和各类幼儿园在职在编的专任教师及其他'],
    ],
    ['教师30人，女20人。', ['教师', '教师女']],
    ['教师30人，比上年增加2人。', ['教师', '教师']],
    ['教师30人，增加学习培训活动经费等20万元。', ['教师', '增加学习培训活动经费等']],
    ['教师30人，占教师总数的20%。', ['教师', '教师占教师总数']],
    ['教师30人，占20%。', ['教师', '教师']],
    ['教师30人，占地20亩。', ['教师', '占地']],
    ['教师30人，每人600元。', ['教师', '教师每人']],
    ['教师30人，每人每学期600元。', ['教师', '教师每人每学期']],
    ['教师30人，每生每天60元。', ['教师', '教师每生每天']],
    ['开展家访，每学期2次。', ['开展家访每学期']],
    ['资助学生30人，发放2万元。', ['资助学生', '资助学生']],
    ['资助学生30人，发放资金2万元。', ['资助学生', '资助学生发放资金']],
    ['资助学生30人，发放助学金补贴2万元。', ['资助学生', '发放助学金补贴']],
    ['资助学生30人，合计2万元。', ['资助学生', '资助学生']],
    ['资助学生30人，累计2万元。', ['资助学生', '资助学生']],
    ['资助学生30人，2万元。', ['资助学生', '资助学生']],
    ['每人600元。', ['每人']],
    ['合计30万元。', ['']],
    ['教师30人，同期20人。', ['教师', '教师']],
    ['教师人均住房30平方米。', ['教师人均住房']],
    ['教师生均30平方米。', ['教师生均']],
    ['教师（含校长）30人。', ['教师']],
    ['学校现有30人。', ['学校']],
    ['30人。', ['']],
    ['30多人。', ['']],
    ['在校生共计30人。', ['在校生']],
    ['在校生比例30%。', ['在校生']],
    ['辍学率控制在2%。', ['辍学率']],
    ['其他教师30人。', ['其他教师']],
    ['其余教师30人。', ['其余教师']],
    ['各级教师30人。', ['各级教师']],
    ['将30人调入。', ['调入']],
  ])('%s', (text, expected) => expect(read(text, 'subject')).toEqual(expected))
})

describe('the indicator beside other words', () => {
  it.each<[string, string[]]>([
    ['教师30人，2人。', ['teachers', 'teachers']],
    ['教师30人、2人。', ['teachers', 'teachers']],
    ['46个基层工会召开了教代会。', ['other']],
    ['基层工会46个召开了教代会。', ['other']],
    ['6个综合楼、食堂等项目。', ['projects']],
    ['6个综合楼、食堂等建设项目开工。', ['projects']],
    ['6个等项目。', ['projects']],
    ['62名学生和15名教师受到表彰。', ['awards-people', 'awards-people']],
    ['62名学生、15名教师受到表彰。', ['awards-people', 'awards-people']],
    ['62名学生。15名教师受到表彰。', ['enrolment', 'awards-people']],
    ['62名各级各类学校的优秀学生和15名教师受到表彰。', ['awards-people', 'awards-people']],
    ['62名学生受到关注，15名教师受到表彰。', ['enrolment', 'awards-people']],
    ['随迁子女逐年增加，2021年2360人，2022年2910人。', ['migrant-children', 'migrant-children']],
    ['随迁子女逐年增加，学生2360人。', ['enrolment']],
    ['随迁子女情况：2360人。', ['migrant-children']],
    ['随迁子女情况：2360人都是本地的。', ['migrant-children']],
    ['开展农民培训31期，0.18万人次。', ['training-sessions', 'adult-training']],
    ['开展农民培训31期，占18%。', ['training-sessions', 'training-sessions']],
    ['交流教师。交流的校长31个、老师470个。', ['teacher-exchange', 'teacher-exchange']],
    ['校长31个。', ['staff']],
    ['校长有31个。', ['staff']],
    ['校长办公室31个。', ['other']],
    ['31个校长。', ['staff']],
    ['31个老校长。', ['other']],
    ['每百名学生拥有骨干教师：小学1.3人，初中1.5人。', ['teachers', 'teachers']],
    ['生均公用经费：小学720元，初中940元。', ['per-student-spending', 'per-student-spending']],
    ['毛入园率、九年巩固率、毛入学率分别达到93%、97%和94%。', ['enrolment-rate', 'retention-rate', 'enrolment-rate']],
    ['毛入园率93%、九年巩固率、毛入学率分别达到97%和94%。', ['enrolment-rate', 'retention-rate', 'enrolment-rate']],
    ['教师、学生分别有30人、900人，图书20册。', ['teachers', 'enrolment', 'books']],
    ['参加培训、获奖的教师分别有30人、9人。', ['training-people', 'awards-people']],
    ['8家企业。', ['other']],
    ['企业8家。', ['other']],
    ['企业8家参加。', ['other']],
    ['开展检查8次。', ['inspections']],
    ['8次检查。', ['inspections']],
    ['8次检查活动。', ['inspections']],
    ['占财政支出203亿元的比例为14.71%。', ['spending', 'spending-share']],
    ['教师达标，有30人，学生有900人。', ['teachers', 'enrolment']],
    ['受助学生276名，占在校学生的31.5%。', ['aid-people', 'aid-people']],
    ['受助学生276名，占在校学生31.5%，比上年提高2个百分点。', ['aid-people', 'aid-people', 'aid-people']],
    ['其中教师30人。', ['teachers']],
    ['工作扎实，其中教师30人。', ['teachers']],
    ['资助学生32人，每人600元，共计19200元。', ['aid-people', 'aid-standard', 'aid-money']],
    ['资助学生32人，每人发放奖助学金600元，共计发放资金19200元。', ['aid-people', 'aid-standard', 'aid-money']],
    ['资助学生32人。每人600元，共计19200元。', ['aid-people', 'other', 'other']],
    ['教师32人，每人600元，共计19200元。', ['teachers', 'other', 'other']],
    ['交流校长126名、教师2340名。', ['teacher-exchange', 'teacher-exchange']],
    ['交流校长126名，教师2340名。', ['teacher-exchange', 'teachers']],
    ['交流校长126名、教师2340人。', ['teacher-exchange', 'teachers']],
    ['交流校长126名、有教师2340名。', ['teacher-exchange', 'teachers']],
    ['交流校长126名、学校40所。', ['teacher-exchange', 'schools']],
    ['交流校长126名、获奖教师40名。', ['teacher-exchange', 'awards-people']],
    ['现有校长126名、教师2340名。', ['staff', 'teachers']],
    ['辖3412户，12846人。', ['households', 'population']],
    ['辖3412户，人12846人。', ['households', 'population']],
    ['辖3412户，12846名。', ['households', 'other']],
    ['辖3412户，12846人参保。', ['households', 'participants']],
    ['辖3412户，学生12846人。', ['households', 'enrolment']],
    ['考核学校62所，优秀12所、良好31所。', ['inspections', 'inspections', 'inspections']],
    ['考核学校62所，优秀学校12所。', ['inspections', 'schools']],
    ['校外培训机构62所，其中学校12所。', ['training-institutions', 'schools']],
    ['校外培训机构62所，其中合格12所。', ['training-institutions', 'training-institutions']],
    ['校外培训机构62所，学校12所。', ['training-institutions', 'schools']],
    ['招聘教师85名，其中高中20名、初中35名。', ['teacher-recruits', 'teacher-recruits', 'teacher-recruits']],
    ['招聘教师85名，高中20名、初中35名。', ['teacher-recruits', 'teacher-recruits', 'teacher-recruits']],
    ['招聘教师85名，其中高中20名，学校35所。', ['teacher-recruits', 'teacher-recruits', 'schools']],
    ['招聘教师85名，其中培训20名，骨干35名。', ['teacher-recruits', 'training-people', 'teacher-recruits']],
    ['入学率85%，其中小学95%，初中90%。', ['enrolment-rate', 'enrolment-rate', 'enrolment-rate']],
    ['拨付专项经费142万元，其中购置设备60万元。', ['spending', 'spending']],
    ['拨付专项经费142万元，其中每人6万元。', ['spending', 'spending']],
    ['拨付专项经费142万元，购置设备60万元。', ['spending', 'project-investment']],
    ['教育支出9.2亿元，比上年增长5%。', ['spending', 'spending-growth']],
    ['教育支出9.2亿元，增长5%。', ['spending', 'spending-growth']],
    ['教育支出9.2亿元。增长5%。', ['spending', 'spending-growth']],
    ['教育支出9.2亿元。\n增长5%。', ['spending', 'other']],
    ['教育支出9.2亿元，占财政支出的5%。', ['spending', 'spending-share']],
    ['资助金9.2亿元，比上年增长5%。', ['aid-money', 'aid-money']],
    ['教师30人，比上年增长5%。', ['teachers', 'teachers']],
    ['教师30人，占5%。', ['teachers', 'other']],
    ['教师30人，占职工的5%。', ['teachers', 'other']],
    ['受助学生30人，占学生的5%。', ['aid-people', 'aid-people']],
    ['受助学生30人，占5%。', ['aid-people', 'aid-people']],
    ['受助学生30人。占5%。', ['aid-people', 'aid-people']],
    ['占5%，占教师的6%。', ['other', 'other']],
    ['受助学生30人，占5%，占学生的6%。', ['aid-people', 'aid-people', 'aid-people']],
    // Of whichever kind pupils are, a share of pupils has no indicator of its own.
    ['留守儿童30人，占学生的5%。', ['left-behind-children', 'other']],
    ['随迁子女30人，占学生的5%。', ['migrant-children', 'other']],
    ['聘请行风监督员402名，到位率100%。', ['representatives', 'representatives']],
    ['聘请行风监督员402名。到位率100%。', ['representatives', 'other']],
    ['教师402名，配备率100%。', ['teachers', 'other']],
    ['聘请行风监督员402名，经费40万元，到位率100%。', ['representatives', 'spending', 'other']],
    // What came of what was counted before.
    ['反馈意见42条，已落实40条，落实率95.2%。', ['opinions', 'opinions', 'opinions']],
    ['排查隐患42处，当场整改40处。', ['hazards', 'hazards']],
    ['发现问题42个，当场整改40个，整改率95.2%。', ['other', 'other', 'other']],
    ['发现问题42个。当场整改40处。', ['other', 'hazards']],
    ['抽检食材360批次，合格率98.9%。', ['inspections', 'inspections']],
    ['培训教师600人，考核合格564人，合格率94%。', ['training-people', 'training-people', 'exam-pass-rate']],
    ['教学仪器2438件，总值21.6万元。', ['other', 'equipment-value']],
    ['捐赠校服38件，总值2.6万元。', ['donation', 'donation']],
    ['观看演出1246人，包括教师214人、学生958人。', ['participants', 'participants', 'participants']],
    ['参训率99.6%，学习合格率98.9%。', ['training-people', 'exam-pass-rate']],
    ['参训率99.6%，98.9%。', ['training-people', 'training-people']],
    ['参训率99.6%，分别为98.9%。', ['training-people', 'training-people']],
    ['教育支出9.2亿元，是2018年的1.5倍。', ['spending', 'spending']],
    ['教师92人，是2018年的1.5倍。', ['teachers', 'teachers']],
    ['教师92人，相当于上年的1.5倍。', ['teachers', 'teachers']],
    ['教师92人，高于全市平均2个百分点。', ['teachers', 'teachers']],
    ['开展检查12次，在7个县检查。', ['inspections', 'inspections']],
    ['在7个县设立支教点。', ['other']],
    ['在7个省份通过。', ['other']],
    ['3个县级课题。', ['research-projects']],
    ['8个小学、幼儿园等单位。', ['schools']],
    ['6个学校食堂、教室等工程。', ['projects']],
    ['3个班级、年级等先进集体。', ['honours']],
    ['4个社团、兴趣小组等活动。', ['activities']],
    ['5个课题、论文等奖项。', ['honours']],
    ['8次检查、督导等活动。', ['activities']],
    ['8次培训、讲座等活动。', ['activities']],
    ['8次家访、慰问等活动。', ['activities']],
    ['3个教学楼、宿舍楼等建设项目。', ['projects']],
    ['3个计算机、多媒体等教室。', ['other']],
    ['5项校舍改造、食堂改造等工程。', ['projects']],
    ['5项课题、论文等成果获奖。', ['honours']],
    ['党支部41个。', ['other']],
    ['学校党支部41个。', ['other']],
    ['41个工会召开教代会。', ['other']],
    ['8家培训机构。', ['training-institutions']],
    ['培训机构8家。', ['training-institutions']],
    ['培训机构8家整改。', ['training-institutions']],
    ['整改8家。', ['other']],
    ['8名学生和9名教师获奖，共计3次。', ['awards-people', 'awards-people', 'honours']],
    ['8名学生、校长和9名教师获奖。', ['awards-people', 'awards-people']],
    ['8名学生（含班长）和9名教师获奖。', ['awards-people', 'awards-people']],
    ['生均公用经费:小学720元，初中940元。', ['per-student-spending', 'per-student-spending']],
    ['“生均公用经费”:小学720元，初中940元。', ['per-student-spending', 'per-student-spending']],
    ['招生比3:1，生均公用经费:小学720元。', ['other', 'per-student-spending']],
    ['生均公用经费如下：小学720元。', ['per-student-spending']],
    ['培训情况：30人，20人。', ['training-people', 'training-people']],
    ['培训情况：30人参加了各种活动。', ['participants']],
    ['培训30人，20人参加了各种活动。', ['training-people', 'participants']],
    ['开展农民培训31期，比上年增加0.18万人次。', ['training-sessions', 'other']],
    ['开展农民培训31期，0.18万人次参加了活动。', ['training-sessions', 'participants']],
    ['随迁子女逐年增加，去年2360人。', ['migrant-children']],
    ['随迁子女逐年增加，去年学生2360人。', ['enrolment']],
    ['随迁子女逐年增加，共有2360人。', ['migrant-children']],
    ['62名优秀学生，和15名教师受到表彰。', ['awards-people', 'awards-people']],
    [
      '毛入园率、巩固率2项、毛入学率分别达到93%、97%和94%。',
      ['other', 'enrolment-rate', 'enrolment-rate', 'enrolment-rate'],
    ],
    ['毛入园率、巩固率分别达到93%、97%。94%。', ['enrolment-rate', 'retention-rate', 'other']],
    ['分别达到93%、97%和94%。', ['other', 'other', 'other']],
    ['其中教师培训30人，教师20人。', ['training-people', 'teachers']],
    ['教师其中培训30人。', ['training-people']],
  ])('%s', (text, expected) => expect(read(text, 'indicator')).toEqual(expected))
})
