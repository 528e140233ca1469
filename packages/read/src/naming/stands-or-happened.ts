/** Whether what is counted stands there or was done in the period, where its verbs and its kind of thing say so. */

import type { FigureMark } from '../figure-mark.ts'
import type { CompiledLexicon } from '../words/compile-lexicon.ts'
import { type Verb, verbsIn } from './flow-verbs.ts'

/** 剩余8处 */
export const LEFT = /^(?:结余|余额|剩余|余下|尚余|剩下)/
/** 学校尚有债务47万元; but not 化解债务47万元. */
export const isOwed = ({ lead, kind }: FigureMark): boolean =>
  kind === 'money' && /(?:负债|债务|欠债|欠款)$/.test(lead) && !/化解|偿还|归还|清偿|消化/.test(lead)

/** 每生每天3元: a rate, whether it was paid or not. */
export const PER_TIME = /(?:每(?:生|人|名|户)每?(?:天|日|月|年|学期|学年|餐)|每[天日餐])(?:补助|补贴|标准|按|为|是)*$/

/** 教师进修学校现有教职工42人 */
export const NOW =
  /(?:现有|共有|实有|在编|在读|在册|在训|在研|在籍|只有|仅有)(?:[^，。；]{0,8}|[^，。；、]{0,10}的[^，。；、]{2,8})$/
/** 对28所小学、9所初中进行督导: what was done to them. */
export const isTreated = ({ lead, kind }: FigureMark, said: string): boolean =>
  kind === 'count' &&
  ((/(?:^|[^反])对(?:[全我各][区县市镇乡园校])?$/.test(lead) && /^[^，。；]*(?:进行|实施|开展|给予)/.test(said)) ||
    (/(?:^|[^认因作成])为$/.test(lead) &&
      /^[^，。；]*(?:建立|发放|购买|办理|提供|安装|配备|减免|免除|解决)/.test(said)))

/** Counts of schools, things and people stand, but not those of what was done to them. */
export const CAN_HAPPEN =
  /^(?:schools|classes|training-institutions|staff|other|ict|computers|books|villages|households|literacy|equipment|enrolment|teachers|floor|party|salary|housing|disabled-children|left-behind|migrant)/

/** 先后有12名教师晋升职称 */
const HAVE = /(?:先后|全年|今年)有$/
/** 建设培养基地288个; not 建设项目20个. */
const BUILDS = /^(?:共|已|累计|先后)?建设(?!项目|工程|用地|面积)/
export const happened = (figure: FigureMark, verbs: readonly Verb[], said: string, words: CompiledLexicon): boolean =>
  figure.kind !== 'share' &&
  CAN_HAPPEN.test(figure.indicator) &&
  (verbs.at(-1)?.flow !== 'stock' || HAVE.test(figure.lead)) &&
  (BUILDS.test(figure.lead) ||
    verbs.some(({ flow, from, to }) => flow === 'flow' || to - from > 1) ||
    happensBehind(said, words, figure.group === 'people'))

/** 投入90万元，为各校配备一体机63套: what the money paid for happened. */
export const FITTED = /配备|配置|设置|安装|建/

/** 共建实训基地29个, 全区学校食堂58个全部实现…: what is there, with its number behind it. */
const SET_UP =
  /(?:划分|下设|设置|聘请|聘任|配备)[^，。；]*$|(?:建立|组建|设立)[^，。；]*(?:区|网格|小组|支部|组织|机构|委员会|工会)$/
export const stands = (
  figure: FigureMark,
  near: FigureMark | undefined,
  verbs: readonly Verb[],
  said: string,
  words: CompiledLexicon,
): boolean =>
  figure.kind === 'count' &&
  CAN_STAND.test(figure.indicator) &&
  (SET_UP.test(figure.lead)
    ? figure.indicator === 'other' && !/新|增|今年|全年/.test(figure.lead)
    : verbs.length > 0
      ? verbs.at(-1)!.flow === 'stock' &&
        (verbs.at(-1)!.to - verbs.at(-1)!.from > 1 || figure.lead[verbs.at(-1)!.from] === '有')
      : (BUILT.has(figure.unit) &&
          near?.flow !== 'flow' &&
          !BUILDING.test(figure.lead) &&
          !happensBehind(said, words)) ||
        (/^(?:全部|均|都)/.test(said) && /^(?:全|各|我)[区县市镇乡校园系]/.test(figure.lead)))

/** 教学楼3栋 */
export const BUILT = new Set(['栋', '幢', '座', '间', '块', '层', '盏', '张', '口', '排'])
const BUILDING = /^$|[建修改扩装拆购]|工程|项目/

export const CAN_STAND = /^(?:projects|other|ict-coverage|staff)$/

/** What the first verb behind the figure says: 169所学校交付使用. */
export function happensBehind(said: string, words: CompiledLexicon, persons = false): boolean {
  const first = verbsIn(said, 0, words).find((verb) => verb.flow === 'flow')
  if (!first) return false
  const verb = said.slice(first.from, first.to)
  return !isStanding(verb) || (persons && /^(?:参加|参与)/.test(verb))
}

/** 五所学校全部建立了工会组织, 217所学校开展课后服务: what they do, not what was done to them. */
const isStanding = (verb: string): boolean =>
  /^(?:建立|召开|开展|成立|参加|参与|组织|签|联系|投入|举办|评为|创建|打造|接受|配|设|培养|承担|结对|帮扶|关爱|送教)/.test(
    verb,
  )
