import type { Area } from '@koreplan/contract'
import { lazy } from 'react'
import { useFormInPlace } from '../../lib/editing/use-form-in-place.ts'
import { EditInPlace } from '../../ui/editing/edit-in-place.tsx'
import { useDraftPlace } from '../session/use-draft-place.ts'
import { pressedBy } from '../shortcuts/shortcuts.ts'
import type { AreaFields } from './area-fields.ts'
import { AreaText } from './area-text.tsx'

const AreaForm = lazy(() => import('./area-form.tsx'))

/** What is written about an area, with the way into editing it: a button, and the key `e`. */
export default function EditableArea({ area }: { area: Area }) {
  const { taken, close, ...place } = useFormInPlace<AreaFields>(
    useDraftPlace(`area/${area.number}`),
  )
  return (
    <EditInPlace
      {...place}
      pressed={pressedBy('edit')}
      form={<AreaForm key={taken?.id ?? ''} area={area} draft={taken} onClose={close} />}
    >
      <AreaText area={area} />
    </EditInPlace>
  )
}
