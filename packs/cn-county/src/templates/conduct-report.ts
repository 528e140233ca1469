/** A bureau's or town's special report on the public appraisal of conduct: lead, opinions heard, what was put right, gaps. */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'
import { OFFICE } from './blocks.ts'

export const conductReport = defineTemplate({
  code: 'conduct-report',
  label: label('民主评议学校行风工作总结', 'report on the public appraisal of conduct'),
  period: 'calendar-year',
  levels: ['township', 'county', 'city'],
  text: `
# :name[]:year[]民主评议学校行风工作总结

:year[]，:name[]教育系统把民主评议行风列入年度工作，广泛听取群众意见，逐条抓好整改。现将有关工作总结如下。

## 加强领导，落实责任

:::each{ledger=leading-group group-topic=conduct own cap=1}
行风建设领导小组下设:field[sub-groups]工作组，办公室设在:field[office]。
:::

全年签订行风建设责任书:fig[contracts]{letter-topic=conduct zero=omit}。聘请行风评议代表:fig[representatives]{measure=位 zero=omit}。

## 广泛宣传，征求意见

召开行风建设动员会:fig[appraisal-meetings]{measure=场次 zero=omit}。编印专题校刊:fig[school-papers]{zero=omit}，宣传专刊:fig[special-boards]。

召开评议代表、学生家长座谈会:fig[forums]{zero=omit}。发放评议调查问卷:fig[surveys]{zero=omit}:clause[，有效回收率为:fig[valid-return-rate]{digits=1}]。走访学生家庭:fig[homes-visited]{as=万 approx=多 to=10000 zero=omit}。收集群众意见、建议:fig[opinions]{zero=omit}:clause[，:once[其中]涉及师德:fig[opinions]{opinion-kind=ethics zero=omit}]:clause[，:once[其中]涉及收费:fig[opinions]{opinion-kind=fees zero=omit}]:clause[，:once[其中]涉及机关作风:fig[opinions]{opinion-kind=style zero=omit}]:clause[，:once[其中]涉及校园治安:fig[opinions]{opinion-kind=order zero=omit}]。

## 落实整改，规范办学

:::each{ledger=opinion from-last-year=true sort=collected-on cap=5}
- 上年遗留的意见“:field[opinion]”由:field[responsible-unit]负责:clause[，:field[closed-on]办结]。
:::

规范办学共落实:fig[tasks]{task-block=conduct zero=omit}措施。

:each[:field[issuers]单位联合印发《:field[title]》]{ledger=document if="issuers > 1" sort=-issuers join="；" cap=3}。

查处违规收费:fig[fee-cases]{finding=founded zero=omit}。受理群众投诉:fig[complaints]{zero=omit}。

## 树立典型，弘扬师德

评选表彰“师德之星”:fig[honours]{honour-kind=ethics-star measure=名 zero=omit}。评选表彰“教坛新秀”:fig[honours]{honour-kind=new-talent measure=名 zero=omit}。评选表彰“学科带头人”:fig[honours]{honour-kind=subject-leader measure=名 zero=omit}。评选表彰优秀校长:fig[honours]{honour-kind=good-head measure=名 zero=omit}。

推荐参加上级评选的优秀教师中，“师德之星”:fig[honours-recommended]{honour-kind=ethics-star measure=名 zero=omit}:clause[，“教坛新秀”:fig[honours-recommended]{honour-kind=new-talent measure=名 zero=omit}]:clause[，“学科带头人”:fig[honours-recommended]{honour-kind=subject-leader measure=名 zero=omit}]:clause[，优秀校长:fig[honours-recommended]{honour-kind=good-head measure=名 zero=omit}]。

## 取得的成效

群众意见整改率为:fig[opinions-rectified-rate]。问卷调查群众满意率（满意和基本满意的份数占有效问卷的比例）为:fig[satisfaction-rate]{digits=1}。群众投诉办结率为:fig[complaints-closed-rate]。校务公开率为:fig[matters-published-rate]。全年学生违法犯罪率为:fig[offence-rate-year]。

## 存在问题

:::when{if="opinions-rectified-rate < 100%"}
- 群众反映的意见尚未全部整改到位，整改工作进展不平衡。
:::

:::when{if="ethics-cases(finding=founded) > 0"}
- 仍有违反师德的行为发生，师德师风建设存在薄弱环节。
:::

:::when{if="fee-cases(finding=founded) > 0"}
- 个别学校收费不规范。
:::

:::when{if="satisfaction-rate < 95%"}
- 群众满意率还不高，与群众期望有差距。
:::

## 下一步打算

:::when{if="opinions-rectified-rate < 100%"}
- 对未整改的意见逐条明确责任单位和期限。
:::

:::when{if="ethics-cases(finding=founded) > 0"}
- 加强师德教育和考核，严肃查处违反师德的行为。
:::

:::when{if="fee-cases(finding=founded) > 0"}
- 开学初检查各校收费，违规收费一律清退。
:::

:::when{if="satisfaction-rate < 95%"}
- 扩大征求意见的范围，着力解决群众关心的事项。
:::

::signature[${OFFICE}]
`,
})
