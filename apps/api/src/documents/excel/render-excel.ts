import type { Block, BlockOf, Doc } from '@koreplan/contract'
import writeExcelFile, { type Feature } from 'write-excel-file/node'
import { settled } from '../package-zip.ts'
import { fitForXml } from '../xml-text.ts'
import { ABOUT, aboutSheet } from './about-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { tableSheet } from './table-sheet.ts'

/** Excel keeps this name for itself. */
const RESERVED = 'History'

/**
 * A document's tables as a workbook, a sheet a table, after a sheet that says what they are of. Figures are numbers and
 * dates are dates, so that one can go on calculating; no text is run as a formula. The same document always gives the
 * same bytes.
 */
export async function excelOf(asked: Doc): Promise<Buffer> {
  const doc = fitForXml(asked)
  const tables = doc.blocks.filter(isTable)
  const names = sheetNames(
    tables.map(({ caption }) => caption),
    [ABOUT, RESERVED],
  )
  const sheets = [
    aboutSheet(doc, tables, names),
    ...tables.map((table, at) => tableSheet(table, names[at] ?? '')),
  ]
  const file = await writeExcelFile(sheets, {
    fontFamily: 'Arial',
    fontSize: 10,
    features: [FIT_TO_PAGE],
  }).toBuffer()
  return settled(file, doc.asOf)
}

const isTable = (block: Block): block is BlockOf<'table'> => block.kind === 'table'

/** Printed as wide as the paper, over as many pages as it takes. */
const FIT_TO_PAGE = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) =>
          xml.replace(
            /<worksheet[^>]*>/,
            (root) => `${root}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
          ),
        transformElementAttributes: (tag, attributes) =>
          tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
      },
    },
  },
} satisfies Feature<Buffer>
