import type { FieldConflict } from '@koreplan/contract'
import { isIsoDate } from '@koreplan/domain'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { choicesOf } from '../../lib/editing/choices.ts'
import type { Newest } from '../../lib/editing/use-editing.ts'
import { useFormat } from '../../lib/format.ts'
import type { Chosen } from '../../ui/editing/conflict-dialog.tsx'

const ConflictDialog = lazy(() => import('../../ui/editing/conflict-dialog.tsx'))

/** What a form changes that others may change meanwhile. Its fields are called as the API calls them. */
export interface Edits<F extends object> {
  /** At which `start` was read. */
  readonly version: number
  readonly labels: Readonly<Record<keyof F, string>>
  /** Fields of several lines, which may also be written anew. */
  readonly texts?: readonly (keyof F & string)[]
  /** How a value of a vocabulary reads. */
  readonly wordsOf?: (field: string, value: unknown) => string | undefined
  /** The thing as it comes with a refusal, where it is not read by the names of the fields. */
  readonly read?: (current: unknown) => Newest<F> | null
}

interface Props<F extends object> {
  edits: Edits<F>
  conflicts: readonly FieldConflict[]
  onChoose: (chosen: ReadonlyMap<string, Chosen>) => void
  onClose: () => void
}

/** Both versions of what two have changed, for the second to choose. */
export function FactConflict<F extends object>({ edits, conflicts, onChoose, onClose }: Props<F>) {
  const { t } = useTranslation('editing')
  const format = useFormat()
  const valueOf = (value: unknown): string => {
    if (Array.isArray(value)) return value.join('\n')
    if (typeof value === 'number') return format.number(value)
    if (typeof value === 'boolean') return t(value ? 'yes' : 'no')
    if (typeof value !== 'string') return ''
    return isIsoDate(value) ? format.longDate(value) : value
  }
  const words = {
    labelOf: (field: string) => edits.labels[field as keyof F],
    wordsOf: (field: string, value: unknown) => edits.wordsOf?.(field, value) ?? valueOf(value),
    isText: (field: string) => edits.texts?.some((text) => text === field) ?? false,
    timing: '',
  }
  return (
    <Suspense>
      <ConflictDialog choices={choicesOf(conflicts, words)} onChoose={onChoose} onClose={onClose} />
    </Suspense>
  )
}
