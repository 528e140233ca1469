/**
 * The yearly report of a town on its duties for education, made to the county that holds it to them: what schools there
 * are, means, lawful work, the four rates, teachers and quality, adult education.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { SAFETY } from './blocks.ts'
import { problemsAndNext } from './problems.ts'

export const annualReportTownDuties = defineTemplate({
  code: 'annual-report-town-duties',
  label: label('乡镇履行教育工作职责年度报告', 'annual report of a town on its duties for education'),
  period: 'calendar-year',
  levels: ['township'],
  text: `
# :name[]:year[]履行教育工作职责报告

:year[]，:name[]把履行教育职责列入年度工作，保障办学条件，落实控辍保学，教育事业平稳发展。现将履职情况报告如下。

## 基本情况

:name[]有中小学校:fig[schools]{type=school}:clause[，:once[其中]小学:fig[schools]{type=primary zero=omit}]:clause[，:once[其中]初级中学:fig[schools]{type=junior zero=omit}]:clause[，:once[其中]九年一贯制学校:fig[schools]{type=nine-year zero=omit}]:clause[，:once[其中]完全中学:fig[schools]{type=complete zero=omit}]。附设幼儿园:fig[schools]{type=119 measure=个 zero=omit}。独立设置的幼儿园:fig[schools]{type=kindergarten zero=omit}。

中小学校在校学生:fig[enrolment]{type=school}，教职工:fig[staff]{type=school}，班级:fig[classes]{type=school}，平均班额:fig[class-size]{type=school digits=1}。

## 落实责任，保障投入

全年下达教育经费:fig[spending]{ownership=public}:clause[，:growth[spending]{ownership=public}]。

:::when{if="projects > 0"}
实施教育建设项目:fig[projects]，投资:fig[project-investment]。
:::

## 依法治教，规范办学

开展行风评议问卷调查，群众满意率为:fig[satisfaction-rate]。

## 控辍保学，普及义务教育

3—5周岁幼儿入园率达:fig[preschool-net-enrolment-rate]{approx=以上 to=0.01}。小学入学率为:fig[primary-net-enrolment-rate]，辍学率为:fig[dropout-rate]{stage=primary}，毕业率为:fig[graduation-rate]{stage=primary digits=1}。初中入学率为:fig[junior-net-enrolment-rate]，毕业率为:fig[graduation-rate]{stage=junior digits=1}，辍学率控制在:fig[dropout-rate]{stage=junior approx=以内 to=0.001}。

## 建强队伍，提高质量

:name[]教师学历合格率为:fig[teacher-qualified-rate]{type=school digits=1}。中小学专任教师资格持证率为:fig[teacher-licensed-rate]{type=school digits=1}。

新招聘教师:fig[teacher-recruits]{zero=omit}。组织教师参加培训:fig[training-person-times]{zero=omit}。

全年获奖教师:fig[teacher-awards]{zero=omit}，获奖学生:fig[pupil-awards]{zero=omit}。

## 发展成人教育，服务农民增收

全年举办农民培训班:fig[adult-training-sessions]{zero=omit}，参加培训的农民:fig[adult-training]{as=万 approx=余 to=100 zero=omit}。培训农民:fig[adult-training-people]{approx=余 to=100 zero=omit}，其中:fig[adults-employed]{zero=omit}在培训后就业。实现农村劳动力转移:fig[labour-transferred]{as=万 approx=余 to=100 zero=omit}。

## 排查隐患，维护安全

${SAFETY}
${problemsAndNext(['dropout', 'not-returned'], ['preschool-places'], ['unlicensed'], ['hazards', 'accidents'])}
::signature[:name[]人民政府]
`,
})
