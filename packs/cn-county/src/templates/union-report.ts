/** The yearly report of a town's education union: a say in decisions, teachers' growth, activities, disputes settled. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

export const unionReport = defineTemplate({
  code: 'union-report',
  label: label('教育工会年度工作总结', 'annual report of an education union'),
  period: 'calendar-year',
  levels: ['township', 'county'],
  text: `
# :name[]教育工会:year[]工作总结

:year[]，:name[]教育工会围绕中心、服务大局，维护教职工合法权益，各项工作取得新的进展。现总结如下。

## 推进民主管理，维护民主权利

全系统建有工会:fig[unions]{zero=omit}，工会会员:fig[union-members]。

:::each{ledger=layout-case layout-action=merge cap=5}
学校布局调整中，将:field[stage]:field[schools]整合为:field[schools-after]，工会参加方案讨论和听证。资产交接用时:field[handover-days]。
:::

工会参与监督了:fig[schools-merged]{zero=omit}学校的资产登记和交接:clause[，流失资产:fig[assets-lost]]。

投入:fig[project-investment]{stage=preschool approx=近 to=10000 zero=omit}建设和装备幼儿园。投入:fig[project-investment]{stage=primary project-kind=construction approx=近 to=100000 zero=omit}建设小学校舍:clause[，新建小学教学楼:fig[buildings]{stage=primary zero=omit}]。投入:fig[project-investment]{project-kind=dormitory approx=近 to=10000 zero=omit}扩建学生宿舍。:clause[工会参加了上述项目的讨论和实施监督]{if="project-investment > 0"}。

## 加强队伍建设，提高教师素质

:fig[schools-taking-part]{activity-kind=theme participant-kind=teachers measure=校 zero=omit}教师参加师德主题教育活动。

:::when{if="training-sessions(training-kind=in-school) > 1"}
组织校本培训:fig[training-sessions]{training-kind=in-school}，参加教师:fig[training-person-times]{training-kind=in-school}。
:::

:::each{ledger=training training-kind=in-school sort=-persons cap=1}
组织教师参加为期:field[days]的校本培训:clause[，其中集中培训时间:field[days-together]]。
:::

邀请:fig[training-experts]{training-kind=in-school measure=位 zero=omit}专家作专题讲座。

市级课题立项:fig[research-projects]{level=3 research-state=approved measure=个 zero=omit}。校级课题立项:fig[research-projects]{level=6 research-state=approved measure=个 zero=omit}。省级课题结题:fig[research-projects]{level=2 research-state=closed measure=个 zero=omit}。申报国家级课题:fig[research-projects]{level=1 research-state=applied measure=个 zero=omit}。

:fig[teacher-awards]{award-field=teaching measure=位 zero=omit}教师在优质课评比中获奖。教师论文获奖:fig[papers]{paper-kind=awarded zero=omit}。教师发表论文:fig[papers]{paper-kind=published zero=omit}。

## 开展多项活动，丰富教职工生活

:fig[participants]{activity-kind=contest participant-kind=teachers level=5 measure=名 zero=omit}教职工选手参加镇级比赛。

:each[:field[persons]参加:field[title]]{ledger=activity activity-kind=contest participant-kind=teachers level=3 sort=-persons join="；" cap=3}。

教师教学基本功比赛中，获一等奖:fig[teacher-awards]{award-field=basic-skills award-grade=first measure=人 zero=omit}:clause[，获二等奖:fig[teacher-awards]{award-field=basic-skills award-grade=second measure=人 zero=omit}]:clause[，获三等奖:fig[teacher-awards]{award-field=basic-skills award-grade=third measure=人 zero=omit}]。

:::when{if="activities(activity-kind=singing) > 1"}
全年组织歌咏活动:fig[activities]{activity-kind=singing}，参加师生:fig[participants]{activity-kind=singing measure=人次}。
:::

:each[参加:field[title]的师生:field[persons]{approx=多}:clause[，登台表演节目:field[acts]]]{ledger=activity activity-kind=singing sort=-persons join="；" cap=3}。

:::when{if="activities(participant-kind=retired) > 1"}
全年组织离退休教师活动:fig[activities]{participant-kind=retired}，参加离退休教师:fig[participants]{participant-kind=retired measure=人次}。
:::

:each[:field[persons]{approx=多 measure=位}离退休教师参加:field[title]]{ledger=activity participant-kind=retired sort=-persons join="；" cap=3}。

## 协调劳动关系，维护和谐稳定

全年调处教职工争议事件:fig[petitions]{measure=起 zero=omit}。

:::when{if="pay-persons(pay-item=allowance) > 0"}
落实教职工补助:fig[pay-amount]{pay-item=allowance}。
:::

:each[为:field[group]:field[persons]落实补助，补助标准为每人每年:field[standard]]{ledger=pay pay-item=allowance sort=-persons join="；" cap=3}。

## 取得的成效

公办学校工会组建率为:fig[union-rate]。教代会提案办结率为:fig[proposals-closed-rate]。女教职工卫生费发放率为:fig[women-allowance-rate]。教职工争议按期办结率为:fig[petitions-settled-rate]。

## 存在问题

:::when{if="petitions-settled-rate < 100%"}
- 个别争议事项尚未办结，政策宣传和调解工作需要加强。
:::

:::when{if="proposals-closed-rate < 100%"}
- 教代会提案尚未全部办结。
:::

:::when{if="women-allowance-rate < 100%"}
- 女教职工卫生费没有全部发放到位。
:::

## 下一步打算

:::when{if="petitions-settled-rate < 100%"}
- 明确专人办理未结事项，做到件件有答复。
:::

:::when{if="proposals-closed-rate < 100%"}
- 督促承办部门逐件办理提案并答复提案人。
:::

:::when{if="women-allowance-rate < 100%"}
- 督促各校按月足额发放女教职工卫生费。
:::

::signature[:name[]教育工会]
`,
})
