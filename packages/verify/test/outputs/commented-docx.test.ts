/** The parts that make Word show comments: each named where Word looks for it, and once. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { addComments } from '../../src/outputs/comments-part.ts'
import { plainDocx } from '../../src/outputs/plain-docx.ts'
import { toCommentedDocx } from '../../src/outputs/to-commented-docx.ts'
import { outcomeOf, verdictOn } from './outcome-of.ts'

const TEXT = '认真抓好空辍保学工作。\n全镇小学98所。'
const parts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))
const count = (text: string, words: string): number => text.split(words).length - 1
const file = (bytes: Uint8Array) => ({ name: 'a.docx', bytes })

const inPart = (bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array => {
  const files = unzipSync(bytes)
  return zipSync({ ...files, [part]: strToU8(change(files[part] ? strFromU8(files[part]) : '')) })
}

const RELATION = 'relationships/comments"'
const PART = 'PartName="/word/comments.xml"'

describe('the comments part', () => {
  const once = toCommentedDocx(
    file(strToU8('')),
    outcomeOf(TEXT, [verdictOn(TEXT, '空辍保学', { expected: '控辍保学' })]),
    'zh',
  )

  test('is announced among the types and relations', () => {
    const made = parts(once)
    expect(made['[Content_Types].xml']).toMatch(
      /<Override[^>]*PartName="\/word\/comments\.xml"[^>]*ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.comments\+xml"/,
    )
    expect(made['word/_rels/document.xml.rels']).toMatch(
      /Id="rId2"[^>]*Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/comments"[^>]*Target="comments\.xml"/,
    )
  })

  test('says who speaks, and what, a paragraph for each line', () => {
    expect(parts(once)['word/comments.xml']).toContain(
      '<w:comment w:id="0" w:author="有据" w:initials="有"><w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">[错字] “空辍保学”有误</w:t></w:r></w:p><w:p><w:r><w:rPr><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">应为：控辍保学</w:t></w:r></w:p></w:comment>',
    )
    const english = toCommentedDocx(file(strToU8('')), outcomeOf(TEXT, [verdictOn(TEXT, '空辍保学')]), 'en')
    expect(parts(english)['word/comments.xml']).toContain('w:author="Youju" w:initials="Y"')
    expect(parts(english)['word/comments.xml']).toMatch(
      /\[typo\] "空辍保学" is wrong<\/w:t><\/w:r><\/w:p><\/w:comment>/,
    )
  })

  test('is continued where there is one, and announced no second time', () => {
    const text = `${TEXT}\n`
    const bySomebody = inPart(once, 'word/comments.xml', (xml) => xml.replace('w:author="有据"', 'w:author="某某"'))
    const again = parts(toCommentedDocx(file(bySomebody), outcomeOf(text, [verdictOn(text, '98所')], 'docx'), 'zh'))
    expect([...again['word/comments.xml']!.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id)).toEqual([
      '0',
      '1',
    ])
    expect(count(again['[Content_Types].xml']!, PART)).toBe(1)
    expect(count(again['word/_rels/document.xml.rels']!, RELATION)).toBe(1)
  })

  test('numbers go on behind the highest, and the relation takes a free name', () => {
    const files = unzipSync(plainDocx(TEXT))
    files['word/comments.xml'] = strToU8(
      '<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="7"/><w:comment w:id="3"/></w:comments>',
    )
    files['word/_rels/document.xml.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId2" Type="t" Target="styles.xml"/><Relationship Id="rId3" Type="t" Target="x.xml"/></Relationships>',
    )
    expect(addComments('a.docx', files, [['一'], ['二']], '有据')).toBe(8)
    expect(strFromU8(files['word/comments.xml']!)).toMatch(/w:id="8".*w:id="9"/)
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toContain('Id="rId4"')
  })

  test('a package without relations gets them', () => {
    const { 'word/_rels/document.xml.rels': _, ...files } = unzipSync(plainDocx(TEXT))
    addComments('a.docx', files, [['一']], '有据')
    expect(strFromU8(files['word/_rels/document.xml.rels']!)).toMatch(/Id="rId1"[^>]*Target="comments.xml"/)
  })
})

/** The body with ( where a comment begins, ) where it ends, * where it is referred to, / between runs and ¶ between paragraphs. */
const body = (bytes: Uint8Array): string =>
  parts(bytes)
    ['word/document.xml']!.replace(/<w:commentRangeStart[^>]*>/g, '(')
    .replace(/<w:commentRangeEnd[^>]*>/g, ')')
    .replace(/<w:r><w:commentReference[^>]*><\/w:r>/g, '*')
    .replace(/<w:rPr>.*?<\/w:rPr>/g, '·')
    .replace(/<\/w:r>/g, '/')
    .replace(/<\/w:p>/g, '¶')
    .replace(/<[^>]+>/g, '')
