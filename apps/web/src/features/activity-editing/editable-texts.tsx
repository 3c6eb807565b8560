import type { Activity } from '@koreplan/contract'
import { lazy } from 'react'
import { useFormInPlace } from '../../lib/editing/use-form-in-place.ts'
import { EditInPlace } from '../../ui/editing/edit-in-place.tsx'
import { ActivityTexts } from '../activities/activity-texts.tsx'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { pressedBy } from '../shortcuts/shortcuts.ts'
import { ActivityActions } from './activity-actions.tsx'
import type { ActivityFields } from './activity-fields.ts'

const ActivityForm = lazy(() => import('./activity-form.tsx'))

/** The plan's own words, with the way into editing them: a button, and the key `e`. */
export default function EditableTexts({ activity }: { activity: Activity }) {
  const { taken, close, ...place } = useFormInPlace<ActivityFields>(
    useDraftPlace(`activity/${activity.number}`),
  )
  return (
    <EditInPlace
      {...place}
      pressed={pressedBy('edit')}
      form={
        <ActivityForm key={taken?.id ?? ''} activity={activity} draft={taken} onClose={close} />
      }
      actions={<ActivityActions activity={activity} />}
    >
      <ActivityTexts activity={activity} />
    </EditInPlace>
  )
}
