/** A town's annual report: basic figures, what was done for money, teachers and pupils, what is left to do. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { PARTY, SAFETY } from './blocks.ts'
import { problemsAndNext } from './problems.ts'

export const annualReportTown = defineTemplate({
  code: 'annual-report-town',
  label: label('乡镇教育年度工作总结', 'annual report of a town'),
  period: 'calendar-year',
  levels: ['township'],
  text: `
# :name[]:year[]教育工作总结

:year[]，在党委、政府和上级教育主管部门领导下，:name[]教育系统围绕保障投入、建强队伍、提高质量开展工作，年度任务总体完成。现总结如下。

## 基本情况

:name[]有公办中小学校:fig[schools]{type=school ownership=public}，在校学生:fig[enrolment]{type=school ownership=public}。其中，小学:fig[schools]{type=primary ownership=public zero=omit}，在校学生:fig[enrolment]{type=primary ownership=public}；完全中学:fig[schools]{type=complete ownership=public zero=omit}，在校学生:fig[enrolment]{type=complete ownership=public}:clause[，:change[enrolment]{type=complete ownership=public than=去年}]；九年一贯制学校:fig[schools]{type=nine-year ownership=public zero=omit}，在校学生:fig[enrolment]{type=nine-year ownership=public}:clause[，:change[enrolment]{type=nine-year ownership=public than=去年}]；初级中学:fig[schools]{type=junior ownership=public zero=omit}，在校学生:fig[enrolment]{type=junior ownership=public}:clause[，:change[enrolment]{type=junior ownership=public than=去年}]；职业中学:fig[schools]{type=vocational ownership=public zero=omit}，在校学生:fig[enrolment]{type=vocational ownership=public}:clause[，:change[enrolment]{type=vocational ownership=public than=去年}]。

公办幼儿园:fig[schools]{type=kindergarten ownership=public}，在园幼儿:fig[enrolment]{type=kindergarten ownership=public}:clause[，:change[enrolment]{type=kindergarten ownership=public than=去年}]。

:name[]义务教育阶段适龄儿童少年入学率为:fig[enrolment-rate]。初中辍学率控制在:fig[dropout-rate]{stage=junior approx=以内 to=0.001}。初中毕业生升学率为:fig[transition-rate]{stage=junior}。3—6周岁儿童入园率为:fig[preschool-enrolment-rate]{digits=1}。

公办小学在职教师:fig[teachers]{stage=primary ownership=public}:clause[，:change[teachers]{stage=primary ownership=public than=去年}]，学历合格率为:fig[teacher-qualified-rate]{stage=primary ownership=public digits=1}。公办中学在职教师:fig[teachers]{stage=secondary ownership=public}:clause[，:change[teachers]{stage=secondary ownership=public than=去年}]，学历合格率为:fig[teacher-qualified-rate]{stage=secondary ownership=public digits=1}。从公办、民办学校合计看，小学教师大专以上学历占:fig[teacher-degree-rate]{stage=primary digits=1}。初中教师本科以上学历占:fig[teacher-degree-rate]{stage=junior digits=1}。

民办学校:fig[schools]{type=school ownership=private zero=omit}，在校学生:fig[enrolment]{type=school ownership=private}:clause[，:change[enrolment]{type=school ownership=private than=去年}]。民办幼儿园:fig[schools]{type=kindergarten ownership=private zero=omit}，在园幼儿:fig[enrolment]{type=kindergarten ownership=private}:clause[，:change[enrolment]{type=kindergarten ownership=private than=去年}]。
${PARTY}
## 主要工作和成效

### 保障经费投入，改善办学条件

全年下达教育经费:fig[spending]{ownership=public}，保障了学校、幼儿园正常运转。村集体为小学添置教学设备投入:fig[project-investment]{project-kind=equipment funding-source=6 stage=primary approx=多 to=100000 zero=omit}。

:::each{ledger=donation donation-use=sports-equipment}
:field[donor]向:name[]捐赠价值:field[value]{approx=近 to=10000}的体育器材。
:::

:::when{if="donation(donation-use=library) > 0"}
社会各界还为:each[:name[]]{ledger=donation donation-use=library}捐建图书馆，改善了学校的阅读条件。
:::

小学新校建设是:name[]:fig[projects]{project-kind=new-school stage=primary bare zero=omit}大基建工程。

:::each{ledger=project project-kind=new-school}
:field[name]已进入“:field[project-stage]”阶段。
:::

:fig[new-schools-planned]{stage=primary zero=omit}小学新校将于建成后投入使用，进一步改善办学条件。

全年有:fig[schools-applying]{certification=city-first zero=omit}学校申报“市一级学校”。:clause[:each[:name[]]{ledger=certification certification=city-first certification-state=passed}通过“市一级学校”评估验收。]

:each[:name[]]{over=school type=school ownership=public if="schools-with-website > 0" cap=3}:fig[schools-with-website]{ownership=public type=school}公办中小学校建立了校园网站，占公办中小学校的:fig[website-rate]{ownership=public type=school digits=1}。:fig[schools-with-website]{ownership=private type=school zero=omit}民办学校也建立了校园网站。

### 普及义务教育，关爱学生

全年资助学生:fig[aid-people]{aid-kind=grants zero=omit}，资助金额:fig[aid-money]{aid-kind=grants as=万 zero=omit}。在校留守儿童:fig[left-behind-children]{zero=omit}:clause[，关爱覆盖率为:fig[left-behind-care-rate]]。适龄残疾儿童少年入学率为:fig[disabled-enrolment-rate]。

### 建强教师队伍，提升育人能力

选派:fig[teacher-exchange]{rotation-kind=weak-school-post measure=位 zero=omit}教师到薄弱学校任职。

组织教师参加师德征文、演讲比赛，:fig[participants]{activity-kind=contest participant-kind=teachers measure=位 zero=omit}教师参赛。:fig[teacher-awards]{award-field=essay measure=位 zero=omit}教师的征文作品获奖，:fig[teacher-awards]{award-field=speech measure=位 zero=omit}教师的演讲作品获奖。

举办教师研修班，邀请:fig[training-experts]{training-kind=seminar measure=位 zero=omit}专家授课，参加培训教师达:fig[training-person-times]{training-kind=seminar approx=多 to=10}。组织骨干班主任:fig[training-people]{training-kind=class-teachers approx=多 to=10 zero=omit}外出参加培训。:fig[training-people]{training-kind=named-teachers measure=位 zero=omit}校长、教师参加市级“三名”培训。教师参加继续教育可报销:fig[tuition-refund]{zero=omit}学费，目前有:fig[teachers-studying]{measure=名 zero=omit}教师在读本科、研究生课程。

:each[:name[]招聘教师:fig[teacher-recruits]{measure=位}:clause[，:once[其中]招聘研究生:fig[teacher-recruits]{education=graduate measure=位 zero=omit}]:clause[，:once[其中]招聘英语专业研究生:fig[teacher-recruits]{education=graduate subject=english measure=位 zero=omit}]]{over=school if="teacher-recruits > 0" join="；"}。

### 坚持德育为先，丰富校园生活

:::each{over=school type=vocational ownership=public}
:name[]举办养成教育专题讲座，参加活动的学生达:fig[participant-times]{activity-kind=lecture approx=多 to=100 zero=omit}。
:::

:name[]有:fig[pupil-awards]{award-field=letter measure=名 zero=omit}学生书信作品获市级奖励。

经评估，:each[:name[]]{ledger=certification certification=model-culture certification-state=passed cap=3}:fig[schools-certified]{certification=model-culture zero=omit}学校被评为校园文化建设“达标学校”。

### 排查隐患，维护校园安全

${SAFETY}

### 规范办学行为，接受群众评议

开展行风评议问卷调查，群众满意率为:fig[satisfaction-rate]。

### 争先创优，扩大影响

全年各级各类学校和师生获奖:fig[awards]{zero=omit}。刊发宣传报道:fig[press-reports]{zero=omit}。
${problemsAndNext(['dropout', 'not-returned'], ['unqualified', 'unlicensed'], ['websites', 'projects-late'], ['hazards', 'accidents'], ['opinions'])}
::signature[:name[]教育办公室]
`,
})
