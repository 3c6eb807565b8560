import type { Attachment as AttachmentReply } from '@koreplan/contract'
import type { Attachment } from '@koreplan/db'

/** A file as it is answered; where its bytes are is nobody's business. */
export function fileReply(row: Attachment): AttachmentReply {
  const { id, revision: version, name, mediaType, bytes, sha256, author, authorId } = row
  return {
    id,
    version,
    name,
    mediaType,
    bytes,
    sha256,
    author,
    authorId,
    addedAt: row.addedAt.toISOString(),
    removedAt: row.removedAt?.toISOString() ?? null,
    removedBy: row.removedBy,
    removeReason: row.removeReason,
  }
}
