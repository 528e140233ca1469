/** One step of the import benchmark in a process of its own: prints seconds, rows and peak memory as JSON. */
import { createWriteStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import {
  type Draft,
  defineLedger,
  defineLexicon,
  definePack,
  getLedger,
  type Ledger,
  Problem,
  type Unit,
  UnitTree,
} from '@youju/model'
import { streamXlsxRows, writeXlsxStream } from 'hucre/xlsx'
import { checkLines, openTable, readDrafts } from '../src/index.ts'

const SCHOOLS = 200
const TEXTS = 6
const COUNTS = 8

const fields: Ledger['fields'] = [
  { code: 'number', zh: '编码', type: 'text' },
  ...Array.from({ length: TEXTS }, (_, at) => ({ code: `word-${at + 1}`, zh: `文字${at + 1}`, type: 'text' })),
  ...Array.from({ length: COUNTS }, (_, at) => ({ code: `count-${at + 1}`, zh: `数量${at + 1}`, type: 'integer' })),
  { code: 'amount', zh: '金额', type: 'money', unit: '元' },
  { code: 'rate', zh: '比率', type: 'share' },
  { code: 'day', zh: '日期', type: 'date' },
  { code: 'kept', zh: '在册', type: 'boolean' },
].map(({ code, zh, type, unit = '' }) => ({
  code,
  label: { zh, en: code },
  type: type as Ledger['fields'][number]['type'],
  unit: 'unit' in { unit } ? unit : '',
  required: code === 'number',
  personal: false,
  aliases: [],
}))

const pack = definePack({
  code: 'bench',
  version: '1',
  label: { zh: '测', en: 'bench' },
  lists: [],
  measures: [],
  indicators: [],
  templates: [],
  lexicon: defineLexicon({ units: [{ word: '人', unit: '人', kind: 'count' }], levels: [], subjects: [], fixed: [] }),
  ledgers: [
    defineLedger({
      code: 'roster',
      label: { zh: '花名册', en: 'Roster' },
      mechanisms: ['M01'],
      shape: 'roster',
      period: 'school-year',
      filledBy: { kind: 'school' },
      key: ['number'],
      fields,
      rules: [
        {
          code: 'part-of-whole',
          level: 'error',
          text: { zh: '部分不大于整体', en: 'The part is not larger than the whole' },
          check: 'count-1 <= count-2',
          examples: {
            passes: [{ line: { 'count-1': 1, 'count-2': 2 } }],
            fails: [{ line: { 'count-1': 3, 'count-2': 2 } }],
          },
        },
        {
          code: 'school-size',
          level: 'warning',
          text: { zh: '合计不超过上限', en: 'The sum stays below the limit' },
          check: 'sum(count-1) <= 10000000',
          examples: { passes: [{ line: { 'count-1': 1 } }], fails: [{ line: { 'count-1': 10000001 } }] },
        },
      ],
    }),
  ],
})

const school = (at: number): Unit => ({
  code: `2199${String(at).padStart(6, '0')}`,
  name: `第${at}小学`,
  kind: 'school',
  parent: null,
  county: '990101',
  from: '2000-01-01',
  to: null,
  successors: [],
})
const tree = new UnitTree(
  Array.from({ length: SCHOOLS }, (_, at) => school(at)),
  '2023-09-01',
)

function* sheet(rows: number) {
  yield ['学校名称', ...fields.map((field) => (field.unit ? `${field.label.zh}（${field.unit}）` : field.label.zh))]
  for (let row = 0; row < rows; row++)
    yield [
      school(row % SCHOOLS).name,
      `N${row}`,
      ...Array.from({ length: TEXTS }, (_, at) => `第${(row * (at + 3)) % 997}项`),
      ...Array.from({ length: COUNTS }, (_, at) => (row % 100) + at),
      Math.round(row * 100.37) / 100,
      (row % 1000) / 1000,
      new Date(Date.UTC(2000, 0, 1) + (row % 8000) * 86_400_000),
      row % 2 === 0 ? '是' : '否',
    ]
}

const steps = {
  write: async (file: string, rows: number): Promise<number> => {
    // Texts in one shared table, as Excel and WPS save them.
    await pipeline(writeXlsxStream(sheet(rows), { name: '花名册', inlineStrings: false }), createWriteStream(file))
    return rows
  },
  parse: async (file: string): Promise<number> => {
    let rows = -1
    for await (const _ of streamXlsxRows(await readFile(file))) rows++
    return rows
  },
  import: async (file: string): Promise<number> => {
    const lines: Draft[] = []
    for (const table of await openTable({ name: file, bytes: await readFile(file) }, { pack }))
      for await (const draft of readDrafts(table, { pack, tree })) {
        if (draft instanceof Problem) throw draft
        lines.push(draft)
      }
    const violations = checkLines(pack, getLedger(pack, 'roster'), lines)
    if (violations.length > 0) throw new Error(`${violations.length} violations`)
    return lines.length
  },
}

const [, , step, file, rows] = process.argv as [string, string, keyof typeof steps, string, string]
const started = performance.now()
const count = await steps[step](file, Number(rows))
const seconds = (performance.now() - started) / 1000
const { size } = await import('node:fs/promises').then(({ stat }) => stat(file))
console.log(
  JSON.stringify({
    seconds,
    rows: count,
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    megabytes: Math.round(size / 1024 ** 2),
  }),
)
