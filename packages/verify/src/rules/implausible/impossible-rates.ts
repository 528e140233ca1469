/** Rates above 100 % that cannot be, and falls of more than there was: a part of `implausible`. */
import { type Checking, type Finding, found, label, type Placed } from '../../rule.ts'

/** Rates whose part lies within their whole. Transition rates and gross ratios may pass 100 %. */
const WITHIN_WHOLE = new Set([
  ...[
    'enrolment-rate',
    'dropout-rate',
    'completion-rate',
    'retention-rate',
    'disabled-enrolment-rate',
    'illiteracy-rate',
    'exam-pass-rate',
  ],
  ...[
    'teacher-qualified-rate',
    'teacher-degree-rate',
    'ict-coverage',
    'satisfaction-rate',
    'standard-school-rate',
    'large-class-rate',
  ],
  ...['employment-rate', 'spending-share'],
])
const WITHIN_WORDS =
  /(?:合格|达标|覆盖|普及|满意|参与|到位|入学|入园|巩固|及格|优秀|优良|优生|就业|知晓|出勤|到校|受检|接种|毕业|辍学|持证|参训|建档|入户|准确|正确|配备|开工|竣工|办结|回复|答复|录取|上线|整改|销号|化解|安装|建成|签订|签约|受助|在岗|到岗|留任|劝返|复学|开课|参评|参检|受检|供餐|回收|有效|发放|执行|支持|知晓|控制|寄宿|留守|文盲|普惠|供养|参保|体检|近视|肥胖|检出|获奖|通过|审核|审批|认定|联网|接入|封闭管理)率|(?:资助|覆盖|受益|惠及|保障)面|(?<![方层全平表版])面(?:达到?|为|是)*$|(?:占比|比重|所占比例)(?:达到?|为|是|仅)*$|(?:就读|教师|学校|学生|幼儿|女|学历|职称)的?(?:比例|比重|占比)(?:达到?|为|是)*$/
/** 初等教育完成率 is of an age group, 整改完成率 of what was found; the 完成率 of a task may pass its aim. */
const COMPLETED = /(?:教育|周岁|义教|学业|学段)[^，。；]{0,8}完成率|(?:整改|销号|治理|化解|办理)完成率/
/** 毕业生升入高中阶段的比例: who passes on is counted among those who leave, as a 升学率 need not be. */
const PASSING_ON = /(?:生|者)(?:升入|考入|进入|就读)[^，。；]{1,14}(?:比例|比率)(?:达到?|为|是)*$/
const OF_AN_AGE = /周岁人口[^。；]{0,36}完成率(?:为|达)*$/
/** 学历达标的比率依次是56.8%、88.2%、109.1%: what heads the list holds of all in it. */
const SATISFIED = /满意度(?:为|达到|达)*$/
const HEADS_LIST =
  /(?:学历|合格|达标|巩固|覆盖|满意|及格|普及|持证|规定要求|占|三类|各类)[^，。；增]{0,10}(?:率|比率|比例|占比)[^。；]{0,24}(?:依次|分别)[为是达到]*[\d.%％、和]*$/
/** 支出的123%用在了教育 */
const USED = /^(?:用在|用于|用到|投入|投向|投在|花在)/
const GROSS =
  /毛入|升学|利润|收益|负债|周转|置换|贡献|使用率|增加值|超编|满编|出租|上座|执行|增长|增幅|增速|任务|计划|预算(?!支出|收入|教育|内)|完成|利用率|回报率|汇率|超额|投资/
/** 占…的278%: a part of it, unless it is set against a plan or another time. */
const TAKES = /占(?![地用])[^，。；]{0,24}$/
const MAY_PASS =
  /计划|预算(?!支出|收入|教育|内)|任务|目标|去年|上年|同期|应(?![交参到训检入考办接享])|标准|规定|核定|编制/

/** 减少了178%: nothing can lose more than it has. */
const FALL = /(?:减少|下降|降低|回落|压减|缩减)(?:了|约|近|率(?:为|达到|达)?)?$/

const fallsBelowNothing = (quantity: Placed): Finding =>
  found(
    quantity,
    label(`减少 ${quantity.text}，超过100%，不可能减到零以下`, `a fall of ${quantity.text} is more than there was`),
  )

/** 完成计划的1024%: past this no plan is, and no part of last year either. */
const MOST_SHARE = 5
/** 持有效许可证比例180%; 师生比例 is no share. */
const SHARE = /(?<![师生男女])比例(?:达到?|为|是|仅)*$/
const GROWN = /增|涨|翻|同比|环比|较|比|利润|收益|倍|超/

/** Pupils of other ages and places lift a gross rate, yet not to twice its age group. */
const MOST_GROSS = 1.5
/** Pupils of other counties go on to its schools too. */
const MOST_TRANSITION = 3

export function* impossibleRates({ text, quantities }: Checking): Iterable<Finding> {
  for (const quantity of quantities) {
    if (quantity.kind === 'share' && quantity.value > 1 && FALL.test(quantity.lead)) yield fallsBelowNothing(quantity)
    if (
      quantity.kind !== 'share' ||
      quantity.value <= 1 ||
      quantity.flow === 'increase' ||
      quantity.flow === 'decrease'
    )
      continue
    const before = text.slice(Math.max(0, quantity.in[0] - 24), quantity.in[0])
    const clause = before.slice(
      Math.max(
        before.lastIndexOf('，'),
        before.lastIndexOf(','),
        before.lastIndexOf('。'),
        before.lastIndexOf('；'),
        before.lastIndexOf('、'),
      ) + 1,
    )
    const listed = /[^，。；]率[^。；]{0,60}、[^，。；、]{0,8}$/.test(
      text.slice(Math.max(0, quantity.in[0] - 80), quantity.in[0]),
    )
    const completed =
      COMPLETED.test(clause) || OF_AN_AGE.test(text.slice(Math.max(0, quantity.in[0] - 50), quantity.in[0]))
    const within =
      completed ||
      WITHIN_WHOLE.has(quantity.indicator) ||
      WITHIN_WORDS.test(clause) ||
      (TAKES.test(clause) && !MAY_PASS.test(clause)) ||
      SATISFIED.test(clause) ||
      PASSING_ON.test(clause) ||
      (/的$/.test(clause) && USED.test(quantity.tail)) ||
      HEADS_LIST.test(text.slice(Math.max(0, quantity.in[0] - 60), quantity.in[0]))
    const beyondGross =
      (/毛入/.test(clause) && quantity.value > MOST_GROSS) ||
      (/升学率/.test(clause) && quantity.value > MOST_TRANSITION)
    const isTooGreatAShare = quantity.value > 1.5 && SHARE.test(clause) && !GROWN.test(clause.replace(SHARE, ''))
    const isPastAll = quantity.value > MOST_SHARE && !GROWN.test(clause) && clause.trim() !== ''
    if (GROSS.test(clause) && !beyondGross && !completed && !isPastAll) continue
    const isRate = /[\u4e00-\u9fff]{2}率(?:为|达到|达|均为)*$/.test(clause)
    if (
      !(
        within ||
        isRate ||
        isPastAll ||
        isTooGreatAShare ||
        (quantity.value > 1.5 && (/[\u4e00-\u9fff]率/.test(clause) || listed))
      )
    )
      continue
    yield found(
      quantity,
      label(
        `${quantity.text} 超过100%，部分不可能大于总体`,
        `${quantity.text} is above 100 %: a part cannot exceed the whole`,
      ),
    )
  }
}
