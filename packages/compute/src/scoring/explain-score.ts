/** A score told to the last point: what was reached, what was short, what was not counted and why. */
import {
  type Criterion,
  getIndicator,
  type Language,
  type Missed,
  type Pack,
  type Scheme,
  type Score,
  type ScoreExtra,
  type ScoreItem,
  type ScoreVeto,
  type UnitTree,
} from '@youju/model'
import { amount, digits, periodName, plain, type Shape, shapeOf, sliceName } from '../phrases.ts'
import { goalIn } from './point-rule.ts'

type Telling = { pack: Pack; language: Language; zh: boolean }

export function explainScore(score: Score, scheme: Scheme, pack: Pack, tree: UnitTree, language: Language): string {
  const telling = { pack, language, zh: language === 'zh' }
  const unit = tree.findVersion(score.unit)?.name ?? score.unit
  const title = [unit, periodName(score.period, language), scheme.label[language]].join(' ')
  return [
    `${title}${telling.zh ? '：' : ': '}${verdict(score, scheme, telling)}`,
    ...scheme.criteria.map((criterion, index) => `  ${itemLine(criterion, score.items[index]!, telling)}`),
    ...extraLines(score, scheme, telling).map((line) => `  ${line}`),
    `  ${arithmetic(score, telling)}`,
    ...score.vetoes.map((veto) => `  ${vetoLine(veto, scheme, telling)}`),
    ...openLines(score, scheme, telling).map((line) => `  ${line}`),
  ].join('\n')
}

function verdict(score: Score, scheme: Scheme, { language, zh }: Telling): string {
  if (isOpen(score, scheme))
    return zh
      ? `暂得${score.total}分；尚有缺项，等次未定`
      : `${pointsOf(score.total)} so far; items are open, the grade is not settled`
  const grade = scheme.grades.find((candidate) => candidate.code === score.grade)!
  const effects = grade.effects.map((effect) => effect[language])
  const line = score.passed
    ? zh
      ? `达到${scheme.passLine}分`
      : `passes ${scheme.passLine}`
    : score.vetoed
      ? zh
        ? '一票否决'
        : 'vetoed'
      : zh
        ? `未达到${scheme.passLine}分`
        : `does not pass ${scheme.passLine}`
  return zh
    ? [`${score.total}分`, line, grade.label.zh, ...effects].join('；')
    : [pointsOf(score.total), line, grade.label.en, ...effects].join('; ')
}

/** Whether what is still missing could lead to another grade: then nothing follows from the score yet. */
export const isOpen = ({ complete, vetoed, grade, atMost }: Score, { grades }: Scheme): boolean =>
  !complete && !vetoed && grades.find((one) => atMost >= one.atLeast)?.code !== grade

const pointsOf = (points: number): string => (points === 1 ? '1 point' : `${points} points`)

const MISSED: Record<Missed, Record<Language, string>> = {
  'figure-missing': { zh: '缺数，暂不得分', en: 'figure missing, no points yet' },
  'no-mark': { zh: '尚未评分，暂不得分', en: 'not yet marked, no points yet' },
  'mark-without-evidence': { zh: '评分无佐证材料，不计分', en: 'mark without evidence, not counted' },
  'mark-out-of-range': { zh: '评分超出该项分值，不计分', en: 'mark beyond the points of the item, not counted' },
  'no-target': { zh: '责任书未定目标值，暂不得分', en: 'the letter sets no target, no points yet' },
}

function itemLine(criterion: Criterion, item: ScoreItem, telling: Telling): string {
  const { language, zh } = telling
  const head = zh ? `${criterion.label.zh}（${item.full}分）：` : `${criterion.label.en} (${item.full}): `
  const points = zh ? `得${item.points}分` : pointsOf(item.points)
  const because = item.missed ? MISSED[item.missed][language] : reached(criterion, item, telling)
  return `${head}${points}${zh ? '，' : ', '}${because}`
}

function reached(criterion: Criterion, item: ScoreItem, telling: Telling): string {
  const { language, zh, pack } = telling
  if (item.mark) {
    const { scorer, at, evidence, reason } = item.mark
    const why = reason === '' ? '' : zh ? `，${reason}` : `, ${reason}`
    return zh
      ? `${scorer}于${at}评定${why}（佐证：${evidence.join('、')}）`
      : `marked by ${scorer} on ${at}${why} (evidence: ${evidence.join(', ')})`
  }
  if (!('rule' in criterion.by) || !item.figure) return ''
  const indicator = getIndicator(pack, criterion.by.indicator)
  const shape = shapeOf(telling.pack, indicator)
  const slice = sliceName(pack, criterion.by.slice, language)
  const name = `${indicator.label[language]}${slice && (zh ? `（${slice}）` : ` (${slice})`)}`
  const value = `${name} ${amount(item.figure.value ?? 0, shape, language)}`
  return `${value}${zh ? '，' : ', '}${ruleWords(criterion.by.rule, item, shape, telling)}`
}

