import type { Comment as CommentReply } from '@koreplan/contract'
import type { Prisma } from '@koreplan/db'

/** What a comment is read with. */
export const WITH_MENTIONS = {
  mentions: { include: { user: { select: { id: true, name: true } } }, orderBy: { userId: 'asc' } },
} as const satisfies Prisma.CommentInclude

export type CommentRow = Prisma.CommentGetPayload<{ include: typeof WITH_MENTIONS }>

/** A comment as it is answered; of a removed one the trace. */
export function commentReply(row: CommentRow): CommentReply {
  const { id, revision: version, author, authorId, removedBy, mentions } = row
  return {
    id,
    version,
    text: row.removedAt === null ? row.text : null,
    author,
    authorId,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    removedAt: row.removedAt?.toISOString() ?? null,
    removedBy,
    mentions: mentions.map(({ user }) => user),
  }
}
