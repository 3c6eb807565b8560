import type { editing as danish } from '../da/editing.ts'
import type { Same } from '../texts.ts'

export const editing = {
  undo: 'Undo',
  undone: 'The change has been undone.',
  notUndone: 'The change could not be undone.',
  notSaved: 'The change has not been saved.',
  takenBack: 'The change has not been saved and has been taken back.',
} satisfies Same<typeof danish>
