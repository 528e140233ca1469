/** The pack's words made ready for the scanner: trees of words and, for each word, the rules that begin with it. */
import type { Bound, Flow, Level, Lexicon, QuantityKind, SubjectRule, UnitGroup } from '@youju/model'
import { FittingRules } from './fitting-rules.ts'
import { WordTree } from './word-tree.ts'

export type Measure = { unit: string; kind: QuantityKind; group: UnitGroup | undefined; factor: number; word: string }

export type NamingRule = {
  /** Alternatives that must stand before the figure in its sentence or in its phrase, by group of words. */
  with: readonly number[]
  without: number
  section: number
  /** The first word may stand anywhere in the clause. */
  clause: boolean
  kinds: readonly QuantityKind[] | undefined
  groups: readonly UnitGroup[] | undefined
  units: readonly string[] | undefined
  indicator: SubjectRule['indicator']
  level: Level | undefined
  flow: Flow | undefined
}

export type CompiledLexicon = {
  lexicon: Lexicon
  units: WordTree
  measures: readonly Measure[]
  fixed: WordTree
  /** How far before its numeral a fixed term may begin. */
  fixedLead: number
  before: ReadonlyMap<string, Bound>
  /** The last characters of these. */
  beforeEnds: ReadonlySet<number>
  after: WordTree
  afterBounds: readonly Bound[]
  words: WordTree
  groupsOf: readonly (readonly number[])[]
  rulesOf: readonly (readonly number[])[]
  rules: readonly NamingRule[]
  fittingRules: FittingRules
  groupCount: number
  /** Words that tell the level and little else: 小学39个 takes its indicator from what was counted before. */
  onlyLevel: readonly boolean[]
  /** The words themselves, by id. */
  texts: readonly string[]
  /** Words that begin a rule which may take them from anywhere in the clause. */
  speaksForClause: readonly boolean[]
  /** Last morphemes of nouns by their last character, with the rule of each; longer ones first. */
  endings: ReadonlyMap<string, readonly (readonly [ending: string, rule: number])[]>
  /** What words make people of: 辍学, 招聘, 资助; nothing for 学生. */
  peopleOf: readonly (SubjectRule['indicator'] | undefined)[]
  levels: WordTree
  levelOf: readonly (Level | undefined)[]
  levelHides: readonly boolean[]
  /** Words that tell a level only in the title: 控辍保学. */
  levelOfTitle: readonly boolean[]
  /** The level that a word leaves to where it is spoken of: 随班就读 among special schools. */
  levelYieldsTo: readonly (Level | undefined)[]
  /** The levels that a word without one of its own may stand for: 中学 is junior or senior, 大学 none of ours. */
  levelAmong: readonly (readonly Level[] | undefined)[]
  movements: WordTree
  movementOf: readonly (Flow | undefined)[]
  /** The words before a number that tell of something set up and there since. */
  kept: RegExp
  done: RegExp
  plans: WordTree
  furniture: WordTree
  abstract: WordTree
  durationBefore: ReadonlySet<string>
  durationAfter: WordTree
  usualFlow: ReadonlyMap<string, Flow>
}

const compiled = new WeakMap<Lexicon, CompiledLexicon>()

export function compileLexicon(lexicon: Lexicon): CompiledLexicon {
  const known = compiled.get(lexicon)
  if (known) return known
  const made = compile(lexicon)
  compiled.set(lexicon, made)
  return made
}

const tree = (words: readonly string[]): WordTree => new WordTree(words.map((word, index) => [word, index]))
const NUMERAL = /[\d一二三四五六七八九十百千万亿两零〇]/

function compile(lexicon: Lexicon): CompiledLexicon {
  const measures: Measure[] = [
    ...lexicon.units.map(({ word, unit, kind, group, factor }) => ({ unit, kind, group, factor, word })),
    ...lexicon.counted.map(({ word, group }) => ({ unit: '', kind: 'count' as const, group, factor: 1, word })),
  ]
  const after = lexicon.qualifiers.filter((qualifier) => qualifier.side === 'after')
  const before = lexicon.qualifiers.filter((qualifier) => qualifier.side === 'before')
  return {
    lexicon,
    units: tree(measures.map((measure) => measure.word)),
    measures,
    fixed: tree(lexicon.fixed),
    fixedLead: Math.max(0, ...lexicon.fixed.map((word) => word.search(NUMERAL))),
    before: new Map(before.map(({ word, bound }) => [word, bound])),
    beforeEnds: new Set(before.map(({ word }) => word.charCodeAt(word.length - 1))),
    after: tree(after.map((qualifier) => qualifier.word)),
    afterBounds: after.map((qualifier) => qualifier.bound),
    ...compileRules(lexicon.subjects, new Set(lexicon.levels.map((entry) => entry.word))),
    levels: tree(lexicon.levels.map((entry) => entry.word)),
    levelOf: lexicon.levels.map((entry) => entry.level),
    levelHides: lexicon.levels.map((entry) => entry.hides ?? entry.title ?? false),
    levelOfTitle: lexicon.levels.map((entry) => entry.title ?? false),
    levelYieldsTo: lexicon.levels.map((entry) => entry.yieldsTo),
    levelAmong: lexicon.levels.map((entry) => entry.among),
    movements: tree(lexicon.movements.map((entry) => entry.word)),
    movementOf: lexicon.movements.map((entry) => entry.flow),
    kept: compileKept(lexicon.kept),
    done: new RegExp(lexicon.done.join('|') || '(?!)'),
    plans: tree(lexicon.plans),
    furniture: tree(lexicon.furniture),
    abstract: tree(lexicon.abstract),
    durationBefore: new Set(lexicon.durations.before),
    durationAfter: tree(lexicon.durations.after),
    usualFlow: new Map(lexicon.flows.map(({ indicator, flow }) => [indicator, flow])),
  }
}

