/** An invented town with two schools and a kindergarten, and the ledgers that the tests fill. */
import { defineCodeList, defineLedger, defineLexicon, definePack, type Unit, UnitTree } from '@youju/model'

const unit = (code: string, name: string, kind: Unit['kind'], parent: string | null): Unit => ({
  code,
  name,
  kind,
  parent,
  county: '990101',
  from: '2000-01-01',
  to: null,
  successors: [],
})

export const tree = new UnitTree(
  [
    unit('990101', '青禾县', 'county', null),
    unit('990101101', '石桥镇', 'township', '990101'),
    unit('990101102', '柳河镇', 'township', '990101'),
    unit('2199000017', '石桥镇中心小学', 'school', '990101101'),
    unit('2199000025', '石桥镇第二小学', 'school', '990101101'),
    unit('3199000033', '石桥镇初级中学', 'school', '990101101'),
    unit('1199000041', '石桥镇中心幼儿园', 'school', '990101101'),
    unit('2199000058', '柳河镇中心小学', 'school', '990101102'),
  ],
  '2023-09-01',
)

const stages = defineCodeList({
  code: 'stage',
  label: { zh: '学段', en: 'Stage' },
  source: 'own',
  codes: [
    { code: '0', label: { zh: '学前', en: 'preschool' }, aliases: ['幼儿园', '幼儿'] },
    { code: '1', label: { zh: '小学', en: 'primary' } },
    { code: '2', label: { zh: '初中', en: 'junior' } },
  ],
  groups: [{ code: 'compulsory', label: { zh: '义务教育', en: 'compulsory' }, of: ['1', '2'] }],
})
const posts = defineCodeList({
  code: 'post',
  label: { zh: '岗位', en: 'Post' },
  source: 'own',
  codes: [
    { code: '01', label: { zh: '专任教师', en: 'teacher' } },
    { code: '02', label: { zh: '行政', en: 'administration' }, aliases: ['行政人员'] },
    { code: '09', label: { zh: '无', en: 'none' } },
  ],
})

