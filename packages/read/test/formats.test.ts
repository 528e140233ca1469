import { Problem } from '@youju/model'
import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  ImportedXmlComponent,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type XmlComponent,
} from 'docx'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { openDocx } from '../src/formats/docx.ts'
import { toText } from '../src/formats/to-text.ts'

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const problemOf = async (name: string, bytes: Uint8Array): Promise<string> => {
  try {
    await toText({ name, bytes })
  } catch (error) {
    if (error instanceof Problem) return error.code
    throw error
  }
  return 'no problem'
}

function figure(tag: string, words: string): ImportedXmlComponent {
  const properties = new ImportedXmlComponent('w:sdtPr')
  properties.push(new ImportedXmlComponent('w:tag', { 'w:val': tag }))
  const content = new ImportedXmlComponent('w:sdtContent')
  content.push(new TextRun(words))
  const control = new ImportedXmlComponent('w:sdt')
  control.push(properties)
  control.push(content)
  return control
}

function paragraph(words: string, ...children: XmlComponent[]): Paragraph {
  const made = new Paragraph(words)
  for (const child of children) made.addChildElement(child)
  return made
}

const docx = async (children: (Paragraph | Table)[], customProperties: { name: string; value: string }[] = []) =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }], customProperties })))

describe('text files', () => {
  test('UTF-8, with and without byte-order mark', async () => {
    expect((await toText({ name: 'a.txt', bytes: bytesOf('学校3所') })).text).toBe('学校3所')
    expect((await toText({ name: 'a.txt', bytes: bytesOf('\ufeff学校3所') })).text).toBe('学校3所')
  })

  test('GB18030, as Windows offices save', async () => {
    const bytes = Uint8Array.of(0xd1, 0xa7, 0xd0, 0xa3, 0x33, 0xcb, 0xf9)
    expect((await toText({ name: 'a.txt', bytes })).text).toBe('学校3所')
  })

  test('Markdown, by what it shows and not by its marks', async () => {
    const text = '# 青禾镇工作总结\n\n## 一、情况\n\n- 学校3所\\*。\n\n| 学段 | 学校 |\n| --- | --- |\n| 小学 | 3所 |\n'
    const { text: shown } = await toText({ name: '总结.md', bytes: bytesOf(text) })
    expect(shown.split('\n').filter(Boolean)).toEqual([
      ...['青禾镇工作总结', '一、情况', '学校3所*。', '学段\t学校', '小学\t3所'],
    ])
  })

  test('paragraphs are lines, with their places', async () => {
    const source = await toText({ name: 'a.txt', bytes: bytesOf('一、情况\n\n学校3所。') })
    expect(source.paragraphs.map(({ at }) => source.text.slice(...at))).toEqual(['一、情况', '学校3所。'])
  })
})

