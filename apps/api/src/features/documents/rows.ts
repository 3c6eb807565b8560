import type { MadeDocument } from '@koreplan/contract'
import { DOCUMENT_FORMATS, DOCUMENT_KINDS } from '@koreplan/contract'
import type { Document } from '@koreplan/db'
import { isoOf } from '../../writing/dates.ts'

/** A document as its owner is told of it. */
export function documentReply(row: Document): MadeDocument {
  const { id, title, fileName, status, progress, bytes, checksum } = row
  return {
    id,
    kind: DOCUMENT_KINDS.find((kind) => kind === row.kind) ?? 'status',
    format: DOCUMENT_FORMATS.find((format) => format === row.format) ?? 'pdf',
    title,
    fileName,
    asOf: isoOf(row.figuresAsOf),
    status,
    progress,
    bytes,
    checksum,
    askedAt: row.askedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
  }
}
