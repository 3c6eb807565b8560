import type { IsoDate } from '@koreplan/domain'

/** A calendar date as the database client takes it: midnight UTC of that day. */
export const dayOf = (date: IsoDate): Date => new Date(`${date}T00:00:00.000Z`)

/** And back. */
export const isoOf = (day: Date): IsoDate => day.toISOString().slice(0, 10)
