import { twips, type Measures } from './measures.ts'
import { INK, STYLE } from './styles.ts'

/** The library has no styles of tables: this is one as Word writes it. Hairlines between rows, no upright lines. */
export function tableStyle({ air }: Measures): string {
  const line = (side: string, size: number, color: string): string =>
    `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`
  const inset = (side: string, points: number): string =>
    `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`
  const upright = 3.2 * (air < 1 ? 0.7 : 1)
  return [
    `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="table" w:customStyle="1" w:styleId="${STYLE.table}">`,
    '<w:name w:val="Plantabel"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="99"/><w:qFormat/>',
    `<w:tblPr><w:tblBorders>${line('bottom', 4, INK.hair)}${line('insideH', 4, INK.hair)}</w:tblBorders>`,
    `<w:tblCellMar>${inset('top', upright)}${inset('left', 4)}${inset('bottom', upright)}${inset('right', 4)}</w:tblCellMar></w:tblPr>`,
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('bottom', 8, INK.rule)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    `<w:tblStylePr w:type="lastRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${line('top', 8, INK.rule)}</w:tcBorders></w:tcPr></w:tblStylePr>`,
    '</w:style></w:styles>',
  ].join('')
}
