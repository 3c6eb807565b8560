import { DECISION_WORDS } from '@koreplan/contract'
import type { decisions as danish } from '../da/decisions.ts'
import type { Same } from '../texts.ts'

export const decisions = {
  ...DECISION_WORDS.en,
  title: 'Decisions',
  term: 'Decision',
  earlier: 'Earlier decisions',
  at: 'Decided {{date}}',
  atMeeting: 'Decided {{date}} at',
  votes: 'Votes',
  voted: '{{vote}} ({{n}}):',
  enteredBy: 'Entered {{at}} by {{by}}',
  said: 'Decision {{date}}: {{verdict}}',
  list: '{{verdict}} ({{date}})',
} satisfies Same<typeof danish>
