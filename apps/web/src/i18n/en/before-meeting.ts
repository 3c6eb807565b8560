import type { beforeMeeting as danish } from '../da/before-meeting.ts'
import type { Same } from '../texts.ts'

export const beforeMeeting = {
  meetingNone: 'No meeting has been called.',
  pdf: 'Download as PDF (in Danish)',
  areas: 'Progress by focus area',
  pool: 'The pool',
  toPool: 'See the pool’s account',
  exceptionsNone: 'Nothing needs attention.',
  decide: 'To be decided',
  decideNone: 'There is nothing to decide.',
} satisfies Same<typeof danish>
