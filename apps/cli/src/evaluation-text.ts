/** An evaluation for a terminal: each item with its figure and mark, then the schools. */
import { pack } from '@youju/cn-county'
import { type Evaluated, periodName } from '@youju/flow'
import type { ItemVerdict, JudgedItem, JudgedSchool, Label, Language } from '@youju/model'
import { wordOf } from './pack-words.ts'
import { table } from './table.ts'
import type { Terminal } from './terminal.ts'

const VERDICTS: Record<ItemVerdict, Label> = {
  passes: { zh: '达标', en: 'passes' },
  fails: { zh: '不达标', en: 'falls short' },
  missing: { zh: '缺数', en: 'missing' },
  judged: { zh: '参考', en: 'shown only' },
  'not-compared': { zh: '不适用', en: 'does not apply' },
}
const OVERALL: Record<Evaluated['verdict']['verdict'], Label> = {
  passed: { zh: '通过', en: 'passed' },
  'not-passed': { zh: '未通过', en: 'not passed' },
  open: { zh: '缺数，尚不能下结论', en: 'open: figures are missing' },
}

export function evaluationText(evaluated: Evaluated, { all }: { all: boolean }, terminal: Terminal): string {
  const { evaluation, verdict, nameOf } = evaluated
  const { say, language } = terminal
  const title = `${nameOf(verdict.unit)} ${periodName(verdict.period, language)} ${evaluation.label[language]}`
  const events = verdict.vetoes.map((code) => wordOf('veto-event', code, language)).join(say('、', ', '))
  return [
    `${title}${say('：', ': ')}${OVERALL[verdict.verdict][language]}`,
    ...(events ? [say(`一票否决：${events}`, `vetoed: ${events}`)] : []),
    ...verdict.parts.map(({ code, items }) => {
      const part = evaluation.parts.find((one) => one.code === code)!
      const passed = items.filter((item) => item.verdict === 'passes').length
      const counted = items.filter((item) => item.verdict !== 'judged' && item.verdict !== 'not-compared').length
      return `\n${part.label[language]} ${passed}/${counted}\n${itemTable(items, evaluated, terminal)}`
    }),
    ...(evaluation.schools ? [schoolsText(evaluated, all, terminal)] : []),
    ...(evaluation.unconfirmed
      ? [say(`\n未证实：${evaluation.unconfirmed.zh}。`, `\nUnconfirmed: ${evaluation.unconfirmed.en}.`)]
      : []),
  ].join('\n')
}

function itemTable(items: readonly JudgedItem[], { wordsOf }: Evaluated, { say, language }: Terminal): string {
  const columns = [
    { title: say('指标', 'item') },
    { title: say('数值', 'value'), right: true },
    { title: say('标准', 'mark') },
    { title: say('结论', 'verdict') },
  ]
  const rows = items.map((item) => [
    nameOfItem(item, language),
    wordsOf(item)?.[language] ?? '—',
    pack.indicators.find(({ code }) => code === item.indicator)?.threshold?.[language] ?? '',
    VERDICTS[item.verdict][language],
  ])
  return table(columns, rows)
}

function nameOfItem({ indicator, figure }: JudgedItem, language: Language): string {
  const name = pack.indicators.find(({ code }) => code === indicator)?.label[language] ?? indicator
  const { stage } = figure.slice
  const of = stage && wordOf('stage', stage, language)
  return !of ? name : language === 'zh' ? `${name}（${of}）` : `${name} (${of})`
}

function schoolsText({ evaluation, verdict, nameOf, wordsOf }: Evaluated, all: boolean, terminal: Terminal): string {
  const { say, language } = terminal
  const each = evaluation.schools!
  const count = (wanted: JudgedSchool['verdict']): number =>
    verdict.schools.filter((one) => one.verdict === wanted).length
  const shown = verdict.schools.filter((one) => all || one.verdict !== 'passes')
  const columns = [
    { title: say('学校', 'school') },
    { title: say('学段', 'stage') },
    { title: say('达标项', 'met'), right: true },
    { title: say('未达标项', 'short of') },
    { title: say('结论', 'verdict') },
  ]
  const rows = shown.map((school) => [
    nameOf(school.unit),
    each.stages.find(({ stage }) => stage === school.stage)!.label[language],
    `${school.met}/${school.items.length}`,
    school.items
      .filter((item) => item.verdict === 'fails' || item.verdict === 'missing')
      .map((item) => {
        const below = school.belowFloor.includes(item.indicator)
          ? say(`，不足${each.floor * 100}%`, `, under ${each.floor * 100} %`)
          : ''
        return `${nameOfItem(item, language)} ${wordsOf(item)?.[language] ?? VERDICTS.missing[language]}${below}`
      })
      .join(say('；', '; ')),
    VERDICTS[school.verdict][language],
  ])
  return [
    '',
    say(
      `各校：应达标${each.met}项以上，其余不低于标准的${each.floor * 100}%。达标 ${count('passes')}，不达标 ${count('fails')}，缺数 ${count('missing')}；不评 ${verdict.outOfScope.length}。`,
      `Schools: ${each.met} met and the rest to ${each.floor * 100} %. ${count('passes')} pass, ${count('fails')} fall short, ${count('missing')} lack figures; ${verdict.outOfScope.length} out of scope.`,
    ),
    ...(rows.length > 0 ? [table(columns, rows)] : []),
  ].join('\n')
}
