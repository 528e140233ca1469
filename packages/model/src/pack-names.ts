/** What the codes in the details of a problem are called: ledgers, fields, lists, indicators, kinds of unit and period. */
import type { Pack } from './pack.ts'
import type { PeriodKind } from './period.ts'
import type { NameOf } from './problem.ts'
import type { Label, Language } from './text.ts'
import type { UnitKind } from './unit.ts'

export const PERIOD_KIND_LABELS: Readonly<Record<PeriodKind, Label>> = {
  'calendar-year': { zh: '年度', en: 'year' },
  'school-year': { zh: '学年', en: 'school year' },
  term: { zh: '学期', en: 'term' },
  quarter: { zh: '季度', en: 'quarter' },
  month: { zh: '月', en: 'month' },
  day: { zh: '日', en: 'day' },
}
const UNITS: Record<UnitKind, Label> = {
  nation: { zh: '国家', en: 'nation' },
  province: { zh: '省', en: 'province' },
  city: { zh: '市', en: 'city' },
  county: { zh: '县区', en: 'county' },
  township: { zh: '乡镇', en: 'township' },
  village: { zh: '村', en: 'village' },
  school: { zh: '学校', en: 'school' },
  campus: { zh: '校区', en: 'campus' },
  class: { zh: '班级', en: 'class' },
  section: { zh: '股室', en: 'section' },
}
const OF_UNITS: Readonly<Record<string, Label>> = {
  type: { zh: '办学类型', en: 'school type' },
  ownership: { zh: '办别', en: 'ownership' },
  location: { zh: '城乡', en: 'urban or rural' },
}

export function packNames(pack: Pick<Pack, 'ledgers' | 'lists' | 'indicators'>): NameOf {
  const labels = (defined: readonly { code: string; label: Label }[]) =>
    new Map(defined.map(({ code, label }) => [code, label]))
  const [ledgers, lists, indicators] = [labels(pack.ledgers), labels(pack.lists), labels(pack.indicators)]
  const fields = new Map(pack.ledgers.map((ledger) => [ledger.code, labels(ledger.fields)]))
  const findLabel: Record<string, (value: string, ledger: string) => Label | undefined> = {
    ledger: (value) => ledgers.get(value),
    list: (value) => lists.get(value),
    indicator: (value) => indicators.get(value),
    field: (value, ledger) => fields.get(ledger)?.get(value),
    dimension: (value) => OF_UNITS[value] ?? lists.get(value),
    kind: (value) => PERIOD_KIND_LABELS[value as PeriodKind] ?? UNITS[value as UnitKind],
  }
  const listOf = new Map(
    pack.ledgers.flatMap(({ code, fields }) => fields.map((field) => [`${code} ${field.code}`, field.list])),
  )
  const codes = new Map(pack.lists.map((list) => [list.code, labels(list.codes)]))
  /** `2023-2024, stage primary`: what tells a line from others, as the store names it. */
  const keyInWords = (key: string, ledger: string, language: Language): string =>
    key
      .split(', ')
      .map((part) => {
        const [field = '', ...rest] = part.split(' ')
        const label = fields.get(ledger)?.get(field)
        if (!label || rest.length === 0) return part
        const value = rest.join(' ')
        const called = codes.get(listOf.get(`${ledger} ${field}`) ?? '')?.get(value)?.[language] ?? value
        return language === 'zh' ? `${label.zh}：${called}` : `${label.en}: ${called}`
      })
      .join(language === 'zh' ? '，' : ', ')
  return (detail, value, { ledger }, language) =>
    detail === 'key' && ledger !== undefined
      ? keyInWords(value, String(ledger), language)
      : findLabel[detail]?.(value, String(ledger))?.[language]
}
