import type { Area, AreaPatch } from '@koreplan/contract'

/** What is written about an area, as a form has it: a text that is not there is empty. */
export interface AreaFields {
  readonly description: string
  readonly timetableNote: string
}
type AreaField = keyof AreaFields

/** In the order of the form. */
export const AREA_FIELDS = ['description', 'timetableNote'] as const satisfies readonly AreaField[]

export const fieldsOf = ({ description, timetableNote }: Area): AreaFields => ({
  description: description ?? '',
  timetableNote: timetableNote ?? '',
})

/** Changed fields as the API takes them: an empty text clears. */
export const patchOf = (changes: Partial<AreaFields>): AreaPatch =>
  Object.fromEntries(Object.entries(changes).map(([field, text]) => [field, text || null]))
