/** A figure's reasons as indented lines with the arithmetic written out, down to the ledgers that were counted. */
import {
  type Figure,
  getField,
  getIndicator,
  getLedger,
  getMeasure,
  type Language,
  type Missing,
  type Pack,
  type Reason,
  type UnitTree,
} from '@youju/model'
import { tidy } from './decimal.ts'
import {
  amount,
  counting,
  digits,
  NOTES,
  percent,
  periodName,
  plain,
  type Shape,
  shapeOf,
  sliceName,
} from './phrases.ts'

/** Beyond so many units only those that say something are listed, and the rest are counted. */
const LISTED = 20

type Telling = { pack: Pack; tree: UnitTree; language: Language }

export function explainText(figure: Figure, pack: Pack, tree: UnitTree, language: Language): string {
  const telling = { pack, tree, language }
  const indicator = getIndicator(pack, figure.indicator)
  const shape = shapeOf(telling.pack, indicator)
  const title = [
    unitName(telling, figure.unit),
    periodName(figure.period, language),
    indicator.label[language],
    bracket(sliceName(pack, figure.slice, language), language),
  ].filter(Boolean)
  return [
    `${title.join(' ')}${language === 'zh' ? '：' : ': '}${result(figure, shape, language)}`,
    ...lines(figure.reason, shape, telling).map((line) => `  ${line}`),
    ...missingLines(figure.missing, telling),
  ].join('\n')
}

function lines(reason: Reason, shape: Shape, telling: Telling): string[] {
  const { language } = telling
  const note = reason.note && reason.note !== 'missing' ? bracket(NOTES[reason.note][language], language) : ''
  if (reason.operation === 'measure') return [`${measureLine(reason, telling)}${note}`]
  if (reason.operation === 'constant') return [amount(reason.value ?? 0, plain, language)]
  const head = `${workedOut(reason, shape, telling)}${note}`
  const below = partsToShow(reason).flatMap((part) => partLines(reason, part, telling))
  const rest = reason.parts.length - partsToShow(reason).length
  if (rest > 0) below.push(language === 'zh' ? `其余${rest}个单位从略` : `${rest} more units, not listed`)
  return [head, ...below.map((line) => `  ${line}`)]
}

/** Where parts are units, each line starts with the unit's name. */
function partLines(reason: Reason, part: Reason, telling: Telling): string[] {
  const shape = shapeOfStep(part, telling.pack)
  const [first, ...more] = lines(part, shape, telling)
  const named = isOverUnits(reason) ? `${unitName(telling, part.unit ?? '')} ${first}` : first!
  return [named, ...more]
}

const isOverUnits = ({ operation }: Reason): boolean =>
  operation === 'share-of-units' || operation === 'count-units' || operation === 'dispersion'

function partsToShow(reason: Reason): readonly Reason[] {
  if (!isOverUnits(reason)) return reason.parts.filter((part) => part.operation !== 'constant')
  if (reason.parts.length <= LISTED) return reason.parts
  // Units that have filed nothing are named, or counted, at the end.
  return reason.parts.filter((part) => part.note !== undefined && part.note !== 'missing')
}

function measureLine(reason: Reason, { pack, language }: Telling): string {
  const measure = getMeasure(pack, reason.of ?? '')
  const ledger = getLedger(pack, measure.ledger).label[language]
  const label = `${measure.label[language]}${bracket(sliceName(pack, reason.slice, language), language)}`
  const value = result(reason, counting(pack, measure.unit), language)
  const period = periodName(reason.period ?? '', language)
  const { entries = 0, lacking = 0 } = reason
  const empty = lacking === 0 ? '' : language === 'zh' ? `，另有${lacking}条未填全` : `, ${lacking} more not filled in`
  return language === 'zh'
    ? `${label}：${value}（台账“${ledger}”，${period}，${entries}条${empty}）`
    : `${label}: ${value} (ledger ${ledger}, ${period}, ${entries} ${entries === 1 ? 'entry' : 'entries'}${empty})`
}

