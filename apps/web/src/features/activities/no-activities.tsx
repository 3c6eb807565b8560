import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button.tsx'
import { EmptyNotice } from '../../ui/empty-notice.tsx'
import { FILTER_KEYS } from './filters.ts'
import { useActivityFilters } from './use-activity-filters.ts'

/** What to do where no activities are: take the filters off, or have a plan loaded. */
export function NoActivities() {
  const { t } = useTranslation('activities')
  const { filters, clear } = useActivityFilters()
  const isOnlyArchive = FILTER_KEYS.every((key) => (key === 'archived') === Boolean(filters[key]))
  if (isOnlyArchive)
    return (
      <EmptyNotice title={t('archiveEmpty')}>
        <p>{t('archiveEmptyText')}</p>
        <Button onClick={clear}>{t('clear')}</Button>
      </EmptyNotice>
    )
  return FILTER_KEYS.some((key) => filters[key]) ? (
    <EmptyNotice title={t('emptyTitle')}>
      <p>{t('emptyText')}</p>
      <Button onClick={clear}>{t('clear')}</Button>
    </EmptyNotice>
  ) : (
    <EmptyNotice title={t('noneTitle')}>
      <p>{t('noneText')}</p>
    </EmptyNotice>
  )
}
