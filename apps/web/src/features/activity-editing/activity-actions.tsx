import { archiveActivity, restoreActivity, type Activity } from '@koreplan/contract'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useWrite } from '../../lib/write/use-write.ts'
import { Button } from '../../ui/button.tsx'
import { usePlace } from '../plan/use-place.ts'
import { MoveDialog } from './move-dialog.tsx'

/** What is done to an activity as a whole: moved to another area, archived, brought back. */
export function ActivityActions({ activity }: { activity: Activity }) {
  const { t } = useTranslation('editing')
  const { plan } = usePlace()
  const [moving, setMoving] = useState(false)
  const { number, version, archivedOn } = activity
  const params = { plan, number }
  const archive = useWrite(archiveActivity, {
    renews: plan,
    done: (now) => ({
      text: t('archived', { number }),
      undo: () => send(restoreActivity, { params }, { ifMatch: now.version }),
    }),
  })
  const restore = useWrite(restoreActivity, {
    renews: plan,
    done: (now) => ({
      text: t('restored', { number }),
      // Gone again from the day that it was gone from.
      undo: () =>
        send(
          archiveActivity,
          { params, query: archivedOn === null ? {} : { on: archivedOn } },
          { ifMatch: now.version },
        ),
    }),
  })
  if (archivedOn !== null)
    return <Button onClick={() => restore.write({ params }, version)}>{t('restore')}</Button>
  return (
    <>
      <Button onClick={() => setMoving(true)}>{t('move')}</Button>
      <Button onClick={() => archive.write({ params }, version)}>{t('archive')}</Button>
      {moving && <MoveDialog activity={activity} onClose={() => setMoving(false)} />}
    </>
  )
}
