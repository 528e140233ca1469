/** Whether a figure stands, happened, changed or is planned: the verbs before it in its clause, then its heading. */
import type { Flow } from '@youju/model'
import { COMMA, classAt, STOP } from './character-class.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { wordId, wordLength } from './word-tree.ts'

const REACH = 30
const PLANNED =
  /力争|(?<!特岗|改善|行动|教师|[一二三四五六七八九十]年|资助|提升|攻坚|雨露|发展|工程|推进|教学|工作|营养)计划(?![》”的领、，])|规划(?=[^》”，。]{0,8}(?:建|学校|总|新)|$)|拟(?=投|建|新|分|用|招|安|在|于|对|将)|预计|确保|争取(?!资金|到|各|上级|省|中央|项目|专项|教育|国家|支持)|将(?=于|继续|再|全面|进一步|新|投|建|完|实|达|安排|招|重点|陆续|逐步|增|扩|改造|启|推|开|组|举|全部|力争|为[^，。]{0,4}$)|目标(?:为|是|值|[:：])|打算|到20\d\d年(?!的)|要求各|必须|预期|概算|要达到|应达到|须达到|努力实现|准备(?=发|建|投|新|招)|至少办好|不得(?:少|低|高|超)|使[^，。]{2,12}达到|启动建设|每年招收/
const DONE = /已(?!经审批)|去年|上年|现有|目前|截至|完成了/

export function flowOf(
  text: string,
  figure: FigureMark,
  before: FigureMark | undefined,
  sentence: number,
  ruled: Flow | undefined,
  planned: boolean,
  words: CompiledLexicon,
): Flow {
  if (/高于|低于/.test(figure.lead) && figure.kind === 'points') return 'flow'
  const change = changeBefore(figure, words)
  if (change === 'increase' || change === 'decrease') return change
  if (before && isJoined(figure, before)) return before.flow
  if (figure.indicator === 'score' && /达不到|低于|不足|须|不得|未达/.test(text.slice(figure.outerFrom, figure.from)))
    return 'target'
  if (planned && !DONE.test(figure.lead)) return 'target'
  if (/^[^，。；]{0,20}将(?:全面|完成|于|实现|如期)/.test(figure.tail)) return 'target'
  if (!DONE.test(figure.lead) && isPlanned(text, figure, sentence)) return 'target'
  if (
    before?.flow === 'target' &&
    figure.outerFrom - before.outerTo < 60 &&
    before.sentence === figure.sentence &&
    !DONE.test(figure.lead)
  )
    return 'target'
  if (before && isListed(text, figure, before)) return before.flow
  if (
    before?.flow === 'stock' &&
    figure.indicator === 'other' &&
    before.sentence === figure.sentence &&
    figure.lead.length <= 4
  )
    return 'stock'
  const usual = ruled ?? usualFlow(figure, words)
  return usual === 'stock' && happened(figure) ? 'flow' : usual
}

/** 增加了300元的绩效奖和2400元的慰问金: one verb for both. */
const isJoined = (figure: FigureMark, before: FigureMark): boolean =>
  /^(?:increase|decrease)$/.test(before.flow) &&
  before.sentence === figure.sentence &&
  before.kind === figure.kind &&
  /^(?:[^，。；]{0,8}(?:和|及|与|、))?$/.test(figure.lead)

/** 添置电脑640台、图书2.4万册; 每人600元 of a prize that was paid: what happened with the first happened with the next. */
const isListed = (text: string, figure: FigureMark, before: FigureMark): boolean =>
  before.sentence === figure.sentence &&
  before.flow === 'flow' &&
  before.kind !== 'share' &&
  figure.kind !== 'share' &&
  ((text[figure.outerFrom - figure.lead.length - 1] === '、' &&
    figure.lead.length <= 12 &&
    before.indicator !== 'other') ||
    (figure.kind === 'money' && /^(?:每|人均|平均每)/.test(figure.lead)))

/** Rates stand, whatever they are rates of, but shares of what was spent or won belong to the period. */
function usualFlow(figure: FigureMark, words: CompiledLexicon): Flow {
  const rate = figure.kind === 'share' || figure.kind === 'ratio' || figure.kind === 'points'
  if (figure.kind === 'duration') return 'flow'
  if (
    figure.indicator === 'other' &&
    (figure.kind === 'length' || figure.kind === 'area' || /[有设辖]$/.test(figure.lead))
  )
    return 'stock'
  if (rate && !/^(?:spending|honours|teacher-exchange|awards)/.test(figure.indicator)) return 'stock'
  return words.usualFlow.get(figure.indicator) ?? 'flow'
}

/** The last verb of movement straight before the figure, within its clause. */
function changeBefore(figure: FigureMark, words: CompiledLexicon): Flow | undefined {
  const lead = figure.lead
  let found: Flow | undefined
  for (let at = Math.max(0, lead.length - REACH); at < lead.length; ) {
    const word = words.movements.longest(lead, at, lead.length)
    if (word < 0) {
      at++
      continue
    }
    const flow = words.movementOf[wordId(word)]!
    const end = at + wordLength(word)
    if (flow === 'stock') found = 'stock'
    else if (figure.kind === 'count' && /^(?:提|上升|缩)/.test(lead.slice(at, end))) found = undefined
    else if ((flow === 'increase' || flow === 'decrease') && lead.length - end <= (end - at > 1 ? 5 : 0)) found = flow
    at = end
  }
  return found
}

/** In its own clause or the one before. */
function isPlanned(text: string, figure: FigureMark, sentence: number): boolean {
  let from = figure.outerFrom
  let clauses = 0
  for (; from > sentence && from > figure.outerFrom - 60; from--) {
    const kind = classAt(text, from - 1)
    if (kind === STOP || (kind === COMMA && ++clauses === 2)) break
  }
  return PLANNED.test(text.slice(from, figure.outerFrom))
}

const HAPPENED =
  /新建|改建|扩建|建成|创建|评为|通过|获|重建|维修|改造|撤并|整合|新办|竣工|命名|授予|验收|认定|迁建|撤销|关停|取缔|合并|整改|提升|注销|改制|回归|列入|申报|招聘|引进|招收|发放|开办|新增|举办|添置|购置|赠送|消除|联系|建立|捐|投入|维护|更新|处理|查|结题|推送|办理|免除|清退|联合|签订/
const STANDING = /现有|共有|拥有|目前|设有|达到|建有|有(?:多媒体)?/

const happened = (figure: FigureMark): boolean =>
  figure.kind !== 'share' &&
  figure.kind !== 'ratio' &&
  /^(?:schools|classes|training-institutions|staff|other|ict|computers|books|villages|households|equipment)/.test(
    figure.indicator,
  ) &&
  HAPPENED.test(figure.lead + figure.tail) &&
  !STANDING.test(figure.lead)
