import type { Doc, DocumentFormat } from '@koreplan/contract'
import { pdfOf } from './pdf/render-pdf.ts'

export async function render(doc: Doc, _format: DocumentFormat): Promise<Uint8Array> {
  return pdfOf(doc)
}