const commented = (text: string, ...marks: string[]): string =>
  body(
    toCommentedDocx(
      file(strToU8('')),
      outcomeOf(
        text,
        marks.map((words) => verdictOn(text, words)),
      ),
      'zh',
    ),
  )

describe('a text put into a .docx', () => {
  test('is parted where a comment begins and ends', () => {
    expect(commented(TEXT, '空辍保学')).toBe('认真抓好/(空辍保学/)*工作。/¶全镇小学98所。/¶')
    expect(commented(TEXT, '认真')).toBe('(认真/)*抓好空辍保学工作。/¶全镇小学98所。/¶')
    expect(commented(TEXT, '工作。')).toBe('认真抓好空辍保学/(工作。/)*¶全镇小学98所。/¶')
  })
  test('comments may touch, lie in one another, and run over paragraphs', () => {
    expect(commented(TEXT, '抓好', '空辍')).toBe('认真/(抓好/)*(空辍/)*保学工作。/¶全镇小学98所。/¶')
    expect(commented(TEXT, '抓好空辍', '空辍')).toBe('认真/(抓好/(空辍/)*)*保学工作。/¶全镇小学98所。/¶')
    expect(commented(TEXT, '工作。\n全镇')).toBe('认真抓好空辍保学/(工作。/¶全镇/)*小学98所。/¶')
  })
  test('line ends of other systems and signs that no .docx can hold shift nothing', () => {
    expect(commented('甲乙\r\n丙\u0001丁\r\n戊<己>&庚', '丁', '己')).toBe('甲乙/¶丙 /(丁/)*¶戊&lt;/(己/)*&gt;&amp;庚/¶')
    expect(commented('甲\t乙\r\n\r\n丙丁', '丙')).toMatch(/\(丙\/\)\*丁\/¶$/)
  })
  test('is set in the face and on the page of official documents', () => {
    const made = parts(plainDocx(TEXT))
    expect(made['word/document.xml']).toContain('<w:pgSz w:w="11906" w:h="16838"/>')
    expect(made['word/styles.xml']).toContain('w:eastAsia="仿宋_GB2312"')
    expect(made['word/_rels/document.xml.rels']).toContain('Target="styles.xml"')
  })
  test('is the same whenever it is made', () => {
    const year = (bytes: Uint8Array): number => 1980 + (bytes[13]! >> 1)
    expect(year(plainDocx(TEXT))).toBe(1980)
    expect(year(toCommentedDocx(file(strToU8('')), outcomeOf(TEXT, []), 'zh'))).toBe(1980)
  })
})

test('a figure that no figure of the ledgers bears out has a comment too, in its place among the others', () => {
  const reason = { zh: '台账中没有相符的数', en: 'none bears it out' }
  const open = verdictOn(TEXT, '空辍保学', { verdict: 'cannot be checked', unborne: true, reason })
  const verdicts = [verdictOn(TEXT, '98所'), open, verdictOn(TEXT, '全镇', { verdict: 'cannot be checked' })]
  const made = toCommentedDocx(file(strToU8('')), outcomeOf(TEXT, verdicts), 'zh')
  expect(body(made)).toBe('认真抓好/(空辍保学/)*工作。/¶全镇小学/(98所/)*。/¶')
  expect(parts(made)['word/comments.xml']).toMatch(/w:id="0".*\[待核\] 台账中没有相符的数.*w:id="1".*“98所”有误/)
})

