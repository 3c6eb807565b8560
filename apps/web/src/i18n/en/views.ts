import type { views as danish } from '../da/views.ts'
import type { Same } from '../texts.ts'

export const views = {
  title: 'Views',
  chosen: 'View: {{name}}',
  standard: 'Standard view',
  differs: '(changed)',
  keep: 'Keep as a new view …',
  saveInto: 'Keep the change in “{{name}}”',
  name: 'Name of the view',
  shareWithAll: 'Share with all who can see the plan',
  save: 'Save',
  sharedByMe: 'Shared with all',
  sharedBy: 'Shared by {{owner}}',
  edit: 'Rename or share “{{name}}”',
  remove: 'Delete “{{name}}”',
  kept: 'The view “{{name}}” has been kept.',
  changed: 'The view “{{name}}” has been changed.',
  forgotten: 'The view “{{name}}” has been deleted.',
} satisfies Same<typeof danish>
