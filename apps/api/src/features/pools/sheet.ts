import {
  WORDS,
  type Entry,
  type exportEntries,
  type Language,
  type QueryOf,
} from '@koreplan/contract'
import { signedAmount, type IsoDate } from '@koreplan/domain'
import type { PlanState } from '../../plan-state/records.ts'
import { aboutList, dateIn, sheetName } from '../../sheets/about.ts'
import type { Sheet, SheetColumn } from '../../sheets/sheet.ts'
import { chosenEntries } from './reads.ts'

const TEXTS = {
  da: {
    name: 'posteringer',
    title: 'Posteringer',
    number: 'Nr.',
    date: 'Dato',
    kind: 'Art',
    text: 'Tekst',
    pool: 'Pulje',
    area: 'Indsatsområde',
    activity: 'Aktivitet',
    payee: 'Modtager',
    voucher: 'Bilag',
    sum: 'Beløb i kr.',
    remaining: 'Rest i kr.',
    available: 'Til rådighed i kr.',
    voids: 'Tilbagefører nr.',
    from: 'Fra og med',
    to: 'Til og med',
  },
  en: {
    name: 'entries',
    title: 'Entries',
    number: 'No.',
    date: 'Date',
    kind: 'Kind',
    text: 'Text',
    pool: 'Pool',
    area: 'Focus area',
    activity: 'Activity',
    payee: 'Payee',
    voucher: 'Voucher',
    sum: 'Amount in DKK',
    remaining: 'Remaining in DKK',
    available: 'Available in DKK',
    voids: 'Reverses no.',
    from: 'From',
    to: 'To',
  },
} as const satisfies Record<Language, Record<string, string>>

type EntryColumns = readonly SheetColumn<Entry>[]

function columnsIn(language: Language, poolNames: ReadonlyMap<string, string>): EntryColumns {
  const texts = TEXTS[language]
  return [
    { heading: texts.number, kind: 'number', value: ({ id }) => id },
    { heading: texts.date, kind: 'date', value: ({ date }) => date },
    { heading: texts.kind, kind: 'text', value: ({ kind }) => WORDS[language].entryKind[kind] },
    { heading: texts.text, kind: 'text', value: ({ text }) => text },
    ...(poolNames.size > 1 ? [pooled(texts.pool, poolNames)] : []),
    {
      heading: texts.area,
      kind: 'text',
      value: ({ area }) => area && `${area.number} ${area.shortTitle}`,
    },
    {
      heading: texts.activity,
      kind: 'text',
      value: ({ activity }) => activity && `${activity.number} ${activity.title}`,
    },
    { heading: texts.payee, kind: 'text', value: ({ payee }) => payee },
    { heading: texts.voucher, kind: 'text', value: ({ voucher }) => voucher },
    { heading: texts.sum, kind: 'amount', value: signed },
    { heading: texts.remaining, kind: 'amount', value: ({ remainingOre }) => remainingOre },
    { heading: texts.available, kind: 'amount', value: ({ availableOre }) => availableOre },
    { heading: texts.voids, kind: 'number', value: ({ voidsId }) => voidsId },
  ]
}

const pooled = (heading: string, names: ReadonlyMap<string, string>): SheetColumn<Entry> => ({
  heading,
  kind: 'text',
  value: ({ pool }) => names.get(pool) ?? pool,
})

function signed(entry: Entry): number {
  const { ore, sign } = signedAmount(entry)
  return sign === 0 ? ore : sign * ore
}

/** The ledger as a spreadsheet is to have it: the lines asked for, each with its balance. */
export function entrySheet(
  plan: PlanState,
  asOf: IsoDate,
  query: QueryOf<typeof exportEntries>,
  language: Language,
): Sheet<Entry> {
  const texts = TEXTS[language]
  return {
    name: sheetName(texts.name, plan, asOf, language),
    title: texts.title,
    columns: columnsIn(language, new Map(plan.pools.map(({ slug, name }) => [slug, name]))),
    rows: chosenEntries(plan, asOf, query),
    about: aboutList(plan, asOf, language, choiceInWords(plan, query, language)),
  }
}

function choiceInWords(
  plan: PlanState,
  { pool, kind, area, activity, from, to, payee }: QueryOf<typeof exportEntries>,
  language: Language,
): string[] {
  const texts = TEXTS[language]
  const asked = {
    pool: plan.pools.find(({ slug }) => slug === pool)?.name,
    kind: kind && WORDS[language].entryKind[kind],
    area,
    activity,
    from: from && dateIn(from),
    to: to && dateIn(to),
    payee,
  }
  return (Object.keys(asked) as (keyof typeof asked)[]).flatMap((name) =>
    asked[name] ? [`${texts[name]}: ${asked[name]}`] : [],
  )
}
