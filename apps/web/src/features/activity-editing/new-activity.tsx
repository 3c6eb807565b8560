import { Plus } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { pressedBy } from '../shortcuts/shortcuts.ts'

const NewActivityDialog = lazy(() => import('./new-activity-dialog.tsx'))

/** The way into making an activity: a button, and the key `n`. `area` is where it is made unless another is chosen. */
export default function NewActivity({ area = '' }: { area?: string | undefined }) {
  const { t } = useTranslation('editing')
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button {...pressedBy('new')} onClick={() => setOpen(true)}>
        <Plus aria-hidden size={18} />
        {t('newActivity')}
      </Button>
      {open && (
        <Suspense>
          <NewActivityDialog area={area} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
