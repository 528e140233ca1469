/**
 * `node test/corpus/slips/report.ts [--missed] [FILE…]` plants slips into our own texts and into the reports given (text
 * without slips, as the program writes them), and prints how many are found.
 */
import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { readText } from '@youju/read'
import { toDefects, verifyText } from '@youju/verify'
import { lexicon } from '../../../packs/cn-county/src/lexicon.ts'
import { openPlaces } from '../../../packs/cn-county/src/places/index.ts'
import { ownReports, writtenReport } from './clean-texts.ts'
import { type Find, type Measured, measure } from './measure.ts'

const places = openPlaces()

export const findDefects: Find = (text) => toDefects(verifyText(readText(text, lexicon), { lexicon, places }), text)

function print({ slips, planted, found, characters, falseAlarms }: Measured, missed: boolean): void {
  console.table(slips.map((slip) => ({ slip: slip.slip, planted: slip.planted, found: slip.found })))
  console.log(`${found} of ${planted} found (${((100 * found) / planted).toFixed(1)} %)`)
  console.log(`${falseAlarms.length} false alarms in ${characters} characters of clean text`)
  for (const alarm of falseAlarms) console.log(`  ${alarm}`)
  if (missed) for (const slip of slips) for (const one of slip.missed) console.log(`${slip.slip}: ${one}`)
}

if (import.meta.main) {
  const files = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
  const written = files.map((file) => writtenReport(basename(file), readFileSync(file, 'utf8')))
  print(measure([...ownReports(), ...written], findDefects), process.argv.includes('--missed'))
}
