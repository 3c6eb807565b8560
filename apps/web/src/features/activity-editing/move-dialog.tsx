import { moveActivity, type Activity } from '@koreplan/contract'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { send } from '../../lib/api.ts'
import { useFormWrite } from '../../lib/write/use-form-write.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { FormFault } from '../../ui/form-fault.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { usePlace, usePlan } from '../plan/use-place.ts'
import styles from './activity-form.module.css'

/** Moves an activity to another area, and says beforehand what becomes of its number. */
export function MoveDialog({ activity, onClose }: { activity: Activity; onClose: () => void }) {
  const { t } = useTranslation(['editing', 'general'])
  const { plan } = usePlace()
  const navigate = useNavigate()
  const [area, setArea] = useState<string>()
  const { number, version, area: from } = activity
  const areas = (usePlan()?.areas ?? []).flatMap((one) => [one, ...one.subAreas])
  const { write, isPending, error } = useFormWrite(moveActivity, {
    renews: plan,
    done: (now) => {
      onClose()
      void navigate({ to: '/activities/$number', params: { number: now.number }, replace: true })
      return {
        text: t('moved', { number, now: now.number }),
        undo: () =>
          send(
            moveActivity,
            { params: { plan, number: now.number }, body: { area: from.number } },
            { ifMatch: now.version },
          ),
      }
    },
  })
  return (
    <Dialog title={t('moveTitle', { number })} onClose={onClose}>
      <form
        className={styles.group}
        onSubmit={(event) => {
          event.preventDefault()
          if (area && !isPending) write({ params: { plan, number }, body: { area } }, version)
        }}
      >
        <FormFault error={error} />
        <p>{t('moveWhat', { number })}</p>
        <SelectField
          label={t('moveTo')}
          all={t('chooseArea')}
          value={area}
          options={areas
            .filter((one) => one.number !== from.number)
            .map((one) => ({ value: one.number, label: `${one.number} ${one.shortTitle}` }))}
          onChange={setArea}
        />
        <div className={styles.pair}>
          <Button type="submit" look="primary" disabled={!area}>
            {t('move')}
          </Button>
          <Button onClick={onClose}>{t('general:cancel')}</Button>
        </div>
      </form>
    </Dialog>
  )
}
