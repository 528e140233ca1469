/** A made-up town with a small pack: what the tests of this package write about. */
import {
  defineCodeList,
  defineIndicator,
  defineLedger,
  defineLexicon,
  definePack,
  defineTemplate,
  type Entry,
  type Figure,
  type FigureKey,
  figureId,
  getIndicator,
  type Indicator,
  type Pack,
  type Template,
  type Unit,
  UnitTree,
} from '@youju/model'
import type { z } from 'zod'
import type { WriteContext } from '../src/index.ts'

const label = (zh: string, en = zh) => ({ zh, en })

const indicator = (
  code: string,
  zh: string,
  unit: string,
  kind: Indicator['kind'],
  more: Partial<z.input<typeof import('@youju/model').Indicator>> = {},
): Indicator =>
  defineIndicator({
    code,
    label: label(zh, code),
    unit,
    kind,
    period: 'school-year',
    formula: { measure: 'lines' },
    slices: ['stage', 'type', 'ownership'],
    better: 'higher',
    levels: ['township', 'school'],
    source: 'own',
    examples: [{ period: '2023-2024', cells: [], expect: null }],
    ...more,
  })

export const pack: Pack = definePack({
  code: 'sample',
  version: '1',
  label: label('示例', 'sample'),
  lists: [
    defineCodeList({
      code: 'stage',
      label: label('学段', 'stage'),
      source: 'own',
      codes: [
        { code: 'primary', label: label('小学', 'primary') },
        { code: 'junior', label: label('初中', 'junior') },
        { code: 'vocational', label: label('中职', 'vocational') },
      ],
      groups: [{ code: 'compulsory', label: label('义务教育', 'compulsory'), of: ['primary', 'junior'] }],
    }),
    defineCodeList({
      code: 'type',
      label: label('办学类型', 'type'),
      source: 'own',
      codes: [
        { code: '211', label: label('小学', 'primary school') },
        { code: '311', label: label('初级中学', 'junior school') },
      ],
      groups: [{ code: 'regular', label: label('中小学', 'regular'), of: ['211', '311'] }],
    }),
    defineCodeList({
      code: 'ownership',
      label: label('办别', 'ownership'),
      source: 'own',
      codes: [
        { code: 'public', label: label('公办', 'public') },
        { code: 'private', label: label('民办', 'private') },
      ],
    }),
    defineCodeList({
      code: 'gift-kind',
      label: label('捐赠类别', 'kind of gift'),
      source: 'own',
      codes: [
        { code: 'equipment', label: label('设备', 'equipment') },
        { code: 'books', label: label('图书', 'books') },
      ],
    }),
  ],
  ledgers: [
    defineLedger({
      code: 'donations',
      label: label('捐赠台账', 'Donations'),
      mechanisms: ['M01'],
      shape: 'event',
      period: 'calendar-year',
      filledBy: { kind: 'school' },
      key: ['donor', 'date'],
      date: 'date',
      fields: [
        { code: 'donor', label: label('捐赠人', 'donor'), type: 'text' },
        { code: 'donor-phone', label: label('联系电话', 'phone'), type: 'text', personal: true },
        { code: 'date', label: label('日期', 'date'), type: 'date' },
        { code: 'gift-kind', label: label('类别', 'kind'), type: 'code', list: 'gift-kind' },
        { code: 'goods', label: label('物品', 'goods'), type: 'text' },
        { code: 'amount', label: label('金额', 'amount'), type: 'money', unit: '元' },
        { code: 'copies', label: label('册数', 'copies'), type: 'integer', unit: '册' },
        { code: 'stage', label: label('学段', 'stage'), type: 'code', list: 'stage' },
      ],
    }),
  ],
  measures: [{ code: 'lines', version: 1, label: label('行数'), ledger: 'donations', where: {}, by: [], unit: '人' }],
  indicators: [
    indicator('schools', '学校数', '所', 'count'),
    indicator('enrolment', '在校生', '人', 'count'),
    indicator('teachers', '专任教师', '人', 'count'),
    indicator('teacher-recruits', '招聘教师', '人', 'count', { flow: 'flow', period: 'calendar-year' }),
    indicator('enrolment-rate', '入学率', '', 'share', { passes: { atLeast: 0.999 } }),
    indicator('spending', '教育经费', '元', 'money', { period: 'calendar-year', slices: [] }),
    indicator('pupil-teacher-ratio', '生师比', '', 'ratio', { slices: [] }),
    indicator('floor-area-per-pupil', '生均校舍面积', '平方米', 'area', { slices: [] }),
    indicator('training-people', '培训人次', '人次', 'count', { period: 'calendar-year', slices: [] }),
    indicator('home-visits', '家访', '人次', 'count', { flow: 'flow', period: 'term', slices: [] }),
    indicator('websites', '有网站的学校', '所', 'count'),
  ],
  templates: [],
  lexicon: defineLexicon({
    units: [{ word: '册', unit: '册', kind: 'count' }],
    levels: [],
    subjects: [],
    fixed: [],
  }),
})

