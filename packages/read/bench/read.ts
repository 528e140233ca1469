/**
 * Reading speed on one core: characters a second of a full reading with relations against a bare number regex, 10 MB
 * against 1 MB, and texts made to be slow. `node packages/read/bench/read.ts` prints the table.
 */

import type { Lexicon } from '@youju/model'
import { readText } from '@youju/read'

export type ReadBench = {
  charactersPerSecond: number
  regexCharactersPerSecond: number
  /** Time for 10 times the text, divided by 10 times the time for it. */
  linearity: number
  hostile: readonly { name: string; milliseconds: number }[]
}

const MEGABYTE = 1_000_000
const BARE = /\d+(?:\.\d+)?\s*(?:万|亿)?(?:元|人次|人|名|所|个|%|平方米|亩|次)?/g

export function benchRead(lexicon: Lexicon, megabytes = 10): ReadBench {
  const small = reportText(MEGABYTE)
  const large = reportText(megabytes * MEGABYTE)
  for (let turn = 0; turn < 3; turn++) readText(fresh(small), lexicon)
  const one = fastest(3, () => readText(fresh(small), lexicon))
  const ten = fastest(2, () => readText(fresh(large), lexicon))
  const bare = fastest(2, () => [...large.matchAll(BARE)].length)
  return {
    charactersPerSecond: Math.round((large.length / ten) * 1000),
    regexCharactersPerSecond: Math.round((large.length / bare) * 1000),
    linearity: ten / (one * (large.length / small.length)),
    hostile: HOSTILE.map(([name, text]) => ({ name, milliseconds: fastest(1, () => readText(text, lexicon)) })),
  }
}

let turns = 0
/** Never the same text twice, so that nothing remembered helps. */
export const fresh = (text: string): string => `${text}${turns++}`

/** Milliseconds of processor time, so that a busy machine does not slow the figures down. */
export function processorTime(run: () => unknown): number {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}

const fastest = (times: number, run: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => processorTime(run)))

const LENGTH = 100_000
const HOSTILE: readonly (readonly [string, string])[] = [
  ['digits only', '7'.repeat(LENGTH)],
  ['Chinese digits only', '三'.repeat(LENGTH)],
  ['scales only', '万'.repeat(LENGTH)],
  ['no punctuation', '全镇小学教师学生培训获奖资助'.repeat(LENGTH / 14)],
  ['numbers without punctuation', '小学3所'.repeat(LENGTH / 4)],
  ['one list', '学生12人、'.repeat(LENGTH / 6)],
  ['one paragraph of sums', '共有学生12人，其中小学6人，初中6人。'.repeat(LENGTH / 19)],
  ['thousands', '1,234,567'.repeat(LENGTH / 9)],
  ['open brackets', '（3人'.repeat(LENGTH / 3)],
  ['open titles', '《3人'.repeat(LENGTH / 3)],
  ['ratios', '1:2'.repeat(LENGTH / 3)],
  ['fractions', '百分之'.repeat(LENGTH / 3)],
  ['short lines', '一、3\n'.repeat(LENGTH / 5)],
]

const SENTENCES: readonly ((turn: number) => string)[] = [
  (n) =>
    `全镇现有小学${(n % 17) + 3}所，在校学生${1200 + (n % 977)}人，专任教师${80 + (n % 61)}人，学历合格率达${90 + (n % 10)}.${n % 10}%。`,
  (n) =>
    `一是狠抓教学常规，${n % 2 ? '各校' : '中心校'}认真落实课程计划，坚持集体备课、听课评课，教学质量稳步提高，群众反映良好。`,
  (n) =>
    `全年投入资金${(n % 900) + 20}.${n % 10}万元，新建教学楼${(n % 4) + 1}栋，维修校舍${400 + (n % 3000)}平方米，添置图书${(n % 9) + 1}.${n % 10}万册。`,
  (n) =>
    `共资助贫困学生${300 + (n % 700)}人次，其中小学${100 + (n % 200)}人次、初中${100 + (n % 300)}人次，发放助学金${20 + (n % 60)}余万元。`,
  () =>
    '加强师德师风建设，引导广大教师爱岗敬业、为人师表，严格执行收费政策，切实减轻学生过重的课业负担，努力办好人民满意的教育。',
  (n) =>
    `组织教师培训${(n % 12) + 2}期，参训教师近${(n % 8) + 1}00人次，开展安全检查${(n % 20) + 3}次，排查隐患${(n % 40) + 5}处，整改率100%。\n`,
  (n) =>
    `（${'一二三四五六七八九'[n % 9]}）完善机制，强化保障。镇党委、政府始终把教育摆在优先发展的战略位置，定期研究教育工作，及时解决实际困难。\n`,
]

