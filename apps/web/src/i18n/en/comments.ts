import type { comments as da } from '../da/comments.ts'
import type { Same } from '../texts.ts'

export const comments: Same<typeof da> = {
  title: 'Comments',
  none: 'There are no comments yet.',
  new: 'Write a comment',
  text: 'Comment',
  edit: 'Edit',
  editOf: 'Edit your comment of {{when}}',
  editTitle: 'Edit comment',
  send: 'Send comment',
  sent: 'The comment has been sent.',
  saved: 'The comment is saved.',
  remove: 'Remove',
  removeOf: 'Remove the comment of {{when}}',
  removeWhy:
    'The comment can be brought back from the history for 30 days. Then its text is deleted for good. It will say that it was removed.',
  removed: 'The comment has been removed.',
  wasRemoved: 'Removed by {{who}} {{when}}.',
  edited: 'edited {{when}}',
  mentioned: 'Mentioned: {{names}}',
  mention: 'Mention a person',
  mentionNone: 'Choose …',
  mentionHint: 'The person sees the comment in their inbox.',
  unmention: 'Do not mention {{name}}',
  close: 'Close',
}
