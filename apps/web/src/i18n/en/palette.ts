import type { palette as danish } from '../da/palette.ts'
import type { Same } from '../texts.ts'

export const palette = {
  title: 'Search and act',
  label: 'Search the plan, or find a page or an action',
  placeholder: 'Words, number, date or action',
  group: {
    recent: 'Opened lately',
    area: 'Focus areas',
    activity: 'Activities',
    update: 'Status updates',
    comment: 'Comments',
    partner: 'Partners',
    meeting: 'Meetings',
    report: 'Status reports',
    pages: 'Pages',
    actions: 'Actions',
  },
  archived: 'archived',
  newActivity: 'New activity',
  goToDate: 'Go to a date …',
  asOf: 'Show status as of {{date}}',
  inEnglish: 'Show in English',
  inDanish: 'Show in Danish',
  nothingFor: 'Nothing found for “{{text}}”. Try another word or a number.',
  found_one: '{{count, number}} found',
  found_other: '{{count, number}} found',
  failed: 'The search could not be done. Try again.',
  hint: 'Arrow keys choose, Enter opens, Esc closes. Press ? on the page for all shortcuts.',
} satisfies Same<typeof danish>
