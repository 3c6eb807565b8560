import type { live as danish } from '../da/live.ts'
import type { Same } from '../texts.ts'

export const live = {
  lost: 'No connection – changes are shown once it is back.',
} as const satisfies Same<typeof danish>