/** What stands between the figures of a report. */
const PROSE: readonly string[] = [
  '各校把安全教育排进课表，开学第一课讲防溺水、防火灾、防踩踏，值班领导每天巡查校园，门卫严格登记来访人员，发现问题当场整改。',
  '坚持立德树人，推进习惯养成教育，课间大课间活动开展得有声有色，学生的精神面貌有了明显变化，家长普遍满意。',
  '建立领导联系学校、教师包保学生的责任制，对外出务工家庭逐户走访，宣传义务教育法，做到不漏一户、不漏一人。\n',
  '以校本研修为抓手，骨干教师上示范课，青年教师上汇报课，人人参与评课，教研组每周集中学习，形成了比学赶帮的良好氛围。',
  '严格收费公示制度，收费项目和标准在校务公开栏长期张贴，接受群众监督，全年没有发生乱收费行为。',
  '在看到成绩的同时，我们也清醒地认识到工作中还存在一些不足：办学条件与群众期盼还有差距，音体美教师仍然紧缺，个别学校管理不够精细。\n',
  '下一步要围绕均衡发展这条主线，继续改善薄弱学校条件，加快补齐短板，健全考核办法，让每个孩子就近上好学。',
  '工会组织坚持维护教职工合法权益，看望慰问患病和困难教师，开展丰富多彩的文体活动，增强了队伍的凝聚力。',
  '严格执行幼儿园工作规程，以游戏为基本活动，纠正小学化倾向，加强卫生保健和食品安全管理，保教质量稳步提升。',
  '乡镇政府定期听取学校汇报，协调解决用地、供水、道路等实际困难，村民委员会积极支持，尊师重教蔚然成风。',
  '按照上级部署，认真组织行风评议，广泛征求社会各界意见，对反映的问题建立台账，明确责任人和完成时限，逐条销号。\n',
  '职业教育坚持面向市场办学，深化校企合作，实行订单培养，学生既有文凭又有技能，就业渠道越来越宽。',
  '利用广播、标语、家长会宣传资助政策，严把申请、评议、公示、发放各个环节，确保资金按时足额打卡到人。',
  '（二）突出重点，狠抓落实。全体干部教师以高度的责任感投入工作，统一思想，凝聚力量，较好地完成了各项任务。\n',
]
const PROSE_TO_SENTENCE = 4

/** A figure every 96 characters: somewhat denser than the five published reports with one every 114. */
export const reportText = (bytes: number): string => mixedText(bytes, PROSE_TO_SENTENCE)

/** Figures in nearly every clause, one every 20 characters. */
export const variedText = (bytes: number): string => mixedText(bytes, 0)

function mixedText(bytes: number, prose: number): string {
  const pieces: string[] = []
  // A Chinese character is three bytes in UTF-8.
  for (let length = 0, turn = 0; length * 3 < bytes; turn++) {
    const round = (turn / (prose + 1)) | 0
    const piece =
      turn % (prose + 1) === 0
        ? SENTENCES[(round * 5 + (round >> 3)) % SENTENCES.length]!(round)
        : PROSE[(turn * 3 + (turn >> 4)) % PROSE.length]!
    pieces.push(piece)
    length += piece.length
  }
  return pieces.join('')
}

if (import.meta.main) {
  const { lexicon } = await import('../../../packs/cn-county/src/lexicon.ts')
  const result = benchRead(lexicon)
  console.table({
    'read, characters/s': result.charactersPerSecond,
    'bare regex, characters/s': result.regexCharactersPerSecond,
    'time of 10 MB ÷ 10 × time of 1 MB': Number(result.linearity.toFixed(2)),
  })
  console.table(Object.fromEntries(result.hostile.map((row) => [row.name, Math.round(row.milliseconds)])))
}
