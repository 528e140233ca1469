/**
 * Reading and verifying on one core: a full reading with relations and every rule, against a bare number regex and against
 * Microsoft's recogniser library, which is given a text small enough for it. `node packages/verify/bench/verify.ts`
 */
import type { Lexicon, Places } from '@youju/model'
import { readText } from '@youju/read'
import { fresh, processorTime, reportText, variedText } from '../../read/bench/read.ts'
import { verifyText } from '../src/index.ts'
import { HOSTILE, hostileText } from './hostile.ts'
import { BARE, recognize } from './others.ts'
import { measureQuality, type Quality } from './quality.ts'

export type VerifyBench = {
  charactersPerSecond: number
  /** Of a text with a figure every 20 characters. */
  denseCharactersPerSecond: number
  readCharactersPerSecond: number
  regexCharactersPerSecond: number
  recognizerCharactersPerSecond: number
  /** Characters that the recogniser library was given. */
  recognizerCharacters: number
  /** Time for 10 times the text, divided by 10 times the time for it. */
  linearity: number
  quality: Quality
  slowest: { name: string; milliseconds: number }
}

const FOR_RECOGNIZER = 2000

export function benchVerify(lexicon: Lexicon, places: Places, megabytes = 10): VerifyBench {
  const small = reportText(1_000_000)
  const dense = variedText(1_000_000)
  const few = small.slice(0, FOR_RECOGNIZER)
  const both = (text: string): unknown => verifyText(readText(text, lexicon), { lexicon, places })
  for (let turn = 0; turn < 8; turn++) both(fresh(turn % 2 === 0 ? small : dense))
  // Before the large text, whose memory is collected while others are timed.
  const denseOne = fastest(3, () => both(fresh(dense)))
  const hostile = HOSTILE.map((part) => ({
    name: JSON.stringify(part),
    milliseconds: processorTime(() => both(hostileText(part))),
  }))
  const one = fastest(4, () => both(fresh(small)))
  const large = reportText(megabytes * 1_000_000)
  const ten = fastest(2, () => both(fresh(large)))
  const read = fastest(2, () => readText(fresh(large), lexicon))
  const bare = fastest(2, () => [...large.matchAll(BARE)].length)
  recognize(few)
  const recognizer = fastest(2, () => recognize(few))
  const speed = (text: string, milliseconds: number): number => Math.round((text.length / milliseconds) * 1000)
  return {
    charactersPerSecond: speed(large, ten),
    denseCharactersPerSecond: speed(dense, denseOne),
    readCharactersPerSecond: speed(large, read),
    regexCharactersPerSecond: speed(large, bare),
    recognizerCharactersPerSecond: speed(few, recognizer),
    recognizerCharacters: few.length,
    quality: measureQuality(lexicon, places),
    linearity: ten / (one * (large.length / small.length)),
    slowest: hostile.sort((a, b) => b.milliseconds - a.milliseconds)[0]!,
  }
}

const fastest = (times: number, run: () => unknown): number =>
  Math.min(...Array.from({ length: times }, () => processorTime(run)))

if (import.meta.main) {
  const { lexicon } = await import('../../../packs/cn-county/src/lexicon.ts')
  const { openPlaces } = await import('../../../packs/cn-county/src/places/index.ts')
  console.table(benchVerify(lexicon, openPlaces()))
}
