import type { search as danish } from '../da/search.ts'
import type { Same } from '../texts.ts'

export const search = {
  open: 'Search',
  title: 'Search the plan',
  label: 'Search focus areas and activities',
  placeholder: 'Words or a number, for example 4.2',
  areas: 'Focus areas',
  activities: 'Activities',
  nothing: 'Nothing found',
  nothingFor: 'Nothing found for “{{text}}”. Try another word or a number.',
  searching: 'Searching …',
  failed: 'The search could not be done. Try again.',
  hint: 'Arrow keys choose, Enter opens, Esc closes.',
} satisfies Same<typeof danish>
