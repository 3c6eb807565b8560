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

/** As the history names a comment. */
export const resourceOf = ({ id }: Pick<CommentRow, 'id'>): string => `comment/${id}`

/** What a change may take away from a comment. */
export const contentOf = ({ id: commentId, text, mentions }: CommentRow) => ({
  commentId,
  text,
  mentions: mentions.map(({ userId }) => userId),
  seenBy: mentions.filter(({ seenAt }) => seenAt !== null).map(({ userId }) => userId),
})
