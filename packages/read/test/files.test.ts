/** What offices hand in, file by file: what is read of it and what is said when it cannot be read. */
import { Problem } from '@youju/model'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docText } from '../src/formats/doc.ts'
import { pastedText, type SourceText } from '../src/formats/source-text.ts'
import { toText } from '../src/formats/to-text.ts'
import { oldWord } from './old-word.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const document = (body: string): string => `<w:document ${W}><w:body>${body}</w:body></w:document>`
const notes = (kind: string, inside: string): string => `<w:${kind}s ${W}>${inside}</w:${kind}s>`
const properties = (values: Record<string, string>): string =>
  `<Properties>${Object.entries(values)
    .map(([name, value]) => `<property name="${name}"><lpwstr> ${value} </lpwstr></property>`)
    .join('')}</Properties>`

const docx = (parts: Record<string, string>): Promise<SourceText> =>
  toText({
    name: 'a.docx',
    bytes: zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)]))),
  })
const body = (xml: string, more: Record<string, string> = {}): Promise<SourceText> =>
  docx({ 'word/document.xml': document(xml), ...more })
const run = (words: string): string => `<w:r><w:t>${words}</w:t></w:r>`
const control = (tag: string, inside: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="x"/><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`
const bookmark = (id: number, name: string, inside: string): string =>
  `<w:bookmarkStart w:id="${id}" w:name="${name}"/>${inside}<w:bookmarkEnd w:id="${id}"/>`
const figures = ({ text, figures }: SourceText): string[] => figures.map(({ id, at }) => `${id} ${text.slice(...at)}`)

describe('a Word document', () => {
  it('is paragraphs of runs, each with its place', async () => {
    const { text, paragraphs, kind } = await body(
      `<w:p><w:r><w:t>全镇</w:t><w:tab/><w:t>小学</w:t></w:r>${run('3所')}</w:p><w:p/><w:p>${run('教师60人')}</w:p>`,
    )
    expect(kind).toBe('docx')
    expect(text).toBe('全镇\t小学3所\n\n教师60人\n')
    expect(paragraphs.map(({ at, runs }) => [text.slice(...at), runs.map((place) => text.slice(...place))])).toEqual([
      ['全镇\t小学3所', ['全镇\t小学', '3所']],
      ['', []],
      ['教师60人', ['教师60人']],
    ])
  })

  it('has tabs, breaks and hyphens where they are printed, not where they are set up', async () => {
    const { text } = await body(
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>小学</w:t><w:tab/><w:t>3所</w:t><w:br/><w:t>2012</w:t><w:noBreakHyphen/><w:t>2013</w:t><w:cr/></w:r></w:p>',
    )
    expect(text).toBe('小学\t3所\n2012-2013\n\n')
  })

  it('reads notes behind the body, without the lines between them', async () => {
    const { text } = await body(`<w:p>${run('学校3所')}</w:p>`, {
      'word/footnotes.xml': notes(
        'footnote',
        `<w:footnote w:type="separator"><w:p>${run('线')}</w:p></w:footnote><w:footnote><w:p>${run('含村小')}</w:p></w:footnote>`,
      ),
      'word/endnotes.xml': notes(
        'endnote',
        `<w:endnote w:type="separator"><w:p>${run('线')}</w:p></w:endnote><w:endnote><w:p>${run('年报')}</w:p></w:endnote>`,
      ),
    })
    expect(text).toBe('学校3所\n含村小\n年报\n')
  })

  it('knows figures by control or bookmark, in the order of the text, and nothing else by either', async () => {
    const ids = { short: 'schools@990101/2023', free: 'teachers@990101/2023', other: 'no figure' }
    const source = await body(
      `<w:p>${bookmark(1, 'free', run('60人'))}${control('short', run('3所'))}${control('date', run('2023年'))}` +
        `${bookmark(2, 'other', run('甲'))}${bookmark(3, 'unknown', run('乙'))}<w:sdt><w:sdtContent>${run('丙')}</w:sdtContent></w:sdt></w:p>`,
      { 'docProps/custom.xml': properties(ids) },
    )
    expect(figures(source)).toEqual(['teachers@990101/2023 60人', 'schools@990101/2023 3所'])
    expect(source.declared).toEqual(['schools@990101/2023', 'teachers@990101/2023'])
  })

  it('tells two figures of one indicator apart when one has only a bookmark', async () => {
    const source = await body(
      `<w:p>${control('a@1/2023', run('3所'))}${run('，')}${bookmark(1, 'a', run('4所'))}${bookmark(2, 'b', control('b@1/2023', run('5所')))}</w:p>`,
      { 'docProps/custom.xml': properties({ a: 'a@1/2023', b: 'b@1/2023' }) },
    )
    expect(figures(source)).toEqual(['a@1/2023 3所', 'a@1/2023 4所', 'b@1/2023 5所'])
  })

  it('places the figure of a whole paragraph within it', async () => {
    expect(figures(await body(control('a@1/2023', `<w:p>${run('3所')}</w:p>`)))).toEqual(['a@1/2023 3所'])
    expect(figures(await body(`<w:p>${run('共')}</w:p>${control('a@1/2023', '')}`))).toEqual(['a@1/2023 '])
  })

  it.each([
    [
      { template: 'annual', version: '3', unit: '990101', period: '2023' },
      { template: 'annual', version: 3, unit: '990101', period: '2023' },
    ],
    [{ template: 'annual', version: '3', unit: '990101' }, undefined],
    [{ template: 'annual', version: '3', period: '2023' }, undefined],
    [{ template: 'annual', unit: '990101', period: '2023' }, undefined],
    [{ version: '3', unit: '990101', period: '2023' }, undefined],
    [{}, undefined],
  ])('that says %o was written as %o', async (said, written) => {
    const values = Object.fromEntries(Object.entries(said).map(([name, value]) => [`youju-${name}`, value]))
    const source = await body(`<w:p>${run('学校')}</w:p>`, { 'docProps/custom.xml': properties(values) })
    expect(source.written).toEqual(written)
  })
})

const page = (html: string): Promise<SourceText> => toText({ name: 'a.html', bytes: strToU8(html) })

describe('a web page', () => {
  it.each([
    ['<p>学校</p><div>教师</div>学生<br>班级<h2>图书</h2>', '学校\n教师\n学生\n班级\n图书'],
    ['<table><tr><th>学校</th><td>3所</td></tr><tr><td>教师</td><td>60人</td></tr></table>', '学校\t3所\n教师\t60人'],
    // Word sets a paragraph in each cell; a page laid out by a table keeps its lines.
    ['<table><tr><td><p>教师</p></td> <td> <p>60</p> <p>人</p></td></tr></table>', '教师\t60人'],
    [
      '<table><tr><td></td><td><p>全镇学校布局调整情况报告</p><p>全镇有小学10所。</p></td></tr></table>',
      '全镇学校布局调整情况报告\n全镇有小学10所。',
    ],
    [
      '<table><tr><td rowspan=2>学校</td><td colspan="2">学生</td><td>备注</td></tr><tr><td>男</td><td>女</td><td></td></tr></table>',
      '学校\t学生\t\t备注\n\t男\t女\t',
    ],
    [
      '<table><tr><td>一</td><td rowspan=2>二</td></tr><tr><td>三</td></tr><tr><td colspan=x>四</td><td>五</td></tr></table>',
      '一\t二\n三\t\n四\t五',
    ],
    ['<td>学校<td>3所', '学校\t3所'],
    ['<p>  全镇 \n\t 学校  <b>3所 </b></p>', '全镇 学校 3所'],
    ['<p>学校</p><script>x</script></script><style>y</style>教师<select><option>z</option></select>', '学校\n教师'],
    ['<p>学校', '学校'],
    ['<p>学校&amp;教师&lt;60人</p>', '学校&教师<60人'],
  ])('%s', async (html, text) => {
    const source = await page(html)
    expect([source.kind, source.text]).toEqual(['html', text])
  })
  it('is read in the encoding it names, and guessed when that is wrong', async () => {
    const gbk = (name: string) =>
      Uint8Array.of(...strToU8(`<meta charset="${name}"><p>`), 0xb0, 0xe0, 0xbc, 0xb6, ...strToU8('</p>'))
    expect((await toText({ name: 'a.htm', bytes: gbk('gbk') })).text).toBe('班级')
    expect((await toText({ name: 'a.txt', bytes: gbk('utf-8') })).text).toBe('班级')
    expect((await toText({ name: 'a', bytes: gbk('no-such') })).text).toBe('班级')
    const latin = Uint8Array.of(...strToU8('<html><meta charset=iso-8859-1><p>caf'), 0xe9)
    expect((await toText({ name: 'a.doc', bytes: latin })).text).toBe('café')
  })
})

const stream = (words: string): string => (words ? `BT /F1 12 Tf 72 700 Td (${words}) Tj ET` : '')
/** A PDF as plain as can be, one line a page. */
function pdf(...pages: string[]): Uint8Array {
  const first = 4
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages.length}/Kids[${pages.map((_, index) => `${first + 2 * index} 0 R`).join(' ')}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ...pages.flatMap((words, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>/Contents ${first + 2 * index + 1} 0 R>>`,
      `<</Length ${stream(words).length}>>\nstream\n${stream(words)}\nendstream`,
    ]),
  ]
  let file = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`
  return strToU8(`${file}${xref}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF`)
}

describe('a PDF', () => {
  it('is its pages, one below the other, and the file stays as it was', async () => {
    const bytes = pdf('3 schools', '60 teachers')
    const source = await toText({ name: 'a.pdf', bytes })
    expect([source.kind, source.text]).toEqual(['pdf', '3 schools\n60 teachers'])
    expect(bytes.length).toBeGreaterThan(0)
  })
})

describe('a text file', () => {
  const utf16 = (big: boolean): Uint8Array => {
    const bytes = [
      big ? [0xfe, 0xff] : [0xff, 0xfe],
      ...[...'学校3所'].map((character) => {
        const code = character.charCodeAt(0)
        return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
      }),
    ]
    return Uint8Array.from(bytes.flat())
  }
  it.each([true, false])('in UTF-16, big-endian %s', async (big) =>
    expect((await toText({ name: 'a.txt', bytes: utf16(big) })).text).toBe('学校3所'),
  )
  it('has its lines for paragraphs, each one run, and declares nothing', () => {
    expect(pastedText('学校3所\n\n教师60人\n')).toEqual({
      name: '',
      kind: 'pasted',
      text: '学校3所\n\n教师60人\n',
      paragraphs: [
        { at: [0, 4], runs: [[0, 4]] },
        { at: [6, 11], runs: [[6, 11]] },
      ],
      figures: [],
      declared: [],
    })
  })
  it('of Markdown shows no emphasis', async () => {
    const bytes = strToU8('**学校**3所，__教师__60人\n')
    expect((await toText({ name: 'a.MD', bytes })).text.trim()).toBe('学校3所，教师60人')
    expect((await toText({ name: 'a.md.txt', bytes })).text.trim()).toBe('**学校**3所，__教师__60人')
  })
})

describe('an old Word document', () => {
  it('is its paragraphs, with notes behind them', async () => {
    const bytes = oldWord({ body: '学校3所\n教师60人', footnotes: '含村小', endnotes: '年报' })
    const { kind, name, text, paragraphs } = await toText({ name: '总结.doc', bytes })
    expect([kind, name]).toEqual(['doc', '总结.doc'])
    expect(text.split('\n').filter(Boolean)).toEqual(['学校3所', '教师60人', '含村小', '年报'])
    expect(paragraphs.map(({ at }) => text.slice(...at))).toEqual(['学校3所', '教师60人', '含村小', '年报'])
  })
  it('is its paragraphs alone where there are no notes', async () =>
    expect((await toText({ name: 'a.doc', bytes: oldWord({ body: '学校3所' }) })).text.trim()).toBe('学校3所'))
  it('is not read where the library that reads it cannot run', async () => {
    const { Buffer } = globalThis
    Reflect.deleteProperty(globalThis, 'Buffer')
    try {
      await expect(docText({ name: 'a.doc', bytes: oldWord({ body: '学校3所' }) })).rejects.toMatchObject({
        code: 'text-doc-elsewhere',
      })
    } finally {
      Object.assign(globalThis, { Buffer })
    }
  })
})

describe('what cannot be read is named, with what it is', () => {
  const zip = (path: string, xml = '<a/>') => zipSync({ [path]: strToU8(xml) })
  const wide = (words: string) => Uint8Array.from([...words].flatMap((character) => [character.charCodeAt(0), 0]))
  const ole = (words: string) => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...wide(words), 1)
  it.each([
    ['a.docx', zip('xl/workbook.xml'), 'text-file-unknown', 'Excel .xlsx'],
    ['b.docx', zip('ppt/presentation.xml'), 'text-file-unknown', 'PowerPoint .pptx'],
    ['c.zip', zip('readme'), 'text-file-unknown', 'ZIP'],
    ['d.docx', zip('word/document.xml', '<w:document><w:p>'), 'text-file-broken', 'word/document.xml: '],
    ['e.docx', zip('word/document.xml', ''), 'text-file-broken', 'word/document.xml'],
    ['f.rtf', strToU8('{\\rtf1 x}'), 'text-file-unknown', 'RTF'],
    ['g.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47), 'text-file-unknown', 'PNG'],
    ['h.doc', strToU8('学校'), 'text-file-broken', 'Word'],
    ['damaged.doc', oldWord({ body: '学校' }).slice(0, 1500), 'text-file-broken', ''],
    ['i.txt', Uint8Array.of(0x31, 0, 0x32), 'text-file-unknown', '二进制 binary'],
    ['j.xls', ole('Workbook'), 'text-file-unknown', 'OLE'],
    ['k.docx', ole('EncryptedPackage'), 'text-file-locked', 'k.docx'],
    ['l.txt', Uint8Array.of(0xff, 0xff, 0x31), 'text-file-encoding', 'l.txt'],
    ['m.txt', strToU8('  \n'), 'text-file-empty', 'm.txt'],
    ['n.txt', new Uint8Array(), 'text-file-empty', 'n.txt'],
    ['o.pdf', pdf(''), 'text-pdf-scanned', 'o.pdf'],
    ['p.pdf', strToU8('%PDF-1.4'), 'text-file-broken', 'PDF'],
  ])('%s', async (name, bytes, code, found) => {
    const problem = await toText({ name, bytes }).then(
      () => undefined,
      (error: unknown) => error,
    )
    expect(problem).toBeInstanceOf(Problem)
    expect((problem as Problem).code).toBe(code)
    expect((problem as Problem).message).toContain(name)
    expect((problem as Problem).message).toContain(found)
  })
})