function ruleWords(
  rule: Extract<Criterion['by'], { rule: unknown }>['rule'],
  item: ScoreItem,
  shape: Shape,
  { language, zh }: Telling,
): string {
  if ('bands' in rule) return zh ? `按分档得${item.points}分` : `${item.points} by its band`
  const side = 'atLeast' in goalIn(rule)! ? '≥' : '≤'
  const goal = `${side}${amount(item.goal ?? 0, shape, language)}`
  if (!item.short) return zh ? `达到${goal}，满分` : `reaches ${goal}, full marks`
  const gap = amount(item.short, shape.as === 'percent' ? { as: 'points', unit: '' } : shape, language)
  const short = zh ? `未达到${goal}，相差${gap}` : `short of ${goal} by ${gap}`
  if ('passes' in rule) return zh ? `${short}，不得分` : `${short}, no points`
  if ('proportional' in rule) return zh ? `${short}，按完成比例得分` : `${short}, points in proportion`
  const { points, per, floor } = rule.deduct
  const step = amount(per, shape.as === 'percent' ? { as: 'points', unit: '' } : shape, language)
  const off = `${amount(item.steps ?? 0, plain, language)} × ${points} = ${digits((item.steps ?? 0) * points, 4)}`
  const kept = item.points === floor && floor < item.full ? (zh ? `，保底${floor}分` : `, at least ${floor} kept`) : ''
  return zh
    ? `${short}，每差${step}扣${points}分：扣${off}分${kept}`
    : `${short}, ${points} off for each ${step}: ${off} off${kept}`
}

function extraLines(score: Score, scheme: Scheme, telling: Telling): string[] {
  const { language, zh } = telling
  const items = [...(scheme.bonus?.items ?? []), ...scheme.deductions]
  const line = (extra: ScoreExtra, sign: string, word: string): string => {
    const item = items.find((candidate) => candidate.code === extra.item)!
    if (extra.refused)
      return zh
        ? `${word}：${item.label.zh}，无佐证材料，不计`
        : `${word}: ${item.label.en}, without evidence, not counted`
    const most = item.most !== undefined && extra.points === item.most && extra.times * item.points > item.most
    const limit = most ? (zh ? `（最多${item.most}分）` : ` (at most ${item.most})`) : ''
    return `${word}${zh ? '：' : ': '}${item.label[language]}${zh ? '，' : ', '}${item.points} × ${extra.times}${limit}${zh ? '，' : ', '}${sign}${extra.points}`
  }
  return [
    ...score.bonus.map((extra) => line(extra, '+', zh ? '加分' : 'bonus')),
    ...score.deductions.map((extra) => line(extra, '−', zh ? '扣分' : 'deduction')),
  ]
}

function arithmetic(score: Score, { zh }: Telling): string {
  const claimed = score.bonus.reduce((sum, extra) => sum + extra.points, 0)
  const capped =
    claimed > score.bonusPoints
      ? zh
        ? `（加分封顶，原${digits(claimed, 4)}分）`
        : ` (bonus capped, was ${digits(claimed, 4)})`
      : ''
  const sum = `${score.points} + ${score.bonusPoints} − ${score.deductedPoints} = ${score.total}`
  return zh
    ? `合计：考核得分 + 加分 − 扣分 = ${sum}分${capped}`
    : `total: criteria + bonus − deductions = ${sum}${capped}`
}

const NOT_HELD: Record<NonNullable<ScoreVeto['because']>, Record<Language, string>> = {
  'no-document': { zh: '无批准文件，不影响得分', en: 'no approving document, touches nothing' },
  expired: { zh: '已过期，不影响得分', en: 'expired, touches nothing' },
  'not-yet': { zh: '尚未生效，不影响得分', en: 'not yet in force, touches nothing' },
  'not-in-scheme': { zh: '不属于本方案的否决事项，不影响得分', en: 'no veto of this scheme, touches nothing' },
}

function vetoLine(veto: ScoreVeto, scheme: Scheme, { language, zh }: Telling): string {
  const label = scheme.vetoes.find((known) => known.code === veto.veto)?.label[language] ?? veto.veto
  const held = veto.because ? NOT_HELD[veto.because][language] : `${veto.document} (${veto.from} – ${veto.to})`
  return `${zh ? '一票否决：' : 'veto: '}${label}${zh ? '，' : ', '}${held}`
}

function openLines(score: Score, scheme: Scheme, { language, zh }: Telling): string[] {
  if (score.complete) return []
  const open = score.items
    .filter((item) => item.missed)
    .map((item) => scheme.criteria.find((criterion) => criterion.code === item.criterion)!.label[language])
  return [
    zh
      ? `尚有${open.length}项未得出结果（${open.join('、')}），补齐后最高可达${score.atMost}分`
      : `still open: ${open.length} of ${score.items.length} items (${open.join(', ')}); with them the total can reach ${score.atMost}`,
  ]
}
