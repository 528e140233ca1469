/**
 * The annual report of a county's or district's bureau, in the order of domain/documents.md §4: basic facts, party work, seven
 * blocks of work, what is missing and what comes next.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { PARTY, SAFETY, schoolsByKind } from './blocks.ts'
import { problemsAndNext } from './problems.ts'

export const annualReportCounty = defineTemplate({
  code: 'annual-report-county',
  label: label('县（市、区）教育局年度工作总结', 'annual report of a bureau of a county or district'),
  period: 'calendar-year',
  levels: ['county'],
  text: `
# :name[]教育局:year[]工作总结

:year[]，在上级教育行政部门和本级党委、政府领导下，:name[]教育局落实年度任务，各级各类教育协调发展。现总结如下。

## 基本情况

${schoolsByKind(':name[]')}

小学在校学生:fig[enrolment]{stage=primary}，初中在校学生:fig[enrolment]{stage=junior}:clause[，普通高中在校学生:fig[enrolment]{stage=senior zero=omit}]:clause[，中职在校学生:fig[enrolment]{stage=vocational zero=omit}]:clause[，在园幼儿:fig[enrolment]{stage=preschool zero=omit}]。教职工:fig[staff]，专任教师:fig[teachers]。
${PARTY}
## 主要工作和成效

### 规划布局，保障投入

#### 加强组织领导

召开教育工作会议:fig[meetings]{zero=omit}:clause[，议定事项办结率为:fig[meeting-items-done-rate]]。签订教育工作责任书:fig[contracts]{letter-topic=education zero=omit}。督办重点事项:fig[supervised-items]{zero=omit}:clause[，按期办结率为:fig[supervised-on-time-rate]]。

#### 优化学校布局

按照学校布局规划，共规划学校:fig[planned-schools]{zero=omit}:clause[，:once[其中]新建:fig[planned-schools]{layout-action=new measure=所 zero=omit}]:clause[，:once[其中]扩建:fig[planned-schools]{layout-action=extend zero=omit}]。规划把:fig[planned-mergers]{stage=primary zero=omit}小学整合为:fig[planned-schools]{layout-action=merge stage=primary zero=omit}。规划建设一贯制学校:fig[planned-schools]{layout-action=convert planned-type=nine-year zero=omit}。规划建设初级中学:fig[planned-schools]{layout-action=convert planned-type=junior zero=omit}。全年撤并学校:fig[schools-merged]{zero=omit}。

#### 落实教育经费

教育财政拨款:fig[appropriation]{digits=2}:clause[，比上年增长:fig[spending-growth]]{if="spending-growth > 0"}:clause[，高于财政经常性收入增长:fig[spending-growth-gap]]{if="spending-growth-gap > 0"}。财政性教育经费支出占GDP的比例为:fig[spending-gdp-share]。

举办学校财会人员培训班:fig[training-sessions]{training-kind=finance measure=次 zero=omit}。

#### 推进学校建设

筹措经费:fig[project-investment]{stage=compulsory zero=omit}，用于:fig[projects]{stage=compulsory measure=所 zero=omit}义务教育学校建设。开展学校建设督查:fig[visits]{visit-purpose=inspection measure=轮 zero=omit}。:fig[schools-certified]{certification=qualified zero=omit}义务教育学校通过合格学校评估验收。校园网建成比例为:fig[ict-coverage]。

### 普及义务教育，促进公平

#### 提高普及水平

小学适龄儿童入学率为:fig[primary-net-enrolment-rate]。初中阶段入学率为:fig[junior-net-enrolment-rate]。小学辍学率为:fig[dropout-rate]{stage=primary}。初中辍学率为:fig[dropout-rate]{stage=junior}。九年义务教育巩固率为:fig[retention-rate]。初中毕业生升学率为:fig[junior-transition-ratio]。学前三年毛入园率为:fig[preschool-gross-enrolment-ratio]。

#### 资助困难学生

全年资助学生:fig[aid-people]{aid-kind=grants zero=omit}，资助金额:fig[aid-money]{aid-kind=grants as=万 digits=2 zero=omit}。家庭经济困难学生资助覆盖率为:fig[hardship-coverage-rate]。义务教育阶段学生学杂费免除率为:fig[fee-exemption-rate]。

#### 关爱特殊群体

在校随迁子女:fig[migrant-children]{zero=omit}，留守儿童:fig[left-behind-children]{zero=omit}。适龄残疾儿童少年入学率为:fig[disabled-enrolment-rate]。

### 优化师资，建强队伍

#### 补充和培养教师

公开招聘优秀教师:fig[teacher-recruits]{recruitment-kind=open measure=名 zero=omit}。交流轮岗教师:fig[teacher-exchange]{zero=omit}:clause[，交流校长:fig[heads-moved]{zero=omit}]。

组织教师外出学习培训:fig[training-people]{training-kind=sent-out zero=omit}。参加省级远程培训的教师有:fig[training-people]{training-kind=province-remote measure=名 zero=omit}。参加国家远程培训的教师有:fig[training-people]{training-kind=national-remote measure=名 zero=omit}。全年举办课堂教学观摩研讨活动:fig[activities]{activity-kind=meeting participant-kind=teachers zero=omit}。

教师学历合格率为:fig[teacher-qualified-rate]{type=school digits=1}。课题立项:fig[research-projects]{research-state=approved zero=omit}。

#### 加强师德师风建设

师德承诺书签订率为:fig[pledge-rate]。全年家访学生家长:fig[pupils-visited]{as=万 approx=余 zero=omit}，家访率:fig[home-visit-year-rate]{approx=近 to=0.01}。

#### 落实教师待遇

:::each{ledger=pay pay-item=merit own if="increase > 0" sort=-increase cap=1}
教职工绩效考核奖比上年增加:field[standard]{measure="元/月.人"}。
:::

:::each{ledger=pay pay-item=festival own sort=-amount cap=1}
发放教师节慰问金:field[standard]{measure="元/人"}。
:::

### 立德树人，提高质量

全年组织学生活动:fig[activities]{participant-kind=pupils zero=omit}。学生在市级艺术比赛中获奖:fig[pupil-awards]{award-field=arts level=3 measure=人 zero=omit}。青少年科技创新作品获省级奖励:fig[awards]{award-field=science winner=pupil level=2 measure=个 zero=omit}。学生体育比赛获市级以上奖励:fig[awards]{award-field=sport winner=pupil level=city-up zero=omit}。

普惠性幼儿园覆盖率为:fig[affordable-share]。中职毕业生就业率为:fig[employment-rate]。举办成人培训:fig[adult-training-sessions]{zero=omit}，培训:fig[adult-training-people]{zero=omit}。

### 排查隐患，维护安全

${SAFETY}

### 规范办学，接受监督

查处违规收费和有偿家教行为:fig[fee-cases]{measure=起 zero=omit}。受理群众投诉:fig[complaints]{zero=omit}，办结率为:fig[complaints-closed-rate]。课后服务学校覆盖率为:fig[after-school-coverage-rate]。学科类校外培训机构压减率为:fig[institution-reduction-rate]{zero=omit}。校务公开率为:fig[matters-published-rate]。开展行风评议问卷调查，群众满意率为:fig[satisfaction-rate]。

### 树立典型，扩大影响

全年各级各类学校和师生获奖:fig[awards]{zero=omit}:clause[，:once[其中]省级以上:fig[awards]{level=province-up zero=omit}]。上级领导来:name[]调研:fig[visits]{visit-purpose=research zero=omit}。刊发宣传报道:fig[press-reports]{zero=omit}:clause[，:once[其中]省级以上:fig[press-reports]{level=province-up zero=omit}]。
${problemsAndNext(
  ['dropout', 'aid-uncovered', 'aid-late'],
  ['unlicensed', 'home-visits', 'ethics'],
  ['large-classes', 'projects-late', 'network'],
  ['hazards', 'accidents'],
  ['fees', 'complaints', 'opinions', 'supervised', 'tasks'],
)}
::signature[:name[]教育局]
`,
})