/** The step with its numbers put in: 11 ÷ 13 = 84.62%. */
function workedOut(reason: Reason, shape: Shape, telling: Telling): string {
  const { pack, language } = telling
  const zh = language === 'zh'
  const [a, b] = reason.parts.map((part) => operand(part, telling))
  const all = reason.parts.map((part) => operand(part, telling))
  const value = result(reason, shape, language)
  switch (reason.operation) {
    case 'indicator': {
      const indicator = getIndicator(pack, reason.of ?? '')
      const label = `${indicator.label[language]}${bracket(sliceName(pack, reason.slice, language), language)}`
      return `${label}${zh ? '：' : ': '}${result(reason, shapeOf(pack, indicator), language)}`
    }
    case 'sum':
      return `${all.join(' + ')} = ${value}`
    case 'product':
      return `${all.join(' × ')} = ${value}`
    case 'difference':
      return `${a} − ${b} = ${value}`
    case 'rate':
    case 'ratio':
      return `${a} ÷ ${b} = ${value}`
    case 'per-head':
      return all.length > 2 ? `${a} × ${all[2]} ÷ ${b} = ${value}` : `${a} ÷ ${b} = ${value}`
    case 'growth':
      return `(${a} − ${b}) ÷ ${b} = ${value}${zh ? '（与上年相比）' : ' (on the year before)'}`
    case 'change':
      return `${a} − ${b} = ${value}${zh ? '（与上年相比）' : ' (on the year before)'}`
    case 'previous':
      return `${zh ? '上年' : 'the year before'} ${value}`
    case 'share-of-units':
    case 'count-units': {
      const judged = reason.parts.filter((part) => part.note !== 'does-not-apply' && part.note !== 'missing')
      const passed = judged.filter((part) => part.note !== 'does-not-pass').length
      if (reason.operation === 'count-units') return `${zh ? '达标单位数：' : 'units that pass: '}${value}`
      return `${zh ? '达标单位数 ÷ 单位总数：' : 'units that pass ÷ units: '}${passed} ÷ ${judged.length} = ${value}`
    }
    case 'dispersion':
      return dispersionLine(reason, value, zh)
    default:
      return value
  }
}

function dispersionLine(reason: Reason, value: string, zh: boolean): string {
  const compared = reason.parts.filter((part) => part.value !== null)
  const [amounts, weights] = [0, 1].map((place) =>
    tidy(compared.reduce((sum, part) => sum + (part.parts[place]?.value ?? 0), 0)),
  )
  if (!amounts || !weights || reason.value === null) return value
  const mean = amounts / weights
  const arithmetic = `X = ${digits(amounts, 4)} ÷ ${digits(weights, 4)} = ${digits(mean, 4)}, S = ${digits(reason.value * mean, 4)}, S ÷ X = ${value}`
  return zh ? `差异系数（按学生数加权）：${arithmetic}` : `dispersion weighted by pupils: ${arithmetic}`
}

const operand = (part: Reason, { pack, language }: Telling): string =>
  result({ value: part.value }, shapeOfStep(part, pack), language)

function result({ value, partial }: Pick<Reason, 'value' | 'partial'>, shape: Shape, language: Language): string {
  if (value !== null) return amount(value, shape, language)
  const absent = language === 'zh' ? '缺' : 'missing'
  if (partial === undefined) return absent
  const there = amount(partial, shape, language)
  return language === 'zh' ? `${absent}（已有部分：${there}）` : `${absent} (of what is there: ${there})`
}

function shapeOfStep(reason: Reason, pack: Pack): Shape {
  switch (reason.operation) {
    case 'rate':
    case 'share-of-units':
    case 'growth':
      return percent
    case 'indicator':
      return shapeOf(pack, getIndicator(pack, reason.of ?? ''))
    case 'measure':
      return counting(pack, getMeasure(pack, reason.of ?? '').unit)
    case 'sum':
    case 'difference':
    case 'previous':
    case 'change':
      return reason.parts[0] ? shapeOfStep(reason.parts[0], pack) : plain
    default:
      return plain
  }
}

function missingLines(missing: readonly Missing[], telling: Telling): string[] {
  const { pack, language } = telling
  const groups = Map.groupBy(missing, (gap) => [gap.ledger, gap.period, ...(gap.fields ?? [])].join(' '))
  return [...groups.values()].map((gaps) => {
    const [{ ledger: code, period, fields }] = gaps as [Missing]
    const ledger = getLedger(pack, code)
    const label = ledger.label[language]
    const lines = gaps.reduce((sum, gap) => sum + (gap.lines ?? 0), 0)
    const empty = (fields ?? []).map((field) => getField(ledger, field).label[language])
    const names = gaps.slice(0, LISTED).map((gap) => unitName(telling, gap.unit))
    if (language === 'zh') {
      const units = `${names.join('、')}${gaps.length > LISTED ? `等，共${gaps.length}个单位` : ''}`
      const what = fields ? `“${empty.join('”或“')}”一栏有${lines}行未填` : '未填报'
      return `缺数：台账“${label}”${periodName(period, language)}${what}：${units}`
    }
    const units = `${names.join(', ')}${gaps.length > LISTED ? ` and others, ${gaps.length} units in all` : ''}`
    const what = fields
      ? `${empty.join(' or ')} left empty in ${lines} ${lines === 1 ? 'line' : 'lines'} of`
      : 'not filed by'
    return `Missing: ledger ${label}, ${periodName(period, language)}, ${what}: ${units}`
  })
}

const unitName = ({ tree }: Telling, code: string): string => tree.findVersion(code)?.name ?? code

const bracket = (text: string, language: Language): string =>
  text === '' ? '' : language === 'zh' ? `（${text}）` : ` (${text})`
