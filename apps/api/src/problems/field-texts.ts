import type { FieldCode, Language } from '@koreplan/contract'

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
  invalid_number: { da: 'skal være et tal', en: 'must be a number' },
  too_small: { da: 'skal være mindst {limit}', en: 'must be at least {limit}' },
  too_big: { da: 'må højst være {limit}', en: 'must be at most {limit}' },
  too_long: { da: 'må højst fylde {limit} tegn', en: 'must have at most {limit} characters' },
  blank: { da: 'må ikke være tom', en: 'must not be empty' },
  wrong: { da: 'er forkert', en: 'is wrong' },
  taken: { da: 'er allerede brugt', en: 'is already in use' },
  unknown_name: { da: 'findes ikke', en: 'does not exist' },
  unknown_field: { da: 'er ikke et kendt felt', en: 'is not a known field' },
  unknown_parameter: { da: 'er ikke en kendt parameter', en: 'is not a known parameter' },
  required: { da: 'mangler', en: 'is missing' },
  date_order: {
    da: 'skal ligge på eller efter periodens første dag',
    en: 'must be on or after the first day of the period',
  },
  before_start: {
    da: 'skal ligge på eller efter startdatoen',
    en: 'must be on or after the start date',
  },
  not_quarters: {
    da: 'skal være i hele kvarter',
    en: 'must be in whole quarter-hours',
  },
  not_for_kind: {
    da: 'hører ikke til den valgte slags',
    en: 'does not belong to the kind chosen',
  },
  in_future: { da: 'må ikke ligge i fremtiden', en: 'must not lie in the future' },
  invalid_character: {
    da: 'indeholder et tegn, der ikke kan gemmes',
    en: 'has a character that cannot be kept',
  },
  invalid_cursor: { da: 'er ikke en side af denne liste', en: 'is not a page of this list' },
} as const satisfies Record<FieldCode, Record<Language, string>>
