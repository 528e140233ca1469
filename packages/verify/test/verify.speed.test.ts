/** In processor time, twice as generous as promised, since other work shares the processor’s caches. */
import { readText } from '@youju/read'
import { expect, test } from 'vitest'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { HOSTILE } from '../bench/hostile.ts'
import { verifyText } from '../src/verify-text.ts'

const places = openPlaces()
const verify = (text: string): unknown => verifyText(readText(text, lexicon), { lexicon, places })

test.each(HOSTILE)('100,000 characters of “%s” are read and verified in a second', (part) => {
  verify(part)
  const text = part.repeat(Math.ceil(100_000 / part.length))
  const before = process.cpuUsage()
  verify(text)
  const { user, system } = process.cpuUsage(before)
  expect((user + system) / 1e6).toBeLessThan(2)
})
