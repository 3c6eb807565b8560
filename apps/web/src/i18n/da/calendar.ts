/** A plan's dates in one's own calendar. */
export const calendar = {
  title: 'Abonnér på kalender',
  subscribe: 'Abonnér på kalender',
  text: 'Møder, delmål, slutdatoer og evalueringen vises i din egen kalender og følger planen. Enhver, der kender adressen, kan se datoerne: giv den ikke videre.',
  scope: 'Hvad skal kalenderen vise?',
  scopes: {
    plan: 'Hele planen',
    own: 'Det, jeg har med at gøre',
  },
  ownHint:
    'Møder og evalueringen, og datoerne for de aktiviteter, som din forvaltning står for eller deltager i, eller som du har rapporteret om, kommenteret eller er nævnt ved.',
  make: 'Opret kalenderadresse',
  made: 'Din nye kalenderadresse',
  once: 'Kopiér den nu, og indsæt den i kalenderprogrammet under »Abonner fra internettet« eller lignende. Den vises kun denne ene gang.',
  open: 'Åbn i dette apparats kalender',
  list: 'Kalenderadresser',
  listOf: 'Kalenderadresser til {{plan}}',
  none: 'Du har ingen kalenderadresser.',
  shows: 'Viser',
  createdAt: 'Oprettet',
  used: 'Senest hentet',
  never: 'aldrig',
  withdraw: 'Tilbagekald',
  withdrawOf: 'Tilbagekald adressen fra {{date}}',
  withdrawText:
    'Kalendere, der bruger adressen, får ikke længere nyt. Den kan ikke fås igen, men du kan oprette en ny.',
}
