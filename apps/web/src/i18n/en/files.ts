import type { files as da } from '../da/files.ts'
import type { Same } from '../texts.ts'

export const files: Same<typeof da> = {
  title: 'Files',
  none: 'There are no files yet.',
  add: 'Attach a file',
  addHint: 'PDF, Word, Excel, pictures or text, at most {{most}}.',
  adding: 'Sending {{name}} …',
  added: '{{name}} has been attached.',
  tooLarge: '{{name}} is {{size}}. A file may have at most {{most}}.',
  by: '{{who}}, {{when}}',
  download: 'Download {{name}}',
  remove: 'Remove',
  removeOf: 'Remove {{name}}',
  removeTitle: 'Remove the file',
  removeHint:
    'The file’s content is deleted and cannot be brought back. It will say that it was removed, and why.',
  removed: 'The file has been removed.',
  wasRemoved: 'Removed by {{who}} {{when}}: {{reason}}',
  notAdded: 'The file has not been attached.',
}
