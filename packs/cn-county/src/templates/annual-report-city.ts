/**
 * The annual report of a city's bureau: what its counties add up to, with last year's figure beside this year's where the
 * city answers for the change (domain/documents.md §4).
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { PARTY, SAFETY, schoolsByKind } from './blocks.ts'
import { problemsAndNext } from './problems.ts'

export const annualReportCity = defineTemplate({
  code: 'annual-report-city',
  label: label('市教育局年度工作总结', 'annual report of a city’s bureau'),
  period: 'calendar-year',
  levels: ['city'],
  text: `
# :name[]教育局:year[]工作总结

:year[]，在市委、市政府领导和省级教育部门指导下，:name[]教育局推进城乡教育均衡发展，年度任务总体完成。现总结如下。

## 基本情况

${schoolsByKind('全市')}

小学在校学生:fig[enrolment]{stage=primary as=万}，初中在校学生:fig[enrolment]{stage=junior as=万}:clause[，普通高中在校学生:fig[enrolment]{stage=senior as=万 zero=omit}]:clause[，在园幼儿:fig[enrolment]{stage=preschool as=万 zero=omit}]。教职工:fig[staff]{as=万}，专任教师:fig[teachers]{as=万}。
${PARTY}
## 主要工作和成效

### 加大投入，改善办学条件

#### 推进学校重建和改造

筹集重建资金:fig[project-investment]{project-kind=dangerous-rebuild bare zero=omit}，重建中小学:fig[projects]{project-kind=dangerous-rebuild measure=所 zero=omit}:clause[，其中交付使用的学校:fig[projects]{project-kind=dangerous-rebuild project-stage=finished measure=所 zero=omit}]。实施义务教育薄弱学校改造，改造义务教育学校:fig[projects]{project-kind=repair stage=compulsory measure=所 zero=omit}:clause[，其中初中学校:fig[projects]{project-kind=repair stage=junior measure=所 zero=omit}]。撤并村小和教学点，撤并村小:fig[schools-merged]{stage=primary zero=omit}。完成改制的学校:fig[layout-changes]{layout-action=convert case-state=closed zero=omit}。

#### 提高装备水平

小学生均教学仪器设备值由上年的:fig[equipment-value-per-pupil]{stage=primary type=school period=previous measure=元}变为:fig[equipment-value-per-pupil]{stage=primary type=school measure=元}。初中生均教学仪器设备值由上年的:fig[equipment-value-per-pupil]{stage=junior type=school period=previous measure=元}变为:fig[equipment-value-per-pupil]{stage=junior type=school measure=元}。高中生均教学仪器设备值由上年的:fig[equipment-value-per-pupil]{stage=senior type=school period=previous measure=元}变为:fig[equipment-value-per-pupil]{stage=senior type=school measure=元}。

#### 推进教育信息化

:::each{ledger=ict-plan cap=1}
力争用:field[years]时间，教室多媒体系统达到:field[classes-per-set]班拥有一套。
:::

规划目标是，学生计算机生机比达到:fig[planned-pupils-per-computer]，教师计算机师机比达到:fig[planned-teachers-per-computer]。目前，全市学生计算机生机比为:fig[student-computer-ratio]{digits=1}。多媒体系统到班比例为:fig[classes-per-multimedia-set]{digits=1}。校园网建成比例为:fig[ict-coverage]，光纤接入比例为:fig[fibre-rate]。

### 扩大覆盖，促进教育公平

#### 落实义务教育保障

全市:fig[pupils-exempt]{stage=compulsory as=万 bare measure=名 approx=近 to=100000 zero=omit}义务教育阶段中小学生享受免除学杂费、教科书费，:fig[pupils-exempt]{stage=compulsory location=rural as=万 bare measure=名 approx=近 to=100000 zero=omit}农村义务教育阶段学生享受免费入学。

#### 巩固普及成果

小学适龄儿童入学率为:fig[primary-net-enrolment-rate]，小学升学率为:fig[primary-transition-ratio]。初中入学率为:fig[junior-net-enrolment-rate]，初中毕业生升学率为:fig[junior-transition-ratio]。小学生辍学率为:fig[dropout-rate]{stage=primary}，初中生辍学率为:fig[dropout-rate]{stage=junior}。义务教育阶段三类残疾儿童少年入学率为:fig[three-disabilities-enrolment-rate]。

#### 健全资助体系

全市资助家庭经济困难学生:fig[aid-people]{aid-kind=living-and-hardship as=万 zero=omit}。:fig[aid-people]{aid-kind=09 as=万 measure=名 approx=近 to=10000 zero=omit}中职学生享受国家助学金。中等职业教育券按每名中职学生每学年:fig[aid-per-person]{aid-kind=13 measure=元}的标准发放，享受中等职业教育券的学生:fig[aid-people]{aid-kind=13 as=万 measure=人 zero=omit}。义务教育阶段学校接收随迁子女:fig[migrant-children]{stage=compulsory as=万 zero=omit}:clause[，其中在中心城区就读的随迁子女:fig[migrant-children]{stage=compulsory location=city as=万 zero=omit}]。

#### 组建教育集团

全市组建名校教育集团:fig[school-groups]{stage=basic zero=omit}:clause[，:once[其中]学前教育集团:fig[school-groups]{stage=preschool zero=omit}]:clause[，:once[其中]小学教育集团:fig[school-groups]{stage=primary zero=omit}]:clause[，:once[其中]初中教育集团:fig[school-groups]{stage=junior zero=omit}]:clause[，:once[其中]高中教育集团:fig[school-groups]{stage=senior zero=omit}]。中心城区组建学前教育集团:fig[zone-school-groups]{zone=core stage=preschool zero=omit}，小学教育集团:fig[zone-school-groups]{zone=core stage=primary zero=omit}，初中教育集团:fig[zone-school-groups]{zone=core stage=junior zero=omit}，高中教育集团:fig[zone-school-groups]{zone=core stage=senior zero=omit}，涵盖幼儿园:fig[zone-group-schools]{zone=core stage=preschool zero=omit}、普通中小学:fig[zone-group-schools]{zone=core stage=general zero=omit}。

:each[:field[partner]覆盖:field[own-areas]区（市）县，延伸到城乡学校:field[own-schools]，在校学生:field[pupils]{as=万 approx=余 to=10000}]{ledger=partnership partnership-kind=group sort=-own-schools join="；" cap=3}。

:each[中心城区:field[partner-areas]城区与:field[own-areas]区（市）县签订互动发展协议]{ledger=partnership partnership-kind=alliance sort=-own-areas join="；" cap=3}。

#### 开展结对帮扶

结对学校中，较好的学校:fig[school-pairs]{measure=所 zero=omit}，与之结对的薄弱学校:fig[group-schools]{agreement-kind=pair zero=omit}。

:each[与:field[partner]签订对口帮扶协议:clause[，涉及:field[partner-areas]区（县）]，:field[partner]:field[partner-schools]学校与:name[]:clause[:field[own-areas]乡镇的]:field[own-schools]学校结对]{ledger=partnership partnership-kind=outside sort=-own-areas join="；" cap=3}。

### 改善待遇，建强教师队伍

#### 改善教师待遇

全市:fig[schools]{type=compulsory}义务教育学校实施教师绩效工资，新增财政支出:fig[pay-increase]{zero=omit}。义务教育学校在职教职工:fig[pay-persons]{pay-item=merit as=万 measure=名 approx=近 to=10000 zero=omit}，义务教育学校教职工工资平均增加:fig[pay-increase-per-person]{pay-item=merit as=万 measure="元/人.年"}。义务教育学校退休教职工:fig[pay-persons]{pay-item=retired as=万 measure=名 approx=余 to=10000 zero=omit}，义务教育学校退休费平均增加:fig[pay-increase-per-person]{pay-item=retired as=万 measure="元/人.年"}。建成农村教师住房:fig[housing]{project-stage=finished zero=omit}。

#### 补充和培养教师

特岗教师招募名额由上年的:fig[teacher-recruits]{recruitment-kind=special-post period=previous}变为:fig[teacher-recruits]{recruitment-kind=special-post zero=omit}。招收定向免费师范生:fig[teacher-recruits]{recruitment-kind=free-normal measure=名 zero=omit}。城区学校选派到农村学校服务的教师占:fig[rotation-rate]。

参加市级培训的校长:fig[training-people]{training-kind=heads level=3 measure=名 zero=omit}。选派参加国家级培训的骨干校长:fig[training-people]{training-kind=heads level=1 measure=名 zero=omit}。参加市级骨干教师研修培训的教师:fig[training-people]{training-kind=seminar level=3 measure=名 zero=omit}。外派参加国家级培训的教师:fig[training-people]{training-kind=sent-out level=1 measure=名 zero=omit}。

选拔:fig[mentors]{measure=名 zero=omit}骨干教师与:fig[mentees]{measure=名 zero=omit}农村教师和一般教师结成师徒。成立名师工作室:fig[studios]{zero=omit}。

:each[:field[partner-teachers]{measure=位}名师联系薄弱学校:field[own-schools]、教研组:field[own-groups]]{ledger=partnership partnership-kind=masters sort=-own-schools join="；" cap=3}。

### 发展各级教育，提高质量

#### 扩大学前教育资源

计划建设农村标准化中心幼儿园:fig[planned-schools]{layout-action=new stage=preschool zero=omit}。当年建成农村标准化中心幼儿园:fig[projects]{project-kind=kindergarten project-stage=finished measure=所 zero=omit}。全市标准化中心幼儿园总计:fig[central-kindergartens]{zero=omit}。学前三年毛入园率为:fig[preschool-gross-enrolment-ratio]。

#### 提高普通高中质量

普通高中校均规模由上年的:fig[school-size]{type=senior-stage period=previous digits=0}变为:fig[school-size]{type=senior-stage digits=0}。示范校在校生占普通高中在校生的比例由上年的:fig[model-senior-share]{period=previous}变为:fig[model-senior-share]。

高考本科上线人数:growth[exam-result]{exam=gaokao exam-line=bachelor}。高考本科上线率为:fig[exam-pass-rate]，本科上线人数占同龄人口的:fig[exam-cohort-rate]。高考专科上线率为:fig[exam-line-rate]{exam=gaokao exam-line=college}，专科上线人数占同龄人口的:fig[exam-line-cohort-rate]{exam=gaokao exam-line=college}。

#### 发展职业教育

中职学校招生:fig[new-entrants]{stage=vocational as=万 zero=omit}，中职在校生:fig[enrolment]{stage=vocational as=万 zero=omit}。中职毕业生就业率为:fig[employment-rate]，对口就业率为:fig[matched-employment-rate]，毕业生双证率达:fig[double-certificate-rate]{approx=以上 to=0.1}。职业教育经费总投入:fig[spending]{type=vocational zero=omit}:clause[，其中中央和省级支持职业教育经费:fig[spending]{type=vocational funding-source=national-and-provincial approx=近 to=10000000 zero=omit}]。

:each[落实:field[name]，承担任务的中等职业学校:field[schools]，中等职业学校数占全省的:field[school-share]，在校的中职计划学生:field[pupils]，中职计划学生占全省的:field[pupil-share]]{ledger=special-programme stage=vocational sort=-schools join="；" cap=3}。

参加全国职业院校技能大赛的选手:fig[participants]{activity-kind=contest stage=vocational level=1 measure=名 zero=omit}。在全国职业院校技能大赛中获一等奖:fig[contest-awards]{level=1 award-grade=first measure=个 zero=omit}:clause[、二等奖:fig[contest-awards]{level=1 award-grade=second measure=个 zero=omit}]:clause[、三等奖:fig[contest-awards]{level=1 award-grade=third measure=个 zero=omit}]。

组建职教集团:fig[school-groups]{stage=vocational zero=omit}。加入职教集团的企业:fig[vocational-firms]{zero=omit}。建成职业教育公共实训基地:fig[vocational-bases]{zero=omit}。

### 排查隐患，维护安全

${SAFETY}

### 规范办学，接受监督

受理教育收费投诉:fig[complaints]{complaint-subject=fees zero=omit}，投诉办结率为:fig[complaints-closed-rate]{complaint-subject=fees}。开展行风评议问卷调查，群众满意率为:fig[satisfaction-rate]。

### 扩大合作，提升影响

:each[与:field[partner]合作，投资:field[money]建设学校，占地:field[land]]{ledger=cooperation partner-kind=foreign sort=-money join="；" cap=3}。

上级领导来市调研:fig[visits]{visit-purpose=research zero=omit}。国家级简报刊发宣传报道:fig[press-reports]{press-medium=bulletin level=1 measure=次 zero=omit}。国家级网站刊发宣传报道:fig[press-reports]{press-medium=website level=1 zero=omit}。
${problemsAndNext(
  ['dropout', 'aid-uncovered'],
  ['preschool-places', 'large-classes'],
  ['network', 'projects-late'],
  ['hazards', 'accidents'],
  ['fees', 'complaints'],
)}
::signature[:name[]教育局]
`,
})
