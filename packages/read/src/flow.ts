/** Whether a figure stands, happened, changed or is planned: the verbs before it in its clause, then its heading. */
import type { Flow } from '@youju/model'
import { COMMA, classAt, STOP } from './character-class.ts'
import type { CompiledLexicon } from './compile-lexicon.ts'
import type { FigureMark } from './figure-mark.ts'
import { wordId, wordLength } from './word-tree.ts'

const REACH = 30
const PLANNED =
  /力争|计划|规划|拟|预计|确保|争取|将(?!近|原|其|他|学|此|这)|目标|打算|到20\d\d年|要求|准备|必须|预期|概算/

export function flowOf(
  text: string,
  figure: FigureMark,
  before: FigureMark | undefined,
  sentence: number,
  usual: Flow,
  planned: boolean,
  words: CompiledLexicon,
): Flow {
  const change = changeBefore(figure, words)
  if (change === 'increase' || change === 'decrease') return change
  if (planned && !/(?:已|去年|上年|现有|目前)/.test(figure.lead)) return 'target'
  if (isPlanned(text, figure, sentence)) return 'target'
  if (before && before.flow === 'target' && figure.outerFrom - before.outerTo < 25 && !/[现已目]/.test(figure.lead))
    return 'target'
  if (change === 'stock') return usual === 'flow' ? 'flow' : 'stock'
  if (usual === 'stock' && happened(figure)) return 'flow'
  return usual
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
    else if ((flow === 'increase' || flow === 'decrease') && lead.length - end <= (end - at > 1 ? 6 : 0)) found = flow
    at = end
  }
  return found
}

function isPlanned(text: string, figure: FigureMark, sentence: number): boolean {
  let from = figure.outerFrom
  for (let clauses = 0; from > sentence && clauses < 2; from--) {
    const kind = classAt(text, from - 1)
    if (kind === COMMA && ++clauses === 2) break
    if (kind === STOP) break
  }
  const clause = text.slice(Math.max(from, figure.outerFrom - 60), figure.outerFrom)
  return PLANNED.test(clause)
}

const HAPPENED =
  /新建|改建|扩建|建成|完成|创建|评为|通过|获|重建|维修|改造|撤并|整合|新办|竣工|命名|授予|验收|认定|迁建|撤销|关停|取缔|合并|检查|整改|提升|注销|改制|回归|列入|接受|评估|申报|招聘|引进|招收|招生|发放|开办|新增|开展|举办|组织|参加/

const happened = (figure: FigureMark): boolean =>
  /schools|classes|training-institutions|staff|teachers|police|representatives|other|ict|computers|books/.test(
    figure.indicator,
  ) && HAPPENED.test(figure.lead + figure.tail)