const unit = (code: string, name: string, more: Partial<Unit>): Unit => ({
  code,
  name,
  kind: 'school',
  parent: 'T',
  county: 'C',
  from: '2000-01-01',
  to: null,
  successors: [],
  ...more,
})

export const tree = new UnitTree(
  [
    unit('C', '青岚县', { kind: 'county', parent: null }),
    unit('T', '柳溪镇', { kind: 'township', parent: 'C' }),
    unit('S1', '柳溪小学', { type: '211', ownership: 'public' }),
    unit('S2', '东桥小学', { type: '211', ownership: 'public' }),
    unit('S3', '柳溪中学', { type: '311', ownership: 'public' }),
    unit('S4', '育才学校', { type: '311', ownership: 'private' }),
  ],
  '2024-01-06',
)

/** Figure id → value. What is not listed is missing. */
export const values: Record<string, number> = {
  'home-visits@T/2023': 320,
  'home-visits@T/2022': 280,
  'schools@T/2023-2024?ownership=public&type=regular': 3,
  'schools@T/2023-2024?stage=primary': 2,
  'schools@T/2023-2024?stage=junior': 2,
  'schools@T/2023-2024?stage=vocational': 0,
  'schools@T/2023-2024': 4,
  'enrolment@T/2023-2024': 5394,
  'enrolment@T/2022-2023': 5265,
  'enrolment@T/2023-2024?ownership=public&type=regular': 3100,
  'enrolment@T/2022-2023?ownership=public&type=regular': 3105,
  'enrolment@T/2023-2024?stage=primary': 2337,
  'enrolment@T/2022-2023?stage=primary': 2337,
  'enrolment@T/2023-2024?stage=junior': 3057,
  'enrolment@T/2023-2024?stage=vocational': 0,
  'enrolment@T/2023-2024?type=211': 2337,
  'enrolment@S1/2023-2024': 1500,
  'enrolment@S2/2023-2024': 837,
  'enrolment@S3/2023-2024': 763,
  'enrolment@S4/2023-2024': 2294,
  'enrolment@S1/2022-2023': 1480,
  'enrolment@S2/2022-2023': 837,
  'enrolment@S3/2022-2023': 788,
  'teachers@T/2023-2024': 297,
  'teacher-recruits@T/2023': 11,
  'teacher-recruits@S1/2023': 0,
  'teacher-recruits@S2/2023': 0,
  'teacher-recruits@S3/2023': 5,
  'teacher-recruits@S4/2023': 6,
  'enrolment-rate@T/2023-2024?stage=primary': 1,
  'enrolment-rate@T/2023-2024?stage=junior': 0.99896,
  'enrolment-rate@T/2022-2023?stage=junior': 0.9871,
  'spending@T/2023': 112318900,
  'spending@T/2022': 89593000,
  'pupil-teacher-ratio@T/2023-2024': 5394 / 297,
  'training-people@T/2023': 1263,
  'websites@T/2023-2024?ownership=public': 2,
  'websites@S1/2023-2024': 1,
  'websites@S2/2023-2024': 0,
  'websites@S3/2023-2024': 1,
}

