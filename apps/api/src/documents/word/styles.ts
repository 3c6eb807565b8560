import { BorderStyle, LineRuleType, type IStylesOptions } from 'docx'
import { twips, type Measures } from './measures.ts'

/** In every Word, and with letters as wide where there is none: the document is worked on elsewhere. */
const FONT = 'Arial'
export const INK = {
  text: '1A1A1A',
  soft: '454545',
  blue: '0059B3',
  link: '004D99',
  hair: 'DCDCDC',
  rule: '747474',
  notice: 'FFF3D6',
  noticeEdge: 'FEBB30',
} as const

/** The styles of our own; Word's own names are used where it has them. */
export const STYLE = {
  subtitle: 'Subtitle',
  lead: 'Lead',
  soft: 'Soft',
  facts: 'Facts',
  notice: 'Notice',
  contents: 'TOCHeading',
  picture: 'Picture',
  cell: 'TableText',
  head: 'TableHead',
  header: 'Header',
  footer: 'Footer',
  table: 'PlanTable',
} as const

/** Half points, which Word measures letters in. */
const halves = (points: number): number => Math.round(points * 2)

/** Of lines, whatever is in them. */
const SINGLE = { line: 240, lineRule: LineRuleType.AUTO } as const

type Paragraph = NonNullable<IStylesOptions['paragraphStyles']>[number]

export function stylesOf(measures: Measures): IStylesOptions {
  const { size, tableSize, titleSize, headingSizes, air, label } = measures
  const space = (before: number, after: number) => ({
    before: twips(before * air),
    after: twips(after * air),
  })
  const heading = (level: 0 | 1 | 2, before: number, after: number, color: string) => ({
    run: { size: halves(headingSizes[level]), bold: true, color, font: FONT },
    paragraph: { spacing: space(before, after), keepNext: true, keepLines: true },
  })
  const own = (id: string, name: string, more: Partial<Paragraph>): Paragraph => ({
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...more,
  })
  return {
    default: {
      document: {
        run: {
          font: FONT,
          size: halves(size),
          color: INK.text,
          language: { value: 'da-DK', eastAsia: 'da-DK', bidirectional: 'ar-SA' },
        },
        paragraph: {
          spacing: { ...space(0, 7), line: 276 - (air < 1 ? 30 : 0), lineRule: LineRuleType.AUTO },
        },
      },
      title: {
        run: { size: halves(titleSize), bold: true, font: FONT },
        paragraph: { spacing: { ...space(0, 6), ...SINGLE }, keepNext: true },
      },
      heading1: heading(0, 20, 8, INK.blue),
      heading2: heading(1, 14, 5, INK.text),
      heading3: heading(2, 10, 4, INK.text),
      listParagraph: { paragraph: { contextualSpacing: true } },
      hyperlink: { run: { color: INK.link, underline: { type: 'single', color: INK.link } } },
      caption: {
        run: { size: halves(tableSize + 0.5), bold: true, italics: false, color: INK.text },
        paragraph: { spacing: space(12, 5), keepNext: true, keepLines: true },
      },
    },
    paragraphStyles: [
      own(STYLE.subtitle, 'Subtitle', {
        run: { size: halves(size * 1.1), color: INK.soft },
        paragraph: { spacing: space(0, 18) },
      }),
      own(STYLE.lead, 'Indledning', { run: { size: halves(size * 1.15) } }),
      own(STYLE.soft, 'Bemærkning', { run: { size: halves(size * 0.9), color: INK.soft } }),
      own(STYLE.facts, 'Oplysning', {
        paragraph: {
          indent: { left: label, hanging: label },
          spacing: space(0, 3),
          leftTabStop: label,
        },
      }),
      own(STYLE.notice, 'Fremhævet', {
        paragraph: {
          spacing: space(6, 12),
          indent: { left: 120, right: 120 },
          shading: { type: 'clear', color: 'auto', fill: INK.notice },
          border: {
            left: { style: BorderStyle.SINGLE, size: 24, space: 6, color: INK.noticeEdge },
          },
        },
      }),
      own(STYLE.contents, 'TOC Heading', heading(0, 0, 8, INK.text)),
      own(STYLE.picture, 'Billede', { paragraph: { spacing: space(0, 14) } }),
      own(STYLE.cell, 'Tabeltekst', {
        run: { size: halves(tableSize) },
        paragraph: { spacing: { before: 0, after: 0, ...SINGLE } },
      }),
      own(STYLE.head, 'Tabelhoved', { basedOn: STYLE.cell, run: { bold: true } }),
      own(STYLE.header, 'header', edge()),
      own(STYLE.footer, 'footer', edge()),
    ],
  }
}

const edge = () => ({
  run: { size: halves(8), color: INK.soft },
  paragraph: { spacing: { before: 0, after: 0, ...SINGLE } },
})
