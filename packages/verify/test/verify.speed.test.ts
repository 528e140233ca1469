/**
 * In processor time, twice as generous as promised and with some tries, since the compiler warms up and other work
 * shares the processor’s caches; a rule that is quadratic takes minutes here. The promise itself, a second, is measured by
 * `npm run bench -- verify`.
 */
import { readText } from '@youju/read'
import { expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { processorTime } from '../../read/bench/read.ts'
import { HOSTILE, hostileText } from '../bench/hostile.ts'
import { verifyText } from '../src/verify-text.ts'

const LIMIT = 2000
const TRIES = 6
const places = openPlaces()
const verify = (text: string): unknown => verifyText(readText(text, lexicon), { lexicon, places })

test.each(HOSTILE)('100,000 characters of “%s” are read and verified in a second', (part) => {
  const text = hostileText(part)
  let least = Number.POSITIVE_INFINITY
  for (let turn = 0; turn < TRIES && least >= LIMIT; turn++)
    least = Math.min(
      least,
      processorTime(() => verify(text + '。'.repeat(turn))),
    )
  expect(least).toBeLessThan(LIMIT)
})
