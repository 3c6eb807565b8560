import type { Doc, DocumentFormat } from '@koreplan/contract'

type Renderer = (doc: Doc) => Promise<Buffer>

/** Each is loaded when it is needed: the thread that sets a document makes one format. */
const RENDERERS = {
  pdf: async (doc) => (await import('./pdf/render-pdf.ts')).pdfOf(doc),
  docx: async (doc) => (await import('./word/render-word.ts')).wordOf(doc),
  xlsx: async (doc) => (await import('./excel/render-excel.ts')).excelOf(doc),
} as const satisfies Record<DocumentFormat, Renderer>

/** A document as a file of a format. The same document always gives the same bytes. */
export const render = (doc: Doc, format: DocumentFormat): Promise<Buffer> => RENDERERS[format](doc)
