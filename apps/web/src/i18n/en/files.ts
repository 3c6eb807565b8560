import type { files as da } from '../da/files.ts'
import type { Same } from '../texts.ts'

export const files: Same<typeof da> = {
  title: 'Files',
  none: 'There are no files yet.',
  add: 'Attach files',
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
    'The file can be brought back from the history for 30 days. Then its content is deleted for good. It will say that it was removed, and why.',
  removed: 'The file has been removed.',
  wasRemoved: 'Removed by {{who}} {{when}}: {{reason}}',
  dropHere: 'or drag them here',
  notAddedOf: 'Not attached: {{name}}. {{why}}',
  vouchers: 'Vouchers ({{count, number}})',
  vouchersOf: '{{label}} of no. {{number}}: {{text}}',
  vouchersTitle: 'Vouchers of entry no. {{number}}',
  noVouchers: 'There are no vouchers yet.',
  addVouchers: 'Attach vouchers',
  chooseVouchers: 'Choose vouchers',
  along: 'Vouchers to attach once the expense is entered',
  leaveOut: 'Leave out {{name}}',
  unsentTitle: 'Entry no. {{number}} has been entered, but vouchers are missing',
  withoutVouchers: 'Close without attaching',
  allAttached: 'The vouchers are attached to entry no. {{number}}.',
}
