import type { Doc, DocumentFormat } from '@koreplan/contract'
import { pdfOf } from './pdf/render-pdf.ts'

const RENDERERS = { pdf: pdfOf } as const satisfies Record<DocumentFormat, (doc: Doc) => Buffer>

/** A document as a file of a format. The same document always gives the same bytes. */
export const render = (doc: Doc, format: DocumentFormat): Buffer => RENDERERS[format](doc)
