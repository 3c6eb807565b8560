import { editActivity, Activity } from '@koreplan/contract'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Draft } from '../../lib/drafts/drafts.ts'
import { useEditing, type Newest, type ToSend } from '../../lib/editing/use-editing.ts'
import { send } from '../../lib/api.ts'
import { useFormWrite, type Conflict } from '../../lib/write/use-form-write.ts'
import { NewsNotice } from '../../ui/editing/news-notice.tsx'
import type { Chosen } from '../../ui/editing/conflict-dialog.tsx'
import { useChangedBy } from '../live/use-changed-by.ts'
import { usePlace } from '../plan/use-place.ts'
import { fieldsOf, patchBack, patchOf, type ActivityFields } from './activity-fields.ts'
import { choicesOf, fieldsChosen, knownConflicts } from './choices.ts'
import { FormFields } from './form-fields.tsx'
import { FormFrame } from './form-frame.tsx'
import { useDraftPlace } from './use-draft-place.ts'
import { useFieldWords } from './use-field-words.ts'

const ConflictDialog = lazy(() => import('../../ui/editing/conflict-dialog.tsx'))

interface Props {
  activity: Activity
  draft: Draft<ActivityFields> | null
  onClose: () => void
}

/** Edits an activity in place. What others change meanwhile is told, and never overwritten unseen. */
export default function ActivityForm({ activity, draft, onClose }: Props) {
  const { t } = useTranslation('editing')
  const { plan } = usePlace()
  const { number, version } = activity
  const newest = { fields: fieldsOf(activity), version }
  const editing = useEditing<ActivityFields>(newest, useDraftPlace(number), draft)
  const [opened] = useState(version)
  const who = useChangedBy(`activity/${number}`, opened)?.name ?? null
  const [comparing, setComparing] = useState(false)
  const [before, setBefore] = useState<ReturnType<typeof patchBack>>({})
  const { labelOf, wordsOf } = useFieldWords()
  const { mine, news, theirs } = editing
  const params = { plan, number }

  const { write, isPending, refused, reset, retry } = useFormWrite(editActivity, {
    renews: plan,
    done: (saved) => {
      editing.done()
      onClose()
      return {
        text: t('savedActivity', { number }),
        undo: () => send(editActivity, { params, body: before }, { ifMatch: saved.version }),
      }
    },
  })

  const save = (what: ToSend<ActivityFields>, fields: ActivityFields) => {
    const body = patchOf(what.changes, fields.scheduleKind)
    if (Object.keys(body).length === 0) {
      editing.done()
      onClose()
      return
    }
    setBefore(patchBack(what.before, { ...fields, ...what.before }))
    write({ params, body }, what.version)
  }

  const now = (conflict: Conflict | null): Newest<ActivityFields> => {
    const current = Activity.safeParse(conflict?.current)
    return current.success
      ? { fields: fieldsOf(current.data), version: current.data.version }
      : { fields: theirs, version: newest.version }
  }
  const choose = (chosen: ReadonlyMap<string, Chosen>) => {
    const to = now(refused.conflict)
    const fields = fieldsChosen(chosen, mine, to.fields)
    const what = editing.choose(fields, to)
    setComparing(false)
    reset()
    if (refused.conflict) save(what, { ...mine, ...fields })
  }
  const conflicts =
    refused.conflict?.conflicts ??
    (comparing && news ? knownConflicts(news.clashing, mine, theirs, who) : [])

  return (
    <>
      <FormFrame
        label={t('editActivity', { number })}
        busy={isPending}
        refused={refused}
        labelOf={labelOf}
        onRetry={retry}
        onSave={() => save(editing.toSend, mine)}
        onLeave={onClose}
      >
        {news && (
          <NewsNotice
            who={who}
            taken={news.taken.map(labelOf)}
            clashing={news.clashing.map(labelOf)}
            onCompare={() => setComparing(true)}
          />
        )}
        <FormFields fields={mine} change={editing.change} faults={refused.faults} />
      </FormFrame>
      {conflicts.length > 0 && (
        <Suspense>
          <ConflictDialog
            choices={choicesOf(conflicts, { labelOf, wordsOf, timing: t('field.scheduleKind') })}
            onChoose={choose}
            onClose={() => {
              setComparing(false)
              reset()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
