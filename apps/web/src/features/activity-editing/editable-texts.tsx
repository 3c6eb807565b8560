import type { Activity } from '@koreplan/contract'
import { Pencil } from 'lucide-react'
import { lazy, Suspense, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useDraftOffer } from '../../lib/drafts/use-draft-offer.ts'
import { Button } from '../../ui/button.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { pressedBy } from '../shortcuts/shortcuts.ts'
import { ActivityTexts } from '../activities/activity-texts.tsx'
import type { ActivityFields } from './activity-fields.ts'
import { ActivityActions } from './activity-actions.tsx'
import styles from './editable-texts.module.css'
import { useDraftPlace } from './use-draft-place.ts'

const ActivityForm = lazy(() => import('./activity-form.tsx'))

/** The plan's own words, with the way into editing them: a button, and the key `e`. */
export default function EditableTexts({ activity }: { activity: Activity }) {
  const { t } = useTranslation('editing')
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { offered, taken, take, discard, leave } = useDraftOffer<ActivityFields>(
    useDraftPlace(activity.number),
    open,
  )

  const close = () => {
    leave()
    setOpen(false)
    // The form is gone, and the focus that was in it.
    requestAnimationFrame(() => button.current?.focus())
  }
  return (
    <>
      {offered && offered.id !== taken?.id && (
        <div className={styles.draft}>
          <DraftOffer
            at={offered.at}
            onTake={() => {
              take()
              setOpen(true)
            }}
            onDiscard={discard}
          />
        </div>
      )}
      {open ? (
        <Suspense fallback={<Skeleton lines={8} />}>
          <ActivityForm key={taken?.id ?? ''} activity={activity} draft={taken} onClose={close} />
        </Suspense>
      ) : (
        <>
          <div className={`${styles.bar} no-print`}>
            <Button ref={button} {...pressedBy('edit')} onClick={() => setOpen(true)}>
              <Pencil aria-hidden size={18} />
              {t('edit')}
            </Button>
            <ActivityActions activity={activity} />
          </div>
          <ActivityTexts activity={activity} />
        </>
      )}
    </>
  )
}