describe('.docx', () => {
  test('figures keep their identity and place, also one whose id is too long for a tag', async () => {
    const long = 'enrolment@990101103/2023-2024?location=rural&of=change&ownership=public&stage=primary'
    const bytes = await docx(
      [
        paragraph(
          '全镇小学',
          figure('schools@990101/2023', '10所'),
          new TextRun('，'),
          figure('youju-figure-1', '比上年增加69人'),
        ),
      ],
      [{ name: 'youju-figure-1', value: long }],
    )
    const { text, figures } = await toText({ name: 'report.docx', bytes })
    expect(text).toBe('全镇小学10所，比上年增加69人\n')
    expect(figures.map(({ id, at }) => [id, text.slice(...at)])).toEqual([
      ['schools@990101/2023', '10所'],
      [long, '比上年增加69人'],
    ])
  })

  test('a program that drops tags keeps bookmarks: figures are known by these, and by both only once', async () => {
    const id = 'schools@990101/2023'
    const file = (children: XmlComponent[]) =>
      docx([paragraph('小学', ...children)], [{ name: 'youju_figure_1', value: id }])
    const bookmarked = (inside: XmlComponent) => [new BookmarkStart('youju_figure_1', 1), inside, new BookmarkEnd(1)]
    for (const inside of [new TextRun('10所'), figure(id, '10所')]) {
      const source = await toText({ name: 'a.docx', bytes: await file(bookmarked(inside)) })
      expect(source.figures).toEqual([{ id, at: [2, 5] }])
      expect(source.declared).toEqual([id])
    }
    expect((await toText({ name: 'a.docx', bytes: await file([new TextRun('10所')]) })).declared).toEqual([id])
  })

  test('cells of a row stand side by side', async () => {
    const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] })
    const rows = [
      ['学校', '学生'],
      ['3所', '2218人'],
    ].map((row) => new TableRow({ children: row.map(cell) }))
    const { text } = await toText({ name: 'a.docx', bytes: await docx([new Table({ rows })]) })
    expect(text).toBe('学校\t学生\n3所\t2218人\n')
  })

  test('merged cells and cells of several lines leave columns and rows as they are', async () => {
    const cell = (words: string, columnSpan = 1) =>
      new TableCell({ columnSpan, children: words.split('\n').map((line) => new Paragraph(line)) })
    const rows = [
      [cell('学校', 2), cell('学生')],
      [cell('小学\n（含教学点）'), cell('3'), cell('2218')],
      [cell('合计', 2), cell('2218')],
      [cell('备注'), cell('', 2)],
      [cell('本表由各乡镇中心校\n和县直学校填报，\n各校校长签字后'), cell('1'), cell('2')],
    ].map((children) => new TableRow({ children }))
    const { text, paragraphs } = await toText({ name: 'a.docx', bytes: await docx([new Table({ rows })]) })
    expect(text.split('\n').slice(0, 4)).toEqual([
      '学校\t\t学生',
      '小学 （含教学点）\t3\t2218',
      '合计\t\t2218',
      '备注\t\t',
    ])
    expect(text).toContain('本表由各乡镇中心校\n和县直学校填报，\n各校校长签字后\t1\t2')
    expect(text.slice(...paragraphs[3]!.at)).toBe('（含教学点）')
  })

  test('every character leads to the element it stands in', async () => {
    const run = fc.stringMatching(/^[一-龥0-9，。<&]{1,6}$/)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(run, { maxLength: 4 }), { minLength: 1, maxLength: 4 }), async (lines) => {
        const paragraphs = lines.map((runs) => new Paragraph({ children: runs.map((words) => new TextRun(words)) }))
        const document = openDocx({ name: 'a.docx', bytes: await docx(paragraphs) })
        expect(document.text).toBe(lines.map((runs) => `${runs.join('')}\n`).join(''))
        for (const { at, node } of document.pieces) expect(document.text.slice(...at)).toBe(node.textContent)
        expect(document.pieces.map(({ at }) => document.text.slice(...at)).join('')).toBe(lines.flat().join(''))
      }),
      { numRuns: 15 },
    )
  })

  test('deleted text is not read, inserted text is; a text box is read once', async () => {
    const w =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    const box = '<w:txbxContent><w:p><w:r><w:t>框内3人</w:t></w:r></w:p></w:txbxContent>'
    const xml = `<w:document ${w}><w:body><w:p><w:r><w:t>学校</w:t></w:r><w:del><w:r><w:delText>4所</w:delText></w:r></w:del><w:ins><w:r><w:t>3所</w:t></w:r></w:ins><w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p></w:body></w:document>`
    const bytes = zipSync({ 'word/document.xml': strToU8(xml) })
    expect((await toText({ name: 'a.docx', bytes })).text).toBe('学校3所\n框内3人\n')
  })
})

test('.html: blocks are lines, scripts stay out, the encoding named is used', async () => {
  const page =
    '<html><head><title>t</title></head><body><h1>总结</h1><script>x</script><p>学校<b>3</b>所&nbsp;。</p></body></html>'
  expect((await toText({ name: 'a.html', bytes: bytesOf(page) })).text).toBe('总结\n学校3所\u00a0。')
})

describe('what cannot be read says what to do', () => {
  test.each([
    ['empty.txt', new Uint8Array(), 'text-file-empty'],
    ['blank.txt', bytesOf(' \n'), 'text-file-empty'],
    ['sheet.docx', zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'text-file-unknown'],
    ['broken.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') }), 'text-file-broken'],
    ['cut.docx', zipSync({ 'word/document.xml': strToU8('<a/>') }).slice(0, 40), 'text-file-broken'],
    ['text.docx', bytesOf('学校3所'), 'text-file-broken'],
    ['picture.txt', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1), 'text-file-unknown'],
    ['data.txt', Uint8Array.of(0x31, 0, 0, 0x32), 'text-file-unknown'],
    ['code.txt', Uint8Array.of(0xff, 0xff, 0x31), 'text-file-encoding'],
    ['broken.pdf', bytesOf('%PDF-1.4 nothing'), 'text-file-broken'],
    ['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'text-file-unknown'],
  ])('%s', async (name, bytes, code) => expect(await problemOf(name, bytes)).toBe(code))

  test('a ZIP bomb is refused by its directory, before it is unpacked', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(1000) })
    const view = new DataView(bomb.buffer)
    const directory = view.getUint32(bomb.length - 6, true)
    view.setUint32(directory + 24, 0x7fffffff, true)
    expect(await problemOf('bomb.docx', bomb)).toBe('text-file-too-large')
    await expect(toText({ name: 'bomb.docx', bytes: bomb })).rejects.toThrow(/bomb\.docx.* 2148 MB.* 200 MB/)
    await expect(toText({ name: 'cut.docx', bytes: bomb.slice(0, 200) })).rejects.toThrow(/cut\.docx/)
  })
})
