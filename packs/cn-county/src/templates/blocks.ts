/** Parts that several reports have in common. */

/** The education office of the unit: whoever issues the report. A school signs itself. */
export const OFFICE = ':name[]{county=教育局 city=教育局 township=教育办公室}'

/** Party work comes first since 2017 (domain/documents.md §4). Members are counted, never named. */
export const PARTY = `
:::when{if="party-members > 0 or party-sessions > 0"}
## 党的建设和意识形态

教育系统有党组织:fig[party-organisations]{zero=omit}:clause[，:once[其中]党支部:fig[party-branches]{zero=omit}]。有党员:fig[party-members]{zero=omit}，党员年人均集中培训:fig[party-hours]{digits=1}。发展党员:fig[party-admitted]{zero=omit}。

组织党员学习:fig[party-sessions]{zero=omit}:clause[，:once[其中]“三会一课”:fig[party-sessions]{party-session-kind=meeting zero=omit}]:clause[，:once[其中]主题党日:fig[party-sessions]{party-session-kind=theme-day zero=omit}]:clause[，:once[其中]党课:fig[party-sessions]{party-session-kind=lesson zero=omit}]:clause[，:once[其中]意识形态专题学习:fig[party-sessions]{party-session-kind=ideology zero=omit}]。参加学习的党员:fig[party-attendance]{zero=omit}。

开展警示教育:fig[warning-sessions]{zero=omit}:clause[，参加人员:fig[warning-attendance]{zero=omit}]:clause[，测试合格率为:fig[warning-test-pass-rate]]。查处党员违纪案件:fig[discipline-cases]{zero=omit}:clause[，给予党纪处分:fig[members-sanctioned]{zero=omit}]。签订党风廉政建设责任书:fig[contracts]{letter-topic=clean-government zero=omit}。
:::
`

/** Schools, pupils and staff by kind, as every annual report begins. */
export const schoolsByKind = (where: string): string =>
  `${where}有中小学校:fig[schools]{type=school}:clause[，:once[其中]小学:fig[schools]{type=primary zero=omit}]:clause[，:once[其中]初级中学:fig[schools]{type=junior zero=omit}]:clause[，:once[其中]九年一贯制学校:fig[schools]{type=nine-year zero=omit}]:clause[，:once[其中]普通高中:fig[schools]{type=senior-stage zero=omit}]:clause[，:once[其中]中等职业学校:fig[schools]{type=vocational zero=omit}]:clause[，:once[其中]特殊教育学校:fig[schools]{type=special zero=omit}]。幼儿园:fig[schools]{type=kindergarten zero=omit}。`

/** Hazards, checks, patrols, law education, petitions. */
export const SAFETY = `:::when{if="hazards > 0 or inspections > 0"}
排查安全隐患:fig[hazards]{zero=omit}，整改率为:fig[hazard-rectified-rate]。开展安全检查:fig[inspections]{zero=omit}。护学岗到岗率为:fig[patrol-rate]。签订安全责任书:fig[contracts]{letter-topic=safety zero=omit}。全年发生学校安全责任事故:fig[accidents]{zero=omit}。受理信访和矛盾纠纷:fig[petitions]{zero=omit}:clause[，办结率为:fig[petitions-settled-rate]]。
:::`
