import { zipOf } from '../files/test-files.ts'

/** Documents of an accounting system, for tests. */

export const csvOf = (rows: readonly (readonly string[])[], delimiter = ';'): string =>
  rows.map((row) => `${row.join(delimiter)}\r\n`).join('')

type SheetCell = string | number | { readonly serial: number } | null

const cellXml = (cell: SheetCell, ref: string): string => {
  if (cell === null) return ''
  if (typeof cell === 'string') return `<c r="${ref}" t="inlineStr"><is><t>${cell}</t></is></c>`
  return typeof cell === 'number'
    ? `<c r="${ref}"><v>${cell}</v></c>`
    : `<c r="${ref}" s="1"><v>${cell.serial}</v></c>`
}

const OOXML = 'http://schemas.openxmlformats.org'
const MAIN = `xmlns="${OOXML}/spreadsheetml/2006/main"`
const RELATIONS = `xmlns="${OOXML}/package/2006/relationships"`
const OFFICE = `${OOXML}/officeDocument/2006/relationships`

/** A workbook with one sheet. `serial`: a date as a spreadsheet counts them, from the end of 1899. */
export const workbookOf = (rows: readonly (readonly SheetCell[])[]): Buffer =>
  sheetOf(
    rows
      .map((row, at) => {
        const cells = row.map((cell, column) =>
          cellXml(cell, `${String.fromCharCode(65 + column)}${at + 1}`),
        )
        return `<row r="${at + 1}">${cells.join('')}</row>`
      })
      .join(''),
  )

/** The same of a sheet's rows as they are written. */
export const sheetOf = (rows: string): Buffer =>
  zipOf({
    '[Content_Types].xml': `<Types xmlns="${OOXML}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}"><sheets><sheet name="Poster" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships ${RELATIONS}><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${rows}</sheetData></worksheet>`,
  })
