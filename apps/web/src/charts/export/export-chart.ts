import type { ChartSheet, ExportKind } from '../chart-sheet.ts'
import { csvText } from '../../lib/csv.ts'
import { csvBlob, saveFile } from '../../lib/save-file.ts'
import { pngFile } from './png-file.ts'
import { svgFile } from './svg-text.tsx'

/** Saves a chart as a file, or copies the link to it. Refused by the browser, it throws. */
export async function exportChart(kind: ExportKind, sheet: ChartSheet): Promise<void> {
  const name = `${sheet.id}-${sheet.about.fileMark}`
  switch (kind) {
    case 'png':
      return saveFile(`${name}.png`, await pngFile(svgFile(sheet)))
    case 'svg':
      return saveFile(`${name}.svg`, new Blob([svgFile(sheet).text], { type: 'image/svg+xml' }))
    case 'csv':
      return saveFile(`${name}.csv`, csvBlob(csvText(sheet.table.columns, sheet.table.rows)))
    case 'copyLink':
      return navigator.clipboard.writeText(linkTo(sheet))
  }
}

/** The page with its date, said even where it is today's: tomorrow the link shows the same. */
function linkTo({ id, about }: ChartSheet): string {
  const address = new URL(window.location.href)
  address.searchParams.set('asOf', about.date)
  address.hash = id
  return address.href
}
