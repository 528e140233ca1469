/**
 * Looks for texts of 100,000 characters that take long: a short piece repeated, between other pieces, tried small first.
 * `node packages/verify/bench/fuzz.ts [MINUTES] [SEED]` prints each new worst and ends with exit 1 when one took a second.
 */
import { readText } from '@youju/read'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { processorTime, variedText } from '../../read/bench/read.ts'
import { verifyText } from '../src/index.ts'
import { HOSTILE } from './hostile.ts'

const LENGTH = 100_000
const SMALL = 10_000
const LIMIT = 1000

/** Single marks, digits and words, of which a piece is put together. */
const TOKENS = [
  ...'7三万亿余近约.,，、；：。！？（）()《》“”【】[]{}<>/\\|-—~…·*#_=+% \t\n　０％ā責元人所个名的了一二十第年月日',
  ...[
    '平方米',
    '平方',
    '万元',
    '百分点',
    '其中',
    '分别为',
    '共计',
    '比上年',
    '增长',
    '占',
    '人均',
    '由',
    '到',
    '提高',
    '小学',
  ],
  ...[
    '初中',
    '学生',
    '教师',
    '全县',
    '2023年',
    '12人',
    '3.5%',
    '1:2',
    '百分之',
    '第一',
    '一是',
    '（一）',
    '1.',
    '1、',
    'http://',
    'www.',
  ],
  ...[
    '浏览次数',
    '打印',
    '共3页',
    '&nbsp;',
    'xx',
    '××',
    '县',
    '镇',
    '学校',
    '工作',
    '的工作',
    '北京市',
    '市教育局',
    '以上',
    '左右',
  ],
]

const places = openPlaces()
/** Milliseconds; forever where it throws. */
function time(text: string): number {
  try {
    return processorTime(() => verifyText(readText(text, lexicon), { lexicon, places }))
  } catch (error) {
    console.log(String(error))
    return Number.POSITIVE_INFINITY
  }
}

const [minutes = 5, seed = 1] = process.argv.slice(2).map(Number)
let state = seed
const below = (limit: number): number => {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0
  return Math.floor((state / 2 ** 32) * limit)
}
const pick = (): string => (below(3) === 0 ? HOSTILE[below(HOSTILE.length)]! : TOKENS[below(TOKENS.length)]!)
const pieces = (least: number, most: number): string =>
  Array.from({ length: least + below(most - least + 1) }, pick).join('')

for (let turn = 0; turn < 5; turn++) time(variedText(LENGTH))

let [worst, tried] = [0, 0]
for (const end = Date.now() + minutes * 60_000; Date.now() < end; tried++) {
  const [before, piece, between, after] = [pieces(0, 2), pieces(1, 4), pieces(0, 1), pieces(0, 2)]
  const ofLength = (length: number): string => {
    const half = piece.repeat(Math.ceil(length / 2 / piece.length))
    return `${before}${half}${between}${half}${after}`
  }
  if (time(ofLength(SMALL)) < (LIMIT * SMALL) / LENGTH / 2) continue
  const milliseconds = Math.min(time(ofLength(LENGTH)), time(`${ofLength(LENGTH)}。`))
  if (milliseconds <= worst && milliseconds < LIMIT) continue
  worst = Math.max(worst, milliseconds)
  console.log(`${Math.round(milliseconds)} ms`, JSON.stringify({ before, piece, between, after }))
}
console.log(`${tried} texts, the worst took ${Math.round(worst)} ms`)
process.exitCode = worst < LIMIT ? 0 : 1
