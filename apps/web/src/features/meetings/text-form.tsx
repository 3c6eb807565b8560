import type { CallInput, ReplyOf, Route } from '@koreplan/contract'
import { useState } from 'react'
import type { Draft } from '../../lib/drafts/drafts.ts'
import { useMerging } from '../../lib/editing/use-merging.ts'
import { MergingForm } from '../../ui/editing/merging-form.tsx'
import MarkdownField from '../../ui/markdown/markdown-field.tsx'
import { useChangedBy } from '../live/use-changed-by.ts'
import { usePlace } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'

export interface TextFields {
  readonly text: string
}

/** One text of a meeting or a status report, and how it is sent. */
export interface WrittenText<R extends Route> {
  readonly route: R
  /** As the history names it, and what its draft is kept under: `agenda/17/2`. */
  readonly resource: string
  readonly label: string
  readonly text: string
  readonly version: number
  readonly inputOf: (body: TextFields) => CallInput<R>
  readonly versionOf: (reply: ReplyOf<R>) => number
  readonly saved: string
}

interface Props<R extends Route> {
  of: WrittenText<R>
  draft: Draft<TextFields> | null
  onClose: () => void
}

/** Writes one text in Markdown; what others write of it meanwhile is told, and never overwritten unseen. */
export default function TextForm<R extends Route>({ of, draft, onClose }: Props<R>) {
  const { plan } = usePlace()
  const [opened] = useState(of.version)
  const form = useMerging<R, TextFields, Partial<TextFields>>({
    route: of.route,
    renews: plan,
    place: useDraftPlace(of.resource),
    newest: { fields: { text: of.text }, version: of.version },
    draft,
    who: useChangedBy(of.resource, opened)?.name ?? null,
    inputOf: ({ text = of.text }) => of.inputOf({ text }),
    patchOf: (changes) => changes,
    patchBack: (before) => before,
    versionOf: of.versionOf,
    currentOf: newestIn,
    saved: of.saved,
    onClose,
  })
  const words = {
    labelOf: () => of.label,
    wordsOf: (_: string, value: unknown) => (typeof value === 'string' ? value : ''),
    isText: () => true,
    timing: '',
  }
  return (
    <MergingForm label={of.label} form={form} words={words}>
      <MarkdownField
        name="text"
        label={of.label}
        rows={6}
        value={form.mine.text}
        fault={form.refused.faults['text']}
        onChange={(text) => form.change({ text })}
      />
    </MergingForm>
  )
}

/** The text as it comes with a refusal. */
function newestIn(current: unknown) {
  if (typeof current !== 'object' || current === null) return null
  const { text, version } = { text: null, version: null, ...current }
  return typeof text === 'string' && typeof version === 'number'
    ? { fields: { text }, version }
    : null
}
