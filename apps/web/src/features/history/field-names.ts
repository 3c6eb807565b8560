import { history } from '../../i18n/da/history.ts'

type FieldKey = keyof typeof history.field

/** The fields that have a name on the screen; null for one that has none. */
export const fieldKey = (field: string): FieldKey | null =>
  field in history.field ? (field as FieldKey) : null
