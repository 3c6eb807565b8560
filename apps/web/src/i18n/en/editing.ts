import type { editing as danish } from '../da/editing.ts'
import type { Same } from '../texts.ts'

export const editing = {
  undo: 'Undo',
  undone: 'The change has been undone.',
  notUndone: 'The change could not be undone.',
  notSaved: 'The change has not been saved.',
  takenBack: 'The change has not been saved and has been taken back.',
  edit: 'Edit',
  save: 'Save',
  saving: 'Saving …',
  leave: 'Close without saving',
  saveKeys: 'Ctrl+Enter saves. Esc closes, and what you wrote is kept as a draft.',
  notSent: 'Your text is still here',
  summary: 'Correct this and save again',
  /** Texts. */
  write: 'Write',
  preview: 'Preview',
  nothingWritten: 'Nothing has been written.',
  markdownHint: 'Can be formatted with Markdown: **bold**, *italic*, - list.',
  marksFor: 'Format: {{field}}',
  mark: {
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    link: 'Link',
  },
  markedWord: 'text',
  linkWord: 'link text',
  footnotes: 'Footnotes',
  backToText: 'Back to the text',
  table: 'Table',
  /** Drafts. */
  draftOf: 'You have a draft from {{when}} that has not been saved.',
  takeDraft: 'Continue the draft',
  discardDraft: 'Discard',
  /** While others edit. */
  somebody: 'Somebody else',
  changedElse:
    '{{who}} has changed {{fields}} while you were writing. You see the new values here.',
  changedSame:
    '{{who}} has changed {{fields}} too. Your text is still here; compare before you save.',
  compare: 'Compare',
  conflictTitle: 'Choose what is to hold',
  conflictWhy:
    'Somebody has changed the same as you. Nothing has been overwritten. Choose for each field.',
  yours: 'Your version',
  theirs: '{{who}}’s version',
  theirsAt: '{{who}}’s version, {{when}}',
  ownWords: 'Write a new one',
  ownWordsFor: 'New text for {{field}}',
  empty: 'empty',
  saveChosen: 'Save what is chosen',
  backToForm: 'Back to the form',
} satisfies Same<typeof danish>
