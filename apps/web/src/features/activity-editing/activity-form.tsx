import { Activity, editActivity } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts/drafts.ts'
import { useMerging } from '../../lib/editing/use-merging.ts'
import { MergingForm } from '../../ui/editing/merging-form.tsx'
import { useChangedBy } from '../live/use-changed-by.ts'
import { usePlace } from '../plan/use-place.ts'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { fieldsOf, patchBack, patchOf, type ActivityFields } from './activity-fields.ts'
import { FormFields } from './form-fields.tsx'
import { useFieldWords } from './use-field-words.ts'

interface Props {
  activity: Activity
  draft: Draft<ActivityFields> | null
  onClose: () => void
}

const newestOf = (activity: Activity) => ({
  fields: fieldsOf(activity),
  version: activity.version,
})

/** Edits an activity in place. What others change meanwhile is told, and never overwritten unseen. */
export default function ActivityForm({ activity, draft, onClose }: Props) {
  const { t } = useTranslation('editing')
  const { plan } = usePlace()
  const { number, version } = activity
  const [opened] = useState(version)
  const words = useFieldWords()
  const form = useMerging({
    route: editActivity,
    renews: plan,
    place: useDraftPlace(`activity/${number}`),
    newest: newestOf(activity),
    draft,
    who: useChangedBy(`activity/${number}`, opened)?.name ?? null,
    inputOf: (body: ReturnType<typeof patchOf>) => ({ params: { plan, number }, body }),
    patchOf: (changes, { scheduleKind }) => patchOf(changes, scheduleKind),
    patchBack,
    versionOf: (saved) => saved.version,
    currentOf: (current) => {
      const read = Activity.safeParse(current)
      return read.success ? newestOf(read.data) : null
    },
    saved: t('savedActivity', { number }),
    onClose,
  })
  return (
    <MergingForm label={t('editActivity', { number })} form={form} words={words}>
      <FormFields fields={form.mine} change={form.change} faults={form.refused.faults} />
    </MergingForm>
  )
}
