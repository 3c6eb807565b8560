import { useTranslation } from 'react-i18next'
import { useDraftOffer } from '../../lib/drafts/use-draft-offer.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { DraftOffer } from '../../ui/editing/draft-offer.tsx'
import { useDraftPlace } from '../session/use-draft-place.ts'
import type { NewActivityFields } from './activity-fields.ts'
import { NewActivityForm } from './new-activity-form.tsx'

/** Makes an activity over the page; what was begun before is offered. */
export default function NewActivityDialog({
  area,
  onClose,
}: {
  area: string
  onClose: () => void
}) {
  const { t } = useTranslation('editing')
  const { offered, taken, take, discard } = useDraftOffer<NewActivityFields>(
    useDraftPlace('activity/new'),
  )
  return (
    <Dialog title={t('newActivity')} width="wide" onClose={onClose}>
      {offered && <DraftOffer at={offered.at} onTake={take} onDiscard={discard} />}
      <NewActivityForm key={taken?.id ?? ''} area={area} draft={taken} onClose={onClose} />
    </Dialog>
  )
}
