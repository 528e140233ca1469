/** Which relations a text asserts, and whether they come out. Written kind(parts)=result, values as stated. */
import { describe, expect, it } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { readText } from '../src/read-text.ts'

function read(text: string): string[] {
  const { quantities, relations } = readText(text, lexicon)
  const value = (id: string): number | undefined => quantities.find((quantity) => quantity.id === id)?.value
  return relations.map(
    ({ kind, of, equals, holds }) => `${kind}(${of.map(value)})=${value(equals)}${holds ? '' : ' ✗'}`,
  )
}

describe('a total and its parts', () => {
  it.each([
    ['共有学校30所，其中小学20所，初中10所。', ['sum(20,10)=30']],
    ['全县有中职学生1200人、普通高中学生2100人，共计3300人。', ['sum(1200,2100)=3300']],
    ['我校6人参加比赛，2人获一等奖，3人获二等奖，1人获三等奖。', ['sum(2,3,1)=6']],
    ['三所高中有一所评为省级示范校，一所评为市级示范校，一所通过评估。', ['sum(1,1,1)=3']],
    ['教师156人，其中高级职称45人。', []],
    ['规划学校25所，其中新建6所，扩建8所，整合14所小学为5所，新设初中6所。', ['sum(6,8,5,6)=25']],
    [
      '公办学校4所，在校生1000人，其中小学3所，在校生600人；初中1所，在校生300人。',
      ['sum(3,1)=4', 'sum(600,300)=1000 ✗'],
    ],
    ['资助学生500人次，其中小学200人次、初中200人次、高中200人次。', ['sum(200,200,200)=500 ✗']],
    ['招聘教师5名，其中4名是研究生，其中有一名是博士。', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('counts, standards and amounts', () => {
  it.each([
    ['奖励高中生32人，每人600元，共计19200元。', ['product(32,600)=19200']],
    ['奖励高中生32人，每人600元，共计18200元。', ['product(32,600)=18200 ✗']],
    [
      '高中32人，每人600元，共计19200元；本科18人，每人1000元，共计18000元。今年考入本科11人，高中60人，准备发放助学金47000元。',
      ['product(32,600)=19200', 'product(18,1000)=18000', 'sumproduct(11,1000,60,600)=47000'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('shares, rates and averages', () => {
  it.each([
    ['公办中小学13所，11所公办中小学建立了网站，占公办学校84.6%。', ['ratio(11,13)=0.846']],
    ['公办中小学13所，11所公办中小学建立了网站，占公办学校86.6%。', ['ratio(11,13)=0.866 ✗']],
    ['报名考生1642人，上线873人，上线率53.2%。', ['ratio(873,1642)=0.532']],
    ['发放问卷1200份，回收1146份，回收率98.5%。', ['ratio(1146,1200)=0.985 ✗']],
    ['在校学生2218人，班级57个，平均班额39人。', ['ratio(2218,57)=39']],
    ['奖励教师43人，奖金12.9万元，人均3000元。', ['ratio(129000,43)=3000']],
    ['入学率100%，巩固率98.7%。', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})

describe('growth and change', () => {
  it.each([
    ['教育投入由5.98亿元增加到6.42亿元，增长7.36%。', ['growth(642000000,598000000)=0.0736']],
    ['教育投入由5.98亿元增加到6.42亿元，增长9.36%。', ['growth(642000000,598000000)=0.0936 ✗']],
    ['2010年拨款40130万元；2011年拨款49162万元，比上年增长22.51%。', ['growth(491620000,401300000)=0.2251']],
    ['学生由1475人减少到1430人，减少45人。', ['change(1475,45)=1430']],
    ['去年学生2400人，今年2469人，比去年增加69人。', ['change(2400,69)=2469']],
    ['巩固率由97.1%提高到98.3%，提高1.2个百分点。', ['change(0.971,0.012)=0.983']],
    ['全年收入1200万元，支出1100万元，结余100万元。', ['difference(12000000,11000000)=1000000']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected))
})