export const entries: Entry[] = [
  entry('D1', 'S1', {
    donor: '光明电子公司',
    date: '2023-03-21',
    'gift-kind': 'equipment',
    goods: '体育器材',
    amount: 38500,
  }),
  entry('D2', 'S2', { donor: '校友会', date: '2023-09-10', 'gift-kind': 'books', goods: '图书', copies: 1200 }),
  entry('D3', 'S3', {
    donor: '柳溪村委会',
    date: '2023-05-04',
    'gift-kind': 'equipment',
    goods: '教学设备',
    amount: 2036000,
  }),
]

function entry(id: string, school: string, entryValues: Entry['values']): Entry {
  return { id, ledger: 'donations', unit: school, period: null, values: entryValues, version: 1, state: 'live' }
}

export function figureOf(key: FigureKey): Figure {
  const { unit: unitOfMeasure, kind, version } = getIndicator(pack, key.indicator)
  const value = values[figureId(key)] ?? null
  const missing = value === null ? [{ ledger: 'school-roll', unit: key.unit, period: key.period }] : []
  const reason = { operation: 'measure', of: 'lines', value, entries: 4, parts: [] }
  return { ...key, version, value, unitOfMeasure, kind, bound: '=', asOf: '2024-01-06', reason, missing }
}

export const context: WriteContext = {
  unit: 'T',
  period: '2023',
  tree,
  day: '2024-01-06',
  figure: figureOf,
  entries: ({ ledger, unit: above }) => {
    const below = new Set([...tree.subtree(above)].map((one) => one.code))
    return entries.filter((one) => one.ledger === ledger && below.has(one.unit))
  },
}

export const template = (text: string): Template =>
  defineTemplate({
    code: 'sample-report',
    label: label('示例', 'sample'),
    period: 'calendar-year',
    levels: ['township'],
    text,
  })

export const annualReport = template(`# :name[]:year[]教育工作总结

:year[]，在镇党委、镇政府的领导下，全镇教育工作取得了新的进步。现将有关情况总结如下。

## 基本情况

:year[]，全镇有公办中小学:fig[schools]{type=regular ownership=public}，在校学生:fig[enrolment]{type=regular ownership=public}:clause[，:change[enrolment]{type=regular ownership=public}]。其中，小学:fig[schools]{stage=primary}，在校学生:fig[enrolment]{stage=primary}:clause[，:change[enrolment]{stage=primary than=去年}]；中职学校:fig[schools]{stage=vocational zero=omit}，在校学生:fig[enrolment]{stage=vocational}；初中:fig[schools]{stage=junior}，在校学生:fig[enrolment]{stage=junior}:clause[，:change[enrolment]{stage=junior}]；幼儿园在园幼儿:fig[enrolment]{type=311 ownership=private}。

小学入学率:fig[enrolment-rate]{stage=primary}，初中入学率:fig[enrolment-rate]{stage=junior}，:change[enrolment-rate]{stage=junior}。全镇专任教师:fig[teachers]，生师比为:fig[pupil-teacher-ratio]{digits=1}。

:::table{over=stage codes="primary,junior,vocational" total=合计}
- 学段 | :name[]
- 学校（所） | :fig[schools]
- 在校生（人） | :fig[enrolment]
- 入学率 | :fig[enrolment-rate]
:::

## 主要工作

### 保障经费

全年教育经费:fig[spending]，:growth[spending]。

#### 社会捐赠

:::each{ledger=donations gift-kind=equipment sort=-amount}
- :field[date]，:field[donor]向:name[]捐赠价值:field[amount]{approx=近 to=10000}的:field[goods]。
:::

#### 校舍建设

生均校舍面积:fig[floor-area-per-pupil]。

### 队伍建设

今年共招聘教师:fig[teacher-recruits]，:each[:name[]招聘教师:fig[teacher-recruits]{measure=位}]{over=school if="teacher-recruits > 0" join="，"}。培训教师:fig[training-people]{approx=多 to=10}。

:::when{if="websites(ownership=public) > 0"}
### 信息化

:each[:name[]]{over=school ownership=public if="websites > 0" etc=always}:fig[websites]{ownership=public}公办学校建立了校园网站。
:::

## 存在问题

部分学校校舍面积不足，生均仅:fig[floor-area-per-pupil]。

## 下一步打算

继续抓好:year[]{period=next}的各项工作。

::signature[:name[]教育办公室]
`)
