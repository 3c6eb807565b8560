import type { shortcuts as danish } from '../da/shortcuts.ts'
import type { Same } from '../texts.ts'

export const shortcuts = {
  title: 'Keyboard shortcuts',
  open: 'Keyboard shortcuts',
  letters: 'Use shortcuts of single letters and signs',
  lettersNote:
    'Switch them off if you speak to your computer or hit them by mistake. This browser remembers it. Ctrl+K always works.',
  followedBy: 'then',
  control: 'Ctrl',
  group: {
    everywhere: 'Everywhere',
    pages: 'Go to',
    lists: 'In lists',
    editing: 'Editing',
  },
  what: {
    palette: 'Search and act',
    search: 'Search and act',
    help: 'Show keyboard shortcuts',
    overview: 'Overview',
    activities: 'Activities',
    pool: 'Pool',
    timeline: 'Timeline',
    evaluation: 'Evaluation',
    meetings: 'Meetings',
    reports: 'Reports',
    next: 'Next row',
    previous: 'Previous row',
    edit: 'Edit',
    new: 'New',
  },
} satisfies Same<typeof danish>
