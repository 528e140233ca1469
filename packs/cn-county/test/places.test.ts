/** Places: what a careful reader takes for a place, which of several is meant, and a county's tree down to its villages. */
import { type Unit, UnitTree } from '@youju/model'
import { describe, expect, it } from 'vitest'
import { ENDED, FOUNDED, ORDINARY_SHORT_NAMES, openGazetteer, openPlaces } from '../src/places/index.ts'

const gazetteer = openGazetteer()
const places = openPlaces({ gazetteer })
const named = (text: string, finder = places): string[] =>
  [...finder.findPlaces(text)].map((place) => place.line.join(''))

describe('places named in a text', () => {
  it.each([
    ['赴浙江省宁波市鄞州区学习', ['浙江省', '浙江省宁波市', '浙江省宁波市鄞州区']],
    ['到江苏南京学习', ['江苏省', '江苏省南京市']],
    ['海南东方的做法', ['海南省', '海南省东方市']],
    ['甘南合作的经验', ['甘肃省甘南藏族自治州', '甘肃省甘南藏族自治州合作市']],
    ['恩施土家族苗族自治州教育局', ['湖北省恩施土家族苗族自治州']],
    ['2008年奉化市的做法', ['浙江省宁波市奉化市']],
    [
      '郧县、石林县和双江自治县',
      ['湖北省十堰市郧县', '云南省昆明市石林彝族自治县', '云南省临沧市双江拉祜族佤族布朗族傣族自治县'],
    ],
    ['随县教育局关于学前教育的报告', ['湖北省随州市随县']],
    ['江宁县教育局', ['江苏省南京市江宁县']],
    ['兰陵县（原苍山县）', ['山东省临沂市兰陵县', '山东省临沂市苍山县']],
    ['原上海市南汇区', ['上海市', '上海市南汇区']],
  ])('%s', (text, lines) => {
    expect(named(text)).toEqual(lines)
  })

  it.each([
    '会同公安部门加强合作，平安校园、互助资源共享',
    '惠民工程和安居工程，新建校舍，延长服务时间，光明前景',
    '公用经费县级承担，市和县教育局，健康县城，各区县要成立工作组',
    '北京路小学、南京东路幼儿园与北京师范大学、浙江大学合作',
    '全市中小学校',
    '各校排查隐患，会同县教育局开展检查。',
    '强蛟镇位于象山港畔',
    '三山区，嘉定镇中心小学',
  ])('nothing in: %s', (text) => {
    expect(named(text)).toEqual([])
  })

  it('a short name is told from a full one, and each has its place in the text', () => {
    expect([...places.findPlaces('学习浙江省和湖州的做法')]).toEqual([
      { at: [2, 5], name: '浙江省', line: ['浙江省'], full: true },
      { at: [6, 8], name: '湖州', line: ['浙江省', '湖州市'], full: false },
    ])
  })

  it('of the four 鼓楼区 the one is meant that lies in the city named before, or nearest to home', () => {
    expect(named('南京市各校，尤其是鼓楼区')).toEqual(['江苏省南京市', '江苏省南京市鼓楼区'])
    expect(named('鼓楼区各校', openPlaces({ gazetteer, near: '350103' }))).toEqual(['福建省福州市鼓楼区'])
    expect(named('鼓楼区各校')).toEqual(['鼓楼区'])
    // One that nobody can place says nothing of the next.
    expect(named('到铁西区、铁东区的幼儿园走访')).toEqual(['铁西区', '铁东区'])
    expect([...places.findPlaces('鼓楼区各校')][0]?.either).toHaveLength(4)
  })

  it('townships are known for the county at home', () => {
    const home = openPlaces({ gazetteer, near: '330213' })
    expect(named('溪口镇中心小学', home)).toEqual(['浙江省宁波市奉化区溪口镇'])
    expect(named('溪口镇中心小学')).toEqual([])
  })

  it('a long report is gone through at once', () => {
    const text = '我市各县区认真学习浙江省宁波市的经验，会同公安部门加强合作。'.repeat(2000)
    const start = performance.now()
    expect([...places.findPlaces(text)]).toHaveLength(4000)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('the gazetteer', () => {
  it('has the counties of the list under their cities, and none of its inserted levels', () => {
    expect(gazetteer.line('110101').map((place) => place.name)).toEqual(['北京市', '东城区'])
    expect(gazetteer.line('429004').map((place) => place.name)).toEqual(['湖北省', '仙桃市'])
    expect(gazetteer.line('441900').map((place) => place.name)).toEqual(['广东省', '东莞市'])
    expect(gazetteer.named('市辖区')).toEqual([])
    expect(gazetteer.named('鼓楼区')).toHaveLength(4)
  })

  it.each(ENDED.map((ended) => [ended.name, ended] as const))('%s ended and is carried on', (_, ended) => {
    expect(ended.source).not.toBe('')
    expect(gazetteer.find(ended.parent)).toBeDefined()
    for (const successor of ended.successors) expect(gazetteer.find(successor)).toMatchObject({ to: null })
  })

  it.each(FOUNDED)('$name stands under its city from $from', ({ code, from, parent }) => {
    expect(gazetteer.find(code)).toMatchObject({ from, parent, to: null })
  })

  it('ordinary words are short names of places, each once', () => {
    const texts = [...ORDINARY_SHORT_NAMES]
    expect(texts.filter((word) => named(`本校${word}情况`).length > 0)).toEqual([])
  })
})

describe('a county as units', () => {
  it('reaches from its province down to its villages, each below a unit of the tree', () => {
    const units: Unit[] = gazetteer.unitsOfCounty('330213')
    const tree = new UnitTree(units, '2024-01-01')
    expect(units.slice(0, 3).map((unit) => [unit.name, unit.kind, unit.county])).toEqual([
      ['浙江省', 'province', ''],
      ['宁波市', 'city', ''],
      ['奉化区', 'county', '330213'],
    ])
    expect([...tree.subtree('330000')]).toHaveLength(units.length)
    expect(units.filter((unit) => unit.kind === 'township').every((unit) => unit.code.length === 9)).toBe(true)
    expect(units.filter((unit) => unit.kind === 'village').length).toBeGreaterThan(300)
  })

  it('a code that is no standing county has none', () => {
    expect(gazetteer.unitsOfCounty('330000')).toEqual([])
    expect(gazetteer.unitsOfCounty('330283')).toEqual([])
    expect(gazetteer.unitsOfCounty('990101')).toEqual([])
  })
})
