import { DOCUMENT_KINDS, type DocumentKind } from '@koreplan/contract'

/** Which document, and what it is of. */
export interface DocumentSearch {
  readonly kind: DocumentKind
  /** A status report's number; without one the status is of the page's date. */
  readonly report?: number
  /** A meeting, by its id. */
  readonly meeting?: number
}

const numberOf = (value: unknown): number | undefined => {
  const number = Number(value)
  return Number.isInteger(number) && number > 0 ? number : undefined
}

/** What of an address is understood as the choice of a document; the rest is dropped. */
export function readDocumentSearch(search: Record<string, unknown>): DocumentSearch {
  const kind = DOCUMENT_KINDS.find((known) => known === search['kind']) ?? 'status'
  const report = kind === 'status' ? numberOf(search['report']) : undefined
  const meeting = kind === 'agenda' ? numberOf(search['meeting']) : undefined
  return { kind, ...(report && { report }), ...(meeting && { meeting }) }
}

/** The same as an address carries it: text, without the default. */
export const documentSearch = ({ kind, report, meeting }: DocumentSearch) => ({
  kind: kind === 'status' ? undefined : kind,
  report: report === undefined ? undefined : String(report),
  meeting: meeting === undefined ? undefined : String(meeting),
})
