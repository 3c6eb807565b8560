import { LANGUAGES, type FieldCode, type Language, type ProblemCode } from '@koreplan/contract'

interface ProblemText {
  readonly status: number
  readonly title: Readonly<Record<Language, string>>
  /** `{what}` is what was asked for. */
  readonly detail: Readonly<Record<Language, string>>
}

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

/** `{value}` is what was given, `{allowed}` what may be. */
export const FIELD_TEXTS = {
  invalid_date: {
    da: 'skal være en kalenderdato som 2008-11-01',
    en: 'must be a calendar date such as 2008-11-01',
  },
  invalid_value: {
    da: 'har en værdi, der ikke er mulig her',
    en: 'has a value that is not possible here',
  },
  invalid_number: {
    da: 'skal være et helt tal fra 1 til 500',
    en: 'must be a whole number from 1 to 500',
  },
  unknown_parameter: { da: 'er ikke en kendt parameter', en: 'is not a known parameter' },
  required: { da: 'mangler', en: 'is missing' },
  date_order: { da: 'skal ligge på eller efter »from«', en: 'must be on or after “from”' },
  invalid_cursor: { da: 'er ikke en side af denne liste', en: 'is not a page of this list' },
} as const satisfies Record<FieldCode, Record<Language, string>>

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
