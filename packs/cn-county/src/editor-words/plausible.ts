/**
 * What a figure can be whoever reports it, and what two figures can be to each other: wide enough for the smallest village
 * school and the largest county town, narrow enough for a 万 too many, a lost point or a lost digit.
 */
import type { Label, Lexicon } from '@youju/model'

type Limit = Lexicon['limits'][number]
const name = (zh: string, en: string): Label => ({ zh, en })

/** Money named after a standard and paid out as a whole: 拨付生均公用经费863万元. */
const FUND =
  '(?:拨付|拨入|下达|落实|安排|投入|支出|发放|补助|补足|到位|争取|划拨|核拨|预拨).*(?:人均|生均)[\\u4e00-\\u9fff]{2,8}$'
const perPupil = (limit: Omit<Limit, 'name'>): Limit => ({
  ...limit,
  name: name('生均', 'per pupil'),
  without: FUND,
})

/** A rate with its number right behind it: no step, and no other figure of the clause. */
const rate = (words: string, least: number): Limit => ({
  ...{ name: name('比率', 'a rate'), kinds: ['share'], least },
  words: `(?:${words})(?:为|达到|达)*$`,
  without: '不|未|非(?!文盲)',
})

export const limits: Lexicon['limits'] = [
  {
    name: name('每平方米', 'a square metre'),
    kinds: ['money'],
    words: '每平方米[\\u4e00-\\u9fff]{0,6}$',
    most: 100_000,
  },
  {
    name: name('人均', 'per person'),
    kinds: ['money'],
    units: ['元/人', '元/生', '元/人·年', '元/生·年'],
    most: 2_000_000,
  },
  {
    ...{ name: name('人均', 'per person'), kinds: ['money'], most: 2_000_000 },
    words: '(?:人均|生均|每人|每生)[\\u4e00-\\u9fff]{0,14}$',
    without: FUND,
  },
  ...[
    { kinds: ['money' as const], words: '每[人生]每?[天日][\\u4e00-\\u9fff]{0,12}$', most: 1000 },
    { kinds: ['money' as const], words: '(?:每[人生名]每?月|月[人生]?均)[\\u4e00-\\u9fff]{0,12}$', most: 50_000 },
    {
      kinds: ['money' as const],
      words: '(?:生均|每生|平均每?[生人])[\\u4e00-\\u9fff]{0,6}公用经费[\\u4e00-\\u9fff]{0,6}$',
      most: 50_000,
    },
    { kinds: ['money' as const], words: '(?:生均|每生|每人每|平均每?[生人])[\\u4e00-\\u9fff]{0,12}$', most: 200_000 },
    {
      kinds: ['area' as const],
      words: '(?:生均|每生)[\\u4e00-\\u9fff]{0,6}(?:校舍|建筑|用房)[\\u4e00-\\u9fff]{0,6}$',
      most: 300,
    },
    { kinds: ['area' as const], words: '(?:生均|每生|平均每?[生人])[\\u4e00-\\u9fff]{0,12}$', most: 1000 },
  ].map(perPupil),
  {
    ...{ name: name('月工资', 'a month’s pay'), kinds: ['money'], most: 200_000 },
    words: '月(?:平均|人?均)?(?:工资|薪|收入)[^，。；]{0,4}$',
    without: '总额|发放|支出|支付|共|合计|[全各][县市区镇乡校]',
  },
  {
    ...{ name: name('单科平均分', 'the mean mark of a subject'), kinds: ['other'], units: ['分'], most: 200 },
    words:
      '(?:语文|数学|英语|外语|物理|化学|生物|政治|历史|地理|单科)[\\u4e00-\\u9fff]{0,4}(?:平均|均)分[\\u4e00-\\u9fff]{0,3}$',
  },
  {
    ...{ name: name('平均分', 'a mean mark'), kinds: ['other'], units: ['分'], most: 900 },
    words: '(?:平均|均)分[\\u4e00-\\u9fff]{0,3}$',
  },
  {
    ...{ name: name('一天', 'a day'), kinds: ['duration'], units: ['小时', '个小时'], most: 24 },
    words: '[每一][天日][\\u4e00-\\u9fff]{0,6}$',
  },
  {
    ...{ name: name('每册', 'a book'), kinds: ['money'], words: '每[册本份][\\u4e00-\\u9fff]{0,4}$', most: 2000 },
  },
  {
    ...{ name: name('路程', 'a way'), kinds: ['length'], units: ['公里', '千米'], most: 1000 },
    words: '(?:半径|路程|单程|往返|车程|最远)[^，。；]{0,6}$',
    // 录用人员最远的来自1600公里之外
    without: '来自|从',
  },
  {
    ...{ name: name('校均规模', 'pupils of a school'), kinds: ['count'], units: ['人', '名'], most: 20_000 },
    words: '(?:校均|园均|平均每[校园所])[^，。；]{0,6}$',
  },
  {
    ...{ name: name('班均', 'pupils of a class'), kinds: ['count'], units: ['人', '名'], most: 300 },
    words: '班均[^，。；]{0,4}$',
  },
  rate('毛入学率|毛入园率', 0.2),
  rate('(?:小学|儿童|义务教育|少年)[^，。；]{0,6}(?:入学率|巩固率|完成率)', 0.5),
  rate('巩固率|出勤率|到校率|非文盲率|识字率|按时毕业率|接种率|体检率', 0.4),
  rate('合格率|及格率|满意率|满意度|回收率|毕业率|就业率|办结率|整改率|持证率|知晓率', 0.1),
  // Hardly anybody stays away from a school of today; years ago one in four did. And one pupil of twenty thousand is too few.
  {
    ...{ name: name('辍学率', 'a dropout rate'), kinds: ['share'], least: 5e-5, most: 0.3 },
    words: '辍学率(?:为|达到|达|控制在|降至|降到|在)*$',
  },
]

export const proportions: Lexicon['proportions'] = [
  { of: 'enrolment', to: 'teachers', least: 2, most: 80, name: name('学生与教师之比', 'pupils per teacher') },
  { of: 'enrolment', to: 'classes', least: 4, most: 110, name: name('班额', 'pupils per class') },
  { of: 'floor-area', to: 'enrolment', least: 0.8, most: 200, name: name('生均建筑面积', 'square metres per pupil') },
  { of: 'population', to: 'enrolment', least: 1.5, most: 2000, name: name('人口与学生之比', 'inhabitants per pupil') },
]
