import { type FigureKey, figureId, findFigureKey } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { deriveFigure, fillTemplate, findEntryFigureKey, fromReport, toPlainText } from '../src/index.ts'
import { annualReport, context, figureOf, pack, template } from './sample-town.ts'

const fill = (text: string) => fillTemplate(pack, template(text), context)
const read = (text: string) => toPlainText(fill(text)).trim()
const lacking = (text: string) => fill(text).leftOut.map((left) => left.text)

describe('a sentence', () => {
  it('is left out and listed when a figure in it is missing', () => {
    const text = '小学:fig[schools]{stage=primary}。校舍:fig[floor-area-per-pupil]。'
    expect(read(text)).toBe('小学2所。')
    expect(lacking(text)).toEqual(['校舍（缺：生均校舍面积）。'])
    expect(fill(text).leftOut[0]?.figures.map(figureId)).toEqual(['floor-area-per-pupil@T/2023-2024'])
  })

  it('is left out when a share is above one: a slip in a ledger', () => {
    const above = (key: FigureKey) => {
      const figure = figureOf(key)
      return {
        ...figure,
        value: 1.0139,
        missing: [],
        reason: { ...figure.reason, value: 1.0139, note: 'above-one' as const },
      }
    }
    const text = '校舍:fig[floor-area-per-pupil]。教师到位。'
    const report = fillTemplate(pack, template(text), { ...context, figure: above })
    expect(toPlainText(report).trim()).toBe('教师到位。')
    expect(report.leftOut.map((left) => left.text)).toEqual(['校舍（缺：生均校舍面积）。'])
  })

  it('ends with the mark of its group when the part behind it is left out', () => {
    expect(read('小学:fig[schools]{stage=primary}；校舍:fig[floor-area-per-pupil]。教师:fig[teachers]。')).toBe(
      '小学2所。教师297人。',
    )
    expect(read('校舍:fig[floor-area-per-pupil]；小学:fig[schools]{stage=primary}；教师:fig[teachers]。')).toBe(
      '小学2所；教师297人。',
    )
  })

  it('is not parted inside quotation marks', () => {
    expect(read('提出“人数:fig[floor-area-per-pupil]。学校。”的目标。教师:fig[teachers]。')).toBe('教师297人。')
  })

  it('goes without a word when zero means that there is nothing to speak of', () => {
    const text =
      '中职:fig[schools]{stage=vocational zero=omit}，学生:fig[enrolment]{stage=vocational}。教师:fig[teachers]。'
    expect(read(text)).toBe('教师297人。')
    expect(lacking(text)).toEqual([])
  })

  it('states a zero otherwise', () => {
    expect(read('中职:fig[schools]{stage=vocational}。')).toBe('中职0所。')
  })

  it('keeps times and other colons as they are', () => {
    expect(read('19:30召开会议，教师:fig[teachers]。')).toBe('19:30召开会议，教师297人。')
  })
})

describe('a clause', () => {
  it('goes alone when its figure is missing', () => {
    const text = '教师:fig[teachers]:clause[，:change[teachers]]。'
    expect(read(text)).toBe('教师297人。')
    expect(lacking(text)).toEqual(['，（缺：专任教师）'])
  })

  it('stays under its condition', () => {
    const text = (condition: string) => `教师:fig[teachers]:clause[，招聘:fig[teacher-recruits]]{if="${condition}"}。`
    expect(read(text('teacher-recruits > 10'))).toBe('教师297人，招聘11人。')
    expect(read(text('teacher-recruits > 11'))).toBe('教师297人。')
  })
})

describe('a condition', () => {
  it.each([
    ['schools(stage=primary) > 0', true],
    ['schools(stage=vocational) > 0', false],
    ['schools(stage=vocational) = 0 and teachers >= 297', true],
    ['schools(stage=vocational) != 0 or teachers < 300', true],
    ['enrolment(of=change) > 0', true],
    ['enrolment(of=growth) > 10%', false],
    ['enrolment > enrolment(period=previous)', true],
    ['enrolment-rate(stage=junior) <= 99.896%', true],
    ['schools(type=regular ownership=public) = 3', true],
    ['schools(type=regular, ownership=public) = 3', true],
    ['floor-area-per-pupil > 0 or teachers > 0', true],
    ['floor-area-per-pupil > 0 and teachers > 0', false],
  ])('%s is %s', (condition, holds) => {
    expect(read(`:::when{if="${condition}"}\n学校。\n:::`)).toBe(holds ? '学校。' : '')
  })

  it('that cannot be known is listed with what was missing', () => {
    expect(lacking(':::when{if="floor-area-per-pupil > 0"}\n学校。\n:::')).toEqual(['按“生均校舍面积 > 0”写的内容'])
    expect(lacking(':::when{if="floor-area-per-pupil(period=previous) > 0"}\n学校。\n:::')).toEqual([
      '按“生均校舍面积（上年） > 0”写的内容',
    ])
    expect(
      lacking('网站:each[:name[]]{over=school if="floor-area-per-pupil > 0 and teachers(stage=primary) > 0"}。'),
    ).toEqual([expect.stringMatching(/^\S+、\S+、\S+等\d+个：按“生均校舍面积 > 0 且 专任教师（小学） > 0”写的内容$/)])
    expect(lacking(':::when{if="floor-area-per-pupil > 0 and schools(stage=vocational) > 0"}\n学校。\n:::')).toEqual([])
  })
})

