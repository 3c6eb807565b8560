import { DECISION_WORDS } from '@koreplan/contract'

export const decisions = {
  ...DECISION_WORDS.da,
  title: 'Beslutninger',
  term: 'Beslutning',
  earlier: 'Tidligere beslutninger',
  at: 'Besluttet {{date}}',
  atMeeting: 'Besluttet {{date}} på',
  votes: 'Stemmer',
  voted: '{{vote}} ({{n}}):',
  enteredBy: 'Registreret {{at}} af {{by}}',
  said: 'Beslutning {{date}}: {{verdict}}',
  list: '{{verdict}} ({{date}})',
}
