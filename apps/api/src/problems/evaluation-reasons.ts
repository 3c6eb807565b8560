import type { Language } from '@koreplan/contract'
import type { WhyNotEvaluating } from '@koreplan/domain'

/** Why something is not possible in the evaluation. */
export const EVALUATION_REASONS = {
  evaluation_opened: {
    da: 'Evalueringen er allerede åbnet. En plan evalueres én gang.',
    en: 'The evaluation has been opened already. A plan is evaluated once.',
  },
  evaluation_not_open: {
    da: 'Evalueringen er ikke åbnet endnu.',
    en: 'The evaluation has not been opened yet.',
  },
  evaluation_closed: {
    da: 'Evalueringen er afsluttet og ændres ikke mere. Udvalget kan træffe en ny beslutning.',
    en: 'The evaluation is closed and is not changed any more. The committee can make a later decision.',
  },
  evaluation_not_closed: {
    da: 'Evalueringen er ikke afsluttet endnu.',
    en: 'The evaluation is not closed yet.',
  },
  cut_off_outside: {
    da: 'Skæringsdatoen skal ligge i planens periode og senest på evalueringsperiodens sidste dag.',
    en: 'The cut-off date lies within the plan’s period, no later than the last day of the evaluation window.',
  },
  cut_off_ahead: {
    da: 'Skæringsdatoen er ikke nået endnu, så tallene ligger ikke fast.',
    en: 'The cut-off date has not come yet, so the figures are not settled.',
  },
  decisions_missing: {
    da: 'Udvalget mangler at træffe beslutning om en eller flere aktiviteter.',
    en: 'The committee has yet to decide on one or more activities.',
  },
  meeting_ahead: {
    da: 'Mødets dag er ikke kommet. Beslutningen kan indtastes fra den dag.',
    en: 'The day of the meeting has not come. The decision can be entered from that day.',
  },
  later_decision_stands: {
    da: 'Der er truffet en senere beslutning om aktiviteten. Vælg samme møde eller et senere.',
    en: 'A later decision on the activity stands. Choose the same meeting or a later one.',
  },
  decided_not_held: {
    da: 'Der er truffet beslutninger på mødet. Det kan ikke flyttes til en dag, der ikke er kommet.',
    en: 'Decisions were made at the meeting. It cannot be moved to a day that has not come.',
  },
  decided_frozen: {
    da: 'Beslutningerne fra mødet er fastfrosset med evalueringen, så mødets dato ligger fast.',
    en: 'The meeting’s decisions are frozen with the evaluation, so its date stays.',
  },
  decided_order: {
    da: 'Der er truffet beslutninger om de samme aktiviteter på andre møder. Den nye dato ville bytte om på rækkefølgen.',
    en: 'Other meetings decided on the same activities. The new date would change the order.',
  },
  activity_not_evaluated: {
    da: 'Aktiviteten er arkiveret før skæringsdatoen og indgår ikke i evalueringen.',
    en: 'The activity was archived before the cut-off date and is not part of the evaluation.',
  },
  already_carried_on: {
    da: 'Planen er allerede ført videre i en ny udgave.',
    en: 'The plan has been carried on in a new edition already.',
  },
  nothing_to_carry_on: {
    da: 'Ingen aktivitet i de valgte områder fortsætter eller justeres.',
    en: 'No activity of the chosen areas continues or is adjusted.',
  },
} as const satisfies Record<WhyNotEvaluating, Record<Language, string>>
