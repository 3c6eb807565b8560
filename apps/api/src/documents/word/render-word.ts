import type { Block, Doc } from '@koreplan/contract'
import { Document, HeadingLevel, Packer, Paragraph, TableOfContents, type FileChild } from 'docx'
import { estimatePageNumbers } from 'docx/layout'
import { inOrder } from '../fit-headings.ts'
import { settled } from '../package-zip.ts'
import { contentsDepth, hasContents } from '../page-words.ts'
import { fitForXml } from '../xml-text.ts'
import { contentOf } from './blocks.ts'
import { edgesOf } from './edges.ts'
import { measuresOf } from './measures.ts'
import { NUMBERING } from './numbering.ts'
import { STYLE, stylesOf } from './styles.ts'
import { tableStyle } from './table-style.ts'

/**
 * A document for Word: real headings, lists and tables whose heads come again on each page, pictures with alternative
 * text as vectors, language Danish. The same document always gives the same bytes: it is dated by the day that its
 * figures are true of.
 */
export async function wordOf(asked: Doc): Promise<Buffer> {
  const doc = fitForXml(asked)
  const measures = measuresOf(doc)
  const { page: size, margin } = measures
  const blocks = inOrder(doc.blocks)
  const isLong = hasContents(doc.layout, blocks)
  const file = new Document({
    title: doc.title,
    subject: doc.subtitle,
    creator: doc.author,
    lastModifiedBy: doc.author,
    externalStyles: tableStyle(measures),
    styles: stylesOf(measures),
    numbering: NUMBERING,
    ...(isLong && { pageNumbers: estimatePageNumbers }),
    sections: [
      {
        properties: { page: { size, margin } },
        ...edgesOf(doc, measures),
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, text: doc.title }),
          new Paragraph({ style: STYLE.subtitle, text: doc.subtitle }),
          ...(isLong
            ? [...contents(blocks), ...contentOf([{ kind: 'pageBreak' }, ...blocks], measures)]
            : contentOf(blocks, measures)),
        ],
      },
    ],
  })
  return settled(await Packer.toBuffer(file), doc.asOf)
}

/** Headings with their pages, as Word would work them out. */
function contents(blocks: readonly Block[]): FileChild[] {
  return [
    new Paragraph({ style: STYLE.contents, text: 'Indhold' }),
    new TableOfContents('Indhold', {
      hyperlink: true,
      headingStyleRange: `1-${contentsDepth(blocks)}`,
    }),
  ]
}
