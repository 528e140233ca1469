/** What is counted, in the report's own words. */
import { expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

it.each([
  [
    'words that say only which part are said of what stands before',
    '资助幼儿120人，春季58人，秋季62人。',
    ['资助幼儿', '资助幼儿春季', '资助幼儿秋季'],
  ],
  [
    'and those that say only which measure',
    '新建食堂3座，建筑面积2600平方米，总投资410万元。',
    ['新建食堂', '新建食堂建筑面积', '新建食堂总投资'],
  ],
  [
    'a noun of its own needs no other',
    '新建食堂3座，维修厕所12处，铺设塑胶跑道面积2600平方米。',
    ['新建食堂', '维修厕所', '铺设塑胶跑道面积'],
  ],
  [
    'what a verb alone is said of stands before the comma',
    '为困难幼儿免除保教费，惠及131人次。',
    ['困难幼儿免除保教费惠及'],
  ],
  [
    'a change in turn is of the figure it changes',
    '入学率99%，巩固率97%，分别提高1%和2%。',
    ['入学率', '巩固率', '入学率', '巩固率'],
  ],
  ['another paragraph is about something else', '新建食堂3座。\n总投资410万元。', ['新建食堂', '总投资']],
  [
    'a comparison is of what stands before',
    '幼儿园69所，同上年相比减少3所；投入642万元，与上年598万元相比增长7.36%。',
    ['幼儿园', '幼儿园', '投入', '投入', '投入'],
  ],
  [
    'behind its parts the whole is compared, the last part where it is nearer',
    '招聘教师134人，其中研究生64人、面向社会70人，比上年的112人增加22人。培训教师134人，其中骨干教师70人，上年为66人。',
    ['招聘教师', '研究生', '面向社会', '招聘教师', '招聘教师', '培训教师', '骨干教师', '骨干教师'],
  ],
  [
    'a sum is of what its parts have in common',
    '发生交通事故1起、溺水事故2起，共3起。设高中5所、初中2所，共7所。',
    ['发生交通事故', '溺水事故', '事故', '设高中', '初中', '初中'],
  ],
  [
    'a change that says nothing more is of what changed, an item of a list is without its number',
    '（2）小学教师120人，增幅5%，净增6人。',
    ['小学教师', '小学教师', '小学教师'],
  ],
  [
    'what prizes have in common is that they were won',
    '论文获一等奖3篇、二等奖5篇，共8篇。课例获省级奖2项、市级奖4项，合计6项。',
    ['论文获一等奖', '二等奖', '获奖', '课例获省级奖', '市级奖', '获奖'],
  ],
  [
    'the rest of what was dealt with is of what was told first',
    '排查隐患37处，整改35处，其余2处列入计划。教师30人，其中本科20人，其余10人为专科。',
    ['排查隐患', '整改', '其余排查隐患', '教师', '本科', '其余专科'],
  ],
  [
    'an amount is of those who got it, not of what each got',
    '营养改善计划惠及学生520人，按每生每年1000元标准，拨付资金52万元。',
    ['营养改善计划惠及学生', '按每生每年标准', '营养改善计划拨付资金'],
  ],
  [
    'what was spent stands alone, or with the project that the head of its paragraph names',
    '（五）学前教育项目。投入90万元，新建幼儿园。\n近三年投入30万元，添置新书。',
    ['学前教育项目投入', '投入'],
  ],
  ['a town has villages', '我镇下辖12个村。2023年学校占地5400平方米。', ['村', '占地']],
  [
    '依次 gives each its own as 分别 does, and a half-width colon ends a phrase as a full one does',
    '三类入学率: 小学、初中依次为99.8%、98.5%。',
    ['小学', '初中'],
  ],
] as const)('%s', (_, text, subjects) => {
  expect(readText(text, lexicon).quantities.map(({ subject }) => subject)).toEqual(subjects)
})
