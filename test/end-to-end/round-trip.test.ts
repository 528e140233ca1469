/** What was written is read back, and whoever changes a digit in the document is told. */
import { mkdirSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { loadFigureOf } from '../../packages/flow/src/figure-of.ts'
import { loadFigures } from '../../packages/flow/src/figures.ts'
import {
  closeOffice,
  type Office,
  openOffice,
  readReport,
  type WrittenReport,
  writeReport,
} from '../../packages/flow/src/index.ts'
import { type FigureKey, findFigureKey } from '../../packages/model/src/index.ts'
import { type Verdict, verifyFigures } from '../../packages/verify/src/index.ts'
import { fromReport } from '../../packages/write/src/index.ts'
import { pack } from '../../packs/cn-county/src/index.ts'
import { type Home, importSamples, makeHome, TOWN } from './program.ts'

let home: Home
let office: Office
let written: WrittenReport
let docx: Uint8Array
let figureOf: Awaited<ReturnType<typeof loadFigureOf>>

beforeAll(async () => {
  home = makeHome()
  await importSamples(home)
  mkdirSync(home.folder, { recursive: true })
  office = await openOffice({ pack, home: home.file('home') })
  written = await writeReport(office, { template: 'annual-report-town', unit: TOWN, period: '2008' })
  docx = (await written.as('docx')) as Uint8Array
  const figures = await loadFigures(office, TOWN, '2008')
  const keys = fromReport(written.report)
    .map(({ id }) => findFigureKey(id))
    .filter((key): key is FigureKey => key !== undefined)
  figureOf = await loadFigureOf(office, figures, keys)
})
afterAll(async () => {
  await closeOffice(office)
  home.remove()
})

const read = (bytes: Uint8Array) => readReport(pack, { name: 'report.docx', bytes })

describe('the written .docx', () => {
  it('gives every figure back with its value, unit and bound', async () => {
    const { source, reading } = await read(docx)
    expect(source.figures.map(({ id }) => id)).toEqual(fromReport(written.report).map(({ id }) => id))
    const readBack = source.figures.map(({ at }) => {
      const quantity = reading.quantities.find((one) => one.at[0] < at[1] && at[0] < one.at[1])
      return quantity && { value: quantity.value, unit: quantity.unit, bound: quantity.bound }
    })
    const printed = fromReport(written.report).map(({ quantity, bound }) => ({
      value: quantity?.value,
      unit: quantity?.unit,
      bound,
    }))
    expect(readBack).toEqual(printed)
    const verdicts = verifyFigures(source, reading, figureOf, { report: written.report })
    expect(verdicts.filter((verdict) => verdict.figure && verdict.verdict !== 'holds').map(reasonOf)).toEqual([])
  })

  it('is found out when any digit of any figure is changed', async () => {
    const files = unzipSync(docx)
    const xml = strFromU8(files['word/document.xml']!)
    const places = digitsInFigures(xml)
    expect(places.length).toBeGreaterThan(100)
    const others = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: places.length, maxLength: places.length })
    const [steps] = fc.sample(others, 1)
    const unnoticed: string[] = []
    for (const [i, place] of places.entries()) {
      const digit = (Number(xml[place]) + steps![i]!) % 10
      const changed = `${xml.slice(0, place)}${digit}${xml.slice(place + 1)}`
      const { source, reading } = await read(zipSync({ ...files, 'word/document.xml': strToU8(changed) }, { level: 0 }))
      const verdicts = verifyFigures(source, reading, figureOf, { report: written.report })
      const wrong = new Set(verdicts.filter((one) => one.verdict === 'does not hold').map((one) => one.figure))
      const figure = source.figures.find(({ id }) => wrong.has(id))
      if (!figure) unnoticed.push(`${xml.slice(place - 8, place + 8)} with ${digit}`)
    }
    expect(unnoticed).toEqual([])
  })
})

const reasonOf = (verdict: Verdict): string => verdict.reason.en

/** Offsets of every digit that is printed inside a content control. */
function digitsInFigures(xml: string): number[] {
  const places: number[] = []
  for (const control of xml.matchAll(/<w:sdtContent>.*?<\/w:sdtContent>/gs))
    for (const text of control[0].matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)) {
      const start = control.index + text.index + text[0].indexOf('>') + 1
      for (let i = 0; i < text[1]!.length; i++) if (/\d/.test(text[1]![i]!)) places.push(start + i)
    }
  return places
}
