/** What is a figure and what it says: span, value, unit, kind and bound, phrase by phrase. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

const read = (text: string): string[] =>
  readText(text, lexicon).quantities.map(
    ({ text, value, unit, kind, bound }) => `${text}|${value}|${unit}|${kind}|${bound}`,
  )

describe('reads the number as written', () => {
  it.each([
    ['在校学生2218人。', '2218人|2218|人|count|='],
    ['在校学生１２３４人。', '１２３４人|1234|人|count|='],
    ['全县共有学生1,234,567人。', '1,234,567人|1234567|人|count|='],
    ['投入1.08万元。', '1.08万元|10800|元|money|='],
    ['总投资三点五亿元。', '三点五亿元|350000000|元|money|='],
    ['寄宿学生两百三十人。', '两百三十人|230|人|count|='],
    ['寄宿学生二百零三人。', '二百零三人|203|人|count|='],
    ['藏书一万二千册。', '一万二千册|12000|册|count|='],
    ['全校师生七十二人。', '七十二人|72|人|count|='],
    ['参与学生4千多人。', '4千多人|4000|人|count|>'],
    ['培训0.18万余人次。', '0.18万余人次|1800|人次|count|>'],
    ['投资93万余元。', '93万余元|930000|元|money|>'],
    ['学生十余人参加。', '十余人|10|人|count|>'],
    ['近百名教师参加。', '百名|100|名|count|≈'],
    ['千余人到场。', '千余人|1000|人|count|>'],
    ['筹集资金48.8亿，用于建设。', '48.8亿|4880000000||money|='],
    ['有 12 名教师获奖。', '12 名|12|名|count|='],
    ['近70万农村学生受益。', '70万|700000||count|≈'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('leaves alone what happens one by one', () => {
  it.each([
    '安全隐患做到发现一处、整改一处。',
    '违规办学查处一起，通报一起。',
    '文盲做到有一扫一个。',
    '对贫困生资助一人，跟踪一人。',
  ])('%s', (text) => expect(read(text)).toEqual([]))
  it('but counts each of several', () =>
    expect(read('三所高中有一所评为省级示范校，一所评为市级示范校。')).toHaveLength(3))
})

describe('reads shares, points, ratios and fractions', () => {
  it.each([
    ['入学率98.93%。', '98.93%|0.9893||share|='],
    ['入学率98.93％。', '98.93％|0.9893||share|='],
    ['入学率达百分之九十八点五。', '百分之九十八点五|0.985||share|='],
    ['犯罪率为2‰。', '2‰|0.002||share|='],
    ['三分之二的教室配备了设备。', '三分之二|0.66666666666667||share|='],
    ['占全省总量的1/4。', '1/4|0.25||share|='],
    ['超过八成的家长表示满意。', '八成|0.8||share|>'],
    ['占全省近一半。', '一半|0.5||share|≈'],
    ['提高3.98个百分点。', '3.98个百分点|0.0398||points|='],
    ['生机比达到14:1。', '14:1|14||ratio|='],
    ['生机比达到14∶1。', '14∶1|14||ratio|='],
    ['小学辍学率为0，', '0|0||share|='],
    ['学生数增长2倍。', '2倍|2||ratio|='],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('reads units with their tail', () => {
  it.each([
    ['人均增加1.9万元/人.年。', '1.9万元/人.年|19000|元/人.年|money|='],
    ['补助标准1250元/生·年。', '1250元/生·年|1250|元/生·年|money|='],
    ['每人600元。', '600元|600|元|money|='],
    ['占地8.1亩。', '8.1亩|8.1|亩|area|='],
    ['建筑面积1.26万平方米。', '1.26万平方米|12600|平方米|area|='],
    ['建筑面积3500㎡。', '3500㎡|3500|平方米|area|='],
    ['距县城22公里。', '22公里|22|公里|length|='],
    ['距县城5千米。', '5千米|5|千米|length|='],
    ['组建8大职教集团。', '8大|8||count|='],
    ['会同七部门联合检查。', '七|7||count|='],
    ['与51中小学签订协议。', '51|51||count|='],
    ['平均分82.5分。', '82.5分|82.5|分|other|='],
    ['校本培训为期18天。', '18天|18|天|duration|='],
    ['力争三年内完成。', '三年|3|年|duration|≤'],
  ])('%s', (text, expected) => expect(read(text)).toEqual([expected]))
})

describe('reads the bound from the words around', () => {
  it.each([
    ['学生不少于300人。', '≥'],
    ['入园率达95%以上。', '≥'],
    ['辍学率控制在0.2%以内。', '≤'],
    ['学生不超过45人。', '≤'],
    ['学生2万余人。', '>'],
    ['捐款突破100万元。', '>'],
    ['学生逾3000人。', '>'],
    ['学生不足50人。', '<'],
    ['得分达不到80分以上的学校。', '<'],
    ['学生约300人。', '≈'],
    ['学生300人左右。', '≈'],
    ['投入近60万元。', '≈'],
    ['至少有两名警察。', '≥'],
    ['每个乡镇至少办好一所公办中心园。', '≥'],
    ['节约300元。', '='],
  ])('%s', (text, bound) => {
    const [quantity] = readText(text, lexicon).quantities
    expect(quantity?.bound).toBe(bound)
  })
})

describe('leaves alone what is no figure', () => {
  it.each([
    '2012年2月6日，教育局印发通知。',
    '二〇一二年二月六日',
    '2011-2012学年度第一学期',
    '岳教发〔2012〕1号文件要求。',
    '第十一届运动会上名列全市第一，获二等奖。',
    '3—6周岁幼儿入园。',
    '普及九年义务教育，落实两免一补。',
    '学习贯彻“三个代表”重要思想。',
    '围绕一个中心，突出“六个重点”。',
    '选派xx人，新建x所，投入##万元。',
    '数百名教师、几十所学校、十几个村。',
    '写一份总结，上好每一节课，一些教师一直努力。',
    '近三年来，未来10年，五年来。',
    '参加600分以上的学生座谈会。'.replace('参加', ''),
    '消除56人以上大班额。',
    '现有66人以上大班额。',
    '1、加强领导。',
    '（一）提高认识。',
    '一、强化三个到位',
    '59位用户关注',
    '联系电话：0511-88881234',
    '实施“1+1+1”人才培养模式和9+3计划。',
    '甲型h1n1流感防控。',
    '一名办公室主任介绍情况。',
    '高一、高二年级和三中初中部。',
    '湘钢二校、一完小。',
    '学习《两只老虎》和《2011年工作总结》。',
    '上午8:30召开大会。',
    '八十年代的校舍、60年代下放教师。',
    '唤醒思想，认真算一算七笔账。',
    '通过第5次全体会议。',
    '位居全县前3名。',
    '会议室在3楼301室。'.replace('301室', ''),
    '三年级二班，八（3）班。',
    '百年大计，教育为本。',
    '全面完成十二五规划目标。',
    '举办一期培训班，开展一次检查。',
  ])('%s', (text) => expect(read(text)).toEqual([]))
})

describe('counts 一 where it says how many', () => {
  it.each([
    ['初级中学一所，', ['一所|1|所|count|=']],
    [
      '三所高中已有一所通过验收，一所评为省一级学校，一所评为市一级学校。',
      ['三所|3|所|count|=', '一所|1|所|count|=', '一所|1|所|count|=', '一所|1|所|count|='],
    ],
    ['每学期家访一次。', ['一次|1|次|count|=']],
    ['其中有一位是研究生。', ['一位|1|位|count|=']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('reads both ends of a range', () => {
  it.each([
    ['占15%～30%。', ['15%|0.15||share|≥', '30%|0.3||share|≤']],
    ['每班20-30人。', ['20|20|人|count|≥', '30人|30|人|count|≤']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('keeps places in the text as handed in', () => {
  it.each([
    ['全市近7萬名義務教育(yù)學(xué)校教職工', ['7萬名']],
    ['a，b，共３所；学生１２人', ['３所', '１２人']],
  ])('%s', (text, expected) => {
    const { quantities } = readText(text, lexicon)
    expect(quantities.map(({ at }) => text.slice(at[0], at[1]))).toEqual(expected)
  })
})
