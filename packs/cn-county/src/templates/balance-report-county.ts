/**
 * A county's evaluation of itself for balanced compulsory education of good quality: seven resources of each school and
 * their dispersion, what the government guarantees, quality, what the public thinks, and what falls short.
 */
import { defineTemplate } from '@youju/model'
import { label } from '../shorthand.ts'

/** Indicator without its stage, its name, and the heading of its column. */
const RESOURCES = [
  ['above-degree-teachers-per-100', '每百名学生拥有高于规定学历教师数', '高于规定学历教师（人）'],
  ['backbone-teachers-per-100', '每百名学生拥有县级以上骨干教师数', '骨干教师（人）'],
  ['sport-and-arts-teachers-per-100', '每百名学生拥有体育艺术专任教师数', '体育艺术教师（人）'],
  ['teaching-area-per-pupil', '生均教学及辅助用房面积', '教学用房（平方米）'],
  ['sports-area-per-pupil', '生均体育运动场馆面积', '运动场馆（平方米）'],
  ['equipment-per-pupil', '生均教学仪器设备值', '仪器设备（元）'],
  ['multimedia-rooms-per-100', '每百名学生拥有网络多媒体教室数', '多媒体教室（间）'],
] as const

const STAGES = [
  { stage: 'primary', name: '小学', limit: 0.5 },
  { stage: 'junior', name: '初中', limit: 0.45 },
] as const

/** Values of each school; a school with both stages stands in the tables of both. */
const tables = STAGES.flatMap(({ stage, name }) =>
  [stage, 'two-compulsory-stages'].map(
    (type) => `
:::when{if="schools(type=${type}) > 0"}
${type === stage ? name : `一贯制学校${name}部`}各校七项指标如下表，其中教师数和多媒体教室数为每百名学生拥有数，其余为生均数。
:::

:::table{over=school type=${type}}
- ${type === stage ? name : `一贯制学校（${name}部）`} | :name[]
${RESOURCES.map(([code, , column]) => `- ${column} | :fig[${code}-${stage}]{digits=2}`).join('\n')}
:::
`,
  ),
).join('')

const dispersions = STAGES.map(({ stage, name }) => {
  const sentences = RESOURCES.map(
    ([code, words]) => `${name}${words}校际差异系数为:fig[${code}-dispersion-${stage}]{digits=3}。`,
  )
  return `\n${sentences.join('')}\n`
}).join('')

const whereTooFarApart = (words: (name: string, resource: string) => string): string =>
  STAGES.flatMap(({ stage, name, limit }) =>
    RESOURCES.map(
      ([code, resource]) => `
:::when{if="${code}-dispersion-${stage} > ${limit}"}
- ${words(name, resource)}
:::
`,
    ),
  ).join('')

export const balanceReportCounty = defineTemplate({
  code: 'balance-report-county',
  label: label('义务教育优质均衡发展自评报告', 'self-evaluation of balanced compulsory education'),
  period: 'school-year',
  levels: ['county'],
  text: `
# :name[]:period[]义务教育优质均衡发展自评报告

:name[]对照县域义务教育优质均衡发展督导评估要求，逐校逐项开展自评。现将自评情况报告如下。

## 基本情况

:name[]有义务教育学校:fig[schools]{type=compulsory}，义务教育在校学生:fig[enrolment]{stage=compulsory}:clause[，其中小学:fig[enrolment]{stage=primary}，初中:fig[enrolment]{stage=junior}]。义务教育专任教师:fig[teachers]{stage=compulsory}。

## 资源配置

小学七项指标达标学校比例为:fig[seven-resources-rate-primary]。初中七项指标达标学校比例为:fig[seven-resources-rate-junior]。
${tables}${dispersions}
## 政府保障程度

音乐、美术专用教室配备率为:fig[music-and-art-room-rate]。学校规模达标率为:fig[school-size-rate]。班额达标率为:fig[class-size-rate]。不足100名学生的学校按100人拨付公用经费的比例为:fig[small-school-funding-rate]。教师5年360学时培训完成率为:fig[teacher-360-hours-rate]{type=compulsory}。教师资格证持证率为:fig[teacher-licensed-rate]{type=compulsory}。交流轮岗教师比例为:fig[rotation-rate]。符合条件的随迁子女在公办及购买学位学校就读比例为:fig[migrant-public-places-rate]。

## 教育质量

初中三年巩固率为:fig[junior-three-year-retention-rate]。残疾儿童少年入学率为:fig[disabled-enrolment-rate]。学校章程核准率为:fig[charter-rate]。

## 社会认可度

社会认可度为:fig[public-recognition-rate]。

## 存在问题

:::when{if="seven-resources-rate-primary < 100%"}
- 部分小学七项资源配置指标没有全部达标。
:::

:::when{if="seven-resources-rate-junior < 100%"}
- 部分初中七项资源配置指标没有全部达标。
:::
${whereTooFarApart((name, resource) => `${name}${resource}校际差异超过标准。`)}
:::when{if="class-size-rate < 100%"}
- 部分学校班额超过标准。
:::

## 下一步打算

:::when{if="seven-resources-rate-primary < 100%"}
- 逐校列出小学资源配置缺项，限期补齐。
:::

:::when{if="seven-resources-rate-junior < 100%"}
- 逐校列出初中资源配置缺项，限期补齐。
:::
${whereTooFarApart((name, resource) => `向薄弱${name}倾斜，缩小${resource}的校际差异。`)}
:::when{if="class-size-rate < 100%"}
- 合理划分服务区，增加学位，消除超标班额。
:::

::signature[:name[]人民政府]
`,
})