describe('a .docx of somebody else', () => {
  const docx = (paragraph: string) => {
    const files = unzipSync(plainDocx(''))
    const xml = strFromU8(files['word/document.xml']!).replace(/<w:p>.*<\/w:p>/, `<w:p>${paragraph}</w:p>`)
    return file(zipSync({ ...files, 'word/document.xml': strToU8(xml) }))
  }
  const run = (words: string): string => `<w:r><w:rPr><w:b/></w:rPr><w:t>${words}</w:t></w:r>`
  const marked = (paragraph: string, text: string, words: string): string =>
    body(toCommentedDocx(docx(paragraph), outcomeOf(text, [verdictOn(text, words)], 'docx'), 'zh'))

  test('each part of a run keeps its look, and the blanks at its ends', () => {
    const bytes = toCommentedDocx(
      docx(run('抓好 空辍 保学')),
      outcomeOf('抓好 空辍 保学\n', [verdictOn('抓好 空辍 保学', '空辍')], 'docx'),
      'zh',
    )
    expect(body(bytes)).toBe('·抓好 /(·空辍/)*· 保学/¶')
    expect(count(parts(bytes)['word/document.xml']!, '<w:b/>')).toBe(3)
    expect(parts(bytes)['word/document.xml']).toContain('<w:t xml:space="preserve">抓好 </w:t>')
    expect(parts(bytes)['word/document.xml']).toContain('<w:t xml:space="preserve"> 保学</w:t>')
  })
  test('comments stand around a link, not within it', () => {
    expect(
      marked(`${run('见')}<w:hyperlink>${run('空辍保学')}</w:hyperlink>${run('。')}`, '见空辍保学。\n', '空辍'),
    ).toBe('·见/(·空辍/·保学/)*·。/¶')
  })
  test('of a text box they stand at the paragraph that holds it', () => {
    const box = `<w:r><w:pict><w:txbxContent><w:p>${run('空辍保学')}</w:p></w:txbxContent></w:pict></w:r>`
    expect(marked(`${run('见')}${box}`, '见\n空辍保学\n', '空辍')).toBe('·见/(·空辍/·保学/¶/)*¶')
  })
  test('a mark may begin in one run and end in another', () => {
    expect(marked(`${run('抓好空')}${run('辍保学')}`, '抓好空辍保学\n', '空辍')).toBe('·抓好/(·空/·辍/)*·保学/¶')
  })
})

describe('a .docx that was verified before', () => {
  const text = `${TEXT}\n`
  const slip = verdictOn(text, '空辍保学')
  const before = toCommentedDocx(file(strToU8('')), outcomeOf(TEXT, [slip]), 'zh')
  const again = (bytes: Uint8Array) => toCommentedDocx(file(bytes), outcomeOf(text, [], 'docx'), 'zh')
  const saved = (change: (xml: string) => string) => inPart(before, 'word/document.xml', change)

  test('keeps nothing of what it was told then, in either language', () => {
    expect(body(before)).toContain('(空辍保学/)*')
    expect(body(again(before))).toBe('认真抓好/空辍保学/工作。/¶全镇小学98所。/¶')
    expect(parts(again(before))['word/comments.xml']).not.toContain('w:comment ')
    const english = toCommentedDocx(file(strToU8('')), outcomeOf(TEXT, [slip]), 'en')
    expect(parts(again(english))['word/comments.xml']).not.toContain('w:comment ')
  })
  test('also when Word saved it and gave the reference a look, or words beside it', () => {
    const styled = saved((xml) => xml.replace('<w:commentReference', '<w:rPr><w:b/></w:rPr><w:commentReference'))
    expect(body(again(styled))).toBe('认真抓好/空辍保学/工作。/¶全镇小学98所。/¶')
    const beside = saved((xml) => xml.replace('<w:commentReference', '<w:t>的</w:t><w:commentReference'))
    expect(body(again(beside))).toBe('认真抓好/空辍保学/的/工作。/¶全镇小学98所。/¶')
  })
  test('keeps what people wrote, and what they answered', () => {
    const byPerson = inPart(before, 'word/comments.xml', (xml) => xml.replace('w:author="有据"', 'w:author="某某"'))
    expect(body(again(byPerson))).toContain('(空辍保学/)*')
    const w14 = 'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" w14:paraId="00000001"'
    const named = inPart(before, 'word/comments.xml', (xml) => xml.replace('<w:p>', `<w:p ${w14}>`))
    const w15 = 'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"'
    const thread = (parent: string) =>
      inPart(
        named,
        'word/commentsExtended.xml',
        () => `<w15:commentsEx ${w15}><w15:commentEx w15:paraId="00000002"${parent}/></w15:commentsEx>`,
      )
    expect(body(again(thread(' w15:paraIdParent="00000001"')))).toContain('(空辍保学/)*')
    expect(body(again(thread('')))).not.toContain('*')
  })
})