/** Not what is new in the period (新聘用), nor what ended in a 了. */
const compileKept = (kept: Lexicon['kept']): RegExp =>
  kept.length === 0
    ? /(?!)/
    : new RegExp(
        `^(?!.*(?:新|今年|全年|增))[^，。；]*(?:${kept
          .map(({ verbs, things }) => `(?:${verbs})[^，。；了]*${things ? `(?:${things})(?:共|约|近|达)?` : ''}`)
          .join('|')})$`,
      )

const ONLY_LEVEL =
  /^(?:其中)?(?:普通)?(?:小学生?|初中生?|高中生?|普高|中职|职高|学前|幼儿园?|幼教|本科|专科|(?:中职|职业|特殊教育|中等职业)学校|(?:学前|义务|特殊|职业|成人|初中|高中|小学)(?:教育)?(?:阶段)?)$/

/** People of these may be of any topic. */
const ANYONE = new Set(['enrolment', 'teachers', 'staff', 'participants', 'other', 'population'])

function compileRules(
  subjects: readonly SubjectRule[],
  levels: ReadonlySet<string>,
): Pick<
  CompiledLexicon,
  | 'words'
  | 'groupsOf'
  | 'rulesOf'
  | 'rules'
  | 'fittingRules'
  | 'groupCount'
  | 'onlyLevel'
  | 'texts'
  | 'speaksForClause'
  | 'peopleOf'
  | 'endings'
> {
  const ids = new Map<string, number>()
  const groupIds = new Map<string, number>()
  const groupsOf: number[][] = []
  const rulesOf: number[][] = []
  const idOf = (word: string): number => {
    const known = ids.get(word)
    if (known !== undefined) return known
    ids.set(word, groupsOf.length)
    groupsOf.push([])
    rulesOf.push([])
    return groupsOf.length - 1
  }
  const group = (alternatives: string | undefined): number => {
    if (!alternatives) return -1
    const known = groupIds.get(alternatives)
    if (known !== undefined) return known
    const id = groupIds.size
    groupIds.set(alternatives, id)
    for (const word of new Set(alternatives.split('|'))) groupsOf[idOf(word)]!.push(id)
    return id
  }
  const rules = subjects.map((subject, index): NamingRule => {
    const [first, ...others] = subject.words
    if (!subject.ends) for (const word of new Set(first!.split('|'))) rulesOf[idOf(word)]!.push(index)
    return {
      with: others.map(group),
      without: group(subject.without),
      section: group(subject.section),
      clause: subject.clause ?? false,
      kinds: subject.kinds,
      groups: subject.groups,
      units: subject.units,
      indicator: subject.indicator,
      level: subject.level,
      flow: subject.flow,
    }
  })
  const speaksForClause = rulesOf.map((own) => own.some((index) => rules[index]!.clause))
  const peopleOf = rulesOf.map((own) => {
    const index = own.find((one) => rules[one]!.groups?.includes('people') && !ANYONE.has(rules[one]!.indicator))
    return index === undefined ? undefined : rules[index]!.indicator
  })
  const onlyLevel = [...ids.keys()].map((word) => levels.has(word) && ONLY_LEVEL.test(word))
  return {
    words: new WordTree(ids),
    groupsOf,
    rulesOf,
    rules,
    fittingRules: new FittingRules(rules),
    groupCount: groupIds.size,
    onlyLevel,
    texts: [...ids.keys()],
    speaksForClause,
    peopleOf,
    endings: endingsOf(subjects),
  }
}

function endingsOf(subjects: readonly SubjectRule[]): CompiledLexicon['endings'] {
  const endings = subjects.flatMap(({ ends, words }, rule) =>
    ends ? words[0]!.split('|').map((ending) => [ending, rule] as const) : [],
  )
  const longestFirst = endings.toSorted(([one], [other]) => other.length - one.length)
  return Map.groupBy(longestFirst, ([ending]) => ending.at(-1)!)
}
