import type { area as danish } from '../da/area.ts'
import type { Same } from '../texts.ts'

export const area = {
  title: 'Focus area',
  subArea: 'Sub-area',
  description: 'About the area',
  timetableNote: 'About the timetable',
  progress: 'Progress',
  schedule: 'How the activities stand',
  subAreas: 'Sub-areas',
  activities: 'Activities',
  noActivities: 'There are no activities in the area.',
  seeList: 'Show in the list of activities',
  resources: 'Money and hours',
  committed: 'Committed',
  open: 'Of which open',
  spent: 'Spent',
  hours: 'Hours used',
  participants: 'Participants',
  units: 'Departments',
  partners: 'Partners',
  noParticipants: 'The plan names no participants for the area as a whole.',
  source: 'Source in the plan',
  editArea: 'Edit area {{number}}',
  savedArea: 'Area {{number}} has been saved.',
  field: {
    description: 'Description',
    timetableNote: 'Note on the timetable',
  },
  noteHint: 'Shown where the plan gives the area no timetable. Otherwise leave it empty.',
} satisfies Same<typeof danish>
