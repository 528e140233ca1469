/** The page and styles of official documents: GB/T 9704-2012, with the faces and sizes that offices name. */
import {
  AlignmentType,
  convertMillimetersToTwip,
  DocumentGridType,
  Footer,
  type IParagraphStyleOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx'

/** Half points. */
export const SIZES = { two: 44, three: 32, four: 28, fourSmall: 24 } as const

/** 22 lines on 225 mm: 28.95 pt. */
export const LINE_PITCH = 579
/** 156 mm, and a character of size three, in twips. */
export const TYPE_AREA = 8844
export const CHARACTER = 320
/** 28 characters on 156 mm: a character of 16 pt moves up by a quarter of a point. */
const CHARACTER_SPACING = -5

/** Quotation marks and dashes take the Chinese face, Latin letters and digits the other. */
const face = (eastAsia: string, latin = 'Times New Roman') => ({
  ascii: latin,
  hAnsi: latin,
  cs: latin,
  eastAsia,
  hint: 'eastAsia',
})
export const FACES = {
  title: face('方正小标宋简体'),
  body: face('仿宋_GB2312'),
  black: face('黑体'),
  script: face('楷体_GB2312'),
  song: face('宋体', '宋体'),
} as const

const line = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }
const twoCharacters = { firstLine: 2 * 20 * 16, firstLineChars: 200 }
const style = (
  id: string,
  name: string,
  font: ReturnType<typeof face>,
  size: number,
  paragraph: IParagraphStyleOptions['paragraph'],
): IParagraphStyleOptions => ({
  id,
  name,
  quickFormat: true,
  run: { font, size, characterSpacing: size === SIZES.three ? CHARACTER_SPACING : 0, color: '000000' },
  paragraph: { spacing: line, ...paragraph },
})

const heading = (level: 1 | 2 | 3 | 4, font: ReturnType<typeof face>) =>
  style(`Heading${level}`, `heading ${level}`, font, SIZES.three, {
    indent: twoCharacters,
    outlineLevel: level - 1,
    keepNext: true,
  })

export const paragraphStyles: IStylesOptions = {
  default: {
    document: { run: { font: FACES.body, size: SIZES.three, language: { value: 'en-US', eastAsia: 'zh-CN' } } },
  },
  paragraphStyles: [
    style('Title', 'Title', FACES.title, SIZES.two, {
      alignment: AlignmentType.CENTER,
      spacing: { ...line, after: LINE_PITCH, line: 700 },
    }),
    heading(1, FACES.black),
    heading(2, FACES.script),
    heading(3, FACES.body),
    heading(4, FACES.body),
    style('BodyText', 'Body Text', FACES.body, SIZES.three, {
      alignment: AlignmentType.BOTH,
      indent: twoCharacters,
    }),
    style('Signature', 'Signature', FACES.body, SIZES.three, {}),
    style('TableText', 'Table Text', FACES.body, SIZES.fourSmall, {
      alignment: AlignmentType.CENTER,
      spacing: { line: 360, lineRule: LineRuleType.EXACT, before: 60, after: 60 },
    }),
    style('Imprint', 'Imprint', FACES.body, SIZES.four, { spacing: { line: 480, lineRule: LineRuleType.EXACT } }),
    style('PageNumber', 'Page Number', FACES.song, SIZES.four, {}),
  ],
}

export const pageProperties: ISectionPropertiesOptions = {
  page: {
    size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
    margin: {
      top: convertMillimetersToTwip(37),
      left: convertMillimetersToTwip(28),
      right: convertMillimetersToTwip(26),
      bottom: convertMillimetersToTwip(35),
      // The dash of the page number stands 7 mm below the type area.
      footer: convertMillimetersToTwip(23),
    },
  },
  grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
}

/** — 1 — at the right of odd and the left of even pages, one character free. */
export const pageFooters = () => ({
  default: new Footer({ children: [pageNumber(AlignmentType.RIGHT)] }),
  even: new Footer({ children: [pageNumber(AlignmentType.LEFT)] }),
})

const pageNumber = (alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Paragraph =>
  new Paragraph({
    style: 'PageNumber',
    alignment,
    indent: { left: SIZES.four * 10, right: SIZES.four * 10 },
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  })
