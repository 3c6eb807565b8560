import { useSuspenseQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { CalendarFeeds } from '../calendar/calendar-feeds.tsx'
import { plansQuery } from '../plan/queries.ts'

/** The own calendar addresses, plan by plan. */
export function Calendars() {
  const { t } = useTranslation('calendar')
  const { items } = useSuspenseQuery(plansQuery).data
  const isOneOfMany = items.length > 1
  return (
    <>
      {isOneOfMany && <p>{t('text')}</p>}
      {items.map((plan) => (
        <CalendarFeeds key={plan.slug} plan={plan} isOneOfMany={isOneOfMany} />
      ))}
    </>
  )
}
