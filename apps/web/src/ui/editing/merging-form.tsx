import { lazy, Suspense, type ReactNode } from 'react'
import { choicesOf, type FieldWords } from '../../lib/editing/choices.ts'
import type { Fields } from '../../lib/editing/edited.ts'
import type { Merging } from '../../lib/editing/use-merging.ts'
import { FormFrame } from './form-frame.tsx'
import { NewsNotice } from './news-notice.tsx'

const ConflictDialog = lazy(() => import('./conflict-dialog.tsx'))

interface Props<F extends Fields> {
  /** What the form is, for who hears it. */
  label: string
  form: Merging<F>
  words: FieldWords
  /** Its fields. */
  children: ReactNode
}

/** A form in the page that tells what others change meanwhile, and asks where both changed the same. */
export function MergingForm<F extends Fields>({ label, form, words, children }: Props<F>) {
  const { labelOf } = words
  const names = (fields: readonly (keyof F)[]): string[] =>
    fields.map((field) => labelOf(String(field)))
  return (
    <>
      <FormFrame
        label={label}
        busy={form.busy}
        refused={form.refused}
        labelOf={labelOf}
        onRetry={form.retry}
        onSave={form.save}
        onLeave={form.leave}
      >
        {form.news && (
          <NewsNotice
            who={form.who}
            taken={names(form.news.taken)}
            clashing={names(form.news.clashing)}
            onCompare={form.compare}
          />
        )}
        {children}
      </FormFrame>
      {form.conflicts.length > 0 && (
        <Suspense>
          <ConflictDialog
            choices={choicesOf(form.conflicts, words)}
            onChoose={form.choose}
            onClose={form.stopChoosing}
          />
        </Suspense>
      )}
    </>
  )
}