describe('headings', () => {
  it('are numbered without a gap, and go with an empty section', () => {
    const text = `# 标题

## 甲

### 子甲

校舍:fig[floor-area-per-pupil]。

### 子乙

教师:fig[teachers]。

#### 细目

教师:fig[teachers]。

##### 更细

教师:fig[teachers]。

## 乙

校舍:fig[floor-area-per-pupil]。

## 丙

完。

## 丁

::signature[柳溪镇教育办公室]
`
    expect(read(text).split('\n')).toEqual([
      '标题',
      '一、甲',
      '（一）子乙',
      '教师297人。',
      '1.细目',
      '教师297人。',
      '（1）更细',
      '教师297人。',
      '二、丙',
      '完。',
      '柳溪镇教育办公室',
      '2024年1月6日',
    ])
  })

  it('count beyond ten', () => {
    const text = Array.from({ length: 21 }, () => '## 节\n\n文。\n').join('\n')
    const headings = read(text)
      .split('\n')
      .filter((line) => line.endsWith('节'))
    expect(headings[9]).toBe('十、节')
    expect(headings[10]).toBe('十一、节')
    expect(headings[20]).toBe('二十一、节')
  })
})

describe('words said once', () => {
  it('stand at the first part that stays', () => {
    const parts = (...stages: string[]) =>
      `学校:fig[schools]${stages.map((stage) => `:clause[，:once[其中]${stage}:fig[schools]{stage=${stage} zero=omit}]`).join('')}。`
    expect(read(parts('primary', 'junior'))).toMatch(/^学校\d+所，其中primary2所，junior\d所。$/)
    expect(read(parts('vocational', 'primary', 'junior'))).toMatch(/^学校\d+所，其中primary2所，junior\d所。$/)
    expect(read(parts('vocational'))).toMatch(/^学校\d+所。$/)
  })
})

describe('a list over units', () => {
  it('names those that meet the condition, joined by 、', () => {
    expect(read(':each[:name[]]{over=school type=211}有网站。')).toBe('柳溪小学、东桥小学有网站。')
    expect(read(':each[:name[]]{over=school ownership=public if="websites > 0"}有网站。')).toBe(
      '柳溪小学、柳溪中学有网站。',
    )
  })

  it('is cut only where asked, and then says 等', () => {
    expect(read(':each[:name[]]{over=school cap=2}:fig[schools]学校。')).toBe('柳溪小学、东桥小学等4所学校。')
    expect(read(':each[:name[]]{over=school cap=2}等:fig[schools]学校。')).toBe('柳溪小学、东桥小学等4所学校。')
    expect(read(':each[:name[]]{over=school type=211}:fig[schools]{stage=primary}小学。')).toBe(
      '柳溪小学、东桥小学等2所小学。',
    )
    expect(read(':each[:name[]]{over=school cap=9}四校。')).toBe('柳溪小学、东桥小学、柳溪中学、育才学校四校。')
    expect(read(':each[:name[]]{over=school etc=always}四校。')).toBe('柳溪小学、东桥小学、柳溪中学、育才学校等四校。')
  })

  it('states figures of each unit under the unit', () => {
    const report = fill(
      ':each[:name[]招聘教师:fig[teacher-recruits]{measure=位}]{over=school if="teacher-recruits > 0" join="，"}。',
    )
    expect(toPlainText(report)).toBe('柳溪中学招聘教师5位，育才学校招聘教师6位。\n')
    expect(fromReport(report).map(({ id }) => id)).toEqual(['teacher-recruits@S3/2023', 'teacher-recruits@S4/2023'])
  })

  it('lists the unit whose figure is missing', () => {
    expect(lacking(':each[:name[]:change[enrolment]]{over=school}。')).toEqual(['育才学校（缺：在校生）'])
  })

  it('takes the sentence with it when nobody is left', () => {
    expect(read('有:each[:name[]]{over=school if="enrolment > 9999"}。教师:fig[teachers]。')).toBe('教师297人。')
  })

  it('sorts by an indicator', () => {
    expect(read(':each[:name[]]{over=school sort=-enrolment}。')).toBe('育才学校、柳溪小学、东桥小学、柳溪中学。')
  })

  it('repeats blocks', () => {
    expect(
      read(
        ':::each{over=school type=211}\n:name[]:fig[enrolment]:clause[，:change[enrolment]]，全镇:fig[enrolment]{unit=report}。\n:::',
      ),
    ).toBe('柳溪小学1500人，比上年增加20人，全镇5394人。\n东桥小学837人，与上年持平，全镇5394人。')
  })
})

