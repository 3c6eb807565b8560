export const beforeMeeting = {
  meetingNone: 'Der er ikke indkaldt til et møde.',
  pdf: 'Hent som PDF',
  areas: 'Fremdrift pr. indsatsområde',
  pool: 'Puljen',
  toPool: 'Se puljens konto',
  exceptionsNone: 'Ingen forhold kræver opmærksomhed.',
  decide: 'Til beslutning',
  decideNone: 'Der er ingen punkter til beslutning.',
}
