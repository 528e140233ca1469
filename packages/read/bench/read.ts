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
  const small = variedText(MEGABYTE)
  const large = variedText(megabytes * MEGABYTE)
  for (let turn = 0; turn < 3; turn++) readText(small, lexicon)
  const one = fastest(3, () => readText(small, lexicon))
  const ten = fastest(2, () => readText(large, lexicon))
  const bare = fastest(2, () => [...large.matchAll(BARE)].length)
  return {
    charactersPerSecond: Math.round((large.length / ten) * 1000),
    regexCharactersPerSecond: Math.round((large.length / bare) * 1000),
    linearity: ten / (one * (large.length / small.length)),
    hostile: HOSTILE.map(([name, text]) => ({ name, milliseconds: fastest(1, () => readText(text, lexicon)) })),
  }
}

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

export function variedText(bytes: number): string {
  const pieces: string[] = []
  // A Chinese character is three bytes in UTF-8.
  for (let length = 0, turn = 0; length * 3 < bytes; turn++) {
    const sentence = SENTENCES[(turn * 5 + (turn >> 3)) % SENTENCES.length]!(turn)
    pieces.push(sentence)
    length += sentence.length
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