describe('a list over entries', () => {
  it('states numbers of entries under an identity of their own', () => {
    const report = fill(
      ':::each{ledger=donations gift-kind=equipment sort=amount}\n:field[date]:field[donor]捐赠:field[gift-kind]:field[amount]{approx=近 to=10000}给:name[]。\n:::',
    )
    expect(toPlainText(report)).toBe(
      '3月21日光明电子公司捐赠设备近4万元给柳溪小学。\n5月4日柳溪村委会捐赠设备近204万元给柳溪中学。\n',
    )
    const [first] = fromReport(report)
    expect(first).toMatchObject({ id: 'donations@S1/2023?entry=D1&field=amount', bound: '≈' })
    expect(first?.figure.value).toBe(38500)
    expect(findEntryFigureKey(findFigureKey(first!.id)!)).toEqual({ ledger: 'donations', entry: 'D1', field: 'amount' })
  })

  it('leaves out an entry whose number is missing, and lists it', () => {
    const text = ':::each{ledger=donations}\n:field[donor]捐:field[copies]。\n:::'
    expect(read(text)).toBe('校友会捐1200册。')
    expect(lacking(text)).toEqual(['光明电子公司捐（缺：册数）。', '柳溪村委会捐（缺：册数）。'])
  })

  it('takes conditions on fields, and the entries of the unit spoken of', () => {
    expect(read(':each[:field[donor]]{ledger=donations if="amount > 1000000"}。')).toBe('柳溪村委会。')
    expect(read(`:each[:field[donor]]{ledger=donations if="gift-kind = 'books'"}。`)).toBe('校友会。')
    // 校友会 leaves the amount empty, the others the copies: what is empty is not 1200, and not more than 0.
    expect(read(':each[:field[donor]]{ledger=donations if="copies != 1200"}。')).toBe('光明电子公司、柳溪村委会。')
    expect(read(':each[:field[donor]]{ledger=donations if="amount > 0"}。')).toBe('光明电子公司、柳溪村委会。')
    expect(read('::::each{over=school type=211}\n:::each{ledger=donations}\n:field[donor]。\n:::\n::::')).toBe(
      '光明电子公司。\n校友会。',
    )
  })
})

describe('a table', () => {
  it('has a row a unit and a total for the same units', () => {
    const report = fill(
      ':::table{over=school type=211 total=合计}\n- 学校 | :name[]\n- 在校生（人） | :fig[enrolment]\n:::',
    )
    expect(toPlainText(report).trim().split('\n')).toEqual([
      '学校\t在校生（人）',
      '柳溪小学\t1500',
      '东桥小学\t837',
      '合计\t2337',
    ])
    expect(fromReport(report).at(-1)?.id).toBe('enrolment@T/2023-2024?type=211')
  })

  it('shows what is missing as a dash and lists it', () => {
    const text =
      ':::table{over=stage codes="primary,vocational"}\n- 学段 | :name[]\n- 入学率 | :fig[enrolment-rate]\n:::'
    expect(read(text).split('\n')).toEqual(['学段\t入学率', '小学\t100%', '中职\t—'])
    expect(lacking(text)).toEqual(['中职：入学率'])
  })
})

describe('words', () => {
  it.each([
    [':year[]与:year[]{period=previous}、:year[]{period=next}、:year[]{bare}。', '2023年与2022年、2024年、2023。'],
    [':period[]、:period[]{period=2023-2024}、:period[]{period=2023-q3}。', '2023年、2023—2024学年、2023年第三季度。'],
    [
      ':name[]{township=教育办公室 county=教育局}、:name[]{unit=parent county=教育局}。',
      '柳溪镇教育办公室、青岚县教育局。',
    ],
    [':name[]、:name[]{unit=parent}、:name[]{unit=S1}。', '柳溪镇、青岚县、柳溪小学。'],
    ['上年:fig[spending]{period=previous}。', '上年8959.3万元。'],
    ['上年:fig[enrolment]{period=2022}、:fig[enrolment]{period=previous}。', '上年5265人、5265人。'],
    ['全年家访:fig[home-visits]，上年:fig[home-visits]{period=previous}。', '全年家访320人次，上年280人次。'],
    ['一行\n二行，*斜体*与**粗体**。', '一行二行，斜体与粗体。'],
  ])('%s', (text, words) => {
    expect(read(text)).toBe(words)
  })
})

describe('figures of a report', () => {
  const report = fillTemplate(pack, annualReport, context)

  it('are found in the plain text where they are said to stand', () => {
    const text = toPlainText(report)
    for (const { at, words, quantity } of fromReport(report)) {
      expect(text.slice(...at)).toBe(words)
      if (quantity) expect(text.slice(...quantity.at)).toBe(quantity.text)
    }
  })

  it('can be made again from their ids', () => {
    for (const { id, figure } of fromReport(report)) {
      const key = findFigureKey(id)!
      if (!findEntryFigureKey(key)) expect(deriveFigure(figureOf, key)).toEqual(figure)
    }
  })
})
