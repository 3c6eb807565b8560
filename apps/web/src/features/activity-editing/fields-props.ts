import type { ActivityFields } from './activity-fields.ts'

/** What the parts of the form are given. */
export interface FieldsProps {
  readonly fields: ActivityFields
  readonly change: (changes: Partial<ActivityFields>) => void
  /** What is wrong with a field, by its path. */
  readonly faults: Readonly<Record<string, string>>
}
