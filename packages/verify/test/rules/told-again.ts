import { toldAgain } from '../../src/rules/told-again.ts'
import { testRule } from '../rule-tester.ts'

const PROBLEMS = '二、存在问题\n'

testRule(toldAgain, {
  passes: [
    '实施项目23个。23个项目中有6个进度偏慢。',
    // The number was told elsewhere, of whatever.
    '实施项目23个，另有校园绿化26个。26个项目中有6个进度偏慢。',
    // More than a digit away: other projects.
    '实施项目23个。48个项目中有6个进度偏慢。',
    // Some of them: a share is told, or nothing points back.
    '全镇公办中小学13所。11所公办中小学建立了网站，占公办学校的84.6%。',
    '全县小学118所。116所学校开展了试点。',
    '现有专任教师24人。设14个教研组，26名专任教师任组长。',
    // Another thing that is qualified otherwise.
    '招收幼儿13名。对视力异常的31名幼儿通知家长复查。',
    `投入资金3.3亿元用于职业教育。\n${PROBLEMS}用于高等教育的3.7亿元尚未到位。`,
    // What is new or planned has a number of its own.
    `现有教学班28个。\n${PROBLEMS}一是新建第三小学，设24个教学班。`,
    `现有教师186名。\n${PROBLEMS}一是招聘教师不足，计划招聘196名教师。`,
    // Last year's and planned numbers are others.
    '上年实施项目23个。26个项目中有6个进度偏慢。',
    // Figures that come out are right.
    '公办园58所、民办园34所，共92所。全县95所幼儿园中，公办园61所、民办园34所。',
    // Below ten a digit is anything.
    '实施项目3个。6个项目中有2个进度偏慢。',
    // Two different numbers of the noun are as near.
    '县直实施项目23个，乡镇实施项目27个。25个项目中有6个进度偏慢。',
    // Another county's.
    '安吉县共有学校218所。德清县共有学校3所，对全部288所学校进行了检查。',
  ],
  fails: [
    ['实施项目23个。26个项目中有6个进度偏慢。', '26个'],
    ['全县小学18所、初中2所。全县16所小学中优质学校偏少。', '16所'],
    ['抽调工作人员228人。对全部288名工作人员进行培训。', '288名'],
    [`现有幼儿园127所。\n${PROBLEMS}在现有122所幼儿园的基础上再新建6所。`, '122所'],
    [`送教上门98人。\n${PROBLEMS}一是89名送教学生分布在15个乡镇。`, '89名'],
    ['摸排疑似辍学学生57人，其中49人返校复学。坚决防止已返校的39名学生反弹。', '39名'],
    [`2021年新增学位8935个。\n${PROBLEMS}一是新增的8395个学位仍不能满足需要。`, '8395个'],
    [`公开招聘教师186名。\n三、工作打算\n为196名新招聘教师安排指导老师。`, '196名'],
    [`现有专任教师154人。\n三、今后打算\n让145名专任教师每学期参加一次学习。`, '145名'],
    [`有学生649名、教职工85名。\n${PROBLEMS}一是469名学生只有一间计算机教室。`, '469名'],
    ['在校学生2418人。我们将把2148名学生的安全放在首位。', '2148名'],
    ['共有学校968所。全州986所学校的图书逐年充实。', '986所'],
    ['竞争性资金支持“全面改薄”项目31个。督导组对36个“全面改薄”项目给予肯定。', '36个'],
    ['安吉县教育局工作总结\n安吉县共有学生98640名。将为96840名学生提供更好的服务。', '96840名'],
    // The noun of the one has more in common with what is spoken of again.
    ['实施项目23个、课题27个。25个课题中有6个进度偏慢。', '25个'],
  ],
  says: [
    [
      '实施项目23个。26个项目中有6个进度偏慢。',
      {
        ...{ zh: '前文为 23个，此处为 26个', en: 'stated as 23个 before and as 26个 here' },
        figures: ['23个', '26个'],
      },
    ],
  ],
})