export const enrolment = defineLedger({
  code: 'enrolment',
  label: { zh: '学生情况', en: 'Enrolment' },
  mechanisms: ['M01'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['stage'],
  aliases: ['在校学生统计表'],
  fields: [
    { code: 'stage', label: { zh: '学段', en: 'Stage' }, type: 'code', list: 'stage', required: true },
    {
      code: 'pupils',
      label: { zh: '在校学生数', en: 'Pupils' },
      type: 'integer',
      unit: '人',
      required: true,
      aliases: ['学生数', '在校生数'],
      note: { zh: '9月1日在册学生', en: 'Pupils on 1 September' },
    },
    { code: 'boys', label: { zh: '男生数', en: 'Boys' }, type: 'integer', unit: '人', aliases: ['男'] },
    { code: 'girls', label: { zh: '女生数', en: 'Girls' }, type: 'integer', unit: '人', aliases: ['女'] },
    { code: 'boarders', label: { zh: '寄宿生数', en: 'Boarders' }, type: 'integer', unit: '人', aliases: ['住校生'] },
    { code: 'retention-rate', label: { zh: '巩固率', en: 'Retention rate' }, type: 'share' },
    { code: 'meals', label: { zh: '供餐', en: 'Meals served' }, type: 'boolean', aliases: ['是否供餐'] },
  ],
  rules: [
    {
      code: 'boarders-fit',
      level: 'error',
      text: { zh: '寄宿生数不能大于在校学生数', en: 'Boarders cannot outnumber pupils' },
      check: 'boarders <= pupils',
      examples: {
        passes: [{ line: { boarders: 3, pupils: 3 } }, { line: { boarders: null, pupils: 3 } }],
        fails: [{ line: { boarders: 4, pupils: 3 } }],
      },
    },
    {
      code: 'classes-add-up',
      level: 'error',
      text: { zh: '各班人数之和应等于在校学生数', en: 'The classes’ pupils add up to the school’s' },
      check: 'pupils = sum(classes.pupils by stage)',
      examples: {
        passes: [
          {
            line: { stage: '1', pupils: 80 },
            lines: {
              classes: [
                { stage: '1', pupils: 40 },
                { stage: '1', pupils: 40 },
                { stage: '2', pupils: 9 },
              ],
            },
          },
        ],
        fails: [{ line: { stage: '1', pupils: 80 }, lines: { classes: [{ stage: '1', pupils: 40 }] } }],
      },
    },
    {
      code: 'large-school',
      level: 'warning',
      when: "stage = 'compulsory'",
      text: {
        zh: '义务教育学校不宜超过2000人，请说明',
        en: 'A school of compulsory education has at most 2000 pupils; give the reason',
      },
      check: 'sum(pupils) <= 2000',
      examples: {
        passes: [{ line: { stage: '1', pupils: 900 } }],
        fails: [{ line: { stage: '1', pupils: 1900 }, lines: { enrolment: [{ stage: '2', pupils: 101 }] } }],
      },
    },
  ],
})

export const classes = defineLedger({
  code: 'classes',
  label: { zh: '班级', en: 'Classes' },
  mechanisms: ['M01'],
  shape: 'form',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['name'],
  aliases: ['班级花名册'],
  fields: [
    { code: 'name', label: { zh: '班级', en: 'Class' }, type: 'text', required: true, aliases: ['班级名称'] },
    { code: 'stage', label: { zh: '学段', en: 'Stage' }, type: 'code', list: 'stage', required: true },
    { code: 'pupils', label: { zh: '人数', en: 'Pupils' }, type: 'integer', unit: '人', required: true },
  ],
})

export const funding = defineLedger({
  code: 'funding',
  label: { zh: '教育经费', en: 'Funding' },
  mechanisms: ['M02'],
  shape: 'form',
  period: 'calendar-year',
  filledBy: { kind: 'township' },
  key: [],
  fields: [
    { code: 'total', label: { zh: '经费总额', en: 'Total' }, type: 'money', unit: '元', required: true },
    { code: 'floor-area', label: { zh: '校舍面积', en: 'Floor area' }, type: 'decimal', unit: '平方米' },
    { code: 'balance', label: { zh: '结余', en: 'Balance' }, type: 'money', unit: '元', atLeast: -1_000_000 },
  ],
})

export const staff = defineLedger({
  code: 'staff',
  label: { zh: '教职工', en: 'Staff' },
  mechanisms: ['M03'],
  shape: 'roster',
  period: 'school-year',
  filledBy: { kind: 'school' },
  key: ['citizen-number'],
  from: 'joined',
  aliases: ['教师花名册'],
  fields: [
    { code: 'name', label: { zh: '姓名', en: 'Name' }, type: 'text', required: true, personal: true },
    {
      code: 'citizen-number',
      label: { zh: '身份证号', en: 'Citizen number' },
      type: 'text',
      format: 'citizen-number',
      personal: true,
      aliases: ['公民身份号码'],
    },
    { code: 'post', label: { zh: '岗位', en: 'Post' }, type: 'code', list: 'post' },
    { code: 'joined', label: { zh: '参加工作时间', en: 'Joined' }, type: 'date', aliases: ['参加工作年月'] },
    { code: 'certified', label: { zh: '资格证取得年月', en: 'Certified' }, type: 'month' },
    { code: 'phone', label: { zh: '联系电话', en: 'Phone' }, type: 'text', format: 'phone', personal: true },
    { code: 'remark', label: { zh: '备注', en: 'Remark' }, type: 'text' },
  ],
})

/** Not of the pack: the tests of headings count on few ledgers. */
export const visits = defineLedger({
  code: 'visits',
  label: { zh: '家访登记', en: 'Visits' },
  mechanisms: ['M04'],
  shape: 'event',
  period: 'calendar-year',
  filledBy: { kind: 'school' },
  key: [],
  date: 'day',
  fields: [
    { code: 'day', label: { zh: '日期', en: 'Day' }, type: 'date', required: true },
    { code: 'reason', label: { zh: '事由', en: 'Reason' }, type: 'text' },
    { code: 'again', label: { zh: '回访日期', en: 'Again on' }, type: 'date' },
  ],
})

export const pack = definePack({
  code: 'test',
  version: '1',
  label: { zh: '测试', en: 'Test' },
  lists: [stages, posts],
  ledgers: [enrolment, classes, funding, staff],
  measures: [],
  indicators: [],
  templates: [],
  lexicon: defineLexicon({
    units: [{ word: '人', unit: '人', kind: 'count' }],
    levels: [],
    subjects: [],
    fixed: [],
  }),
})
