import type { Activity } from '@koreplan/contract'
import { lazy } from 'react'
import { useTranslation } from 'react-i18next'
import { useMayReport } from '../session/use-session.ts'
import { OpenedBy } from './opened-by.tsx'

const UpdateForm = lazy(async () => ({
  default: (await import('./update-form.tsx')).UpdateForm,
}))

/** Opens the form for a new status update, for who may report on the activity. */
export function NewUpdate({ activity }: { activity: Activity }) {
  const { t } = useTranslation('reports')
  if (!useMayReport(activity.unitIds)) return null
  return (
    <OpenedBy label={t('newUpdate')}>
      {(close) => <UpdateForm activity={activity} onClose={close} />}
    </OpenedBy>
  )
}
