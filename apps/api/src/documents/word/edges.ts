import type { Doc } from '@koreplan/contract'
import { BorderStyle, Footer, Header, PageNumber, Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { asOfWords, footWords } from '../page-words.ts'
import type { Measures } from './measures.ts'
import { INK, STYLE } from './styles.ts'

/** What stands at the head and the foot of each page. */
export function edgesOf(doc: Doc, { width }: Measures) {
  const tabStops = [{ type: TabStopType.RIGHT, position: width }]
  return {
    headers: {
      default: new Header({
        children: [
          new Paragraph({
            style: STYLE.header,
            tabStops,
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 4, color: INK.hair } },
            children: [
              new TextRun(doc.plan),
              new TextRun({ children: [new Tab(), asOfWords(doc)] }),
            ],
          }),
        ],
      }),
    },
    footers: {
      default: new Footer({
        children: [
          new Paragraph({
            style: STYLE.footer,
            tabStops,
            children: [
              new TextRun(footWords(doc)),
              new TextRun({
                children: [new Tab(), 'Side ', PageNumber.CURRENT, ' af ', PageNumber.TOTAL_PAGES],
              }),
            ],
          }),
        ],
      }),
    },
  }
}
