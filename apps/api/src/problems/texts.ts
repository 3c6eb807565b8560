import { LANGUAGES, type Language, type ProblemCode } from '@koreplan/contract'

interface ProblemText {
  readonly status: number
  readonly title: Readonly<Record<Language, string>>
  /** `{what}` is what was asked for. */
  readonly detail: Readonly<Record<Language, string>>
}

/** Of a thing whose Danish name has the common gender. */
const missing = (the: string, da: string, en: string): ProblemText => ({
  status: 404,
  title: { da: `${the} findes ikke`, en: `There is no such ${en}` },
  detail: { da: `Der er ingen ${da} {what}.`, en: `There is no ${en} {what}.` },
})

export const PROBLEMS = {
  invalid_request: {
    status: 400,
    title: { da: 'Forespørgslen er ikke gyldig', en: 'The request is not valid' },
    detail: { da: 'Ret {what}.', en: 'Correct {what}.' },
  },
  plan_not_found: {
    status: 404,
    title: { da: 'Planen findes ikke', en: 'There is no such plan' },
    detail: {
      da: 'Der er ingen plan med navnet »{what}«.',
      en: 'There is no plan named “{what}”.',
    },
  },
  area_not_found: {
    status: 404,
    title: { da: 'Indsatsområdet findes ikke', en: 'There is no such focus area' },
    detail: {
      da: 'Planen har intet indsatsområde med nummer {what}.',
      en: 'The plan has no focus area numbered {what}.',
    },
  },
  activity_not_found: {
    status: 404,
    title: { da: 'Aktiviteten findes ikke', en: 'There is no such activity' },
    detail: {
      da: 'Planen har ingen aktivitet med nummer {what}.',
      en: 'The plan has no activity numbered {what}.',
    },
  },
  pool_not_found: {
    status: 404,
    title: { da: 'Puljen findes ikke', en: 'There is no such pool' },
    detail: { da: 'Planen har ingen pulje »{what}«.', en: 'The plan has no pool “{what}”.' },
  },
  update_not_found: missing('Statusopdateringen', 'statusopdatering', 'status update'),
  milestone_not_found: {
    status: 404,
    title: { da: 'Delmålet findes ikke', en: 'There is no such milestone' },
    detail: { da: 'Der er intet delmål {what}.', en: 'There is no milestone {what}.' },
  },
  indicator_not_found: {
    status: 404,
    title: { da: 'Resultatmålet findes ikke', en: 'There is no such indicator' },
    detail: { da: 'Der er intet resultatmål {what}.', en: 'There is no indicator {what}.' },
  },
  measurement_not_found: missing('Målingen', 'måling', 'measurement'),
  comment_not_found: missing('Kommentaren', 'kommentar', 'comment'),
  file_not_found: missing('Filen', 'fil', 'file'),
  document_not_found: missing('Dokumentet', 'dokument', 'document'),
  entry_not_found: missing('Posteringen', 'postering', 'entry'),
  import_not_found: missing('Importen', 'import', 'import'),
  allocation_not_found: {
    status: 404,
    title: { da: 'Forslaget findes ikke', en: 'There is no such proposal' },
    detail: {
      da: 'Der er intet forslag om timer {what}.',
      en: 'There is no proposal of hours {what}.',
    },
  },
  hours_not_found: missing('Timeregistreringen', 'timeregistrering', 'entry of hours'),
  meeting_not_found: {
    status: 404,
    title: { da: 'Mødet findes ikke', en: 'There is no such meeting' },
    detail: { da: 'Der er intet møde {what}.', en: 'There is no meeting {what}.' },
  },
  agenda_item_not_found: {
    status: 404,
    title: { da: 'Punktet findes ikke', en: 'There is no such agenda item' },
    detail: { da: 'Der er intet dagsordenspunkt {what}.', en: 'There is no agenda item {what}.' },
  },
  status_report_not_found: missing('Opfølgningen', 'opfølgning', 'status report'),
  section_not_found: {
    status: 404,
    title: { da: 'Afsnittet findes ikke', en: 'There is no such section' },
    detail: { da: 'Der er intet afsnit {what}.', en: 'There is no section {what}.' },
  },
  view_not_found: missing('Visningen', 'visning', 'view'),
  event_not_found: missing('Ændringen', 'ændring', 'change'),
  account_not_found: missing('Kontoen', 'konto', 'account'),
  session_not_found: {
    status: 404,
    title: { da: 'Sessionen findes ikke', en: 'There is no such session' },
    detail: { da: 'Du er allerede logget ud dér.', en: 'It has been signed out there already.' },
  },
  token_not_found: {
    status: 404,
    title: { da: 'Adgangsnøglen findes ikke', en: 'There is no such access token' },
    detail: { da: 'Den er allerede tilbagekaldt.', en: 'It has been revoked already.' },
  },
  calendar_not_found: {
    status: 404,
    title: { da: 'Kalenderen findes ikke', en: 'There is no such calendar' },
    detail: {
      da: 'Adressen er ikke gyldig. Log ind, og opret en ny.',
      en: 'The address is not valid. Sign in and make a new one.',
    },
  },
  unit_not_found: missing('Forvaltningen', 'forvaltning', 'unit'),
  partner_not_found: missing('Samarbejdsparten', 'samarbejdspart', 'partner'),
  not_signed_in: {
    status: 401,
    title: { da: 'Du er ikke logget ind', en: 'You are not signed in' },
    detail: { da: 'Log ind, og prøv igen.', en: 'Sign in and try again.' },
  },
  sign_in_refused: {
    status: 401,
    title: { da: 'Du blev ikke logget ind', en: 'You could not be signed in' },
    detail: {
      da: 'E-mail eller adgangskode er forkert.',
      en: 'The e-mail address or the password is wrong.',
    },
  },
  code_refused: {
    status: 401,
    title: { da: 'Koden passer ikke', en: 'The code does not fit' },
    detail: {
      da: 'Engangskoden er forkert eller udløbet. Prøv med en ny.',
      en: 'The one-time code is wrong or has expired. Try a new one.',
    },
  },
  link_not_valid: {
    status: 410,
    title: { da: 'Linket gælder ikke længere', en: 'The link is no longer valid' },
    detail: {
      da: 'Linket er brugt, trukket tilbage eller udløbet. Bed om et nyt.',
      en: 'The link has been used or withdrawn, or has expired. Ask for a new one.',
    },
  },
  not_allowed: {
    status: 403,
    title: { da: 'Det har du ikke rettigheder til', en: 'You are not allowed to do this' },
    detail: {
      da: 'Din rolle i planen giver ikke adgang til det. Kontakt en administrator, hvis det er forkert.',
      en: 'Your role in the plan does not permit it. Ask an administrator if that is wrong.',
    },
  },
  not_own_unit: {
    status: 403,
    title: { da: 'Aktiviteten hører til en anden forvaltning', en: 'Not your unit’s activity' },
    detail: {
      da: 'Du kan kun rapportere om aktiviteter, som din egen forvaltning leder eller deltager i.',
      en: 'You can only report on activities that your own unit leads or takes part in.',
    },
  },
  other_unit: {
    status: 403,
    title: { da: 'Det hører til en anden forvaltning', en: 'It belongs to another unit' },
    detail: {
      da: 'Du kan kun foreslå og registrere timer for din egen forvaltning.',
      en: 'You can only propose and enter hours for your own unit.',
    },
  },
  cross_site: {
    status: 403,
    title: { da: 'Forespørgslen kom fra en anden side', en: 'The request came from another site' },
    detail: {
      da: 'Ændringer kan kun sendes fra Køreplans egne sider. Genindlæs siden, og prøv igen.',
      en: 'Changes can only be sent from Køreplan’s own pages. Reload the page and try again.',
    },
  },
  not_possible: {
    status: 409,
    title: { da: 'Det kan ikke lade sig gøre', en: 'This is not possible' },
    detail: { da: '{what}', en: '{what}' },
  },
  not_enough: {
    status: 409,
    title: { da: 'Der er ikke penge nok', en: 'There is not enough money' },
    detail: { da: '{what}', en: '{what}' },
  },
  month_closed: {
    status: 409,
    title: { da: 'Måneden er lukket', en: 'The month is closed' },
    detail: {
      da: 'Der kan ikke posteres i {what}. En direktør kan åbne måneden igen.',
      en: 'Nothing can be entered in {what}. A director can reopen the month.',
    },
  },
  rows_faulty: {
    status: 409,
    title: { da: 'Der er rækker med fejl', en: 'There are faulty rows' },
    detail: {
      da: 'Intet er posteret. Udelad rækkerne med fejl, eller ret dem i filen: {what}.',
      en: 'Nothing was entered. Leave the faulty rows out, or correct them in the file: {what}.',
    },
  },
  document_refused: {
    status: 422,
    title: { da: 'Filen kan ikke læses', en: 'The file cannot be read' },
    detail: { da: '{what}', en: '{what}' },
  },
  changed_meanwhile: {
    status: 412,
    title: { da: 'Andre har ændret det i mellemtiden', en: 'Others have changed it meanwhile' },
    detail: {
      da: '{what} er ændret, siden du hentede det. Vælg, hvad der skal gælde.',
      en: '{what} has changed since you read it. Choose what is to hold.',
    },
  },
  if_match_required: {
    status: 428,
    title: { da: 'If-Match mangler', en: 'If-Match is missing' },
    detail: {
      da: 'Send den ETag, du fik, med som If-Match, så ingen andens ændring overskrives uset.',
      en: 'Send the ETag that you got as If-Match, so that nobody’s change is overwritten unseen.',
    },
  },
  key_used_otherwise: {
    status: 422,
    title: { da: 'Nøglen er brugt til noget andet', en: 'The key was used for something else' },
    detail: {
      da: 'Idempotency-Key er allerede brugt med et andet indhold. Brug en ny nøgle.',
      en: 'The Idempotency-Key was used with another body. Use a new key.',
    },
  },
  too_large: {
    status: 413,
    title: { da: 'Det er for stort', en: 'It is too large' },
    detail: { da: 'Der kan højst sendes {what}.', en: 'At most {what} can be sent.' },
  },
  media_type_refused: {
    status: 415,
    title: { da: 'Filtypen modtages ikke', en: 'This kind of file is not taken' },
    detail: {
      da: '{what} er ikke en fil af de typer, der modtages: PDF, Word, Excel, billeder og tekst.',
      en: '{what} is not of the kinds that are taken: PDF, Word, Excel, pictures and text.',
    },
  },
  too_many_attempts: {
    status: 429,
    title: { da: 'For mange forsøg', en: 'Too many attempts' },
    detail: {
      da: 'Der er forsøgt for mange gange. Prøv igen om {what}.',
      en: 'There were too many attempts. Try again in {what}.',
    },
  },
  route_not_found: {
    status: 404,
    title: { da: 'Adressen findes ikke', en: 'There is no such address' },
    detail: { da: 'Der er intet på {what}.', en: 'There is nothing at {what}.' },
  },
  too_many_requests: {
    status: 429,
    title: { da: 'For mange forespørgsler', en: 'Too many requests' },
    detail: { da: 'Prøv igen om {what} sekunder.', en: 'Try again in {what} seconds.' },
  },
  unavailable: {
    status: 503,
    title: { da: 'Ikke til rådighed lige nu', en: 'Not available right now' },
    detail: {
      da: 'Serveren kan ikke svare lige nu. Prøv igen om lidt.',
      en: 'The server cannot answer right now. Try again shortly.',
    },
  },
  internal: {
    status: 500,
    title: { da: 'Uventet fejl', en: 'Unexpected error' },
    detail: {
      da: 'Noget gik galt hos os. Oplys nummeret {what}, hvis du henvender dig.',
      en: 'Something went wrong on our side. Quote number {what} if you contact us.',
    },
  },
} as const satisfies Record<ProblemCode, ProblemText>

/** A time to wait, in whole minutes from two on: »90« seconds is »2 minutter«. */
export function waitInWords(seconds: number, language: Language): string {
  const [second, minute, minutes] =
    language === 'da' ? ['sekunder', 'minut', 'minutter'] : ['seconds', 'minute', 'minutes']
  if (seconds < 60) return `${seconds} ${second}`
  const count = Math.ceil(seconds / 60)
  return `${count} ${count === 1 ? minute : minutes}`
}

/** The language of a reply: the first of Accept-Language that we have, else Danish. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wished = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...settings] = part.trim().split(';')
      const quality = settings.find((setting) => setting.trim().startsWith('q='))
      return { tag: tag.toLowerCase(), quality: quality ? Number(quality.trim().slice(2)) : 1 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { tag } of wished)
    for (const language of LANGUAGES)
      if (tag === language || tag.startsWith(`${language}-`)) return language
  return 'da'
}
