import { CalendarPlus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { usePlace } from '../plan/use-place.ts'

const CalendarFeeds = lazy(async () => ({
  default: (await import('./calendar-feeds.tsx')).CalendarFeeds,
}))

/** A button for any page of a plan: its dates in one's own calendar. */
export function Subscribe() {
  const { t } = useTranslation('calendar')
  const { line } = usePlace()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <CalendarPlus aria-hidden size={18} /> {t('subscribe')}
      </Button>
      {open && (
        <Dialog title={t('title')} width="wide" onClose={() => setOpen(false)}>
          <Suspense fallback={<Skeleton />}>
            <CalendarFeeds plan={line} />
          </Suspense>
        </Dialog>
      )}
    </>
  )
}
